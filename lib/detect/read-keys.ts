import { findEmails } from '../lead/email.ts';
import { findPhones, phoneTail } from '../lead/phone-text.ts';
import type { Candidate } from './candidate.ts';
import type { Box, Page } from './page.ts';
import { keysBehind } from './value.ts';

/** Emails and phones that need no label: links, data attributes, a text that is nothing but an address. What stands in prose is left out. */
export function readKeys({ elements, leaves }: Page): Candidate[] {
  const found: Candidate[] = [];
  const take = (value: string, from: Box, trust: number, why: string): void => {
    found.push({ field: value.includes('@') ? 'email' : 'phone', value, from, trust, why });
  };
  for (const box of elements) {
    const keys = keysBehind(box.el);
    if (keys.length === 0 || inProse(box)) continue;
    const [seen] = findPhones(box.text.slice(0, 60));
    for (const key of keys) {
      // The spelling that is shown, where it is the linked number and says its country as well as the link does.
      const same = seen !== undefined && phoneTail(seen.shown) === phoneTail(key) && seen.shown.includes('+') === key.includes('+');
      take(same ? seen.shown : key, box, 0.85, 'link');
    }
  }
  for (const leaf of leaves) {
    const { text } = leaf;
    if (!/[@\d]/.test(text) || inProse(leaf)) continue;
    for (const email of findEmails(text)) take(email, leaf, 0.7, 'text');
    // Whatever else stands in the same text could say that it is no phone.
    for (const { shown, certain } of findPhones(text))
      if (certain && !/[\p{L}\p{N}]/u.test(text.replace(shown, ''))) take(shown, leaf, 0.6, 'text');
  }
  return found;
}

/** Whether a value stands in a sentence: three or more words in lower case right beside it. */
function inProse(box: Box): boolean {
  let { parent } = box;
  while (parent?.parent && parent.kids.length === 1 && box.tag !== '#text') parent = parent.parent;
  const words =
    parent?.kids.flatMap(({ tag, text }) => (tag === '#text' ? (text.match(/(?:^|\s)\p{Ll}{2,}(?=[\s,.]|$)/gu) ?? []) : [])) ?? [];
  return words.length >= 3;
}
