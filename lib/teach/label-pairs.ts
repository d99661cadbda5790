import { labelForm } from '../lead/label-form.ts';
import { columnPairs } from './columns.ts';
import { inline, labelShown } from './label-form.ts';
import { attribute } from './around.ts';
import { isField, isText, type Box, type View } from './view.ts';

/** A text that stands where labels stand, and what it would be the label of. Whether it is one, nobody has said. */
export interface LabelPair {
  /** As `labelForm`; never empty. */
  readonly form: string;
  readonly shown: string;
  /** The text, or the icon whose name it is. */
  readonly leaf: Box;
  readonly value: Box;
  /** The value, where it stands in one text with its label. */
  readonly rest: string | null;
  /** The head of a column, or of "Email: maria@example.com", or bound by `label[for]`: it can be nothing but a label. */
  readonly certain: boolean;
  /** The value stands before it ("Maria Silva / Applicant"). */
  readonly after: boolean;
}

/** A value that holds more texts than this is a section of the page. */
const VALUE_SOLIDS_MAX = 12;
/** No row has more; a list of terms may have as many values under one. */
const KIDS_MAX = 50;

const ofView = new WeakMap<View, readonly LabelPair[]>();

/**
 * Every pair of the page, in the shapes in which the reader knows labels (lib/detect/labels.ts): rows, definition lists, forms,
 * columns, icons, and both in one text. What the reader would not find again is no pair here.
 */
export function labelPairs(view: View): readonly LabelPair[] {
  const known = ofView.get(view);
  if (known !== undefined) return known;
  const fields = new Map<string, Box>();
  for (const leaf of view.leaves) if (isField(leaf) && leaf.el.id !== '' && !fields.has(leaf.el.id)) fields.set(leaf.el.id, leaf);
  const pairs = columnPairs(view);
  const add = (shown: string, leaf: Box, values: readonly Box[], certain: boolean, rest: string | null = null): void => {
    const form = labelForm(shown);
    if (form === '') return;
    for (const value of values)
      if (value.solids <= VALUE_SOLIDS_MAX)
        pairs.push({ form, shown: labelShown(shown), leaf, value: whole(value), rest, certain, after: value.last < leaf.order });
  };
  for (const leaf of view.leaves) {
    if (isField(leaf)) continue;
    if (!isText(leaf)) {
      add(attribute(leaf.el, 'aria-label') || attribute(leaf.el, 'title'), leaf, beside(leaf), false);
      continue;
    }
    const parts = inline(leaf.text);
    const bound = fields.get(leaf.el.closest('label')?.getAttribute('for') ?? '');
    if (parts !== null) add(parts[0], leaf, [leaf], true, parts[1]);
    else if (bound !== undefined) add(leaf.text, leaf, [bound], true);
    else add(leaf.text, leaf, beside(leaf), false);
  }
  ofView.set(view, pairs);
  return pairs;
}

const byValue = new WeakMap<View, ReadonlyMap<Box, readonly LabelPair[]>>();

/** The pairs of each value. */
export function pairsAt(view: View): ReadonlyMap<Box, readonly LabelPair[]> {
  const known = byValue.get(view);
  if (known !== undefined) return known;
  const pairs = Map.groupBy(labelPairs(view), ({ value }) => value);
  byValue.set(view, pairs);
  return pairs;
}

/** The boxes that hold a label's value: after it, or before it where nothing comes after. */
function beside(leaf: Box): Box[] {
  let node = leaf;
  while (node.parent?.parent && node.parent.solids === leaf.solids && isAlone(node)) node = node.parent;
  const { next, previous, tag, parent } = node;
  if (tag === 'dt') {
    const values: Box[] = [];
    for (let at = next; at !== null && at.tag !== 'dt' && values.length < KIDS_MAX; at = at.next) values.push(at);
    return values;
  }
  // A row of labels alone is one of column titles: they stand above their values.
  if (tag === 'th' && parent?.kids.every((kid) => kid.tag === 'th' || kid.solids === 0)) return [];
  if (next !== null) return [next];
  const kids = (parent?.solidKids ?? 0) + (node.solids === 0 ? 1 : 0);
  return kids === 2 && previous !== null ? [previous] : [];
}

/** A row whose value is empty ends the climb: the label is not the next row's. */
function isAlone({ tag, parent }: Box): boolean {
  const kids = parent?.kids ?? [];
  return kids.length <= KIDS_MAX && kids.filter((kid) => kid.tag === tag || kid.tag === 'dd').length === 1;
}

/** The element, where a text is all that is in it. */
function whole(box: Box): Box {
  return isText(box) && box.parent?.solids === 1 ? box.parent : box;
}
