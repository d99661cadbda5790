import { findEmails } from '../lead/email.ts';
import { findPhones } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import type { Box, Page } from './page.ts';
import { textOf } from './page.ts';
import { keyBehind } from './value.ts';

/** Emails and phones that need no label: links, data attributes, a text that is nothing but an address. Prose counts for little. */
export function readKeys(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const box of page.elements) {
    const { emails, phones } = keyBehind(box.el);
    if (emails.length === 0 && phones.length === 0) continue;
    const trust = inProse(page, box) ? 0.2 : 0.85;
    for (const value of emails) found.push({ field: 'email', value, from: box.el, at: box, trust, why: 'link' });
    // The visible spelling tells the region better than a link that was put together by a program.
    const [shown] = findPhones(textOf(page, box, 60));
    for (const value of phones) found.push({ field: 'phone', value: sameNumber(shown?.shown, value) ?? value, from: box.el, at: box, trust, why: 'link' });
  }
  for (const leaf of page.leaves) {
    if (leaf.text === '' || !/[@\d]/.test(leaf.text)) continue;
    const prose = inProse(page, leaf);
    for (const value of findEmails(leaf.text)) found.push({ field: 'email', value, from: leaf.el, at: leaf, trust: prose ? 0.2 : 0.7, why: 'text' });
    if (prose || leaf.text.length > 40) continue;
    for (const phone of findPhones(leaf.text)) {
      // Whatever else stands in the same text could say that it is no phone.
      const alone = tidy(leaf.text.replace(phone.shown, '')).replace(/[^\p{L}\p{N}]/gu, '') === '';
      if (phone.certain && alone) found.push({ field: 'phone', value: phone.shown, from: leaf.el, at: leaf, trust: 0.6, why: 'text' });
    }
  }
  return found;
}

/** The shown number where it is the linked one, with or without the country's code. */
function sameNumber(shown: string | undefined, linked: string): string | null {
  if (shown === undefined) return null;
  const [a, b] = [shown.replace(/\D/g, ''), linked.replace(/\D/g, '')];
  if (a.endsWith('…')) return null;
  return a.slice(-7) === b.slice(-7) ? (linked.startsWith('+') && !shown.includes('+') ? linked : shown) : null;
}

const LOWER_WORD = /(?:^|\s)\p{Ll}{2,}(?=[\s,.]|$)/gu;

/** Whether a value stands in a sentence: three or more words in lower case right beside it. */
function inProse(page: Page, box: Box): boolean {
  let words = box.tag === '#text' ? (box.text.replace(/\S+@\S+/g, ' ').match(LOWER_WORD)?.length ?? 0) : 0;
  let node = box;
  while (node.parent !== null && node.parent.kids.length === 1 && node.parent.parent !== null) node = node.parent;
  const kids = node.parent?.kids ?? [];
  const at = kids.indexOf(node);
  for (const beside of [kids[at - 1], kids[at + 1]]) {
    if (beside?.tag === '#text') words += beside.text.match(LOWER_WORD)?.length ?? 0;
  }
  return words >= 3;
}
