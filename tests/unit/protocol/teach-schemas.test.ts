import { expect, test } from 'vitest';
import { offersShape, teachShapes } from '../../../lib/protocol/teach-schemas.ts';

const picked = { field: 'email', at: { by: 'css', css: '.mail' }, values: ['a@example.com'], count: 1 };

test('what a page says it found is cut and bounded', () => {
  const read = teachShapes['teach/picked'].parse({ ...picked, values: Array.from({ length: 90 }, () => 'x'.repeat(9_000)) });
  expect(read.values).toHaveLength(20);
  expect(read.values[0]).toHaveLength(300);
});

test.each([
  { field: 'shoe size' },
  { at: { by: 'css', css: '' } },
  { at: { by: 'css', css: 'x'.repeat(1_001) } },
  { at: { by: 'path', path: '/' } },
  { at: { by: 'label', label: 'Mobile' } },
  { values: 'a@example.com' },
  { count: -1 },
  { count: 1.5 },
])('%j is no place', (wrong) => {
  expect(teachShapes['teach/picked'].safeParse({ ...picked, ...wrong }).success).toBe(false);
});

test('a label needs no heading; a hundred offers and no more', () => {
  expect(teachShapes['teach/picked'].safeParse({ ...picked, at: { by: 'label', label: 'Mobile', under: null } }).success).toBe(true);
  expect(offersShape.safeParse(Array.from({ length: 100 }, () => picked)).success).toBe(true);
  expect(offersShape.safeParse(Array.from({ length: 101 }, () => picked)).success).toBe(false);
});

test('the panel names fields, tabs and places alone', () => {
  expect(teachShapes['teach/point'].safeParse({ tabId: 1, field: 'constructor' }).success).toBe(false);
  expect(teachShapes['teach/step'].safeParse({ tabId: 1, step: 'jump' }).success).toBe(false);
  expect(teachShapes['teach/propose'].safeParse({ tabId: 1, values: { email: ['a@example.com'] } }).success).toBe(true);
  expect(teachShapes['teach/propose'].safeParse({ tabId: 1, values: { shoe: ['9'] } }).success).toBe(false);
  expect(teachShapes['teach/keep'].safeParse({ tabId: 1, which: [] }).success).toBe(false);
  expect(teachShapes['teach/show'].safeParse({ tabId: 1, nodes: [-1], scroll: false }).success).toBe(false);
});
