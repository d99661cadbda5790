import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageText } from '../../../lib/page/page-text.ts';
import { isSamePage } from '../../../lib/page/same.ts';

const PAGE: PageText = {
  title: 'Maria',
  lang: 'en',
  items: [0, 'body', 'class', 'lead', 1, 16, 'Maria Cruz'],
  marks: [[1, 0]],
  data: ['{}'],
};

test('a page is the same as itself, and as what arrives of it', () => {
  expect(isSamePage(PAGE, PAGE)).toBe(true);
  expect(isSamePage(PAGE, structuredClone(PAGE))).toBe(true);
});

test.each<[string, Partial<PageText>]>([
  ['another title', { title: 'Bob' }],
  ['another language', { lang: 'fr' }],
  ['another text', { items: [0, 'body', 'class', 'lead', 1, 16, 'Bob Brown'] }],
  ['another size', { items: [0, 'body', 'class', 'lead', 1, 24, 'Maria Cruz'] }],
  ['less', { items: PAGE.items.slice(0, 4) }],
  ['more', { items: [...PAGE.items, 1, 16, 'Bob Brown'] }],
  ['another mark', { marks: [[0, 0]] }],
  ['no mark', { marks: [] }],
  ['other data', { data: ['[]'] }],
])('a page with %s is not', (_what, change) => {
  expect(isSamePage(PAGE, { ...PAGE, ...change })).toBe(false);
  expect(isSamePage({ ...PAGE, ...change }, PAGE)).toBe(false);
});

test('nothing is no page', () => {
  expect(isSamePage(null, { title: '', lang: '', items: [], marks: [], data: [] })).toBe(false);
});

test('pages are the same exactly where they say the same', () => {
  const page = fc.record({
    title: fc.constantFrom('', 'a'),
    lang: fc.constantFrom('', 'a'),
    items: fc.array(fc.constantFrom(0, 1, '', 'a'), { maxLength: 2 }),
    marks: fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { maxLength: 1 }),
    data: fc.array(fc.constantFrom('', 'a'), { maxLength: 1 }),
  });
  fc.assert(
    fc.property(page, page, (a, b) => {
      expect(isSamePage(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
