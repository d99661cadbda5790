import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../lib/lead/address.ts';
import type { Lead } from '../../../lib/lead/lead.ts';
import { phoneRegions, toPerson } from '../../../lib/lead/normalise.ts';
import { tidy } from '../../../lib/lead/tidy.ts';

const NOBODY: Lead = {
  name: null,
  firstName: null,
  lastName: null,
  emails: [],
  phones: [],
  company: null,
  title: null,
  address: null,
  website: null,
  source: null,
  status: null,
  tags: [],
  trust: 0.9,
};
const AU = { siteOrigin: 'https://crm.example', country: 'AU' };
const NOWHERE = { street: null, city: null, state: null, postcode: null, country: null };

describe('toPerson', () => {
  test('puts the name in reading order', () => {
    expect(toPerson({ ...NOBODY, name: 'Mme LEFÈVRE Camille' }, AU)).toMatchObject({
      name: 'Camille Lefèvre',
      firstName: 'Camille',
      lastName: 'Lefèvre',
    });
  });

  test('keeps the parts that the page shows apart', () => {
    const lead = { ...NOBODY, name: 'Jean-Baptiste de La Tour', firstName: 'Jean-Baptiste', lastName: 'de La Tour' };
    expect(toPerson(lead, AU)).toMatchObject({ name: 'Jean-Baptiste de La Tour', firstName: 'Jean-Baptiste', lastName: 'de La Tour' });
    expect(toPerson({ ...lead, firstName: 'Marie', lastName: 'DUPONT' }, AU)).toMatchObject({ name: 'Marie Dupont', lastName: 'Dupont' });
    expect(toPerson({ ...lead, firstName: 'Juan Carlos', lastName: 'García López' }, AU)).toMatchObject({
      firstName: 'Juan Carlos',
      lastName: 'García López',
    });
  });

  test('a name that cannot be taken apart stays as it is', () => {
    expect(toPerson({ ...NOBODY, name: '4711' }, AU).name).toBe('4711');
    expect(toPerson(NOBODY, AU).name).toBe(null);
  });

  test('adds E.164 and leaves out what is no phone', () => {
    const { phones } = toPerson({ ...NOBODY, phones: ['0412 345 678', '+61412345678', '4711', '(03) 9037 5514'] }, AU);
    expect(phones).toEqual([
      { shown: '0412 345 678', e164: '+61412345678' },
      { shown: '(03) 9037 5514', e164: '+61390375514' },
    ]);
  });

  test('keeps ten of each and counts the rest', () => {
    const emails = Array.from({ length: 50 }, (_, at) => `maria${at}@example.com`);
    const phones = Array.from({ length: 13 }, (_, at) => `0412 345 6${10 + at}`);
    const person = toPerson({ ...NOBODY, emails, phones }, AU);
    expect(person.emails).toEqual(emails.slice(0, 10));
    expect(person.phones).toHaveLength(10);
    expect(person.beyondBound).toBe(43);
  });

  test('checks emails again', () => {
    expect(toPerson({ ...NOBODY, emails: ['Maria@Example.com', 'maria@example.com', 'nonsense', 'a b@example.com'] }, AU).emails).toEqual([
      'maria@example.com',
    ]);
  });

  test('a region comes from the address, then the site, then the sub-account', () => {
    const lead = { ...NOBODY, address: { ...NOWHERE, country: 'Nouvelle-Zélande' }, phones: ['021 123 4567'] };
    expect(phoneRegions(lead, { siteOrigin: 'https://crm.fr', country: 'AU' })).toEqual(['NZ', 'FR', 'AU']);
    expect(toPerson(lead, AU).phones[0]?.e164).toBe('+64211234567');
    expect(toPerson({ ...lead, address: null }, AU).phones[0]?.e164).toBe('+61211234567');
    expect(phoneRegions(NOBODY, { siteOrigin: 'https://crm.example', country: null })).toEqual([]);
  });

  test('a country that only the line of the address names counts', () => {
    const lead = {
      ...NOBODY,
      address: { ...NOWHERE, street: '10 Downing Street, London SW1A 2AA, United Kingdom' },
      phones: ['020 7946 0958'],
    };
    expect(toPerson(lead, AU)).toMatchObject({ phones: [{ e164: '+442079460958' }], address: { city: 'London', postcode: 'SW1A 2AA' } });
  });

  test('a French city brings its postcode', () => {
    expect(toPerson({ ...NOBODY, address: { ...NOWHERE, city: '44000 Nantes' } }, AU).address).toEqual({
      ...NOWHERE,
      city: 'Nantes',
      postcode: '44000',
    });
  });
});

describe('readAddress', () => {
  test.each([
    ['12 Wattle Street, Parramatta NSW 2150', ['12 Wattle Street', 'Parramatta', 'NSW', '2150', null]],
    ['12 Wattle Street, Parramatta, NSW 2150, Australia', ['12 Wattle Street', 'Parramatta', 'NSW', '2150', 'Australia']],
    ['500 Oak Ave, Portland, OR 97204', ['500 Oak Ave', 'Portland', 'OR', '97204', null]],
    ['10 Downing Street, London SW1A 2AA', ['10 Downing Street', 'London', null, 'SW1A 2AA', null]],
    ['3 rue de la Paix, 75002 Paris, France', ['3 rue de la Paix', 'Paris', null, '75002', 'France']],
    ['Hauptstraße 5, 10115 Berlin', ['Hauptstraße 5', 'Berlin', null, '10115', null]],
    ['Behind the church', ['Behind the church', null, null, null, null]],
  ])('%s', (line, [street, city, state, postcode, country]) => {
    expect(readAddress(line)).toEqual({ street, city, state, postcode, country });
  });
});

describe('tidy', () => {
  test.each([
    ['  a \n\t b ', 'a b'],
    ['Bobby <b>Tables</b>', 'Bobby Tables'],
    ['<script>alert(1)', 'alert(1)'],
    ['1 < 2 > 0', '1 0'],
    ['<\u200bb>x', 'x'],
    ['e\u0301', 'é'],
    ['\u202eevil\u202c', 'evil'],
    ['a\u0000b', 'ab'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j is %j', (shown, plain) => {
    expect(tidy(shown)).toBe(plain);
  });

  test('is bounded, and does not cut a sign in two', () => {
    expect(tidy('x'.repeat(10_000_000), 200)).toHaveLength(200);
    expect(tidy(`${'x'.repeat(199)}😀`, 200)).toBe('x'.repeat(199));
  });
});
