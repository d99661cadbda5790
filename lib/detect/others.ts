import { findEmails } from '../lead/email.ts';
import { findPhones, phoneTail } from '../lead/phone-text.ts';
import { attribute } from './hidden.ts';
import type { Pair } from './labels.ts';
import type { Box, Page } from './page.ts';
import { places } from './page.ts';
import { headingLevel } from './read-names.ts';
import { keysBehind } from './value.ts';
import { labelForm } from './words/labels.ts';
import { OTHERS_HEADING, OTHERS_LINE, STAFF_LABEL } from './words/others.ts';

/** What on the page is somebody else's: the signed-in user's, the owner's, a third person's, what people wrote. */
export interface Others {
  /** Whether a box stands where no lead is read from. */
  isOthers(box: Box): boolean;
  /** Whether a value belongs to somebody of the app's frame or to a person named as owner or author. */
  isKnown(value: string): boolean;
}

export function findOthers(page: Page, pairs: readonly Pair[]): Others {
  const { elements, leaves } = page;
  const refused = places();
  const known = new Set<string>();
  const remember = (text: string): void => {
    for (const email of findEmails(text)) known.add(email);
    for (const { shown } of findPhones(text)) known.add(phoneTail(shown));
    // A name counts only as all that is said beside the address: "Ana Ruiz", not a word of the menu.
    const name = text.replace(/\S+@\S+/g, '').trim();
    if (name.length <= 60 && name.includes(' ')) known.add(name.toLowerCase());
  };
  for (const { means, label, rest, value } of pairs) {
    if (means !== 'other') continue;
    refused.add(value);
    // What is an owner's or author's beside a label is theirs everywhere on the page.
    if (STAFF_LABEL.test(label.toLowerCase())) remember(rest ?? value.text);
  }
  for (const box of elements) {
    const { el, tag, text } = box;
    if (tag === 'blockquote' || el.hasAttribute('contenteditable') || /^(?:feed|log|tooltip|status|alert|listbox)$/.test(attribute(el, 'role'))) refused.add(box);
    if ((headingLevel(box) < 7 || /^(?:legend|summary)$/.test(tag)) && OTHERS_HEADING.test(labelForm(text))) refused.add(sectionOf(page, box));
    if (box.place === 'frame') keysBehind(el).forEach(remember);
  }
  leaves.forEach((leaf, at) => {
    const { text, parent } = leaf;
    if (leaf.place === 'frame') remember(text);
    const [opening] = OTHERS_LINE.exec(text) ?? [];
    if (opening === undefined || parent === null) return;
    const [named = ''] = text.slice(opening.length).split(/\s+[·–—(-]|\s(?:on|le)\s|,/);
    remember(named.trim());
    // "Signed in as" alone: the name and what belongs to it follow in the same small box.
    const end = /\p{L}/u.test(named) || parent.text.length > 150 ? at + 1 : parent.end;
    refused.add({ start: at, end });
    for (const follower of leaves.slice(at + 1, end)) remember(follower.text);
  });
  return {
    isOthers: refused.has,
    isKnown: (value) => known.has(value.toLowerCase()) || (/^[+(\d]/.test(value) && known.has(phoneTail(value))),
  };
}

/** What a heading is over: up to the next heading of its rank, and no further than the outermost box that it opens. */
function sectionOf({ elements, leaves }: Page, heading: Box): { start: number; end: number } {
  const { start, end } = heading;
  const isEmpty = (from: number, to: number): boolean => leaves.slice(from, to).every(({ solids }) => solids === 0);
  let box = heading;
  for (let up = box.parent; up?.parent && up.tag !== 'main' && isEmpty(up.start, start); up = up.parent) box = up;
  if (isEmpty(end, box.end) && box.parent !== null) box = box.parent;
  const rank = Math.min(headingLevel(heading), 6);
  const next = elements.find((other) => other.start >= end && headingLevel(other) <= rank);
  return { start, end: Math.min(box.end, next?.start ?? box.end) };
}
