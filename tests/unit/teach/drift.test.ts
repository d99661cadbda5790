import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glance, isDrifted, NEVER_SEEN, RUNNING, STEADY, type Glance, type Presence } from '../../../lib/teach/drift.ts';

/** "a" a record that shows it, "-a" one that does not, "!a" one without a lead. */
const run = (text: string, from: Presence = NEVER_SEEN): Presence =>
  text
    .split(' ')
    .map((word): Glance => ({ record: word.replace(/^[-!]/, ''), lead: !word.startsWith('!'), there: !/^[-!]/.test(word) }))
    .reduce(glance, from);
const drifts = (text: string): boolean => isDrifted(run(text));

describe('a place that was always there', () => {
  test.each([
    ['a b -c -d', false],
    ['a b -c -d -e', true],
    ['a b -c -c -c', false],
    ['a b -c -d -c -d', false],
    ['a b -c !d !e !f -g', false],
    ['a b -c !x -d !y -e', true],
    // The person opens a tab of the record that does not show it.
    ['a b c -a -b -c', false],
    ['a b -c -d e -f -g', false],
  ])('%s: drifted is %s', (text, expected) => {
    expect(drifts(text)).toBe(expected);
  });

  test('comes back when it is seen', () => {
    expect(drifts('a b -c -d -e f')).toBe(false);
  });

  test('a record that only was slow to show it is no gap', () => {
    expect(run('a -b b').gaps).toBe(false);
    expect(drifts('a -b b -c -d -e')).toBe(true);
  });
});

describe('a place that some records do not have', () => {
  test('never counts as drifted', () => {
    expect(drifts('a -b c -d -e -f')).toBe(false);
  });

  test(`counts as always there after ${STEADY} records running`, () => {
    expect(drifts('a -b c d e f -g -h -i')).toBe(false);
    expect(drifts('a -b c d e f g -h -i -j')).toBe(true);
  });

  test('what was never seen has not gone', () => {
    expect(drifts('-a -b -c')).toBe(false);
  });
});

const looks = fc.array(fc.record({ record: fc.constantFrom(...'abcdefghij'.split('')), lead: fc.boolean(), there: fc.boolean() }), {
  maxLength: 40,
});

test('drifted is exactly: three different records with a lead since it was last there, none of which had shown it before', () => {
  fc.assert(
    fc.property(looks, (all) => {
      const presence = all.reduce(glance, NEVER_SEEN);
      const withLead = all.filter(({ lead }) => lead);
      const last = withLead.findLastIndex(({ there }) => there);
      const since = new Set(withLead.slice(last + 1).map(({ record }) => record));
      if (isDrifted(presence)) {
        expect(last).toBeGreaterThan(-1);
        expect(since.size).toBeGreaterThanOrEqual(RUNNING);
      }
      // It cannot be told apart from an optional field, or nothing is amiss.
      if (!isDrifted(presence) && last > -1 && !presence.gaps) {
        const fresh = [...since].filter((record) => !presence.seen.includes(record));
        expect(fresh.length).toBeLessThan(RUNNING);
      }
    }),
  );
});

test('pages without a lead, and a page seen again, change nothing', () => {
  fc.assert(
    fc.property(looks, fc.boolean(), (all, there) => {
      const presence = all.reduce(glance, NEVER_SEEN);
      expect(glance(presence, { record: 'z', lead: false, there })).toBe(presence);
      const once = glance(presence, { record: 'z', lead: true, there });
      expect(glance(once, { record: 'z', lead: true, there })).toEqual(once);
    }),
  );
});

test('seeing it ends every drift, and what is kept is bounded', () => {
  fc.assert(
    fc.property(looks, fc.constantFrom(...'abcdefghij'.split('')), (all, record) => {
      const presence = glance(all.reduce(glance, NEVER_SEEN), { record, lead: true, there: true });
      expect(isDrifted(presence)).toBe(false);
      expect(presence.missing).toEqual([]);
      expect(presence.seen.length).toBeLessThanOrEqual(10);
    }),
  );
});
