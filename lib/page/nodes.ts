import type { PageNode, PageText } from './page-text.ts';

const NO_ATTRIBUTES: PageNode[3] = {};

/** The nodes of a page's text, which must be as `takePage` makes it or as `parsePageText` let it through. A parent stands before what is in it. */
export function nodesOf(items: PageText['items']): PageNode[] {
  const nodes: PageNode[] = [];
  /** The last node at each depth. */
  const path: number[] = [];
  for (let at = 0; at < items.length;) {
    const depth = Number(items[at]);
    const parent = path[depth - 1] ?? -1;
    const tag = items[at + 1];
    if (typeof tag !== 'string') {
      nodes.push([parent, '#text', String(items[at + 2]), NO_ATTRIBUTES, Number(tag)]);
      at += 3;
      continue;
    }
    let text = '';
    let attributes: Record<string, string> | null = null;
    at += 2;
    for (let name = items[at]; typeof name === 'string'; name = items[at]) {
      const given = items[at + 1];
      const value = String(typeof given === 'number' ? items[given] : given);
      if (name === '') text = value;
      else (attributes ??= {})[name] = value;
      at += 2;
    }
    path[depth] = nodes.push([parent, tag, text, attributes ?? NO_ATTRIBUTES, 0]) - 1;
  }
  return nodes;
}
