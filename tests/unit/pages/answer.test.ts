import { expect, test } from 'vitest';
import { SURE, type Lead, type ListedLead, type Origin } from '../../../lib/lead/lead.ts';
import { answerOf, NOBODY } from '../../support/answer.ts';

const record = { origin: 'https://crm.example', id: '1', url: 'https://crm.example/1' };
const inField = (why: string): Origin => ({ why, prose: false, others: ['somebody@else.example'], at: [] });
const maria: Lead = {
  personId: '77',
  role: null,
  name: "O'Connor, Maria",
  firstName: null,
  lastName: null,
  emails: ['maria@example.com'],
  phones: ['0412 345 678', 'voucher 4711'],
  company: 'Harbour Pty Ltd',
  title: null,
  address: { street: '1 Main St', city: 'Sydney', state: 'NSW', postcode: '2000', country: null },
  website: null,
  source: 'Web form',
  owner: 'Bob Brown',
  status: 'New',
  birthDate: null,
  tags: ['vip'],
  notes: [{ text: 'Call after five', date: '1 May' }],
  tasks: [],
  trust: 0.9,
  from: { name: inField('heading'), note: { why: 'section Notes', prose: true, others: [], at: [] } },
  missing: [],
};
const surroundings = { siteOrigin: 'https://crm.example', country: 'AU' };

test('a lead is printed after the worker’s normaliser, with where each value came from', () => {
  const { kind, lead, leads } = answerOf(
    { kind: 'lead', record, leads: [maria, { ...maria, role: 'Guarantor', phones: [] }] },
    surroundings,
  );
  expect(kind).toBe('lead');
  expect(lead).toEqual({
    name: "Maria O'Connor",
    firstName: 'Maria',
    lastName: "O'Connor",
    emails: ['maria@example.com'],
    phones: [{ shown: '0412 345 678', e164: '+61412345678' }],
    company: 'Harbour Pty Ltd',
    title: null,
    tags: ['vip'],
    source: 'Web form',
    notes: ['Call after five'],
    address: expect.stringMatching(/^1 Main St\b[^\n]*\bSydney\b[^\n]*\b2000$/) as unknown,
    trust: 0.9,
    sure: true,
    from: { name: 'heading, in a field', note: 'section Notes, in running text' },
  });
  expect(leads).toEqual([
    { ...lead, role: null },
    { ...lead, phones: [], role: 'Guarantor' },
  ]);
});

test('the runners-up are not printed: they may be somebody else’s', () => {
  expect(JSON.stringify(answerOf({ kind: 'lead', record, leads: [maria] }, surroundings))).not.toContain('somebody@else.example');
});

test('sure is what the panel would show without asking', () => {
  const sureAt = (trust: number) => answerOf({ kind: 'lead', record, leads: [{ ...maria, trust }] }, surroundings).lead?.sure;
  expect(sureAt(SURE)).toBe(true);
  expect(sureAt(SURE - 0.001)).toBe(false);
});

test('a list has no lead of its own', () => {
  const row: ListedLead = { ...maria, record };
  expect(answerOf({ kind: 'list', leads: [row] }, surroundings)).toMatchObject({
    kind: 'list',
    lead: null,
    leads: [{ name: "Maria O'Connor" }],
  });
});

test('nobody is nobody', () => {
  expect(answerOf({ kind: 'none' }, surroundings)).toEqual(NOBODY);
  expect(answerOf({ kind: 'reading' }, surroundings)).toEqual(NOBODY);
});
