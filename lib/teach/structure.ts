import { tagOf } from './hooks.ts';
import { parentOf } from './around.ts';

/** No selector that is kept is longer (exchange.ts). */
export const CSS_MAX = 1_000;
/** Deeper no page nests. */
const STEPS_MAX = 200;

/**
 * The way to an element from its root, the element last: tags, and a count where siblings have the same. `free`: an item of a
 * list, which is not counted.
 */
export function stepsTo(el: Element, free: Element | null): readonly { readonly el: Element; readonly css: string }[] {
  const steps: { el: Element; css: string }[] = [];
  for (let here: Element | null = el; here !== null && steps.length < STEPS_MAX; here = parentOf(here)) {
    const { localName, namespaceURI } = here;
    const kin = elementsIn(here.parentNode);
    const same = kin.filter((one) => one.localName === localName && one.namespaceURI === namespaceURI);
    const tag = tagOf(here);
    const counted = same.length > 1 && here !== free;
    // A tag that no selector can name is counted among all.
    const css = tag === '*' ? `*:nth-child(${kin.indexOf(here) + 1})` : counted ? `${tag}:nth-of-type(${same.indexOf(here) + 1})` : tag;
    steps.unshift({ el: here, css });
  }
  return steps;
}

/** By `childNodes`: a form with a field called "children" has no such list. */
const elementsIn = (node: Node | null): Element[] => [...(node?.childNodes ?? [])].filter((kid): kid is Element => kid.nodeType === 1);

/** The whole way, from the top of the document or of the shadow root. */
export function wholeWay(el: Element, free: Element | null): string {
  const steps = stepsTo(el, free).map(({ css }) => css);
  if (el.getRootNode().nodeType === 11) steps.unshift(':host');
  // Of a way that is too long to keep, the end.
  while (steps.join(' > ').length > CSS_MAX) steps.shift();
  return steps.join(' > ');
}
