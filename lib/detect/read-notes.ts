import { labelForm } from '../lead/label-form.ts';
import type { PageNote, PageTask } from '../lead/lead.ts';
import { tidy } from '../lead/tidy.ts';
import type { Pair } from './labels.ts';
import { isPressed, isTick, within, type Box, type Page, type Range } from './page.ts';
import { headingLevel } from './read-names.ts';
import { cardUnder, sectionOf } from './sections.ts';
import { isNothing } from './value.ts';
import type { Words } from './words.ts';

const NOTES_MAX = 50;
const NOTE_SOLIDS_MAX = 8;
/** A box that calls itself a note. */
const IS_NOTE = /(?:^|[\s_-])note(?:[_-]?(?:body|text|content|item))?(?:$|\s)/i;
const NOTE_MAX = 5_000;

/** "12/03/2025", "3. März 2025", "2 hours ago", "hier": a date as lists of notes show it. */
const DATE =
  /^(?:\p{L}{0,12}[,. ]{0,2})?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{1,2}\.? (?:de )?\p{L}{3,10}\.?(?:,? (?:de )?\d{4})?|\p{L}{3,9} \d{1,2}(?:,? \d{4})?|\d+ ?\p{L}+ ago|(?:il y a|hace|vor) \d.*|today|yesterday|aujourd.hui|hier|hoy|ayer|heute|gestern)(?:[, à·a]{1,4}(?:\d{1,2}[:h]\d{2}.*)?)?$/iu;

/** The record's own notes and tasks: what stands under such a heading, or in a field that is called so. */
export function readNotes(page: Page, pairs: readonly Pair[], words: Words): { notes: readonly PageNote[]; tasks: readonly PageTask[] } {
  const sections: { readonly range: Range; readonly kind: 'note' | 'task' }[] = [];
  const open = (title: string, range: Range | null): void => {
    const kind = words.isNotes(title) ? 'note' : words.isTasks(title) ? 'task' : null;
    if (kind !== null && range !== null) sections.push({ range, kind });
  };
  for (const box of page.elements) {
    if (box.place === 'main' && box.solids > 0 && box.solids <= NOTE_SOLIDS_MAX && IS_NOTE.test(box.attributes['class'] ?? ''))
      sections.push({ range: box, kind: 'note' });
    if (box.place !== 'frame' && headingLevel(box) < 7 && box.text.length <= 40)
      open(labelForm(box.text.replace(/\d+/g, '')), sectionOf(page, box));
  }
  for (const leaf of page.leaves) {
    if (leaf.place !== 'frame' && leaf.tag === '#text' && leaf.text.length <= 30) open(labelForm(leaf.text), cardUnder(leaf, words));
  }
  const notes = new Map<string, PageNote>();
  const tasks = new Map<string, PageTask>();
  for (const { means, value, rest } of pairs) {
    const text = tidy(rest ?? value.text, NOTE_MAX);
    if (means.field === 'note' && means.role === null && isProse(text)) notes.set(text, { text, date: null });
  }
  for (const { range, kind } of sections) {
    for (const { text, box } of entriesIn(page, range, kind, words)) {
      const item = itemOf(box, range);
      const date = page.leaves.slice(item.start, item.end).find((leaf) => DATE.test(leaf.text))?.text ?? null;
      if (kind === 'note') notes.set(text, { text, date });
      else tasks.set(text, { text, date, done: doneIn(page, item) });
    }
  }
  return { notes: [...notes.values()].slice(0, NOTES_MAX), tasks: [...tasks.values()].slice(0, NOTES_MAX) };
}

/** The texts of a section that somebody wrote: sentences for notes, a few words for tasks; no dates, buttons, labels. */
function entriesIn({ leaves }: Page, range: Range, kind: 'note' | 'task', words: Words): { readonly text: string; readonly box: Box }[] {
  const seen = new Set<Box>();
  return leaves.slice(range.start, range.end).flatMap((leaf) => {
    if (leaf.solids === 0 || isPressed(leaf) || leaf.parent === null) return [];
    // A sentence with a bold word in it is several texts in one box.
    const box =
      leaf.tag === '#text' && /^(?:p|div|span|td|li|dd|blockquote|pre|article)$/.test(leaf.parent.tag) && isSentence(leaf.parent)
        ? leaf.parent
        : leaf;
    if (seen.has(box)) return [];
    seen.add(box);
    const text = tidy(
      box === leaf
        ? leaf.text
        : leaves
            .slice(box.start, box.end)
            .map((one) => one.text)
            .join(' '),
      NOTE_MAX,
    );
    const fits = kind === 'note' ? isProse(text) : text.split(' ').length >= 2;
    return fits && !DATE.test(text) && !isNothing(text) && words.byLine.exec(text)?.index !== 0 ? [{ text, box }] : [];
  });
}

const isSentence = ({ kids }: Box): boolean =>
  kids.length > 1 &&
  kids.every(({ tag }) => /^(?:#text|b|i|em|strong|a|u|br|mark|code)$/.test(tag)) &&
  kids.filter(({ tag }) => tag === '#text').length > 1;

/** A sentence, and not a writer with a date ("Svenja Hollmann, 07.03.2025"). */
const isProse = (text: string): boolean =>
  text.split(' ').length >= 3 &&
  /\p{Ll}/u.test(text) &&
  !/^[^.!?]{0,50}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\W*(?:\d{1,2}[:h]\d{2})?$/u.test(text);

/** The entry around a text: the largest box that holds no other entry of the section, as far as boxes tell. */
function itemOf(box: Box, range: Range): Range {
  let item = box;
  while (
    item.parent !== null &&
    within(range, item.parent) &&
    item.parent.solids <= 6 &&
    item.parent.kids.filter(({ solids }) => solids > 1).length <= 2
  )
    item = item.parent;
  return item;
}

function doneIn({ leaves }: Page, { start, end }: Range): boolean | null {
  const tick = leaves.slice(start, end).find(isTick);
  return tick === undefined ? null : tick.attributes['checked'] === 'true';
}
