import { tidy } from '../lead/tidy.ts';
import { isHidden } from '../page/hidden.ts';
import { DEPTH_MAX, NODES_MAX } from '../page/page-text.ts';
import { attribute } from './around.ts';

/** A note is a long text, and none is longer. */
export const TEXT_MAX = 2_000;

/** An element, or a text in one (`tag` is `#text`), as far as a person sees it. */
export interface Box {
  /** For a text: the element it stands in. */
  readonly el: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly kids: Box[];
  readonly depth: number;
  /** Place in the order of reading; all that is inside has a place up to `last`. */
  readonly order: number;
  last: number;
  /** The words of a text, what a form field holds, or the beginning of all that stands in an element. */
  text: string;
  /** How many texts and form fields stand inside, itself counted. */
  solids: number;
  /** How many of `kids` hold any text. */
  solidKids: number;
  /** The nearest siblings that hold any text. */
  next: Box | null;
  previous: Box | null;
}

/** What of a page is seen, with what is in its open shadow roots and same-origin frames. */
export interface View {
  readonly document: Document;
  /** Every root that a selector is to be asked in. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** All that is seen, in the order of reading. */
  readonly boxes: readonly Box[];
  /** Texts, form fields and marks (icons). */
  readonly leaves: readonly Box[];
  readonly of: ReadonlyMap<Element, Box>;
}

const FIELD = /^(?:input|select|textarea)$/;
const TICK = /^(?:checkbox|radio)$/i;

const isMark = (el: Element): boolean =>
  /^(?:i|svg|img)$/.test(el.localName) ||
  (el.localName === 'span' && /(?:^|[\s-])(?:fas?|far|icon|mdi|bi|ti|material)/.test(attribute(el, 'class')));

/** A form field that holds a text; a box to tick holds none. */
export const isField = ({ tag, el }: Box): boolean => FIELD.test(tag) && !TICK.test(attribute(el, 'type'));
export const isText = ({ tag }: Box): boolean => tag === '#text';

/** The page as a light tree. Bounded in nodes and depth, iterative. `top`: only this element and what is in it. */
export function viewOf(document: Document, top: Element | null = document.body ?? document.documentElement): View {
  const roots: (Document | ShadowRoot)[] = [document];
  const boxes: Box[] = [];
  const leaves: Box[] = [];
  const of = new Map<Element, Box>();
  const stack: { readonly box: Box; readonly nodes: ArrayLike<Node>; at: number }[] = [];

  const make = (el: Element, tag: string, parent: Box | null, text: string, solids: number): Box => {
    const order = boxes.length;
    const ends = { last: order, solids, solidKids: 0, next: null, previous: null };
    const box: Box = { el, tag, parent, kids: [], depth: stack.length, order, text, ...ends };
    parent?.kids.push(box);
    boxes.push(box);
    return box;
  };
  const enter = (el: Element, parent: Box | null): void => {
    const tag = el.localName;
    const field = FIELD.test(tag);
    const holds = field && !TICK.test(attribute(el, 'type'));
    const box = make(el, tag, parent, holds ? held(el) : '', Number(holds));
    of.set(el, box);
    if (field || tag === 'svg' || (el.childNodes.length === 0 && isMark(el))) leaves.push(box);
    else if (box.depth < DEPTH_MAX) stack.push({ box, nodes: inside(el, roots), at: 0 });
  };

  if (top !== null && !isHidden(top)) enter(top, null);
  for (let budget = NODES_MAX, here = stack[0]; here !== undefined; here = stack.at(-1)) {
    const { box, nodes } = here;
    const node = nodes[here.at];
    here.at += 1;
    budget -= 1;
    if (node === undefined || budget < 0) {
      close(box, boxes.length - 1);
      stack.pop();
    } else if (node.nodeType === 3) {
      const text = tidy(node.nodeValue ?? '', TEXT_MAX);
      if (text !== '') leaves.push(make(box.el, '#text', box, text, 1));
    } else if (isElement(node) && !isHidden(node)) enter(node, box);
  }
  return { document, roots, boxes, leaves, of };
}

/** Makes up what can be said of a box only when all in it is known. */
function close(box: Box, last: number): void {
  box.last = last;
  let previous: Box | null = null;
  for (const kid of box.kids) {
    kid.previous = previous;
    box.solids += kid.solids;
    if (kid.text !== '' && box.text.length < TEXT_MAX) box.text = `${box.text} ${kid.text}`.trim().slice(0, TEXT_MAX);
    if (kid.solids === 0) continue;
    box.solidKids += 1;
    previous = kid;
  }
  let next: Box | null = null;
  for (const kid of box.kids.toReversed()) {
    kid.next = next;
    if (kid.solids > 0) next = kid;
  }
}

// Elements of a frame are instances of that frame's classes: `instanceof` would refuse them.
const isElement = (node: Node): node is Element => node.nodeType === 1;

function inside(el: Element, roots: (Document | ShadowRoot)[]): ArrayLike<Node> {
  if (el.shadowRoot) {
    roots.push(el.shadowRoot);
    return el.shadowRoot.childNodes;
  }
  const assigned = el.localName === 'slot' ? (el as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) return assigned;
  if (el.localName !== 'iframe') return el.childNodes;
  // Null for a frame of another origin.
  const body = (el as HTMLIFrameElement).contentDocument?.body;
  if (!body) return [];
  roots.push(body.ownerDocument);
  return body.childNodes;
}

/** What a form field shows. A placeholder is no value, and neither is a select's empty choice. */
function held(el: Element): string {
  const { value, selectedOptions } = el as HTMLInputElement & HTMLSelectElement;
  return tidy((value && selectedOptions?.[0]?.text) || value || '', TEXT_MAX);
}

export const contains = (outer: Box, inner: Box): boolean => outer.order <= inner.order && inner.order <= outer.last;

/** The smallest box that holds both. */
export function shared(a: Box, b: Box): Box {
  let here = a;
  while (!contains(here, b) && here.parent !== null) here = here.parent;
  return here;
}

/** All that is inside a box, itself first. */
export const within = ({ boxes }: View, { order, last }: Box): readonly Box[] => boxes.slice(order, last + 1);

/** The document at the top of the window, as far as it may be seen from a frame of the same origin. */
export function topDocument(el: Element): Document {
  let here = el.ownerDocument;
  for (let frames = 0; frames < 20; frames += 1) {
    const frame = here.defaultView?.frameElement;
    if (!frame) break;
    here = frame.ownerDocument;
  }
  return here;
}
