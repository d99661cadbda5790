import { looksLikeName } from '../lead/name-shape.ts';
import type { Candidate } from './candidate.ts';
import { attribute, type Box, type Page } from './page.ts';
import type { Words } from './words.ts';

/** Names that no label names: headings, elements that call themselves a name, the text of a mail link, and, faintly, any text. */
export function readNames({ elements, leaves, size }: Page, words: Words): Candidate[] {
  const found: Candidate[] = [];
  const take = (from: Box, trust: number, why: string, least = 1): void => {
    // All its words ("Maria" and "O'Connor" in a box each), or its first text where that is a name already and more stands behind.
    const first = leaves.slice(from.start, from.end).find(({ text }) => text !== '')?.text ?? '';
    const texts = (first.trim().includes(' ') ? [first, from.text] : [from.text, first]).flatMap((text) => {
      const plain = text.replace(/\S+@\S+/g, '').trim();
      // "Lead: Maria Cruz", "Maria Cruz - Contact", "Editing Maria Cruz".
      const [part] = plain.split(/\s+[–—|·-]\s+|:\s+/).filter((one) => isName(one, Math.max(2, least), words));
      return part === undefined || isName(plain, least, words) ? [plain] : [plain, part];
    });
    const value = texts.find((text) => isName(text, least, words));
    // One word in large letters is a name when an email is made of it.
    if (value !== undefined) found.push({ field: 'name', value, from, trust: value.includes(' ') ? trust : 0.4, why });
  };
  for (const box of elements) {
    const level = headingLevel(box);
    if (level <= 6) take(box, level === 1 ? 0.6 : level > 3 ? 0.45 : 0.55, `heading ${level}`);
    else if (callsItselfName(box, words)) take(box, CALLED, 'its own name');
    else if (/^(?:mailto|tel):/i.test(attribute(box, 'href'))) take(box, 0.5, 'link text', 2);
  }
  for (const leaf of leaves) {
    if (leaf.tag !== '#text' || !isName(leaf.text, 1, words)) continue;
    if (leaf.size > size * LARGE) take(leaf, 0.55, 'large text');
    else take(leaf, 0.3, 'text', 2);
  }
  return found;
}

/** The trust in an element that calls itself a name. */
const CALLED = 0.61;

/** A title without a heading's tag is at least so much larger than the page's text. */
const LARGE = 1.2;

/** 1 to 6, and 7 for what is no heading. */
export function headingLevel(box: Box): number {
  const { tag } = box;
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return attribute(box, 'role') === 'heading' ? 2 : 7;
}

/** A class, id or test id with the word "name" ("contact-name", "ContactHeader__fullName__x1"), and none that says whose else. */
function callsItselfName(box: Box, { ownName }: Words): boolean {
  const said = ['class', 'id', 'data-testid'].map((name) => attribute(box, name)).join(' ');
  return ownName.test(said.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase());
}

/** Whether a text is a name of so many words at least, perhaps with what is behind it ("Maria Cruz at Lakeview"). */
function isName(text: string, least: number, { at, isInterfaceWord }: Words): boolean {
  const [person = ''] = (text.slice(0, 90).split(/\s+[–—|·]\s+/, 1)[0] ?? '').split(at, 1);
  const parts = person.replace(/\([^)]*\)/g, ' ').match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? [];
  return parts.length >= least && looksLikeName(person, true) && !isInterfaceWord(person);
}
