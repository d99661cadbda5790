import type { PageNode } from '../page/page-text.ts';
import type { Placed } from './split-rows.ts';

/**
 * A search marks what it found inside words ("<mark>Harr</mark>iet"): puts the pieces of a text together again. Where one ends and
 * the next begins without a space is lost in the page's text, and is told by how they are written.
 */
export function joinMarks(placed: readonly Placed[]): readonly Placed[] {
  const marks = new Map<number, number>();
  for (const [at, [parent, tag]] of placed) if (tag === 'mark') marks.set(at, parent);
  if (marks.size === 0) return placed;
  const joined: Placed[] = [];
  let lastMarkEnd = -1;
  for (const [at, node] of placed) {
    const [parent, tag, text, attributes, size] = node;
    if (tag === 'mark') continue;
    const into = marks.get(parent);
    const before = joined.at(-1);
    const isPiece =
      tag === '#text' &&
      before?.[1][1] === '#text' &&
      before[1][0] === (into ?? parent) &&
      (into !== undefined || before[0] === lastMarkEnd);
    if (isPiece) {
      const whole: PageNode = [before[1][0], '#text', joinTexts(before[1][2], text), attributes, Math.max(size, before[1][4])];
      joined[joined.length - 1] = [before[0], whole];
      lastMarkEnd = before[0];
    } else {
      joined.push(into === undefined ? [at, node] : [at, [into, tag, text, attributes, size]]);
      lastMarkEnd = into === undefined ? -1 : at;
    }
  }
  return joined;
}

const joinTexts = (before: string, after: string): string =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after) && !/\p{N}$/u.test(before) ? `${before} ${after}` : before + after;
