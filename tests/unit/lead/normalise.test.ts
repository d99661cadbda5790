import { describe, expect, test } from 'vitest';
import { NO_LEAD, type Address, type Lead } from '../../../lib/lead/lead.ts';
import { phoneRegions, toPerson } from '../../../lib/lead/normalise.ts';

const NOBODY: Lead = { ...NO_LEAD, trust: 0.9 };
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

  test.each<[string, Partial<Lead>, (string | null)[]]>([
    ['both parts', { name: 'Dr Maria Cruz', firstName: 'Maria', lastName: 'CRUZ' }, ['Maria Cruz', 'Maria', 'Cruz']],
    ['a title where the first name stands', { firstName: 'Mme', lastName: 'Dubois' }, ['Dubois', null, 'Dubois']],
    ['the first name alone', { firstName: 'Maria' }, ['Maria', 'Maria', null]],
    ['the last name alone', { lastName: 'DUPONT' }, ['DUPONT', null, 'DUPONT']],
    [
      'the first name beside the whole',
      { name: 'Juan Carlos García López', firstName: 'Juan Carlos' },
      ['Juan Carlos García López', 'Juan Carlos', 'García López'],
    ],
    [
      'the first name beside "Last, First"',
      { name: 'van Dyke, Mary Ann', firstName: 'Mary Ann' },
      ['Mary Ann van Dyke', 'Mary Ann', 'van Dyke'],
    ],
    [
      'the last name beside the whole',
      { name: 'Ana Maria Costa Reis', lastName: 'Costa Reis' },
      ['Ana Maria Costa Reis', 'Ana Maria', 'Costa Reis'],
    ],
    ['parts that the whole does not hold', { name: 'Deal 12', firstName: 'Maria' }, ['Maria', 'Maria', null]],
    ['a Chinese name', { name: '王小明', firstName: '小明', lastName: '王' }, ['王小明', '小明', '王']],
    ['a Japanese name in parts', { firstName: '太郎', lastName: '山田' }, ['山田 太郎', '太郎', '山田']],
  ])('a name in parts: %s', (_what, lead, [name, firstName, lastName]) => {
    expect(toPerson({ ...NOBODY, ...lead }, AU)).toMatchObject({ name, firstName, lastName });
  });

  test('everything else is as it was shown', () => {
    const lead: Lead = {
      ...NOBODY,
      personId: '77',
      role: 'Co-Applicant',
      company: 'Acme',
      title: 'CEO',
      website: 'https://acme.example',
      source: 'Web',
      owner: 'Tom Tan',
      status: 'New',
      birthDate: '05/12/1980',
      tags: ['VIP'],
      notes: [{ text: 'Called', date: '1 May' }],
      tasks: [{ text: 'Call', date: null, done: false }],
      from: { name: { why: 'heading 1', at: [3], prose: false, others: ['Tom Tan'] } },
      missing: ['email'],
    };
    expect(toPerson(lead, AU)).toEqual({ ...lead, beyondBound: 0 });
  });

  test('adds E.164 and leaves out what is no phone', () => {
    const { phones } = toPerson({ ...NOBODY, phones: ['0412 345 678', '+61412345678', '4711', '(03) 9037 5514 x4'] }, AU);
    expect(phones).toEqual([
      { shown: '0412 345 678', e164: '+61412345678', twoWays: false },
      { shown: '(03) 9037 5514 x4', e164: '+61390375514', twoWays: false },
    ]);
  });

  test('keeps a phone both ways where nothing tells the country', () => {
    const lead = { ...NOBODY, phones: ['021 123 4567', '0412 345 678'] };
    expect(toPerson(lead, AU).phones).toEqual([
      { shown: '021 123 4567', e164: '+61211234567', twoWays: true },
      { shown: '021 123 4567', e164: '+64211234567', twoWays: true },
      { shown: '0412 345 678', e164: '+61412345678', twoWays: false },
    ]);
    expect(
      toPerson({ ...NOBODY, phones: ['0692 12 34 56'] }, { ...AU, siteOrigin: 'https://www.spot-hit.fr' }).phones.map(({ e164 }) => e164),
    ).toEqual(['+262692123456', '+33692123456']);
  });

  test('a spelling with the country settles the one without', () => {
    for (const phones of [
      ['021 123 4567', '+64 21 123 4567'],
      ['+64 21 123 4567', '021 123 4567'],
    ]) {
      const known = toPerson({ ...NOBODY, phones }, AU).phones;
      expect(known).toEqual([{ shown: '+64 21 123 4567', e164: '+64211234567', twoWays: false }]);
    }
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
    const address = { ...NOWHERE, country: 'Nouvelle-Zélande' };
    const lead = { ...NOBODY, address, phones: ['021 123 4567'] };
    expect(phoneRegions(address, { siteOrigin: 'https://crm.fr', country: 'AU' })).toEqual({ own: 'NZ', likely: ['FR', 'AU'] });
    expect(phoneRegions(null, { siteOrigin: 'https://crm.fr', country: 'FR' })).toEqual({ own: null, likely: ['FR'] });
    expect(phoneRegions(null, { siteOrigin: 'https://crm.example', country: null })).toEqual({ own: null, likely: [] });
    expect(toPerson(lead, AU).phones).toEqual([{ shown: '021 123 4567', e164: '+64211234567', twoWays: false }]);
  });

  test.each<[string, Partial<Address>, string, string]>([
    ['a postcode overseas', { postcode: '97410', city: 'Saint-Pierre' }, '0692 12 34 56', '+262692123456'],
    ['one in the city', { city: '97200 Fort-de-France' }, '0596 51 23 45', '+596596512345'],
    ['one in the line', { street: '12 rue de Paris, 97110 Pointe-à-Pitre' }, '0690 12 34 56', '+590690123456'],
    ['mainland France', { street: '3 rue de la Paix, 75002 Paris' }, '06 12 34 56 78', '+33612345678'],
    ['a state with its postcode', { city: 'Perth', state: 'WA', postcode: '6000' }, '0412 345 678', '+61412345678'],
    ['the other WA', { city: 'Seattle', state: 'WA', postcode: '98101' }, '(206) 682-1234', '+12066821234'],
    ['a state behind the city', { city: 'Portland, OR 97204' }, '(503) 223-1234', '+15032231234'],
    ['a British postcode', { postcode: 'SW1A 2AA' }, '020 7946 0958', '+442079460958'],
    ['a PIN', { street: 'MG Road, Bengaluru - 560001, Karnataka' }, '98451 23076', '+919845123076'],
    ['a CEP', { postcode: '01310-200' }, '(11) 98765-4321', '+5511987654321'],
  ])('the address decides: %s', (_what, parts, shown, e164) => {
    for (const country of ['AU', 'FR', null]) {
      const { phones } = toPerson(
        { ...NOBODY, address: { ...NOWHERE, ...parts }, phones: [shown] },
        { siteOrigin: 'https://crm.example', country },
      );
      expect(phones).toEqual([{ shown, e164, twoWays: false }]);
    }
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

  test.each<[string, Partial<Address>, Partial<Address>]>([
    [
      'a line',
      { street: '12 Wattle Street, Parramatta NSW 2150' },
      { street: '12 Wattle Street', city: 'Parramatta', state: 'NSW', postcode: '2150' },
    ],
    [
      'a line beside its city',
      { street: '12 Wattle Street, Parramatta NSW 2150', city: 'Parramatta' },
      { street: '12 Wattle Street', city: 'Parramatta', state: 'NSW', postcode: '2150' },
    ],
    [
      'a line that names another city',
      { street: '12 Wattle Street, Parramatta', city: 'Sydney' },
      { street: '12 Wattle Street, Parramatta', city: 'Sydney' },
    ],
    ['a house in two parts', { street: 'Unit 3, Rose House', city: 'Leeds' }, { street: 'Unit 3, Rose House', city: 'Leeds' }],
    [
      'a city with everything',
      { street: '500 Oak Ave', city: 'Portland, OR 97204' },
      { street: '500 Oak Ave', city: 'Portland', state: 'OR', postcode: '97204' },
    ],
    ['a state with its postcode', { city: 'Sydney', state: 'NSW 2000' }, { city: 'Sydney', state: 'NSW', postcode: '2000' }],
    ['a state written out', { city: 'Doral', state: 'Florida', postcode: '33166' }, { city: 'Doral', state: 'Florida', postcode: '33166' }],
  ])('an address: %s', (_what, shown, parts) => {
    expect(toPerson({ ...NOBODY, address: { ...NOWHERE, ...shown } }, AU).address).toEqual({ ...NOWHERE, ...parts });
  });
});
