import { expect, test } from 'vitest';
import { readMasked } from './mask-seen.ts';

test('of eight masked pages seven are read as the page is', () => {
  const { read, otherwise } = readMasked(1);
  expect(read).toBeGreaterThan(40);
  expect(otherwise.length, otherwise.join()).toBeLessThanOrEqual(read / 8);
}, 300_000);
