import { expect, test } from 'vitest';
import { isolate } from '../../../components/bidi.ts';
import { initials } from '../../../components/initials.ts';

test.each([
  ["Maria O'Connor", 'MO'],
  ['Élodie Bernard-Roux', 'ÉB'],
  ['Juan de la Cruz', 'JC'],
  ['Cher', 'C'],
  ['محمد العلوي', 'ما'],
  ['  (Tan)  Family 3 ', 'F'],
  ['𝒜da Byron', '𝒜B'],
  ['12 34', ''],
  [null, ''],
])('the initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test('only a right-to-left name is isolated', () => {
  expect(isolate('Maria')).toBe('Maria');
  expect(isolate('محمد')).toBe('\u2068محمد\u2069');
});
