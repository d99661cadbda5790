import { looksLikeName } from '../lead/name-shape.ts';
import type { Candidate } from './candidate.ts';
import { attribute, style } from './hidden.ts';
import type { Box, Page } from './page.ts';
import { LEAD } from './words/people.ts';
import { isInterfaceWord } from './words/not-names.ts';

/** Names that no label names: headings, elements that call themselves a name, the text of a mail link, and, faintly, any text. */
export function readNames({ document, elements, leaves }: Page): Candidate[] {
  const found: Candidate[] = [];
  const take = (from: Box, trust: number, why: string, words = 1): void => {
    // All its words, or its first text where more stands behind ("Maria O'Connor" and a badge).
    const texts = [from.text, leaves[from.start]?.text ?? ''].map((text) => text.replace(/\S+@\S+/g, '').trim());
    const value = texts.find((text) => isName(text, words));
    // One word in large letters is a name when an email is made of it.
    if (value !== undefined) found.push({ field: 'name', value, from, trust: value.includes(' ') || trust === CALLED ? trust : 0.4, why });
  };
  for (const box of elements) {
    const level = headingLevel(box);
    if (level <= 3) take(box, level === 1 ? 0.6 : 0.55, `heading ${level}`);
    else if (callsItselfName(box.el)) take(box, CALLED, 'its own name');
    else if (/^(?:mailto|tel):/i.test(attribute(box.el, 'href'))) take(box, 0.5, 'link text', 2);
  }
  for (const leaf of leaves) {
    // Asking for a style is slow: only of what could be a name.
    if (leaf.tag !== '#text' || !isName(leaf.text, 1)) continue;
    if (fontSize(leaf.el) > fontSize(document.body) * LARGE) take(leaf, 0.55, 'large text');
    else take(leaf, 0.3, 'text', 2);
  }
  return found;
}

/** The trust in an element that calls itself a name. */
const CALLED = 0.61;

/** A title without a heading's tag is at least so much larger than the page's text. */
const LARGE = 1.2;

const fontSize = (el: Element): number => parseFloat(style(el)?.fontSize ?? '');

/** 1 to 6, and 7 for what is no heading. */
export function headingLevel({ tag, el }: Box): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return attribute(el, 'role') === 'heading' ? 2 : 7;
}

/** A class, id or test id with the word "name" ("contact-name", "ContactHeader__fullName__x1"), and none that says whose else. */
function callsItselfName(el: Element): boolean {
  const said = ['class', 'id', 'data-testid'].map((name) => attribute(el, name).slice(0, 300)).join(' ');
  return OWN_NAME.test(said.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase());
}

const OWN_NAME = new RegExp(`(?:^|\\s|${LEAD}|full|card|display)[_-]*name(?:$|[\\s_-])`);

/** Whether a text is a name of so many words at least, perhaps with what is behind it ("Maria Cruz at Lakeview"). */
function isName(text: string, least: number): boolean {
  const [person = ''] = text.slice(0, 90).split(/\s+(?:at|@|chez|bei|[–—|·])\s+/);
  const words = person.replace(/\([^)]*\)/g, ' ').match(/\p{L}[\p{L}\p{M}'’]+/gu) ?? [];
  return words.length >= least && looksLikeName(person, true) && !isInterfaceWord(person);
}
