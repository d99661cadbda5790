import { expect, test } from 'vitest';
import { isSamePerson, subjectOf } from '../../../entrypoints/background/subject.ts';
import type { Lead } from '../../../lib/lead/lead.ts';

const site = { origin: 'https://crm.example', name: 'CRM' };
const connection = {
  locationId: 'L',
  name: 'Harbour',
  timezone: null,
  country: 'AU',
  allowDuplicateContact: false,
  missingScopes: [],
  hue: 1,
  connectedAt: 0,
};

function subject(who: Partial<Lead>, id: string | null = '4711', url = 'https://crm.example/leads/4711') {
  const lead: Lead = {
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
    trust: 1,
    ...who,
  };
  return subjectOf(lead, { origin: site.origin, id, url }, site, connection);
}

const maria = { name: 'Maria Tan', emails: ['maria@example.com'] };

test('details that arrive late belong to the same person', () => {
  expect(isSamePerson(subject({ name: 'Maria Tan' }), subject(maria))).toBe(true);
  expect(isSamePerson(subject(maria), subject({ ...maria, phones: ['0412 345 678'] }))).toBe(true);
  expect(isSamePerson(subject(maria), subject({ emails: ['maria@example.com'] }))).toBe(true);
});

test('another record, another name or another address is another person', () => {
  expect(isSamePerson(subject(maria), subject(maria, '4712'))).toBe(false);
  expect(isSamePerson(subject(maria), subject({ name: 'Tom Tan', emails: ['tom@example.com'] }))).toBe(false);
});

test("a name that the page corrects is the same person's, while record and address stay", () => {
  expect(isSamePerson(subject({ ...maria, name: 'Lead 4711' }), subject(maria))).toBe(true);
});

test('under one address without an id of its own, only the same first key is the same person', () => {
  const address = 'https://crm.example/focus';
  expect(isSamePerson(subject(maria, null, address), subject({ ...maria, phones: ['0412 345 678'] }, null, address))).toBe(true);
  const house = ['info@example.com'];
  expect(
    isSamePerson(subject({ name: 'Maria Tan', emails: house }, null, address), subject({ name: 'Tom Tan', emails: house }, null, address)),
  ).toBe(false);
  expect(isSamePerson(subject({ name: 'Maria Tan' }, null, address), subject(maria, null, address))).toBe(false);
  expect(isSamePerson(subject(maria, null, address), subject({ name: 'Tom Tan', emails: ['tom@example.com'] }, null, address))).toBe(false);
});

test("phones are read in the sub-account's country", () => {
  expect(subject({ phones: ['0412 345 678'] }).person.phones).toEqual([{ shown: '0412 345 678', e164: '+61412345678' }]);
});
