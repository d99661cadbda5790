import { expect, test } from 'vitest';
import { instantIn } from '../../../lib/ghl/shapes/appointment.ts';

test.each([
  ['Australia/Sydney', '2026-11-24 11:00:00', '2026-11-24T00:00:00Z'],
  ['Australia/Sydney', '2026-07-16 11:00:00', '2026-07-16T01:00:00Z'],
  ['Europe/Paris', '2026-03-29 03:30:00', '2026-03-29T01:30:00Z'],
  ['America/New_York', '2026-12-31 23:59:59', '2027-01-01T04:59:59Z'],
  ['Asia/Kathmandu', '2026-01-01 00:00', '2025-12-31T18:15:00Z'],
  ['Europe/Paris', '2026-01-01T10:00:00-05:00', '2026-01-01T15:00:00Z'],
])('in %s, %s is %s', (zone, time, instant) => {
  expect(instantIn(zone, time)).toBe(Date.parse(instant));
});

test('without a zone a naive time is no time: a guess would show a wrong hour', () => {
  expect(instantIn(null, '2026-11-24 11:00:00')).toBeNull();
  expect(instantIn(null, '2026-11-24T11:00:00Z')).toBe(Date.UTC(2026, 10, 24, 11));
});

test('what is no time is none', () => {
  for (const time of [null, '', 'tomorrow', '2026-11-24']) expect(instantIn('Europe/Paris', time)).toBeNull();
});
