import { expect, test } from 'vitest';
import { keysOf, type Keyed } from '../../../lib/match/keys.ts';
import { judge, type Verdict } from '../../../lib/match/verdict.ts';
import { person } from '../../support/person.ts';
import rows from './decision-table.json' with { type: 'json' };

interface Expected {
  readonly at: string;
  readonly contact?: string;
  readonly contacts?: readonly string[];
  readonly by?: string;
  readonly why?: string;
}

interface Row {
  readonly name: string;
  readonly lead: {
    readonly name: string | null;
    readonly emails: readonly string[];
    readonly phones: readonly string[];
    /** What others of the record have as well. */
    readonly shared?: readonly string[];
  };
  readonly contacts: readonly Keyed[];
  readonly expect: Expected;
}
const table: readonly Row[] = rows;

/** A verdict in the words of the table. */
function told(verdict: Verdict<Keyed>): Expected {
  switch (verdict.at) {
    case 'matched':
      return { at: 'matched', contact: verdict.contact.id, by: verdict.by };
    case 'confirm':
      return { at: 'confirm', contact: verdict.hit.contact.id, why: verdict.why };
    case 'several':
      return { at: 'several', contacts: verdict.hits.map(({ contact }) => contact.id), why: verdict.why };
    default:
      return { at: verdict.at };
  }
}

function verdictOn({ shared, ...lead }: Row['lead'], contacts: readonly Keyed[]): Expected {
  const who = person(lead);
  return told(judge(who, keysOf(who, shared), contacts));
}

test.each(table)('$name', ({ lead, contacts, expect: expected }) => {
  expect(verdictOn(lead, contacts)).toEqual(expected);
});

test('the order in which GHL answers changes no verdict', () => {
  for (const { lead, contacts } of table) {
    const forwards = verdictOn(lead, contacts);
    const backwards = verdictOn(lead, contacts.toReversed());
    expect({ ...backwards, contacts: backwards.contacts?.toSorted() }).toEqual({ ...forwards, contacts: forwards.contacts?.toSorted() });
  }
});

test('a contact that the duplicate search gave for a key counts as holding it', () => {
  const who = person({ name: 'Maria', emails: ['second@example.com'] });
  const [key] = keysOf(who);
  const contact = { id: 'A', name: 'Maria', emails: ['first@example.com'], phones: [] };
  expect(judge(who, keysOf(who), [contact]).at).toBe('none');
  expect(judge(who, keysOf(who), [contact], new Map([['A', key ? [key] : []]])).at).toBe('matched');
});
