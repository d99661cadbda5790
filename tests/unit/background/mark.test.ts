import { expect, test } from 'vitest';
import { markOf } from '../../../entrypoints/background/mark.ts';
import type { Match, TabView } from '../../../lib/state/view.ts';
import { record, subject } from '../sidepanel/world.ts';

const at = (match: Match): TabView => ({ page: record(subject('Maria', match)), push: null });

test('found, not found, ask; nothing while nothing is known', () => {
  expect(markOf(at({ at: 'matched', contactId: 'c', by: 'email' })).text).toBe('✓');
  expect(markOf(at({ at: 'none', despite: [] })).text).toBe('+');
  expect(markOf(at({ at: 'several', cards: [], why: 'same-key', mayCreate: false })).text).toBe('?');
  expect(markOf(at({ at: 'looking' })).text).toBe('');
  expect(markOf({ page: { at: 'unknown' }, push: null }).text).toBe('');
});

test('who is shown counts, not who else is on the record; and nothing is claimed of a lead that may be none', () => {
  const [john, mary] = [subject('John', { at: 'none', despite: [] }), subject('Mary', { at: 'matched', contactId: 'c', by: 'email' })];
  expect(markOf({ page: record(john, mary), push: null }).text).toBe('+');
  expect(markOf({ page: { ...record(john, mary), shown: mary.id }, push: null }).text).toBe('✓');
  for (const doubt of ['ask', 'no'] as const) expect(markOf({ page: record({ ...mary, doubt }), push: null }).text).toBe('');
});
