import { looksLikeName } from '../lead/name-shape.ts';
import type { Candidate } from './candidate.ts';
import { attribute } from './hidden.ts';
import type { Box, Page } from './page.ts';
import { LEAD } from './words/people.ts';
import { isInterfaceWord } from './words/not-names.ts';

/** Names that no label names: headings, elements that call themselves a name, the text of a mail link, and, faintly, any text. */
export function readNames({ elements, leaves }: Page): Candidate[] {
  const found: Candidate[] = [];
  const take = (from: Box, trust: number, why: string, words = 2): void => {
    const value = nameIn([from.text, leaves[from.start]?.text ?? ''], words);
    if (value !== undefined) found.push({ field: 'name', value, from, trust, why });
  };
  for (const box of elements) {
    const level = headingLevel(box);
    if (level <= 3) take(box, level === 1 ? 0.6 : 0.55, `heading ${level}`);
    else if (callsItselfName(box.el)) take(box, 0.6, 'its own name', 1);
    else if (/^(?:mailto|tel):/i.test(attribute(box.el, 'href'))) take(box, 0.5, 'link text');
  }
  for (const leaf of leaves) if (leaf.tag === '#text') take(leaf, 0.3, 'text');
  return found;
}

/** 1 to 6, and 7 for what is no heading. */
export function headingLevel({ tag, el }: Box): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return attribute(el, 'role') === 'heading' ? Number(attribute(el, 'aria-level') || 2) : 7;
}

/** A class, id or test id with the word "name" ("contact-name", "ContactHeader__fullName__x1"), and none that says whose else. */
function callsItselfName(el: Element): boolean {
  const said = ['class', 'id', 'data-testid'].map((name) => attribute(el, name).slice(0, 300)).join(' ');
  return OWN_NAME.test(said.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase());
}

const OWN_NAME = new RegExp(`(?:^|\\s|${LEAD}|full|card|display)[_-]*name(?:$|[\\s_-])`);

/** The name among the texts of a box: all its words, or its first text where more stands behind ("Maria O'Connor" and a badge). */
function nameIn(texts: readonly string[], least: number): string | undefined {
  return texts.find((text) => {
    const [person = ''] = text.slice(0, 90).split(/\s+(?:at|@|chez|bei|[–—|·])\s+/);
    const words = person.replace(/\([^)]*\)/g, ' ').match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? [];
    return words.length >= least && looksLikeName(person, true) && !isInterfaceWord(person);
  });
}
