import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import type { Standing } from '../../sandbox/app.ts';
import { makeApps } from '../../sandbox/apps/index.ts';
import { HARD_NAMES } from '../../sandbox/apps/shared/names.ts';
import { australian, french, international } from '../../sandbox/apps/shared/phone.ts';

const STANDINGS: readonly Standing[] = ['in', 'out', 'phone-other-name', 'split', 'shared-mailbox', 'secondary-email'];
const peopleOf = (seed: number): unknown => makeApps(seed).map(({ leads }) => leads);
const everybody = makeApps(1).flatMap(({ leads }) => leads);

test('the apps come in their order', () => {
  expect(makeApps(1).map(({ id }) => id)).toEqual(['brokerspot', 'spot-hit', 'northwind', 'brokerengine', 'hotspotsystem']);
});

test('the same seed makes the same people, another seed makes others', () => {
  expect(peopleOf(7)).toEqual(peopleOf(7));
  expect(peopleOf(7)).not.toEqual(peopleOf(8));
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'with seed %i nobody shares an id, a name or an email, and no phone but a home’s',
  (seed) => {
    const apps = makeApps(seed);
    const leads = apps.flatMap((app) => app.leads);
    for (const keys of [leads.map(({ name }) => name), leads.flatMap(({ emails }) => emails)]) expect(new Set(keys).size).toBe(keys.length);
    const phones = leads.flatMap((lead) => lead.phones);
    const shared = phones.filter((phone, at) => phones.indexOf(phone) !== at);
    // The landlines of BrokerEngine's two couples, and no other phone.
    expect(shared).toEqual(['+61755507781', '+61355504417']);
    for (const app of apps) expect(new Set(app.leads.map(({ id }) => id)).size).toBe(app.leads.length);
  },
);

describe.each(makeApps(1))('$name', ({ leads }) => {
  test('has at least 30 leads, one of each standing, about half of them in GHL', () => {
    expect(leads.length).toBeGreaterThanOrEqual(30);
    expect(new Set(leads.map(({ standing }) => standing))).toEqual(new Set(STANDINGS));
    expect([leads[0]?.standing, leads[1]?.standing]).toEqual(['in', 'out']);
    const share = leads.filter(({ standing }) => standing === 'in').length / leads.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test('has only the keys that each standing speaks of', () => {
    for (const lead of leads) {
      expect(lead.name).toBe(`${lead.firstName} ${lead.lastName}`.trim());
      expect(lead.emails.length + lead.phones.length).toBeGreaterThan(0);
      for (const email of lead.emails) expect(email).toMatch(/^[a-z0-9._-]+@(?:[a-z0-9-]+\.)?(?:example\.com|example\.org|exemple\.fr)$/);
      const silent = lead.standing === 'shared-mailbox' || lead.standing === 'secondary-email';
      expect(lead.phones.length > 0).toBe(!silent);
      expect(lead.emails[0]?.startsWith('info@') ?? false).toBe(lead.standing === 'shared-mailbox');
    }
  });
});

test('every phone is a valid number of its country', () => {
  const wrong = everybody.flatMap(({ phones }) => phones).filter((phone) => !isValidPhoneNumber(phone));
  expect(wrong).toEqual([]);
  const countries = new Set(everybody.flatMap(({ phones }) => phones.map((phone) => phone.slice(0, 3))));
  for (const start of ['+61', '+33', '+16', '+44', '+49', '+34', '+91', '+55', '+21', '+64']) expect(countries).toContain(start);
});

test('phones are written as people write them', () => {
  expect(australian('+61412345678')).toBe('0412 345 678');
  expect(Array.from({ length: 5 }, (_, style) => french('+33612345678', style))).toEqual([
    '06 12 34 56 78',
    '06.12.34.56.78',
    '+33 6 12 34 56 78',
    '0612345678',
    '0033612345678',
  ]);
  expect(['+61412345678', '+33612345678', '+14155550132'].map(international)).toEqual([
    '+61 412 345 678',
    '+33 6 12 34 56 78',
    '+1 (415) 555-0132',
  ]);
});

test('the hard names are among the people', () => {
  const names = everybody.map(({ name }) => name);
  for (const { first, last } of Object.values(HARD_NAMES)) expect(names).toContain(`${first} ${last}`.trim());
  expect(names.filter((name) => !name.includes(' ')).length).toBeGreaterThan(0);
  expect(`${HARD_NAMES.german.first} ${HARD_NAMES.german.last}`).toHaveLength(60);
});
