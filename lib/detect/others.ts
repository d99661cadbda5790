import { findEmails } from '../lead/email.ts';
import { findPhones, phoneTail } from '../lead/phone-text.ts';
import { attribute } from './hidden.ts';
import type { Pair } from './labels.ts';
import type { Box, Page, Range } from './page.ts';
import { places } from './page.ts';
import { headingLevel } from './read-names.ts';
import { keysBehind } from './value.ts';
import { fieldOf, labelForm } from './words/labels.ts';
import { OTHERS_HEADING, OTHERS_LINE, STAFF_LABEL } from './words/others.ts';

/** What on the page is somebody else's: the signed-in user's, the owner's, a third person's, what people wrote. */
export interface Others {
  /** Whether a box stands where no lead is read from. */
  isOthers(box: Box): boolean;
  /** Whether a value belongs to somebody of the app's frame or to a person named as owner or author. */
  isKnown(value: string): boolean;
}

/** A box that holds more texts than this is a page. */
const CARD_SOLIDS_MAX = 60;

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
  /** What stands under an owner's, author's or user's title is theirs everywhere on the page. */
  const refuse = (range: Range, isStaff: boolean): void => {
    refused.add(range);
    if (isStaff) for (const { text } of leaves.slice(range.start, range.end)) remember(text);
  };
  for (const { means, label, rest, value } of pairs) {
    if (means !== 'other') continue;
    if (rest === null) refuse(value, STAFF_LABEL.test(labelForm(label)));
    else refused.add(value);
  }
  for (const box of elements) {
    const { el, tag, text } = box;
    if (
      tag === 'blockquote' ||
      el.hasAttribute('contenteditable') ||
      /^(?:feed|log|tooltip|status|alert|listbox)$/.test(attribute(el, 'role'))
    )
      refused.add(box);
    const title = headingLevel(box) < 7 || /^(?:legend|summary)$/.test(tag) ? labelForm(text) : '';
    if (OTHERS_HEADING.test(title)) refuse(sectionOf(page, box), STAFF_LABEL.test(title));
    if (box.place === 'frame') keysBehind(el).forEach(remember);
  }
  leaves.forEach((leaf, at) => {
    const { text, parent, place } = leaf;
    if (place === 'frame') remember(text);
    const title = labelForm(text);
    const card = OTHERS_HEADING.test(title) ? cardUnder(leaf) : null;
    if (card !== null) refuse(card, STAFF_LABEL.test(title));
    const line = OTHERS_LINE.exec(text);
    if (line === null || parent === null) return;
    const [named = ''] = text.slice(line.index + line[0].length).split(/\s+[·–—(-]|\s(?:on|le)\s|,/);
    remember(named.trim());
    refused.add({ start: at, end: at + 1 });
    // "Signed in as" alone: the name and what belongs to it follow in the same small box.
    if (!/\p{L}/u.test(named) && parent.text.length <= 150) refuse({ start: at + 1, end: parent.end }, true);
  });
  return {
    isOthers: refused.has,
    isKnown: (value) => known.has(value.toLowerCase()) || (/^[+(\d]/.test(value) && known.has(phoneTail(value))),
  };
}

/** The small box that a text opens alone, as its title, or that begins with a name and a role: one with no label of a field beside it. */
function cardUnder(leaf: Box): Box | null {
  let box = leaf;
  while (box.parent !== null && box.parent.solids === 1) box = box.parent;
  const card = box.parent;
  const isCard =
    card !== null &&
    (card.start === leaf.start || (leaf.start - card.start < 3 && /(?:agent|broker|owner)$/i.test(leaf.text))) &&
    card.solids > 2 &&
    card.solids <= CARD_SOLIDS_MAX &&
    card.parent !== null;
  return isCard && !card.kids.some(({ tag, solids, text }) => tag !== 'a' && solids === 1 && fieldOf(labelForm(text)) !== null)
    ? card
    : null;
}

/** What a heading is over: up to the next heading of its rank, and no further than the outermost box that it opens. */
function sectionOf({ elements, leaves }: Page, heading: Box): Range {
  const { start, end } = heading;
  const isEmpty = (from: number, to: number): boolean => leaves.slice(from, to).every(({ solids }) => solids === 0);
  let box = heading;
  for (let up = box.parent; up?.parent && up.tag !== 'main' && isEmpty(up.start, start); up = up.parent) box = up;
  if (isEmpty(end, box.end) && box.parent !== null) box = box.parent;
  const rank = Math.min(headingLevel(heading), 6);
  const next = elements.find((other) => other.start >= end && headingLevel(other) <= rank);
  return { start, end: Math.min(box.end, next?.start ?? box.end) };
}
