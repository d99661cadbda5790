import { tidy } from '../lead/tidy.ts';
import { attribute, isHidden } from './hidden.ts';

/** A reader that walks more than this would be felt: 20,000 nodes take some 40 ms. A record's page has 500 to 5,000. */
export const NODES_MAX = 20_000;
/** Deeper than any page nests; a page that nests deeper does it to hurt. */
const DEPTH_MAX = 200;
/** One text of a page; what is longer is prose. */
const TEXT_MAX = 300;

/** An element, or a text in one (`tag` is `#text`), as far as a person sees it. */
export interface Box {
  /** For a text: the element it stands in. */
  readonly el: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly kids: Box[];
  readonly depth: number;
  /** The words of a text, what a form field holds, or the beginning of all that stands in an element. */
  text: string;
  /** How many texts and form fields stand inside, itself counted. */
  solids: number;
  /** The range of `Page.leaves` that stands inside. */
  readonly start: number;
  end: number;
  /** `frame`: header, navigation and footer of the app, where the signed-in user stands. `aside`: complementary to the record. */
  readonly place: 'main' | 'aside' | 'frame';
}

export interface Page {
  readonly document: Document;
  /** All elements, in the order of reading. */
  readonly elements: readonly Box[];
  /** All texts, form fields and empty marks (icons), in the order of reading. */
  readonly leaves: readonly Box[];
}

export interface Sight {
  /** Told of each shadow root and frame that was read, so that somebody can watch them too. */
  readonly onRoot?: (root: Node) => void;
}

const FIELD = /^(?:input|select|textarea)$/;
const MARK = /^(?:i|svg|img)$/;

export const isField = ({ tag }: Box): boolean => FIELD.test(tag);

/** The part of a page that a person sees, as a light tree; bounded, iterative, descends into open shadow roots and same-origin frames. */
export function readPage(document: Document, { onRoot }: Sight): Page {
  const elements: Box[] = [];
  const leaves: Box[] = [];
  const stack: { readonly box: Box; readonly nodes: ArrayLike<Node>; at: number }[] = [];
  const make = (el: Element, tag: string, parent: Box | null, text: string, place: Box['place']): Box => {
    const box = { el, tag, parent, kids: [], depth: stack.length, text, solids: 0, start: leaves.length, end: leaves.length, place };
    parent?.kids.push(box);
    return box;
  };
  const leaf = (box: Box, solid: boolean): void => {
    leaves.push(box);
    box.solids = Number(solid);
    box.end = leaves.length;
  };
  const top = document.body ?? document.documentElement;
  // Where a page says which part is its main one, the rest is the app around it.
  const root = make(top, 'body', null, '', document.querySelector('main, [role="main"]') === null ? 'main' : 'frame');
  stack.push({ box: root, nodes: top.childNodes, at: 0 });
  for (let budget = NODES_MAX, here = stack[0]; here !== undefined; here = stack.at(-1)) {
    const { box, nodes } = here;
    const node = nodes[here.at];
    here.at += 1;
    budget -= 1;
    if (node === undefined || budget < 0) {
      for (const kid of box.kids) {
        box.solids += kid.solids;
        if (kid.text !== '' && box.text.length < 300) box.text = `${box.text} ${kid.text}`.trim().slice(0, 300);
      }
      box.end = leaves.length;
      stack.pop();
    } else if (node.nodeType === 3) {
      const text = tidy(node.nodeValue ?? '', TEXT_MAX);
      if (text !== '') leaf(make(box.el, '#text', box, text, box.place), true);
    } else if (isElement(node) && !isHidden(node)) {
      const tag = node.localName;
      const field = FIELD.test(tag);
      const kid = make(node, tag, box, field ? held(node) : '', placeOf(node, box));
      elements.push(kid);
      if (field || tag === 'svg' || (MARK.test(tag) && node.textContent === '')) leaf(kid, field);
      else if (kid.depth < DEPTH_MAX) stack.push({ box: kid, nodes: inside(node, onRoot), at: 0 });
    }
  }
  return { document, elements, leaves };
}

// Elements of a frame are instances of that frame's classes: `instanceof` would refuse them.
const isElement = (node: Node): node is Element => node.nodeType === 1;

function inside(el: Element, onRoot: Sight['onRoot']): ArrayLike<Node> {
  if (el.shadowRoot !== null) {
    onRoot?.(el.shadowRoot);
    return el.shadowRoot.childNodes;
  }
  const assigned = el.localName === 'slot' ? (el as HTMLSlotElement).assignedNodes?.() : [];
  if (assigned.length > 0) return assigned;
  if (el.localName !== 'iframe') return el.childNodes;
  // Null for a frame of another origin.
  const body = (el as HTMLIFrameElement).contentDocument?.body;
  if (!body) return [];
  onRoot?.(body.ownerDocument);
  return body.childNodes;
}

/** What a form field shows. A placeholder is no value, and neither is a select's empty choice. */
function held(el: Element): string {
  const { value, selectedOptions } = el as HTMLInputElement & HTMLSelectElement;
  return tidy((value && selectedOptions?.[0]?.text) || value || '');
}

function placeOf(el: Element, { place }: Box): Box['place'] {
  const tag = attribute(el, 'role') || el.localName;
  // A dialog or drawer that is open is often put at the end of the body, outside of everything.
  if (place === 'frame' && /^(?:main|dialog)$/.test(tag)) return 'main';
  if (place !== 'main') return place;
  if (/^(?:aside|complementary)$/.test(tag)) return 'aside';
  // Inside a section, a header or footer belongs to the content, as in HTML's own mapping to roles.
  const isFrame =
    /^(?:nav|banner|navigation|contentinfo|menu(?:bar)?|toolbar|search)$/.test(tag) ||
    (/^(?:header|footer)$/.test(tag) && el.closest('main, article, section, dialog, [role="main"], [role="dialog"]') === null);
  return isFrame ? 'frame' : 'main';
}

/** The smallest box that holds both: the nearer two values are, the deeper it stands. */
export function shared(a: Box, b: Box): Box {
  let [left, right] = [a, b];
  while (left !== right) {
    if (left.depth >= right.depth) left = left.parent ?? right;
    else right = right.parent ?? left;
  }
  return left;
}

/** How deep the smallest box stands that holds both. */
export const nearness = (a: Box, b: Box): number => shared(a, b).depth;

/** How near the nearest of some boxes is; -1 where there is none. */
export const nearest = (box: Box, others: readonly Box[]): number => Math.max(-1, ...others.map((other) => nearness(other, box)));

/** A part of `Page.leaves`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A set of places of the page, by the texts in them. */
export interface Places {
  add(range: Range): void;
  has(box: Box): boolean;
}

export function places(): Places {
  const leaves = new Set<number>();
  return {
    add: ({ start, end }) => {
      for (let at = start; at < end; at += 1) leaves.add(at);
    },
    has: ({ start }) => leaves.has(start),
  };
}
