import { labelForm } from '../lead/label-form.ts';
import { findEmails } from '../lead/email.ts';
import { nameWords } from '../lead/name-shape.ts';
import { findPhones, phoneTail } from '../lead/phone-text.ts';
import type { Pair } from './labels.ts';
import type { Candidate } from './candidate.ts';
import { attribute, places, type Box, type Page, type Range } from './page.ts';
import { headingLevel } from './read-names.ts';
import { cardUnder, sectionOf } from './sections.ts';
import { keysBehind } from './value.ts';
import type { Words } from './words.ts';

/** What on the page is somebody else's: the signed-in user's, the owner's, a third person's, what people wrote. */
export interface Others {
  /** Whether a box stands where no lead is read from. */
  isOthers(box: Box): boolean;
  /**
   * Whether a value belongs to a person named as owner or author, or to somebody of the app's frame: the signed-in user. A record's
   * own person can stand in the frame too (breadcrumbs, a list of conversations), but is said by more than a bare text.
   */
  isKnown(candidate: Candidate): boolean;
  /** Whether the page says that somebody of this name is signed in. */
  isUser(name: string): boolean;
  /** Whether a value stands in the app's frame. */
  isFramed(value: string): boolean;
  /** Whether an email is made of the name of such a person. */
  isStaffs(email: string): boolean;
}

/** What people wrote to each other, and what floats above the page. */
const isSpoken = (box: Box): boolean =>
  box.tag === 'blockquote' ||
  /^(?:true|plaintext-only)?$/.test(box.attributes['contenteditable'] ?? 'false') ||
  /^(?:feed|log|tooltip|status|alert|listbox)$/.test(attribute(box, 'role'));

export function findOthers(page: Page, pairs: readonly Pair[], words: Words, marked: readonly Box[]): Others {
  const { elements, leaves } = page;
  const refused = places();
  const staffs = new Set<string>();
  const framed = new Set<string>();
  const users = new Set<string>();
  const remember = (text: string, known = staffs): void => {
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
    if (means.field !== 'other' && means.field !== 'owner') continue;
    if (rest === null) refuse(value, means.field === 'owner' || words.isStaff(labelForm(label)));
    else refused.add(value);
  }
  marked.forEach(refused.add);
  for (const box of elements) {
    const { tag, text } = box;
    if (isSpoken(box)) refused.add(box);
    const level = headingLevel(box);
    // A page's own title is over the record.
    const title = (level > 1 && level < 7) || /^(?:legend|summary)$/.test(tag) ? labelForm(text) : '';
    if (title !== '' && words.isOthersHeading(title)) refuse(sectionOf(page, box), words.isStaff(title));
    if (box.place === 'frame') keysBehind(box).forEach((key) => remember(key, framed));
  }
  leaves.forEach((leaf, at) => {
    const { text, parent, place } = leaf;
    if (place === 'frame') remember(text, framed);
    const title = labelForm(text);
    const card = title !== '' && words.isOthersHeading(title) ? cardUnder(leaf, words) : null;
    if (card !== null) refuse(card, words.isStaff(title));
    // What stands under a mail's signature line is its writer's.
    if (parent !== null && /^--\s?$/.test(text)) refused.add({ start: at, end: parent.end });
    const line = text.length <= LINE_MAX ? words.byLine.exec(text) : null;
    if (line === null || parent === null) return;
    const [named = ''] = text.slice(line.index + line[0].length).split(/\s+[·–—(-]|\s(?:on|le|am|el)\s|,/);
    remember(named.trim());
    if (SIGNED_IN.test(line[0])) users.add(named.trim().toLowerCase());
    refused.add({ start: at, end: at + 1 });
    // "Signed in as" alone: the name and what belongs to it follow in the same small box.
    if (!/\p{L}/u.test(named) && parent.text.length <= 150) {
      refuse({ start: at + 1, end: parent.end }, true);
      if (SIGNED_IN.test(line[0])) for (const next of leaves.slice(at + 1, parent.end)) users.add(next.text.toLowerCase());
    }
  });
  const staff = [...staffs, ...framed].filter((name) => name.includes(' ') && !/[@\d]/.test(name)).map(nameWords);
  const has = (known: ReadonlySet<string>, value: string): boolean =>
    known.has(value.toLowerCase()) || (/^[+(\d]/.test(value) && known.has(phoneTail(value)));
  return {
    isOthers: refused.has,
    isStaffs: (email) => {
      const local = email.replace(/@.*/, '');
      return staff.some((name) => name.some((word) => word.length > 3 && local.includes(word)));
    },
    isFramed: (value) => has(framed, value),
    isUser: (name) => users.has(name.toLowerCase()),
    isKnown: ({ value, why }) => has(staffs, value) || (/^(?:text|link)/.test(why) && has(framed, value)),
  };
}

/** Of the lines that name somebody who works here those that name who is looking. */
const SIGNED_IN = /sign|log|connect|conectad|angemeldet/i;

/** A longer text is prose, not a line that names its writer. */
const LINE_MAX = 160;
