import { looksLikeName } from '../lead/name.ts';
import type { Candidate } from './candidate.ts';
import type { Box, Page } from './page.ts';
import { textOf } from './page.ts';
import { isInterfaceWord } from './words/not-names.ts';

/** Names that no label names: headings, elements that call themselves a name, the text of a mail link, and, faintly, any text. */
export function readNames(page: Page): Candidate[] {
  const found: Candidate[] = [];
  const take = (box: Box, trust: number, why: string, oneWord: boolean): void => {
    const value = nameIn(page, box, oneWord);
    if (value !== null) found.push({ field: 'name', value, from: box.el, at: box, trust, why });
  };
  for (const box of page.elements) {
    const level = headingLevel(box);
    if (level <= 3) take(box, level === 1 ? 0.6 : 0.55, `heading ${level}`, false);
    else if (callsItselfName(box.el)) take(box, 0.6, 'its own name', true);
    else if (box.tag === 'a' && /^(?:mailto|tel):/i.test(box.el.getAttribute('href') ?? '')) take(box, 0.5, 'link text', false);
  }
  for (const leaf of page.leaves) if (leaf.tag === '#text') take(leaf, 0.3, 'text', false);
  return found;
}

/** 1 to 6, and 7 for what is no heading. */
export function headingLevel({ tag, el }: Box): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag.slice(1));
  return el.getAttribute('role') === 'heading' ? Number(el.getAttribute('aria-level') ?? 2) : 7;
}

/** A class, id or test id with the word "name" ("contact-name", "ContactHeader__fullName__x1"), and none that says whose else. */
function callsItselfName(el: Element): boolean {
  return ['class', 'id', 'data-testid', 'data-test', 'data-qa'].some((attribute) =>
    (el.getAttribute(attribute) ?? '')
      .slice(0, 300)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/\s+/)
      .some((token) => /(?:^|[_-])(?:full)?name(?:$|[_-])/.test(token) && !NAME_OF_OTHER.test(token)),
  );
}

/** What else has a name. */
const NAME_OF_OTHER =
  /user|compan|business|org|file|broker|agent|owner|assignee|auth|sender|camp|list|deal|product|host|event|group|tag|field|column|label|class|tab|app|brand|logo|site|account|team|staff|project|task|stage|city|country|street/;

/** The name that a box holds: all its words, or its first text where more stands behind ("Maria O'Connor" and a badge). */
function nameIn(page: Page, box: Box, oneWord: boolean): string | null {
  const whole = textOf(page, box, 90);
  const first = page.leaves[box.start]?.text ?? '';
  for (const text of box.tag === '#text' ? [box.text] : [whole, first]) {
    const [person = ''] = text.split(/\s+(?:at|@|chez|bei)\s+|\s+[–—|·]\s+/);
    const words = person.replace(/\([^)]*\)/g, ' ').split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word));
    if (words.length < (oneWord ? 1 : 2) || isInterfaceWord(person) || !looksLikeName(person, true)) continue;
    if (!oneWord && !/^[\p{Lu}\p{Lo}]/u.test(person) && !/^[\p{Ll}]+ [\p{Lu}]/u.test(person)) continue;
    return text;
  }
  return null;
}
