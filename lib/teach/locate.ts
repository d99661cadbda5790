import type { Field } from '../lead/field.ts';
import type { Locator, Point } from '../lead/locator.ts';
import { candidates } from './candidates.ts';
import { isLabel } from './label-evidence.ts';
import { labelPairs } from './label-pairs.ts';
import { ownDataOf, type OwnData } from './own-data.ts';
import { peersOf } from './peers.ts';
import { readAtSelector, readBox, valueIn } from './read-element.ts';
import { parentOf } from './around.ts';
import { fits, placesOf, readPlace, type Target } from './select.ts';
import { CSS_MAX, wholeWay } from './structure.ts';
import { contains, isField, isText, shared, topDocument, viewOf, type Box, type View } from './view.ts';
import { wordsIn } from './words-in.ts';

export { readElement } from './read-element.ts';

/** So many locators are tried for one value; each costs a search of the page. */
const TRIES_MAX = 400;

/**
 * The most lasting locator for the value in an element that a person pointed at: it fits that value on this page and no other,
 * or, where the value is one of a list (tags, a person's phones), exactly the values of that list. Holds no hash and none of
 * the record's data; counts positions only where the page has nothing better. A selector is written for the root the element
 * is in (document, open shadow root, same-origin frame), and the whole page is searched with it. Never throws: for an element
 * that is not shown, or on a page that resists, it gives the way to the element by structure.
 */
export function locatorFor(el: Element, field: Field): Locator {
  try {
    const view = viewOf(topDocument(el));
    let box = view.of.get(el);
    // An option's field, a line of an icon.
    for (let up = parentOf(el); box === undefined && up !== null; up = parentOf(up)) box = view.of.get(up);
    const isInside = box !== undefined && (box.el === el || isField(box) || box.tag === 'svg');
    if (box !== undefined && isInside && box.parent !== null) return locatorOf(view, box, field);
  } catch {
    // A page can make any of its objects throw (a form whose field is called "parentNode").
  }
  return { by: 'css', css: way(el) };
}

function way(el: Element): string {
  try {
    return wholeWay(el, null);
  } catch {
    return '*';
  }
}

/** The same for a place that is known already. `known`: further texts that are the record's own. */
export function locatorOf(view: View, at: Box, field: Field, known: readonly string[] = []): Locator {
  const own = ownDataOf(view, readBox(view, at, field), known);
  const value = labelledIn(view, at, field, own);
  const peers = peersOf(view, value, field, own);
  const target: Target = { field, places: peers.map((box) => ({ box, values: readBox(view, box, field) })) };
  const tried = new Set<string>();
  const free = itemOf(peers, value);
  for (const locator of candidates(view, value, own, free)) {
    const key = JSON.stringify(locator);
    if (tried.has(key)) continue;
    if (tried.add(key).size > TRIES_MAX) break;
    if (key.length <= CSS_MAX && fits(view, locator, target)) return locator;
  }
  return { by: 'css', css: wholeWay(value.el, free) };
}

/** The value, where the person pointed at a box that holds labels too: a row, or bare texts after bold labels. */
function labelledIn(view: View, box: Box, field: Field, own: OwnData): Box {
  const value = valueIn(view, box);
  if (value !== box || box.solids < 2) return value;
  const inside = labelPairs(view).filter((pair) => contains(box, pair.leaf) && contains(box, pair.value) && isLabel(view, pair, own));
  const row = inside.find(({ leaf, value: only }) => leaf.solids + only.solids === box.solids);
  if (row !== undefined) return row.value;
  const bare = inside.filter((pair) => isText(pair.value) && pair.value.parent === box);
  // Every text of it is a label or has one; else it is lines of one value.
  if (bare.reduce((sum, { leaf, value: one }) => sum + leaf.solids + one.solids, 0) !== box.solids) return box;
  const kind = bare.filter(({ value: one }) => HAS_FORM.test(field) && readAtSelector(one, field).length > 0);
  return (kind[0] ?? bare.find(({ form }) => wordsIn(form).some((word) => wordsIn(field).includes(word))) ?? bare[0])?.value ?? box;
}

/** Fields whose values are known by their form. */
const HAS_FORM = /^(?:email|phone)$/;

/** The element of a list's item that holds the value; null where the value is alone. */
function itemOf(peers: readonly Box[], value: Box): Element | null {
  const other = peers.find((peer) => peer !== value);
  if (other === undefined) return null;
  const list = shared(value, other);
  return list.kids.find((kid) => contains(kid, value))?.el ?? null;
}

/**
 * The elements that a locator finds on a page, in document, open shadow roots and same-origin frames: only what is seen, in the
 * order of reading, at most 500.
 */
export function findAll(document: Document, locator: Locator): Element[] {
  try {
    return [...new Set(placesOf(viewOf(document), locator).map(({ box }) => box.el))];
  } catch {
    return [];
  }
}

/** What a point gives on a page, as the reader will read it: each value once. */
export function valuesAt(document: Document, { field, at }: Point): string[] {
  try {
    const view = viewOf(document);
    return [...new Set(placesOf(view, at).flatMap((place) => readPlace(view, place, at, field)))];
  } catch {
    return [];
  }
}
