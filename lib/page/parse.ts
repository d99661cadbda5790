import { isAttribute } from './attributes.ts';
import { ATTRIBUTE_MAX, ATTRIBUTES_MAX, DATA_LENGTH_MAX, DATA_MAX, DEPTH_MAX, NODES_MAX, TEXT_MAX, type PageText } from './page-text.ts';

/**
 * A page's text as the worker takes it from a hostile page: null unless it has the shape and keeps the bounds. By hand and not by a
 * schema library, which takes ten times as long for 20,000 nodes.
 */
export function parsePageText(given: unknown): PageText | null {
  if (!isRecord(given)) return null;
  const { title, lang, items, marks, data } = given;
  if (
    !isText(title, ATTRIBUTE_MAX) ||
    !isText(lang, ATTRIBUTE_MAX) ||
    !Array.isArray(items) ||
    !Array.isArray(marks) ||
    !Array.isArray(data)
  )
    return null;
  const nodes = countNodes(items);
  if (nodes === null || marks.length > NODES_MAX || data.length > DATA_MAX) return null;
  const areMarks = marks.every(
    (mark: unknown) => Array.isArray(mark) && mark.length === 2 && isIndex(mark[0], nodes) && isIndex(mark[1], NODES_MAX),
  );
  // Not what was given: that may hold more.
  return areMarks && data.every((value) => isText(value, DATA_LENGTH_MAX)) ? { title, lang, items, marks, data } : null;
}

const isRecord = (given: unknown): given is Record<string, unknown> => typeof given === 'object' && given !== null && !Array.isArray(given);
const isText = (given: unknown, max: number): given is string => typeof given === 'string' && given.length <= max;
const isIndex = (given: unknown, end: number): given is number =>
  Number.isInteger(given) && (given as number) >= 0 && (given as number) < end;

/** How many nodes are in a list that is as PageText.items says; null where it is not. */
function countNodes(items: readonly unknown[]): number | null {
  let count = 0;
  /** A node can stand no deeper: in the element before it, or beside it. */
  let deepest = 0;
  for (let at = 0; at < items.length; count += 1) {
    const [depth, tag] = [items[at], items[at + 1]];
    if (!isIndex(depth, DEPTH_MAX + 1) || depth > deepest || (depth === 0) !== (at === 0) || count > NODES_MAX) return null;
    at += 2;
    if (typeof tag === 'number' && depth > 0) {
      if (!Number.isFinite(tag) || tag < 0 || !isText(items[at], TEXT_MAX)) return null;
      deepest = depth;
      at += 1;
    } else {
      if (!isText(tag, ATTRIBUTE_MAX) || !/^[^#]/.test(tag)) return null;
      deepest = depth + 1;
      const end = at + (ATTRIBUTES_MAX + 2) * 2;
      for (let name = items[at]; typeof name === 'string'; name = items[at]) {
        const value = items[at + 1];
        const isValue = isIndex(value, at) ? isText(items[value], ATTRIBUTE_MAX) : isText(value, name === '' ? TEXT_MAX : ATTRIBUTE_MAX);
        if (!isAttribute(name) || !isValue || at >= end) return null;
        at += 2;
      }
    }
  }
  return count;
}
