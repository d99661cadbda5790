// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShow } from '../../../lib/page/show.ts';

let leaving = new AbortController();
let scrolled: Element[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  leaving = new AbortController();
  scrolled = [];
  document.body.innerHTML = '<p id="one">Maria</p><p id="two">maria@example.com</p>';
  for (const element of document.querySelectorAll('p')) {
    element.scrollIntoView = () => void scrolled.push(element);
    stand(element, 10);
  }
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

function stand(element: Element, top: number): void {
  element.getBoundingClientRect = () => ({ top, left: 5, width: 100, height: 20 }) as DOMRect;
}
const hosts = () => [...document.documentElement.children].filter(({ localName }) => localName === 'leadside-outline');
const el = (id: string) => document.getElementById(id) ?? undefined;
const start = () => createShow(window, leaving.signal);

test('an outline stands beside the body, takes no clicks, and shows nothing of its inside', () => {
  start()([el('one')], false);
  const [host] = hosts();
  expect(hosts()).toHaveLength(1);
  expect(host?.getAttribute('style')).toContain('pointer-events');
  expect(host?.shadowRoot).toBe(null);
  expect(document.body.innerHTML).toBe('<p id="one">Maria</p><p id="two">maria@example.com</p>');
});

test('it goes after three seconds, and at once when it is told nothing', () => {
  const show = start();
  show([el('one')], false);
  vi.advanceTimersByTime(2_999);
  expect(hosts()).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(hosts()).toEqual([]);
  show([el('one')], false);
  show([el('two')], false);
  expect(hosts()).toHaveLength(1);
  show([], false);
  expect(hosts()).toEqual([]);
});

test('what has left the page, or never was there, is not shown', () => {
  const gone = el('one');
  gone?.remove();
  start()([gone, undefined], true);
  expect(hosts()).toEqual([]);
  expect(scrolled).toEqual([]);
});

test('it scrolls when it is pressed, and only to what is out of sight', () => {
  const show = start();
  show([el('one')], true);
  expect(scrolled).toEqual([]);
  const two = el('two');
  if (two) stand(two, 5_000);
  show([two], false);
  expect(scrolled).toEqual([]);
  show([two], true);
  expect(scrolled).toEqual([two]);
});

test('it leaves with the script', () => {
  const show = start();
  show([el('one')], false);
  leaving.abort();
  expect(hosts()).toEqual([]);
  show([el('one')], false);
  expect(hosts()).toEqual([]);
});
