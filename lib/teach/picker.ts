import type { Field } from '../lead/field.ts';
import { createOutline, isInSight } from '../page/outline.ts';
import { parentOf } from './around.ts';
import { findAll, locatorFor, readElement, valuesAt } from './locate.ts';
import type { Offer } from './offer.ts';
import { contains, viewOf, type View } from './view.ts';

export interface Picking {
  readonly window: Window & typeof globalThis;
  readonly field: Field;
  /** What is drawn beside the outline: the field's name, and what is said where a place holds nothing. */
  readonly words: { readonly field: string; readonly nothing: string };
  /** Another place is outlined; what it would give. */
  over(values: readonly string[]): void;
  /** The person has taken a place: nothing of the picker is in the page any more. */
  picked(offer: Offer): void;
  /** The person has left, or the page has moved on. */
  left(): void;
}

export interface Picker {
  step(step: 'next' | 'previous' | 'up' | 'take' | 'leave'): void;
  /** Takes everything out of the page. */
  remove(): void;
}

/** Nothing that a press does may reach the page. */
const KEPT = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'submit',
] as const;
const LABEL_MAX = 80;

/**
 * Lets a person point at the place of a field: the element under the pointer is outlined with what it would give, a click takes
 * it. By keyboard Tab and Shift+Tab walk through what is shown, the arrow up goes to what is around it, Enter takes, Escape leaves.
 * Works in open shadow roots and frames of the same origin.
 */
export function startPicker({ window, field, words, over, picked, left }: Picking): Picker {
  const { document } = window;
  const outline = createOutline(window);
  const gone = new AbortController();
  const address = window.location.href;
  let here: Element | null = null;
  let drawn = 0;

  const remove = (): void => {
    gone.abort();
    window.cancelAnimationFrame(drawn);
    outline.remove();
  };
  const leave = (): void => {
    if (gone.signal.aborted) return;
    remove();
    left();
  };
  const draw = (): void => {
    if (here?.isConnected !== true) return;
    const value = readElement(here, field);
    const text = `${words.field}: ${value || words.nothing}`;
    outline.draw([{ el: here, label: text.length > LABEL_MAX ? `${text.slice(0, LABEL_MAX)}…` : text }]);
  };
  /** At most once in a drawn frame: a pointer moves more often. */
  const point = (el: Element | null): void => {
    if (el === here || el === null) return;
    here = el;
    window.cancelAnimationFrame(drawn);
    drawn = window.requestAnimationFrame(() => {
      draw();
      if (here !== null) over([readElement(here, field)].filter((value) => value !== ''));
    });
  };
  const take = (): void => {
    const el = here;
    if (el?.isConnected !== true) return;
    remove();
    const at = locatorFor(el, field);
    picked({ field, at, values: valuesAt(document, { field, at }), count: findAll(document, at).length });
  };
  const walk = (by: 1 | -1): void => {
    const view = viewOf(document);
    const stops = stopsOf(view);
    const box = here === null ? undefined : view.of.get(here);
    const at = here === null ? -1 : stops.indexOf(here);
    // From a place that is no stop, or has been drawn anew: to the first stop in it or after it.
    const start =
      at >= 0
        ? at + by
        : box === undefined
          ? by > 0
            ? 0
            : -1
          : stops.findIndex((stop) => isFrom(view, stop, box.order)) - (by > 0 ? 0 : 1);
    const next = stops.at(((start % stops.length) + stops.length) % stops.length);
    if (next === undefined) return;
    if (!isInSight(next, window)) next.scrollIntoView({ block: 'center', inline: 'nearest' });
    point(next);
  };
  const up = (): void => {
    const parent = here === null ? null : parentOf(here);
    if (parent !== null && !/^(?:body|html)$/.test(parent.localName)) point(parent);
  };
  const step: Picker['step'] = (which) => {
    if (which === 'next') walk(1);
    else if (which === 'previous') walk(-1);
    else if (which === 'up') up();
    else if (which === 'take') take();
    else leave();
  };
  const onKey = ({ key, shiftKey }: KeyboardEvent): void => {
    if (key === 'Tab') step(shiftKey ? 'previous' : 'next');
    else if (key === 'ArrowUp') step('up');
    else if (key === 'Enter') step('take');
    else if (key === 'Escape') step('leave');
  };

  const listen = (target: Window & typeof globalThis): void => {
    const options = { capture: true, passive: false, signal: gone.signal };
    for (const type of KEPT) {
      target.addEventListener(
        type,
        (event) => {
          if (window.location.href !== address) return leave();
          event.preventDefault();
          event.stopImmediatePropagation();
          if (type === 'keydown') onKey(event as KeyboardEvent);
          if (type === 'click' && event.isTrusted) {
            const el = targetOf(event);
            if (el !== null) here = el;
            take();
          }
        },
        options,
      );
    }
    target.addEventListener('pointermove', (event) => point(targetOf(event)), { capture: true, passive: true, signal: gone.signal });
    target.addEventListener('scroll', draw, { capture: true, passive: true, signal: gone.signal });
  };
  for (const root of new Set(viewOf(document).roots.map((one) => (one.nodeType === 9 ? (one as Document).defaultView : null)))) {
    if (root !== null) listen(root);
  }
  window.addEventListener('pagehide', leave, { signal: gone.signal });
  window.addEventListener('popstate', leave, { signal: gone.signal });
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', leave, { signal: gone.signal });
  return { step, remove };
}

/** The innermost element of an event, inside open shadow roots too. Its class may be a frame's own. */
function targetOf(event: Event): Element | null {
  const [first] = event.composedPath();
  return first !== undefined && 'nodeType' in first && (first as Node).nodeType === 1 ? (first as Element) : null;
}

/** The elements that hold a text or a form's field, in the order of reading, each once. */
const stopsOf = ({ leaves }: View): Element[] => [...new Set(leaves.flatMap(({ el, text }) => (text === '' ? [] : [el])))];

const isFrom = (view: View, el: Element, order: number): boolean => {
  const box = view.of.get(el);
  const start = view.boxes[order];
  return box !== undefined && start !== undefined && (contains(start, box) || box.order > order);
};
