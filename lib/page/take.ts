import { ATTRIBUTE_MAX, DATA_LENGTH_MAX, DATA_MAX, NODES_MAX, type PageText } from './page-text.ts';
import { walk, type Walk } from './walk.ts';

export interface Taken {
  readonly page: PageText;
  /** The element of each node, a text's own element for a text: for pointing at it later. */
  readonly elements: readonly Element[];
  /** The shadow roots and frames that were entered, so that somebody can watch them too. */
  readonly roots: readonly Node[];
}

/** So many nodes are walked between two looks at the clock. */
const STRIDE = 64;

/**
 * Takes the part of a page that a person sees: bounded, iterative, into open shadow roots and same-origin frames. Pauses at every
 * `yield`, and is to be told with true when the page had its turn meanwhile. `selectors` are asked about in every root; one that
 * no browser reads fits nothing.
 */
export function* takePage(document: Document, selectors: readonly string[] = []): Generator<void, Taken, boolean | undefined> {
  const walked = walk(document);
  while (walked.go(STRIDE)) if (yield) walked.findBack();
  const fits: [Element, number][] = [];
  for (const [which, selector] of selectors.entries()) {
    for (const root of walked.roots) for (const el of select(root, selector)) fits.push([el, which]);
    yield;
  }
  const page = {
    title: document.title.slice(0, ATTRIBUTE_MAX),
    lang: (document.documentElement?.lang ?? '').slice(0, ATTRIBUTE_MAX),
    items: walked.items,
    marks: marksOf(fits, walked),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')]
      .slice(0, DATA_MAX)
      .map(({ textContent }) => (textContent ?? '').slice(0, DATA_LENGTH_MAX)),
  };
  return { page, elements: walked.elements, roots: walked.roots.slice(1) };
}

/** The elements that fit, by their places, as far as they were walked. */
function marksOf(fits: readonly (readonly [Element, number])[], { elements }: Walk): [number, number][] {
  if (fits.length === 0) return [];
  const places = new Map<Element, number>(fits.map(([el]) => [el, -1]));
  // An element stands before its texts.
  for (const [at, el] of elements.entries()) if (places.get(el) === -1) places.set(el, at);
  return fits
    .map(([el, which]): [number, number] => [places.get(el) ?? -1, which])
    .filter(([at]) => at >= 0)
    .slice(0, NODES_MAX);
}

function select(root: ParentNode, selector: string): Iterable<Element> {
  try {
    return root.querySelectorAll(selector);
  } catch {
    return [];
  }
}
