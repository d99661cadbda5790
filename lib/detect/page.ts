import { tidy } from '../lead/tidy.ts';
import { isHidden, isUnread, looksVisible } from './hidden.ts';

/** A reader that walks more than this would be felt: 30,000 nodes take some 40 ms. A record's page has 500 to 5,000. */
export const NODES_MAX = 30_000;
/** Deeper than any page nests; a page that nests deeper does it to hurt. */
const DEPTH_MAX = 200;
/** One text of a page; what is longer is prose. */
const TEXT_MAX = 600;

/** An element, or a text in one (`tag` is `#text`), as far as a person sees it. */
export interface Box {
  /** For a text: the element it stands in. */
  readonly el: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly kids: Box[];
  readonly depth: number;
  /** A text's words, or what a form field holds. Empty for all other elements. */
  readonly text: string;
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
  /** Whether an element is shown, beyond what its attributes tell. Default: `checkVisibility`, where there is one. */
  readonly visible?: (element: Element) => boolean;
  /** Told of each shadow root and frame that was read, so that somebody can watch them too. */
  readonly onRoot?: (root: Node) => void;
}

const FIELDS = new Set(['input', 'select', 'textarea']);
const MARKS = new Set(['i', 'svg', 'img', 'mat-icon']);

/** The part of a page that a person sees, as a light tree; bounded, iterative, descends into open shadow roots and same-origin frames. */
export function readPage(document: Document, sight: Sight = {}): Page {
  const visible = sight.visible ?? looksVisible;
  const leaves: Box[] = [];
  const elements: Box[] = [];
  const top = document.body ?? document.documentElement;
  const make = (el: Element, tag: string, parent: Box | null, text: string, place: Box['place']): Box => {
    const box: Box = { el, tag, parent, kids: [], depth: (parent?.depth ?? -1) + 1, text, start: leaves.length, end: leaves.length, place };
    parent?.kids.push(box);
    return box;
  };
  const leaf = (box: Box): void => {
    leaves.push(box);
    box.end = leaves.length;
  };
  // Where a page says which part is its main one, the rest is the app around it.
  const hasMain = document.querySelector(MAIN) !== null;
  const root = make(top, top.localName, null, '', hasMain ? 'frame' : 'main');
  elements.push(root);
  const stack: { readonly box: Box; readonly nodes: ArrayLike<Node>; at: number }[] = [{ box: root, nodes: top.childNodes, at: 0 }];
  let budget = NODES_MAX;
  for (let here = stack.at(-1); here !== undefined; here = stack.at(-1)) {
    const node = here.nodes[here.at];
    here.at += 1;
    if (node === undefined || budget <= 0) {
      here.box.end = leaves.length;
      stack.pop();
      continue;
    }
    budget -= 1;
    if (node.nodeType === 3) {
      const text = tidy(node.nodeValue ?? '', TEXT_MAX);
      if (text !== '') leaf(make(here.box.el, '#text', here.box, text, here.box.place));
      continue;
    }
    if (!isElement(node) || isUnread(node) || isHidden(node, visible)) continue;
    const tag = node.localName;
    const box = make(node, tag, here.box, FIELDS.has(tag) ? held(node) : '', placeOf(node, here.box));
    elements.push(box);
    if (FIELDS.has(tag) || (MARKS.has(tag) && node.childElementCount === 0) || tag === 'svg') leaf(box);
    else if (box.depth < DEPTH_MAX) stack.push({ box, nodes: inside(node, sight.onRoot), at: 0 });
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
  if (el.localName === 'slot' && 'assignedNodes' in el) {
    const assigned = (el as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : el.childNodes;
  }
  if (el.localName === 'iframe' || el.localName === 'frame') {
    const body = frameBody(el);
    if (body === null) return [];
    onRoot?.(body.ownerDocument);
    return body.childNodes;
  }
  return el.childNodes;
}

function frameBody(el: Element): HTMLElement | null {
  try {
    return (el as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null; // another origin's
  }
}

/** What a form field shows. A placeholder is no value, and neither is a select's first, empty choice. */
function held(el: Element): string {
  if (el.localName === 'select') {
    const select = el as HTMLSelectElement;
    const chosen = select.options[select.selectedIndex];
    return chosen === undefined || chosen.value === '' ? '' : tidy(chosen.text);
  }
  return tidy((el as HTMLInputElement).value ?? '');
}

const FRAME_ROLES = new Set(['banner', 'navigation', 'contentinfo', 'menubar', 'menu', 'toolbar', 'search']);
/** Inside one of these a `header` or `footer` belongs to the content, as in HTML's own mapping to roles. */
const SECTIONING = new Set(['main', 'article', 'section', 'aside', 'nav', 'dialog', 'fieldset']);

const MAIN = 'main, [role="main"]';

function placeOf(el: Element, parent: Box): Box['place'] {
  const role = el.getAttribute('role') ?? '';
  // A dialog or drawer that is open is often put at the end of the body, outside of everything.
  if (parent.place === 'frame' && parent.tag !== 'nav' && (el.localName === 'main' || role === 'main' || role === 'dialog' || el.localName === 'dialog')) return 'main';
  if (parent.place !== 'main') return parent.place;
  const tag = el.localName;
  if (tag === 'nav' || FRAME_ROLES.has(role)) return 'frame';
  if (tag === 'aside' || role === 'complementary') return 'aside';
  if (tag !== 'header' && tag !== 'footer') return 'main';
  for (let box: Box | null = parent; box !== null; box = box.parent) {
    const own = box.el.getAttribute('role');
    if (SECTIONING.has(box.tag) || own === 'main' || own === 'dialog' || own === 'region') return 'main';
  }
  return 'frame';
}

/** How deep the smallest box stands that holds both: the nearer two values are, the deeper. */
export function sharedDepth(a: Box, b: Box): number {
  return shared(a, b).depth;
}

export function shared(a: Box, b: Box): Box {
  let [left, right] = [a, b];
  while (left !== right) {
    if (left.depth >= right.depth && left.parent !== null) left = left.parent;
    else if (right.parent !== null) right = right.parent;
    else break;
  }
  return left;
}

/** The words inside a box in the order of reading, at most `max` characters. */
export function textOf(page: Page, box: Box, max = 300): string {
  let text = '';
  for (let at = box.start; at < box.end && text.length <= max; at += 1) {
    const words = page.leaves[at]?.text ?? '';
    if (words !== '') text += text === '' ? words : ` ${words}`;
  }
  return text.slice(0, max);
}
