import { expect, test, vi } from 'vitest';
import { nodesOf } from '../../../lib/page/nodes.ts';
import { atOnce } from '../../../lib/page/slices.ts';
import { takePage } from '../../../lib/page/take.ts';
import { openPage } from '../detect/open-page.ts';

/** The sizes of a page's texts, and how often the browser was asked for a style. */
function sizes(html: string): { readonly sizes: readonly number[]; readonly asked: number } {
  const page = openPage(`<style>.big { font-size: 30px } p { font-size: 12px }</style>${html}`);
  const asked = vi.spyOn(page.defaultView ?? expect.fail(), 'getComputedStyle');
  const { items } = atOnce(takePage(page)).page;
  return { sizes: nodesOf(items).flatMap(([, tag, , , size]) => (tag === '#text' ? [size] : [])), asked: asked.mock.calls.length };
}

/** happy-dom asks itself for styles to tell what is visible: those of a page without a text that could be a name. */
const asksFor = (html: string): number => sizes(html).asked - sizes(html.replaceAll('Maria', 'maria')).asked;

test('is the one that is seen', () => {
  expect(sizes('<p>Maria</p><p class="big">Maria</p><p style="font-size:20px">Maria</p><p>maria</p>').sizes).toEqual([12, 30, 20, 0]);
});

test('is asked for only eight times of elements with the same classes all the way down', () => {
  const rows = '<ul><li><p>Maria</p></li></ul>'.repeat(20);
  expect(sizes(rows).sizes).toEqual(Array(20).fill(12));
  expect(asksFor(rows)).toBe(8);
});

test('is asked for of every element of a kind that has several sizes', () => {
  const rows = `<style>section:nth-child(even) { font-size: 18px }</style>${'<section><i>Maria</i></section>'.repeat(20)}`;
  expect(new Set(sizes(rows).sizes).size).toBe(2);
  expect(asksFor(rows)).toBe(20);
});

test('an element with a style or a name of its own, and what is in it, is a kind of its own', () => {
  const rows = '<div><b>Maria</b></div>'.repeat(20);
  const odd = '<div style="font-size:40px"><b>Maria</b></div><div id="title"><b>Maria</b></div>';
  expect(sizes(`<style>#title { font-size: 50px }</style>${rows}${odd}`).sizes.slice(-2)).toEqual([40, 50]);
});

test('one element is asked once for all its texts', () => {
  expect(asksFor('<p>Maria<br>Maria<br>Maria</p>')).toBe(1);
});
