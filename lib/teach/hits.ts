import type { Field } from '../lead/field.ts';
import { inline } from './label-form.ts';
import { keysBehind } from './keys-behind.ts';
import type { Finder, Holding } from './known-values.ts';
import { attribute } from './around.ts';
import { isText, type Box, type View } from './view.ts';

/** A place that holds a known value. */
export interface Hit {
  readonly field: Field;
  /** The known value. */
  readonly value: string;
  readonly box: Box;
  readonly holding: Exclude<Holding, 'none'>;
}

/** A name in two words, an address in lines: a value in more pieces than this is a part of the page. */
const PIECES_MAX = 6;
/** A page that holds a value more often is a list. */
const HITS_MAX = 60;

/** The smallest places that hold a value: texts, form fields, what is spread over a few texts, and what stands in a link or a title. */
export function hitsOf(view: View, field: Field, value: string, find: Finder): Hit[] {
  const found = new Map<Box, Hit>();
  // The order of reading backwards, so that what is inside comes before what is around.
  for (let at = view.boxes.length - 1; at >= 0; at -= 1) {
    const box = view.boxes[at];
    if (box === undefined || box.solids > PIECES_MAX || !(box.solids > 0 || box.tag === 'a')) continue;
    const holding = heldBy(box, field, find);
    if (holding === 'none') continue;
    const inner = [...found.values()].filter((hit) => box.order < hit.box.order && hit.box.order <= box.last);
    // What is around takes the place of what is inside only where it is the element of that one text, or holds more of the value.
    const isSame = box.solids === 1 && inner.every((hit) => isText(hit.box) && hit.box.parent === box);
    if (inner.length > 0 && !isSame && !(holding === 'whole' && inner.every((hit) => hit.holding === 'part'))) continue;
    for (const hit of inner) found.delete(hit.box);
    found.set(box, { field, value, box, holding });
    if (found.size > HITS_MAX) break;
  }
  return [...found.values()];
}

function heldBy(box: Box, field: Field, find: Finder): Holding {
  const shown = find(box.text);
  if (shown === 'whole') return shown;
  const [, rest] = inline(box.text) ?? [];
  if (rest !== undefined && find(rest) === 'whole') return 'whole';
  if (field === 'tag' && box.text.split(/\s*[,;]\s*/).some((tag) => find(tag) === 'whole')) return 'whole';
  if (isText(box)) return shown;
  const { emails, phones } = keysBehind(box.el);
  const behind = field === 'email' ? emails : field === 'phone' ? phones : field === 'website' ? [attribute(box.el, 'href')] : [];
  if (behind.some((text) => find(text) === 'whole')) return 'whole';
  // A text that is cut off has its whole in the title.
  return find(attribute(box.el, 'title').slice(0, 2_000)) === 'whole' ? 'whole' : shown;
}
