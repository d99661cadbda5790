import { expect, test } from 'vitest';
import { readMasked } from './mask-seen.ts';

// All of them are read in mask-seen.full.test.ts. Some pages are told by words that cannot stay, such as "ejemplo@ejemplo.es".

test('a masked page is read as the page is: the same kind, as many people, as many emails and phones of each', () => {
  const { read, otherwise } = readMasked(8);
  expect(read).toBeGreaterThan(5);
  expect(otherwise.length, otherwise.join()).toBeLessThan(read / 5);
}, 60_000);
