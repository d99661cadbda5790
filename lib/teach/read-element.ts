import { findEmails } from '../lead/email.ts';
import type { Field } from '../lead/field.ts';
import { tidy } from '../lead/tidy.ts';
import { keysBehind, phonesIn } from './keys-behind.ts';
import { inline } from './label-form.ts';
import { labelPairs } from './label-pairs.ts';
import { attribute } from './around.ts';
import { contains, isText, TEXT_MAX, viewOf, within, type Box, type View } from './view.ts';

/** Fields of which a record has several values. */
const LIST = /^(?:email|phone|tag|note|task)$/;
export const isListed = (field: Field): boolean => LIST.test(field);

/** What a person wrote at length: a colon in it parts no label from its value. */
const PROSE = /^(?:note|task|website)$/;

/**
 * The text that a person sees in an element, as the value of a field: what a form field holds; of "Email: maria@example.com
 * (work)" the email; the whole value from the link or the title where the text is cut off. Several emails, phones or tags in
 * one element are joined by ", ". Empty where the element holds nothing. At most 2,000 characters.
 */
export function readElement(el: Element, field: Field): string {
  // A link says where it leads, whatever its text is.
  const view = viewOf(el.ownerDocument, el.closest('a') ?? el);
  const box = view.of.get(el);
  return box === undefined ? '' : readBox(view, valueIn(view, box), field).join(', ');
}

/** The value in a box that holds a label and its value and nothing else; else the box. */
export function valueIn(view: View, box: Box): Box {
  if (box.solids < 2 || isText(box)) return box;
  const pair = labelPairs(view).find(
    ({ leaf, value, certain }) =>
      contains(box, leaf) &&
      contains(box, value) &&
      leaf.solids + value.solids === box.solids &&
      (certain || /[:\uff1a]$/.test(leaf.text) || LABEL.test(leaf.el.localName)),
  );
  return pair?.value ?? box;
}

const LABEL = /^(?:label|dt|th)$/;

/** The values in a box as a person sees them, links around and inside it included. */
export function readBox(view: View, box: Box, field: Field): string[] {
  const texts = valueTexts(box);
  const around = linkAround(box);
  const elements = [...(around === null ? [] : [around]), ...within(view, box).flatMap((inner) => (isText(inner) ? [] : [inner.el]))];
  const shownWhole = texts.join(' ');
  const whole = isCut(shownWhole) ? uncut(shownWhole, elements) : shownWhole;
  const behind = (kind: 'emails' | 'phones'): string[] => elements.flatMap((el) => keysBehind(el)[kind]);
  switch (field) {
    case 'email':
      return some(findEmails(whole), findEmails(texts.join('')), behind('emails'), [whole]);
    case 'phone':
      return some(phonesIn(texts.join(' ; ')), behind('phones'), [whole]);
    case 'tag':
      return some(tagsIn(texts));
    case 'website':
      return some([/\.\w/.test(whole) && !isCut(whole) ? whole : (elements.map(hrefOf).find((href) => href !== '') ?? whole)]);
    default: {
      const [head = '', rest = ''] = (PROSE.test(field) ? null : inline(whole)) ?? [];
      // "10:30" and "https://…" have no label.
      const shown = /^\P{N}*\p{L}\P{N}*$/u.test(head) && !rest.startsWith('//') ? rest : whole;
      return some([shown]);
    }
  }
}

/**
 * What the reader gives for an element that a selector fits (lib/detect/read-points.ts): no label is taken off, and no link
 * counts but its own.
 */
export function readAtSelector(box: Box, field: Field): string[] {
  const texts = valueTexts(box);
  const shown = texts.join(' ') || box.text;
  const whole = isCut(shown) && !isText(box) ? uncut(shown, [box.el]) : shown;
  const own = isText(box) ? { emails: [], phones: [] } : keysBehind(box.el);
  if (field === 'email') return some([...new Set([...own.emails, ...findEmails(whole)])]);
  if (field === 'phone') return some(phonesIn(whole), own.phones);
  return some(field === 'tag' ? tagsIn([whole]) : [whole]);
}

/** What the reader gives for the value beside a label (lib/detect/read-labels.ts). */
export function readAtLabel(view: View, box: Box, rest: string | null, field: Field): string[] {
  if (rest === null) return readBox(view, box, field);
  if (field === 'email') return some(findEmails(rest));
  return some(field === 'phone' ? phonesIn(rest) : field === 'tag' ? tagsIn([rest]) : [rest]);
}

/** The first list that holds anything, each value once. */
const some = (...lists: readonly string[][]): string[] => [
  ...new Set(
    lists.map((list) => list.map((text) => tidy(text, TEXT_MAX)).filter((text) => text !== '')).find((list) => list.length > 0) ?? [],
  ),
];

const tagsIn = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(/\s*[,;]\s*/));

/** The texts in a box that are values: not what stands on a button, unless a button is all there is. */
function valueTexts(box: Box): string[] {
  if (box.kids.length === 0) return box.text === '' ? [] : [box.text];
  const plain = box.kids.filter(({ tag }) => tag !== 'button').flatMap(valueTexts);
  return plain.length > 0 ? plain : box.kids.flatMap(valueTexts);
}

/** The link around a box, where it is around nothing else. */
function linkAround(box: Box): Element | null {
  for (let up = box.parent; up !== null && up.solids === box.solids; up = up.parent) if (up.tag === 'a') return up.el;
  return null;
}

const hrefOf = (el: Element): string => (/^https?:\/\//i.test(attribute(el, 'href')) ? attribute(el, 'href') : '');

export const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);

/** The whole of a text that is cut off, where a title or a label for the blind holds it. */
function uncut(text: string, elements: readonly Element[]): string {
  const start = text.replace(/\s*(?:…|\.\.\.)$/, '');
  const wholes = elements.flatMap((el) =>
    ['title', 'aria-label', 'data-full', 'data-original-title', 'data-tooltip'].map((name) => tidy(attribute(el, name), TEXT_MAX)),
  );
  return wholes.find((whole) => whole.length > text.length - 3 && whole.startsWith(start) && !isCut(whole)) ?? text;
}
