import { createSayer, FIELD, wordsOf } from './attributes.ts';
import { fontSize, type Step } from './font-size.ts';
import { isClosed, isHiddenItself } from './hidden.ts';
import { ATTRIBUTE_MAX, DEPTH_MAX, NODES_MAX } from './page-text.ts';

/** An element that is being walked through. */
interface Open extends Step {
  /** Whose nodes are walked: the element itself, its shadow root, or a frame's body. */
  readonly inside: Node;
  /** What is walked instead where a slot or a closed element shows something else. */
  readonly instead: readonly Node[] | null;
  /** The node that comes next, and how many came before it. */
  next: Node | null;
  passed: number;
}

/** A way through all that a person sees of a page. */
export interface Walk {
  /** What was passed: PageText.items, and the element of each node, a text's own element for a text. */
  readonly items: readonly (string | number)[];
  readonly elements: readonly Element[];
  /** Where the walk went: the document, open shadow roots and frames of the same origin. */
  readonly roots: readonly ParentNode[];
  /** Goes on for so many steps; false at the end. */
  go(steps: number): boolean;
  /** The page may have changed since the last step: goes on behind as many nodes as were passed. */
  findBack(): void;
}

/** Bounded, iterative, in the order of reading. By `nextSibling`, for `childNodes` makes a list object of every element. */
export function walk(document: Document): Walk {
  const items: (string | number)[] = [];
  const elements: Element[] = [];
  const roots: ParentNode[] = [document];
  const path: Open[] = [];
  const say = createSayer(items);
  const top: Element | null = document.body ?? document.documentElement;
  let budget = NODES_MAX;

  const enter = (el: Element, tag: string, names: readonly string[]): void => {
    items.push(path.length, tag.length > ATTRIBUTE_MAX ? tag.slice(0, ATTRIBUTE_MAX) : tag);
    elements.push(el);
    say(el, tag, names);
    if (path.length >= DEPTH_MAX || tag === 'svg' || FIELD.test(tag)) return;
    const inside = insideOf(el, tag, roots);
    const instead = inside === el ? insteadOf(el, tag) : null;
    const next = instead === null ? inside.firstChild : (instead[0] ?? null);
    path.push({ el, tag, above: path[path.length - 1] ?? null, kind: null, size: -1, inside, instead, next, passed: 0 });
  };
  const step = (): void => {
    const here = path[path.length - 1];
    if (here === undefined) return;
    const { next, instead } = here;
    if (next === null || (budget -= 1) < 0) {
      path.pop();
      return;
    }
    here.passed += 1;
    here.next = instead === null ? next.nextSibling : (instead[here.passed] ?? null);
    if (next.nodeType === 3) {
      const words = wordsOf(next.nodeValue ?? '');
      if (words === '') return;
      items.push(path.length, COULD_BE_NAME.test(words) ? fontSize(here) : 0, words);
      elements.push(here.el);
    } else if (isElement(next)) {
      const tag = next.localName;
      const names = next.getAttributeNames();
      if (!isHiddenItself(next, tag, names)) enter(next, tag, names);
    }
  };

  if (top !== null) enter(top, 'body', top.getAttributeNames());
  return {
    items,
    elements,
    roots,
    go: (steps) => {
      for (let left = steps; left > 0 && path.length > 0; left -= 1) step();
      return path.length > 0;
    },
    findBack: () => {
      for (const here of path) here.next = (here.instead ?? here.inside.childNodes)[here.passed] ?? null;
    },
  };
}

const COULD_BE_NAME = /^\P{Ll}.{0,80}$/u;

// Elements of a frame are instances of that frame's classes: `instanceof` would refuse them.
const isElement = (node: Node): node is Element => node.nodeType === 1;

function insideOf(el: Element, tag: string, roots: ParentNode[]): Node {
  if (el.shadowRoot !== null) {
    roots.push(el.shadowRoot);
    return el.shadowRoot;
  }
  // Null for a frame of another origin.
  const body = tag === 'iframe' ? (el as HTMLIFrameElement).contentDocument?.body : null;
  if (!body) return el;
  roots.push(body.ownerDocument);
  return body;
}

function insteadOf(el: Element, tag: string): readonly Node[] | null {
  if (tag === 'iframe') return [];
  if (tag === 'details' && isClosed(el)) return [...el.children].filter(({ localName }) => localName === 'summary');
  const assigned = tag === 'slot' ? (el as HTMLSlotElement).assignedNodes?.() : undefined;
  return assigned !== undefined && assigned.length > 0 ? assigned : null;
}
