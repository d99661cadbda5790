import { expect, test } from 'vitest';
import { agoText, clockText, dateTimeText, dueText, lateText, thereText, zoneCity } from '../../../components/when.ts';

const at = (iso: string) => Date.parse(iso);
const NOW = at('2026-11-20T09:42:00Z');
/** Some versions of ICU write a narrow no-break space before "am". */
const plain = (text: string | null) => text?.replace(/[\u202f\u00a0]/g, ' ') ?? null;

test.each([
  ['2026-11-20T20:00:00Z', 'Australia/Sydney', 'tomorrow 7:00 am'],
  ['2026-11-20T12:59:00Z', 'Australia/Sydney', 'today 11:59 pm'],
  ['2026-11-19T12:00:00Z', 'Australia/Sydney', 'yesterday 11:00 pm'],
  ['2026-11-23T22:00:00Z', 'Australia/Sydney', 'Tue 9:00 am'],
  ['2026-12-24T22:00:00Z', 'Australia/Sydney', 'Fri, 25 Dec, 9:00 am'],
  ['2027-01-04T22:00:00Z', 'Australia/Sydney', 'Tue, 5 Jan 2027, 9:00 am'],
])('a due date %s in %s is "%s": days are those of the zone', (due, zone, text) => {
  expect(plain(dueText(at(due), NOW, 'en-AU', zone))).toBe(text);
});

test('French says the same its own way', () => {
  expect(dueText(at('2026-11-21T08:00:00Z'), NOW, 'fr', 'Europe/Paris')).toMatch(/^demain 0?9:00$/);
  expect(plain(lateText(at('2026-11-18T08:00:00Z'), NOW, 'fr'))).toBe('2 jours');
});

test('the clock goes over the end of summer time', () => {
  // 5 April 2026, 03:00 in Sydney becomes 02:00.
  const before = at('2026-04-04T10:00:00Z');
  expect(plain(dueText(at('2026-04-05T10:00:00Z'), before, 'en-AU', 'Australia/Sydney'))).toBe('tomorrow 8:00 pm');
});

test.each([
  [0, 'now'],
  [7_000, '5 sec ago'],
  [59_999, '55 sec ago'],
  [12 * 60_000, '12 min ago'],
  [3 * 3_600_000, '3 hr ago'],
])('%d ms ago is "%s"', (past, text) => {
  // Versions of ICU differ in how they shorten: "secs", "sec.".
  expect(agoText(NOW - past, NOW, 'en-AU').replace(/(sec|min|hr)s?\.?/, '$1')).toBe(text);
});

test('a read of the future (clocks differ) is now, and an old one is a date', () => {
  expect(agoText(NOW + 60_000, NOW, 'en-AU')).toBe('now');
  expect(agoText(at('2026-10-01T00:00:00Z'), NOW, 'en-AU')).toMatch(/Oct/);
  expect(agoText(at('2024-10-02T00:00:00Z'), NOW, 'en-AU')).toMatch(/Oct 2024/);
});

test.each([
  [60_000, '1 minute'],
  [1_000, '1 minute'],
  [5 * 3_600_000, '5 hours'],
  [49 * 3_600_000, '2 days'],
])('%d ms late is "%s"', (late, text) => {
  expect(lateText(NOW - late, NOW, 'en')).toBe(text);
});

test("the sub-account's wall clock is told where it differs, and only there", () => {
  const start = at('2026-11-24T09:42:00Z');
  expect(plain(thereText(start, 'en-AU', 'Australia/Sydney', 'Europe/Paris'))).toBe('Tue 8:42 pm');
  expect(thereText(start, 'en-AU', 'Australia/Sydney', 'Australia/Melbourne')).toBeNull();
  expect(thereText(start, 'en-AU', null, 'Europe/Paris')).toBeNull();
  expect(thereText(start, 'en-AU', 'Mars/Olympus', 'Europe/Paris')).toBeNull();
  expect(zoneCity('America/New_York')).toBe('New York');
});

test('times follow the reader', () => {
  expect(clockText(at('2026-11-20T13:05:00Z'), 'fr', 'Europe/Paris')).toBe('14:05');
  expect(plain(dateTimeText(at('2026-11-24T10:00:00Z'), NOW, 'en-AU', 'Europe/Paris'))).toBe('Tue, 24 Nov, 11:00 am');
});
