import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_LEAD } from '../../../lib/lead/lead.ts';
import { toPerson } from '../../../lib/lead/normalise.ts';

test('what it gives is what it takes: twice is as good as once', () => {
  const some = (...texts: string[]) => fc.option(fc.constantFrom(...texts), { nil: null });
  const lead = fc.record({
    name: some('O’Connor, Maria', 'MARTIN Julie', 'Mme Dupont', '王小明', 'Suharto', 'Maria Cruz at Acme', '4711'),
    firstName: some('Maria', 'Mme Claire', '小明'),
    lastName: some('DUPONT', 'van der Berg', '王'),
    emails: fc.subarray(['maria@example.com', 'Bob (at) example (dot) org', 'nonsense']),
    phones: fc.subarray([
      '0412 345 678',
      '021 123 4567',
      '0692 12 34 56',
      '+64 21 123 4567',
      '06 12 34 56 78 poste 12',
      '4711',
      '0240123456',
    ]),
    street: some('12 Wattle Street, Parramatta NSW 2150', '3 rue de la Paix', 'Unit 3, Rose House', 'Behind the church, France'),
    city: some('44000 Nantes', 'Parramatta', 'Portland, OR 97204'),
    state: some('NSW 2000', 'Florida', 'La Réunion'),
    postcode: some('97400', 'SW1A 2AA'),
  });
  const where = fc.record({
    siteOrigin: fc.constantFrom('https://crm.example', 'https://crm.fr'),
    country: fc.constantFrom('AU', 'FR', 'NZ', null),
  });
  fc.assert(
    fc.property(lead, where, ({ street, city, state, postcode, ...rest }, surroundings) => {
      const { beyondBound, ...person } = toPerson(
        { ...NO_LEAD, ...rest, address: { street, city, state, postcode, country: null } },
        surroundings,
      );
      const again = toPerson({ ...person, phones: [...new Set(person.phones.map(({ shown }) => shown))] }, surroundings);
      expect(again).toEqual({ ...person, beyondBound });
    }),
    { numRuns: 500 },
  );
});

test('takes anything a page can show', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const maybe = fc.option(text, { nil: null });
  const lead = fc.record({
    name: maybe,
    firstName: maybe,
    lastName: maybe,
    emails: fc.array(text, { maxLength: 3 }),
    phones: fc.array(text, { maxLength: 3 }),
    address: fc.option(fc.record({ street: maybe, city: maybe, state: maybe, postcode: maybe, country: maybe }), { nil: null }),
  });
  fc.assert(
    fc.property(lead, (shown) => {
      const person = toPerson({ ...NO_LEAD, ...shown }, { siteOrigin: 'https://crm.example', country: 'AU' });
      for (const { e164 } of person.phones) expect(e164).toMatch(/^\+[1-9]\d{5,14}$/);
      for (const email of person.emails) expect(email).toBe(email.trim().toLowerCase());
    }),
  );
});
