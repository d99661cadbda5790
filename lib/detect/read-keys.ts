import { labelForm } from '../lead/label-form.ts';
import { findEmails } from '../lead/email.ts';
import { findPhones, phoneTail } from '../lead/phone-text.ts';
import type { Candidate } from './candidate.ts';
import { attribute, type Box, type Page } from './page.ts';
import { keysBehind } from './value.ts';
import type { Words } from './words.ts';

/** Emails and phones that need no label: links, data attributes, a text that is nothing but an address. What stands in prose is left out. */
export function readKeys({ elements, leaves }: Page, words: Words, isPhone: (shown: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const take = (value: string, from: Box, trust: number, why: string): void => {
    found.push({ field: value.includes('@') ? 'email' : 'phone', value, from, trust, why });
  };
  for (const box of elements) {
    const keys = keysBehind(box);
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
    if (!/[@\d([{]| AT /.test(text)) continue;
    const emails = findEmails(text);
    // "maria (at) example (dot) com" is words, but no sentence.
    const isAddress = emails.length === 1 && text.length <= (emails[0]?.length ?? 0) + SPELT_OUT;
    if (!isAddress && inProse(leaf)) continue;
    for (const email of emails) take(email, leaf, 0.7, 'text');
    for (const part of text.split(BETWEEN)) {
      for (const { shown, certain } of findPhones(part)) {
        const isOne = certain || (GROUPED.test(shown) && isPhone(shown));
        if (isOne && isAlone(part.replace(shown, ''), words) && (/\D/.test(shown) || !isBesideWords(leaf, leaves)))
          take(shown, leaf, 0.6, 'text');
      }
    }
  }
  return found;
}

/** "maria@example.com · 0412 345 678 | Melbourne" */
const BETWEEN = /\s*[|•·;,]\s*|\s[–—-]\s/;

/** Whatever else stands in the same piece of text could say that it is no phone, but for "(home)" and "Mobile:". */
function isAlone(rest: string, words: Words): boolean {
  const label = labelForm(rest);
  return !/\p{N}/u.test(rest) && (!/\p{L}/u.test(label) || words.fieldOf(label) === 'phone') && !words.fax.test(rest);
}

/** How much longer an address gets by its signs in words. */
const SPELT_OUT = 16;

/** Written in groups as phones are: two of them at least. */
const GROUPED = /^\(?\d{2,5}\)?[ .-]\d{2,5}(?:[ .-]\d{2,5}){0,3}$/;

/** Whether a bare run of digits stands in a small box behind words: whatever these are, a phone's label would have been known. */
function isBesideWords(leaf: Box, leaves: readonly Box[]): boolean {
  let box = leaf;
  while (box.parent !== null && box.parent.solids === 1) box = box.parent;
  const { parent } = box;
  return parent !== null && parent.solids <= 3 && parent.start < leaf.start && /\p{L}{2}/u.test(leaves[leaf.start - 1]?.text ?? '');
}

/** Whether a number's own small box, or an icon in it, says that it is a fax. */
export function isFax(box: Box, fax: RegExp): boolean {
  for (let up: Box | null = box; up !== null && up.solids <= 3 && findPhones(up.text).length <= 1; up = up.parent) {
    if (fax.test(up.text) || up.kids.some((kid) => /(?:^|[\s-])fax/.test(attribute(kid, 'class')))) return true;
  }
  return false;
}

/** Whether a value stands in a sentence: two or more words in lower case right beside it. */
function inProse(box: Box): boolean {
  let { parent } = box;
  while (parent?.parent && parent.kids.length === 1 && box.tag !== '#text') parent = parent.parent;
  if (parent === null) return false;
  const known = prose.get(parent);
  if (known !== undefined) return known;
  const words = parent.kids.flatMap(({ tag, text }) =>
    tag === '#text' ? (text.match(/(?<=^|[\s(])\p{Ll}{2,}(?=[\s,.)]|$)/gu) ?? []) : [],
  );
  prose.set(parent, words.length >= 2);
  return words.length >= 2;
}

/** Asked once of each box, however many texts stand in it. */
const prose = new WeakMap<Box, boolean>();
