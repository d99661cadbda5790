import type { PageNode } from '../page/page-text.ts';

/** A node with its place in the page's text. */
export type Placed = readonly [at: number, node: PageNode];

const ROW_IS = ['aria-rowindex', 'row-index', 'row-id'];

/**
 * Grids that keep some columns in sight draw each row in two or three pieces, one for each part of the grid, and say by an index
 * which belong together. Puts the pieces of a row into its first one, so that a row reads as one. Gives the nodes in the order of
 * reading; what has no such rows stays as it is.
 */
export function joinSplitRows(nodes: readonly PageNode[]): readonly Placed[] {
  const placed = nodes.map((node, at): Placed => [at, node]);
  const first = new Map<string, number>();
  const into = new Map<number, number>();
  nodes.forEach(([, , , attributes], at) => {
    if (attributes['role'] !== 'row') return;
    const grid = gridOf(nodes, at);
    const index = ROW_IS.map((name) => attributes[name]).find((value) => value !== undefined) ?? (hasTitles(nodes, at) ? 'titles' : null);
    if (grid < 0 || index === null) return;
    const id = `${grid} ${hasTitles(nodes, at) ? 'titles' : index}`;
    const whole = first.get(id);
    if (whole === undefined) first.set(id, at);
    else into.set(at, whole);
  });
  if (into.size === 0) return placed;
  const kids = new Map<number, number[]>();
  nodes.forEach(([parent], at) => {
    const under = into.get(parent) ?? parent;
    kids.set(under, [...(kids.get(under) ?? []), at]);
  });
  const ordered: Placed[] = [];
  const stack = [0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const node = nodes[at];
    if (node === undefined) continue;
    const [parent, ...rest] = node;
    if (!into.has(at)) ordered.push([at, [into.get(parent) ?? parent, ...rest]]);
    stack.push(...(kids.get(at) ?? []).toReversed());
  }
  return ordered;
}

function gridOf(nodes: readonly PageNode[], at: number): number {
  for (let up = nodes[at]?.[0] ?? -1; up >= 0; up = nodes[up]?.[0] ?? -1) if (/grid$|^table$/.test(nodes[up]?.[3]['role'] ?? '')) return up;
  return -1;
}

/** Whether the first cell of a row is a column's title. */
function hasTitles(nodes: readonly PageNode[], row: number): boolean {
  for (let at = row + 1; at < nodes.length && (nodes[at]?.[0] ?? -1) >= row; at += 1) {
    const role = nodes[at]?.[3]['role'];
    if (role !== undefined) return role === 'columnheader';
  }
  return false;
}
