import { describe, expect, test } from 'vitest';
import { looksLikeName } from '../../../lib/lead/name-shape.ts';

describe('looksLikeName', () => {
  test.each([
    "Maria O'Connor",
    'Sofie van der Berg',
    'Cruz, Maria',
    'Nguyễn Thị Mai',
    'محمد العلوي',
    'Jean-Baptiste d’Arc',
    'Maria Cruz (Buyer)',
    'Robert (Bob) Smith',
    'Robert "Bob" Smith',
    'M. K. Gandhi',
    'マリア・クルス',
    '김민수',
  ])('%s', (shown) => {
    expect(looksLikeName(shown, true)).toBe(true);
  });

  test.each([
    'Lead 4711',
    'maria cruz',
    'Harbour Loans Pty Ltd',
    'Lakeview Realty',
    'Clínica Dental Ortega S.L.',
    'Käserei Längenbühl AG',
    'maria@example.com',
    'The quick brown fox jumps over the dog',
    '12 Wattle Street',
    '',
  ])('not %s', (shown) => {
    expect(looksLikeName(shown, true)).toBe(false);
  });

  test('beside a label, capitals are not asked for', () => {
    expect(looksLikeName('maria cruz', false)).toBe(true);
  });
});
