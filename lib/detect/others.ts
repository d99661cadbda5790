import { findEmails } from '../lead/email.ts';
import { findPhones, phoneTail } from '../lead/phone-text.ts';
import type { Pair } from './labels.ts';
import type { Box, Page } from './page.ts';
import { textOf } from './page.ts';
import { headingLevel } from './read-names.ts';
import { keyBehind } from './value.ts';
import { labelForm } from './words/labels.ts';
import { OTHERS_HEADING, OTHERS_LINE } from './words/others.ts';

/** What on the page is somebody else's: the signed-in user's, the owner's, a third person's, what people wrote. */
export interface Others {
  /** Whether a box stands where no lead is read from. */
  isOthers(box: Box): boolean;
  /** Whether a value belongs to somebody of the app's frame or to a person named as owner or author. */
  isKnown(value: string): boolean;
}

const SPEECH = /^(?:feed|log|tooltip|status|alert|menu|listbox|textbox)$/;
/** Owners and authors are staff: what is theirs beside a label is theirs everywhere on the page. */
const STAFF =
  /own|assign|agent|broker|advis|manager|creat|updat|added|signed|logged|propri|respons|conseil|courtier|cré|asesor|besitz|zust|bearbeit|betreu/i;

export function findOthers(page: Page, pairs: readonly Pair[]): Others {
  const refused = new Set<number>();
  const known = new Set<string>();
  const refuse = ({ start, end }: { start: number; end: number }): void => {
    for (let at = start; at < end; at += 1) refused.add(at);
  };
  const remember = (text: string): void => {
    for (const email of findEmails(text)) known.add(email);
    for (const { shown } of findPhones(text)) known.add(phoneTail(shown));
    // A name counts only as a whole text: "Ana Ruiz", not a word of the menu.
    if (text.length <= 60 && text.includes(' ')) known.add(text.toLowerCase());
  };
  for (const { means, label, rest, value } of pairs) {
    if (means !== 'other') continue;
    refuse(value);
    if (STAFF.test(label)) remember(rest ?? textOf(page, value, 200));
  }
  for (const box of page.elements) {
    const { el, tag } = box;
    if (tag === 'blockquote' || SPEECH.test(el.getAttribute('role') ?? '') || el.getAttribute('contenteditable') === 'true') refuse(box);
    const isTitle = headingLevel(box) < 7 || tag === 'legend' || tag === 'summary';
    if (isTitle && OTHERS_HEADING.test(labelForm(textOf(page, box, 61)))) refuse(sectionOf(page, box));
    if (box.place === 'frame') for (const key of Object.values(keyBehind(el)).flat()) remember(key);
  }
  page.leaves.forEach((leaf, at) => {
    if (leaf.place === 'frame') remember(leaf.text);
    const line = OTHERS_LINE.exec(leaf.text);
    if (line === null) return;
    refused.add(at);
    const [named = ''] = leaf.text.slice(line[0].length).replace(/^[\s:,]+/, '').split(/\s+[·–—(-]|\s(?:on|le)\s|,/);
    remember(named);
    const row = leaf.parent;
    // "Signed in as" alone: the name and what belongs to it follow in the same small box.
    if (named !== '' || row === null || textOf(page, row, 160).length > 150) return;
    refuse({ start: at, end: row.end });
    for (const { text } of page.leaves.slice(at, row.end)) remember(text);
  });
  return {
    isOthers: ({ start }) => refused.has(start),
    isKnown: (value) => known.has(value.toLowerCase()) || (/^[+(\d]/.test(value) && known.has(phoneTail(value))),
  };
}

/** What a heading is over: up to the next heading of its rank, and no further than the outermost box that it opens. */
function sectionOf(page: Page, heading: Box): { start: number; end: number } {
  const rank = headingLevel(heading);
  const isEmpty = (start: number, end: number): boolean => page.leaves.slice(start, end).every(({ text }) => text === '');
  let box = heading;
  for (let up = box.parent; up !== null && up.parent !== null && up.tag !== 'main' && isEmpty(up.start, heading.start); up = up.parent) box = up;
  if (isEmpty(heading.end, box.end) && box.parent !== null) box = box.parent;
  const next = page.elements.find((other) => other.start >= heading.end && headingLevel(other) <= Math.min(rank, 6));
  return { start: heading.start, end: Math.min(box.end, next?.start ?? box.end) };
}
