import { nodesOf } from '../page/nodes.ts';
import type { PageNode, PageText } from '../page/page-text.ts';
import { joinMarks } from './join-marks.ts';
import { joinSplitRows } from './split-rows.ts';

/** An element, or a text in one (`tag` is `#text`), as far as a person sees it. */
export interface Box {
  /** Its place among the page's nodes, by which the page finds the element again. */
  readonly at: number;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Box | null;
  readonly kids: Box[];
  readonly depth: number;
  /** The words of a text, what a form field holds, or the beginning of all that stands in an element. */
  text: string;
  /** A text's font size in pixels where it could be a name, else 0. */
  readonly size: number;
  /** How many texts and form fields stand inside, itself counted. */
  solids: number;
  /** The range of `Page.leaves` that stands inside. */
  readonly start: number;
  end: number;
  /** `frame`: header, navigation and footer of the app, where the signed-in user stands. `aside`: beside the page's main part. */
  readonly place: 'main' | 'aside' | 'frame';
}

export interface Page {
  readonly title: string;
  readonly lang: string;
  /** All elements, in the order of reading. */
  readonly elements: readonly Box[];
  /** All texts, form fields and empty marks (icons), in the order of reading. */
  readonly leaves: readonly Box[];
  /** The boxes that fit the selector of so much in what was asked about. */
  marked(selector: number): readonly Box[];
  /** The font size of most of the text. */
  readonly size: number;
  readonly data: readonly string[];
}

const PEOPLE_IN_LIST = 4;
/** The beginning of what stands in an element. */
const BOX_TEXT_MAX = 300;

const FIELD = /^(?:input|select|textarea)$/;
const isMark = ({ tag, attributes }: Box): boolean =>
  /^(?:i|svg|img)$/.test(tag) || (tag === 'span' && /(?:^|[\s-])(?:fas?|far|icon|mdi|bi|ti|material)/.test(attributes['class'] ?? ''));
const TICK = /^(?:checkbox|radio)$/;

export const attribute = ({ attributes }: Box, name: string): string => attributes[name] ?? '';

export const isField = ({ tag, attributes }: Box): boolean => FIELD.test(tag) && !TICK.test(attributes['type'] ?? '');

export const isTick = ({ tag, attributes }: Box): boolean => tag === 'input' && TICK.test(attributes['type'] ?? '');

/** A page's text as a light tree. */
export function openPage({ title, lang, items, marks, data }: PageText): Page {
  const nodes = nodesOf(items);
  /** By the places of their nodes. */
  const boxes: (Box | undefined)[] = Array.from({ length: nodes.length });
  const elements: Box[] = [];
  const leaves: Box[] = [];
  // Where a page says which part is its main one, the rest stands beside it.
  const hasMain = nodes.some(([, tag, , { role }]) => tag === 'main' || role === 'main');
  const sizes = new Map<number, number>();
  const lists = navigationsOfPeople(nodes);
  const open: Box[] = [];
  const close = (): void => {
    const box = open.pop();
    if (box === undefined) return;
    for (const kid of box.kids) {
      box.solids += kid.solids;
      if (kid.text === '' || box.text.length >= BOX_TEXT_MAX) continue;
      const text = box.text === '' ? kid.text.trim() : `${box.text} ${kid.text}`;
      box.text = text.length > BOX_TEXT_MAX ? text.slice(0, BOX_TEXT_MAX) : text;
    }
    box.end = leaves.length;
    // An icon has nothing in it.
    if (box.kids.length === 0 && isMark(box)) {
      leaves.push(box);
      box.end = leaves.length;
    }
  };
  for (const [at, [parentAt, tag, text, attributes, size]] of joinMarks(joinSplitRows(nodes))) {
    const parent = boxes[parentAt] ?? null;
    while (open.length > 0 && open.at(-1) !== parent) close();
    const box: Box = {
      at,
      tag,
      attributes,
      parent,
      kids: [],
      depth: parent === null ? 0 : parent.depth + 1,
      text,
      size,
      solids: 0,
      start: leaves.length,
      end: leaves.length,
      place:
        parent === null
          ? hasMain
            ? 'aside'
            : 'main'
          : tag === '#text'
            ? parent.place
            : lists.has(at)
              ? 'main'
              : placeOf(tag, attributes, parent),
    };
    boxes[at] = box;
    parent?.kids.push(box);
    if (tag !== '#text') elements.push(box);
    if (size > 0) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
    if (tag === '#text' || FIELD.test(tag)) {
      leaves.push(box);
      box.solids = tag === '#text' || isField(box) ? 1 : 0;
      box.end = leaves.length;
    } else open.push(box);
  }
  while (open.length > 0) close();
  const [usual = 0] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return {
    title,
    lang,
    elements,
    leaves,
    size: usual,
    data,
    marked: (selector) => marks.flatMap(([node, which]) => (which === selector ? (boxes[node] ?? []) : [])),
  };
}

/** Navigations that hold so many emails and phones that they are a list of people and no menu. */
function navigationsOfPeople(nodes: readonly PageNode[]): ReadonlySet<number> {
  const held = new Map<number, number>();
  for (const [parent, tag, text] of nodes) {
    if (tag !== '#text' || !/@|\d(?:\D?\d){7}/.test(text)) continue;
    for (let up = parent; up >= 0; up = nodes[up]?.[0] ?? -1) {
      const [, name = '', , { role = '' } = {}] = nodes[up] ?? [];
      if (name === 'nav' || role === 'navigation') held.set(up, (held.get(up) ?? 0) + 1);
    }
  }
  return new Set([...held].flatMap(([at, count]) => (count >= PEOPLE_IN_LIST ? [at] : [])));
}

function placeOf(tag: string, attributes: Box['attributes'], parent: Box): Box['place'] {
  const said = attributes['role'] ?? tag;
  const { place } = parent;
  if (place === 'frame') return /^(?:main|dialog)$/.test(said) ? 'main' : 'frame';
  // A dialog or drawer that is open is often put at the end of the body, outside of everything.
  if (place === 'aside' && /^(?:main|dialog)$/.test(said)) return 'main';
  // Inside a section, a header or footer belongs to the content, as in HTML's own mapping to roles.
  const isFrame =
    /^(?:nav|banner|navigation|contentinfo|menu(?:bar)?|toolbar|search)$/.test(said) ||
    (/^(?:header|footer)$/.test(said) && above(parent, CONTENT) === null);
  return isFrame ? 'frame' : /^(?:aside|complementary)$/.test(said) ? 'aside' : place;
}

const CONTENT = ({ tag, attributes }: Box): boolean =>
  /^(?:main|article|section|dialog)$/.test(tag) || /^(?:main|dialog)$/.test(attributes['role'] ?? '');

/** The nearest box that fits, from a box upwards, itself counted. */
export function above(box: Box | null, fits: (box: Box) => boolean): Box | null {
  let up = box;
  while (up !== null && !fits(up)) up = up.parent;
  return up;
}

/** Whether a box is in a link or a button. */
export const isPressed = (box: Box): boolean =>
  above(box, ({ tag, attributes }) => /^(?:a|button)$/.test(tag) || /^(?:button|tab|menuitem|link)$/.test(attributes['role'] ?? '')) !==
  null;

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

/** Whether a box stands in a part of the page. */
export const within = ({ start, end }: Range, box: Range): boolean => box.start >= start && box.end <= end;
