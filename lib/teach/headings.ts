import { labelForm } from '../lead/label-form.ts';
import { labelShown } from './label-form.ts';
import { attribute } from './around.ts';
import { contains, isText, shared, within, type Box, type View } from './view.ts';

interface Heading {
  readonly form: string;
  readonly shown: string;
  readonly box: Box;
  /** 1 to 6; of what says none, 6. */
  readonly level: number;
}

/** So many headings are looked at on the way back from a label. */
const BACK_MAX = 200;
const CHAIN_MAX = 8;
/** What else stands in a heading's bar: a few buttons and a count. */
const BAR_SOLIDS_MAX = 3;

const NAMED = /^(?:h[1-6]|legend|caption|summary)$/;
/** Apps that draw their headings with other elements call them so. */
const CLASSED = /(?:^|[\s_-])(?:card|panel|section|block|box|group|fieldset)[_-]{1,2}(?:title|heading|header)(?:$|[\s_-])/i;

const ofView = new WeakMap<View, readonly Heading[]>();

function headingsOf(view: View): readonly Heading[] {
  const known = ofView.get(view);
  if (known !== undefined) return known;
  const headings = view.boxes.flatMap((box): Heading[] => {
    const { tag, el, solids } = box;
    if (solids === 0 || solids > BAR_SOLIDS_MAX) return [];
    const isHeading = NAMED.test(tag) || attribute(el, 'role') === 'heading' || (solids === 1 && CLASSED.test(attribute(el, 'class')));
    const form = isHeading ? labelForm(box.text) : '';
    return form === '' ? [] : [{ form, shown: labelShown(box.text), box, level: levelOf(el) }];
  });
  ofView.set(view, headings);
  return headings;
}

const levelOf = (el: Element): number => Number(/^h([1-6])$/.exec(el.localName)?.[1] ?? (attribute(el, 'aria-level') || 6)) || 6;

/** The headings that a place stands under, the nearest first; each as `labelForm` and as shown. */
export function headingsOver(view: View, place: Box): readonly { readonly form: string; readonly shown: string }[] {
  const chain: Heading[] = [];
  let depth = Infinity;
  let level = Infinity;
  const before = headingsOf(view).filter(({ box }) => box.order < place.order && !contains(box, place));
  for (const heading of before.slice(-BACK_MAX).toReversed()) {
    const common = shared(heading.box, place);
    // On the way back what both stand in only grows: of one box the last heading counts, and those of a higher rank before it.
    if (common.depth === depth && heading.level >= level) continue;
    const branch = common.kids.find((kid) => contains(kid, heading.box));
    if (branch !== undefined && branch !== heading.box && !isBar(view, branch, heading.box)) continue;
    ({ depth } = common);
    ({ level } = heading);
    chain.push(heading);
    if (chain.length === CHAIN_MAX) break;
  }
  return chain;
}

/** A box that holds a heading, and beside it only what can be pressed, and a count. */
function isBar(view: View, branch: Box, heading: Box): boolean {
  if (branch.solids > heading.solids + BAR_SOLIDS_MAX) return false;
  return within(view, branch).every(
    (box) =>
      !isText(box) ||
      contains(heading, box) ||
      /^\W*\d*\W*$/.test(box.text) ||
      box.el.closest('button, a, [role="button"], select') !== null,
  );
}
