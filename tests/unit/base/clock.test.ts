import { expect, test } from 'vitest';
import { nextWorkingMorning } from '../../../lib/base/clock.ts';

const at = (text: string) => new Date(text).getTime();

test('a task without a date is due the next working day at nine', () => {
  expect(nextWorkingMorning(at('2026-11-18T15:30:00'))).toBe(at('2026-11-19T09:00:00'));
  expect(nextWorkingMorning(at('2026-11-20T08:00:00'))).toBe(at('2026-11-23T09:00:00'));
  expect(nextWorkingMorning(at('2026-11-21T08:00:00'))).toBe(at('2026-11-23T09:00:00'));
  expect(nextWorkingMorning(at('2026-12-31T23:59:00'))).toBe(at('2027-01-01T09:00:00'));
});
