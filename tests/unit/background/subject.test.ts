import { describe, expect, test } from 'vitest';
import { isSamePerson, peopleOf } from '../../../entrypoints/background/subject.ts';
import { NO_LEAD, type Lead } from '../../../lib/lead/lead.ts';

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

const people = (leads: readonly [Partial<Lead>, ...Partial<Lead>[]], id: string | null, url: string) => {
  const [first, ...others] = leads.map((who): Lead => ({ ...NO_LEAD, trust: 1, ...who }));
  if (!first) throw new Error('nobody');
  return peopleOf([first, ...others], { origin: site.origin, id, url }, site, connection);
};
const subject = (who: Partial<Lead>, id: string | null = '4711', url = 'https://crm.example/leads/4711') => people([who], id, url)[0];

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
  expect(subject({ phones: ['0412 345 678'] }).person.phones).toMatchObject([{ shown: '0412 345 678', e164: '+61412345678' }]);
});

describe('several on one record', () => {
  const couple = [
    { name: 'John Smith', emails: ['john@example.com'], phones: ['02 9999 0000'] },
    { name: 'Mary Smith', phones: ['02 9999 0000'] },
  ] as const;
  const on = (...leads: [Partial<Lead>, ...Partial<Lead>[]]) => people(leads, '4711', 'https://crm.example/leads/4711');

  test('each has an id of their own, and knows what is not theirs alone', () => {
    const [john, mary] = on(...couple);
    expect(john.id).not.toBe(mary?.id);
    expect([john.sharedKeys, mary?.sharedKeys]).toEqual([['+61299990000'], ['+61299990000']]);
    expect(subject(couple[1]).sharedKeys).toEqual([]);
  });

  test('what they share makes nobody of them another', () => {
    const [john, mary] = on(...couple);
    const [nameless] = on({ phones: ['02 9999 0000'] }, couple[0]).slice(0, 1);
    for (const other of [mary, nameless]) expect(other && isSamePerson(john, other)).toBe(false);
    const [, marysMobile] = on(couple[0], { ...couple[1], phones: ['02 9999 0000', '0412 345 678'] });
    expect(mary && marysMobile && isSamePerson(mary, marysMobile)).toBe(true);
  });

  test("the page's own ids decide where there are two", () => {
    const one = subject({ ...maria, personId: '7' });
    expect(isSamePerson(one, subject({ ...maria, personId: '8' }))).toBe(false);
    expect(isSamePerson(one, subject({ name: 'M. Tan-Lee', emails: ['new@example.com'], personId: '7' }))).toBe(true);
    expect(isSamePerson(one, subject(maria))).toBe(true);
  });

  test("a page's own notes are bounded", () => {
    const notes = Array.from({ length: 100 }, () => ({ text: 'x'.repeat(5_000), date: null }));
    const { person } = subject({ ...maria, notes });
    expect(person.notes).toHaveLength(20);
    expect(person.notes[0]?.text).toHaveLength(1_000);
  });
});
