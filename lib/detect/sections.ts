import { isPressed, type Box, type Page, type Range } from './page.ts';
import { headingLevel } from './read-names.ts';
import type { Words } from './words.ts';

/** A box that holds more texts than this is a page. */
const CARD_SOLIDS_MAX = 60;

/** What a heading is over: up to the next heading of its rank, and no further than the outermost box that it opens. */
export function sectionOf({ elements, leaves }: Page, heading: Box): Range {
  const { start, end } = heading;
  const isEmpty = (from: number, to: number): boolean => leaves.slice(from, to).every(({ solids }) => solids === 0);
  let box = heading;
  for (let up = box.parent; up?.parent && up.tag !== 'main' && isEmpty(up.start, start); up = up.parent) box = up;
  if (isEmpty(end, box.end) && box.parent !== null) box = box.parent;
  const rank = Math.min(headingLevel(heading), 6);
  const next = elements.find((other) => other.start >= end && headingLevel(other) <= rank);
  return { start, end: Math.min(box.end, next?.start ?? box.end) };
}

/**
 * The small box that a text opens alone, as its title, or that begins with a name and a role. Null where the text is rather a
 * label among labels.
 */
export function cardUnder(leaf: Box, words: Words): Box | null {
  // A link or a button leads to a section and opens none.
  if (isPressed(leaf)) return null;
  let box = leaf;
  while (box.parent !== null && box.parent.solids === 1) box = box.parent;
  const card = box.parent;
  if (card === null || card.parent === null || card.solids < 3 || card.solids > CARD_SOLIDS_MAX) return null;
  if (card.start !== leaf.start && !(leaf.start - card.start < 3 && /(?:agent|broker|owner)$/i.test(leaf.text))) return null;
  const isLabel = ({ tag, solids, text }: Box): boolean => {
    const field = tag !== 'a' && solids === 1 ? words.meaningOf(text)?.field : undefined;
    return field !== undefined && field !== 'other';
  };
  const [next, ...rest] = card.kids.filter(({ start, solids }) => start !== leaf.start && solids > 0);
  if (next === undefined) return null;
  // A title stands over labels; what has a value beside it and labels after that is one of them.
  return next.solids > 1 || isLabel(next) || ![next, ...rest].some(isLabel) ? card : null;
}
