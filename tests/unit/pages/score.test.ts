import { describe, expect, test } from 'vitest';
import type { Answer, AnsweredLead, Expected, ExpectedLead } from '../../support/answer.ts';
import { scorePage } from '../../support/pages-score.ts';
import { shortfalls, summarise } from '../../support/pages-summary.ts';
import { scoreTable } from '../../support/pages-table.ts';

const page = { file: '/pages/x.html', url: 'https://crm.example/1', region: null, site: null, trap: 'two people' };

function wanted(what: Partial<Omit<ExpectedLead, 'phones'>> & { phones?: string[] } = {}): ExpectedLead {
  const { phones = [], ...more } = what;
  return {
    name: 'Maria Cruz',
    firstName: 'Maria',
    lastName: 'Cruz',
    emails: [],
    company: null,
    title: null,
    tags: [],
    source: null,
    notes: [],
    address: null,
    ...more,
    phones: phones.map((e164) => ({ shown: e164, e164 })),
  };
}
const given = (what: Parameters<typeof wanted>[0] = {}, trust = 0.9): AnsweredLead => ({
  ...wanted(what),
  trust,
  sure: trust >= 0.6,
  from: {},
});

const NONE: Expected = { kind: 'none', lead: null, leads: [] };
const expectLead = (lead: ExpectedLead, ...others: ExpectedLead[]): Expected => ({
  kind: 'lead',
  lead,
  leads: [lead, ...others].map((each) => ({ ...each, role: null })),
});
const answerLead = (lead: AnsweredLead, ...others: AnsweredLead[]): Answer => ({
  kind: 'lead',
  lead,
  leads: [lead, ...others].map((each) => ({ ...each, role: null })),
});
const answerList = (...leads: AnsweredLead[]): Answer => ({
  kind: 'list',
  lead: null,
  leads: leads.map((each) => ({ ...each, role: null })),
});
const score = (expected: Expected, found: Answer) => scorePage(page, expected, found);

describe('a value is exact', () => {
  test('whatever its white space, its normal form, and the case of an email', () => {
    const { tallies, lead } = score(
      expectLead(wanted({ name: 'Zoé Cruz', emails: ['Maria@Example.com'] })),
      answerLead(given({ name: ' Zoe\u0301\u00a0 Cruz ', emails: ['maria@example.com'] })),
    );
    expect(tallies.name).toEqual({ right: ['Zoé Cruz'], missed: [], extra: [] });
    expect(tallies.emails.right).toHaveLength(1);
    expect(lead).toEqual({ trust: 0.9, sure: true, wrong: false });
  });

  test('by nothing less: case and accents of a name count', () => {
    expect(score(expectLead(wanted({ name: 'Zoé' })), answerLead(given({ name: 'Zoe' }))).tallies.name).toEqual({
      right: [],
      missed: ['Zoé'],
      extra: ['Zoe'],
    });
  });

  test('for a phone by E.164, however it is written', () => {
    const expected = wanted({ phones: ['+61412345678'] });
    const found = { ...given(), phones: [{ shown: '0412 345 678', e164: '+61412345678' }] };
    expect(score(expectLead(expected), answerLead(found)).tallies.phones.right).toEqual(['+61412345678']);
  });
});

test('what is missed and what is extra both count', () => {
  const { tallies } = score(
    expectLead(wanted({ emails: ['a@x.example', 'b@x.example'] })),
    answerLead(given({ emails: ['b@x.example', 'c@x.example'] })),
  );
  expect(tallies.emails).toEqual({ right: ['b@x.example'], missed: ['a@x.example'], extra: ['c@x.example'] });
  const { rates } = summarise([score(expectLead(wanted({ tags: ['vip'] })), answerLead(given({ tags: ['vip', 'vip', 'new'] })))]);
  expect(rates.tags).toEqual({ right: 1, of: 3 });
});

test('rows are people with all their keys, each once', () => {
  const a = { name: 'A', emails: ['a@x.example'] };
  const b = { name: 'B', phones: ['+61412345678'] };
  const { tallies } = score(
    { kind: 'list', lead: null, leads: [a, b].map((each) => ({ ...wanted(each), role: null })) },
    answerList(given(b), given(b), given({ name: 'A' })),
  );
  expect(tallies.rows).toEqual({ right: ['B, +61412345678'], missed: ['A, a@x.example'], extra: ['B, +61412345678', 'A'] });
});

describe('a lead where there is none', () => {
  test('is a false one on an empty page and in a list', () => {
    expect(score(NONE, answerLead(given())).falseLead).toBe(true);
    expect(score({ ...NONE, kind: 'list' }, answerLead(given())).falseLead).toBe(true);
    expect(score(NONE, answerList(given())).falseLead).toBe(true);
    expect(score(NONE, { kind: 'none', lead: null, leads: [] }).falseLead).toBe(false);
    expect(score({ ...NONE, kind: 'list' }, answerList(given())).falseLead).toBe(false);
  });

  test('is wrong for the calibration, too', () => {
    expect(score(NONE, answerLead(given())).lead?.wrong).toBe(true);
  });
});

describe('somebody else’s data', () => {
  const other = wanted({ name: 'Bob Brown', emails: ['bob@x.example'], company: 'Brown & Sons' });

  test('is every key that is not the lead’s', () => {
    const { foreign, lead } = score(expectLead(wanted()), answerLead(given({ phones: ['+61412345678'] })));
    expect(foreign).toEqual(['+61412345678']);
    expect(lead?.wrong).toBe(true);
  });

  test('is what belongs to the others on the record', () => {
    const { foreign } = score(expectLead(wanted(), other), answerLead(given({ company: 'Brown & Sons', source: 'Fair' })));
    expect(foreign).toEqual(['Brown & Sons']);
  });

  test('is not a value that was misread', () => {
    expect(score(expectLead(wanted(), other), answerLead(given({ company: 'Cruz' }))).foreign).toEqual([]);
  });
});

describe('over many pages', () => {
  const right = score(expectLead(wanted()), answerLead(given({}, 0.95)));
  const wrong = score(expectLead(wanted()), answerLead(given({ name: 'Bob' }, 0.95)));
  const unsure = score(expectLead(wanted()), answerLead(given({ name: 'Bob' }, 0.31)));
  const full = score(expectLead(wanted()), answerLead(given({}, 1)));

  test('leads are counted by their trust', () => {
    const { bands, sure } = summarise([right, wrong, unsure, full]);
    expect(bands[9]).toEqual({ from: 0.9, leads: 3, wrong: 1 });
    expect(bands[3]).toEqual({ from: 0.3, leads: 1, wrong: 1 });
    expect(sure).toEqual({ leads: 3, wrong: 1 });
  });

  test('every goal that is not reached is a sentence', () => {
    expect(shortfalls(summarise([right, full]))).toEqual([]);
    expect(shortfalls(summarise([right, wrong]))).toEqual([
      'name: 1 of 3 are exact, which is below 95 %.',
      '1 of 2 leads that are shown without asking are wrong.',
    ]);
    expect(shortfalls(summarise([score(NONE, answerLead(given({}, 0.2)))]))).toContain('1 of 1 pages without a lead gave one.');
  });

  test('the table names what is wrong on which page, or the figures alone', () => {
    const table = scoreTable([right, wrong], false);
    expect(table).toMatch(
      /x\.html {2}\(trust 0\.95, sure\)\n {2}trap: two people\n {2}name +missed {2}Maria Cruz\n {2}name +extra {3}Bob\n/,
    );
    expect(table).toContain('1 of 2 pages are right in everything.');
    expect(table).toMatch(/^name +1 of 3 +33\.3 % +goal 95 %$/m);
    expect(table).toMatch(/^shown as sure +2 +1 +50\.0 %/m);
    expect(scoreTable([right, wrong], true)).not.toMatch(/Maria|Bob|x\.html/);
    expect(scoreTable([right], false)).toContain('Every goal is reached.');
  });
});
