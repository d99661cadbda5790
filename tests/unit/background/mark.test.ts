import { expect, test } from 'vitest';
import { markOf } from '../../../entrypoints/background/mark.ts';
import type { Match, TabView } from '../../../lib/state/view.ts';
import { subject } from '../sidepanel/world.ts';

const at = (match: Match): TabView => ({ page: { at: 'lead', subject: subject('Maria', match) }, push: null });

test('found, not found, ask; nothing while nothing is known', () => {
  expect(markOf(at({ at: 'matched', contactId: 'c', by: 'email' })).text).toBe('✓');
  expect(markOf(at({ at: 'none', despite: [] })).text).toBe('+');
  expect(markOf(at({ at: 'several', cards: [], why: 'same-key', mayCreate: false })).text).toBe('?');
  expect(markOf(at({ at: 'looking' })).text).toBe('');
  expect(markOf({ page: { at: 'unknown' }, push: null }).text).toBe('');
});
