import { expect, test } from 'vitest';
import { parseLocationId, parseToken } from '../../../lib/ghl/probe.ts';

const token = 'pit-12345678-1234-1234-1234-123456789abc';

test.each([token, `  ${token}\n`, `Bearer ${token}`, `\u200B${token}\uFEFF`, token.replace('-1234-1234', ' -1234-1234')])(
  '%j is a token',
  (pasted) => {
    expect(parseToken(pasted)).toBe(token);
  },
);

test.each(['', 'pit-', 'eyJhbGciOi.x.y', 'pit-12345678', `${token}0`])('%j is none', (pasted) => {
  expect(parseToken(pasted)).toBeNull();
});

test.each([
  've9EPM428h8vShlRW1KT',
  ' ve9EPM428h8vShlRW1KT ',
  'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/dashboard',
  'https://crm.agency.example/location/ve9EPM428h8vShlRW1KT',
  'app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT?x=1',
])('%s holds the sub-account', (pasted) => {
  expect(parseLocationId(pasted)).toBe('ve9EPM428h8vShlRW1KT');
});

test.each(['', 'short', 'https://app.gohighlevel.com/v2/dashboard', 've9EPM428h8vShlRW1KT/../x'])('%j holds none', (pasted) => {
  expect(parseLocationId(pasted)).toBeNull();
});
