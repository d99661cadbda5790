import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodesOf } from '../../../lib/page/nodes.ts';
import { ATTRIBUTE_MAX, ATTRIBUTES_MAX, DATA_LENGTH_MAX, DATA_MAX, DEPTH_MAX, NODES_MAX, TEXT_MAX } from '../../../lib/page/page-text.ts';
import { parsePageText } from '../../../lib/page/parse.ts';

const ITEMS = [0, 'body', 1, 'p', 'class', 'contact-name', 2, 24, 'Maria Cruz', 1, 'input', '', 'maria@example.com', 'name', 5];
const PAGE = { title: 'Maria', lang: 'en', items: ITEMS, marks: [[1, 0]], data: ['{}'] };

test('a page is let through, and nothing besides', () => {
  expect(parsePageText(PAGE)).toEqual(PAGE);
  expect(parsePageText({ ...PAGE, more: 1 })).toEqual(PAGE);
  expect(parsePageText({ ...PAGE, items: [], marks: [] })).toEqual({ ...PAGE, items: [], marks: [] });
});

test('its nodes stand below their parents, with their own texts and values', () => {
  expect(nodesOf(ITEMS)).toEqual([
    [-1, 'body', '', {}, 0],
    [0, 'p', '', { class: 'contact-name' }, 0],
    [1, '#text', 'Maria Cruz', {}, 24],
    [0, 'input', 'maria@example.com', { name: 'contact-name' }, 0],
  ]);
});

const chain = (depth: number): unknown[] => Array.from({ length: depth + 1 }, (_, at) => [at, 'div']).flat();
const attributes = (count: number): unknown[] => [0, 'body', ...Array.from({ length: count }, (_, at) => [`data-test-${at}`, 'x']).flat()];

test.each([
  ['as many nodes as are taken', Array.from({ length: NODES_MAX }, () => [1, 0, 'x']).flat()],
  ['a text of full length', [1, 0, 'x'.repeat(TEXT_MAX)]],
  ['a value of full length', [1, 'p', 'title', 'x'.repeat(ATTRIBUTE_MAX)]],
  ['a field of full length', [1, 'input', '', 'x'.repeat(TEXT_MAX)]],
])('%s is let through', (_what, more) => {
  expect(parsePageText({ ...PAGE, items: [0, 'body', ...more] })).not.toBeNull();
});

test('depth and attributes are let through up to their bounds', () => {
  const parse = (items: unknown) => parsePageText({ ...PAGE, items, marks: [] });
  expect(parse(chain(DEPTH_MAX))).not.toBeNull();
  expect(parse(chain(DEPTH_MAX + 1))).toBeNull();
  expect(parse(attributes(ATTRIBUTES_MAX))).not.toBeNull();
  expect(parse(attributes(ATTRIBUTES_MAX * 2))).toBeNull();
});

test.each([
  ['text as the first node', [0, 16, 'Maria']],
  ['two first nodes', [0, 'body', 0, 'body']],
  ['a first node that is deep', [1, 'body']],
  ['a node deeper than the one it stands in', [0, 'body', 2, 'p']],
  ['a node in a text', [0, 'body', 1, 0, 'x', 2, 0, 'y']],
  ['half a node', [0]],
  ['half a text', [0, 'body', 1, 0]],
  ['half an attribute', [0, 'body', 'class']],
  ['a broken depth', [0, 'body', 1.5, 'p']],
  ['a depth below the first', [0, 'body', -1, 'p']],
  ['a size below zero', [0, 'body', 1, -1, 'x']],
  ['a size without end', [0, 'body', 1, Infinity, 'x']],
  ['a tag without a name', [0, '']],
  ['an element that says it is a text', [0, 'body', 1, '#text']],
  ['a tag beyond its bound', [0, 'x'.repeat(ATTRIBUTE_MAX + 1)]],
  ['a text beyond its bound', [0, 'body', 1, 0, 'x'.repeat(TEXT_MAX + 1)]],
  ['a value beyond its bound', [0, 'body', 'title', 'x'.repeat(ATTRIBUTE_MAX + 1)]],
  ['an attribute that is not asked for', [0, 'body', 'onclick', 'x']],
  ['an attribute with a name that objects have', [0, 'body', '__proto__', 'x']],
  ['a value that stands further on', [0, 'body', 'title', 4, 1, 'p', 'title', 'x']],
  ['a value that is itself', [0, 'body', 'title', 3]],
  ['a value that is a number', [0, 'body', 'title', 0]],
  ['a node of another kind', [0, 'body', 1, null, 'x']],
  ['an object', [0, 'body', { length: 1 }]],
  ['more nodes than are taken', [0, 'body', ...Array.from({ length: NODES_MAX + 1 }, () => [1, 0, 'x']).flat()]],
  ['no list', 'body'],
])('%s is refused', (_what, items) => {
  expect(parsePageText({ ...PAGE, items, marks: [] })).toBeNull();
});

test.each([
  ['no title', { title: undefined }],
  ['a title beyond its bound', { title: 'x'.repeat(ATTRIBUTE_MAX + 1) }],
  ['no language', { lang: 1 }],
  ['a mark of a node that is not there', { marks: [[4, 0]] }],
  ['a mark of a broken node', { marks: [[0.5, 0]] }],
  ['a mark of another shape', { marks: [[1, 0, 0]] }],
  ['marks beyond their bound', { marks: Array.from({ length: NODES_MAX + 1 }, () => [0, 0]) }],
  ['data beyond its count', { data: Array(DATA_MAX + 1).fill('') }],
  ['data beyond its bound', { data: ['x'.repeat(DATA_LENGTH_MAX + 1)] }],
  ['data of another kind', { data: [{}] }],
])('%s is refused', (_what, change) => {
  expect(parsePageText({ ...PAGE, ...change })).toBeNull();
});

test('whatever is given is let through whole or refused, and what is let through has nodes', () => {
  const item = fc.oneof(fc.constantFrom(...ITEMS, 0, 1, 2, 3, -1, 0.5), fc.string({ maxLength: 3 }), fc.anything({ maxDepth: 1 }));
  const given = fc.oneof(
    fc.anything(),
    fc.record({ ...record(PAGE), items: fc.array(item, { maxLength: 12 }).map((more) => [0, 'body', ...more]) }),
  );
  fc.assert(
    fc.property(given, (one) => {
      const page = parsePageText(one);
      if (page === null) return;
      for (const [at, [parent]] of nodesOf(page.items).entries()) expect(parent).toBeLessThan(at);
      expect(parsePageText(page)).toEqual(page);
    }),
    { numRuns: 2_000 },
  );
});

const record = ({ title, lang, data }: typeof PAGE) => ({
  title: fc.constant(title),
  lang: fc.constant(lang),
  marks: fc.constant([]),
  data: fc.constant(data),
});
