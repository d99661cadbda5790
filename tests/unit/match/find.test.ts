import { expect, test } from 'vitest';
import { problem } from '../../../lib/base/problem.ts';
import { fail, ok } from '../../../lib/base/result.ts';
import { findContact, type Lookup } from '../../../lib/match/find.ts';
import { keysOf, type Keyed } from '../../../lib/match/keys.ts';
import { person } from '../../support/person.ts';

const maria = { id: 'A', name: 'Maria Tan', emails: ['maria@example.com'], phones: ['+61412345678'] };
const who = person({ name: 'Maria Tan', emails: ['maria@example.com'], phones: ['+61412345678'] });

/** GHL as its search index and its duplicate search know it, counting the questions. */
function ghl(indexed: readonly Keyed[], found: Readonly<Record<string, Keyed>> = {}) {
  const asked: string[] = [];
  const lookup: Lookup<Keyed> = {
    search: async () => (asked.push('search'), ok(indexed)),
    duplicate: async ({ value }) => (asked.push(`duplicate ${value}`), ok(found[value] ?? null)),
    get: async (id) => (asked.push(`get ${id}`), ok(Object.values(found).find((contact) => contact.id === id) ?? maria)),
  };
  return { lookup, asked };
}

test('one search is enough where it finds the person', async () => {
  const { lookup, asked } = ghl([maria]);
  expect(await findContact(who, keysOf(who), lookup)).toMatchObject({ ok: true, value: { at: 'matched', contact: maria } });
  expect(asked).toEqual(['search']);
});

test('"none" is said only after the duplicate search by each key agrees', async () => {
  const { lookup, asked } = ghl([]);
  expect(await findContact(who, keysOf(who), lookup)).toEqual(ok({ at: 'none' }));
  expect(asked).toEqual(['search', 'duplicate maria@example.com', 'duplicate +61412345678']);
});

test('a contact behind the search index is found by the duplicate search', async () => {
  const { lookup } = ghl([], { 'maria@example.com': maria });
  expect(await findContact(who, keysOf(who), lookup)).toMatchObject({ ok: true, value: { at: 'matched', contact: maria } });
});

test('the duplicate search giving two contacts is "several"', async () => {
  const other = { id: 'B', name: 'Tan Trust', emails: [], phones: ['+61412345678'] };
  const { lookup } = ghl([], { 'maria@example.com': { ...maria, phones: [] }, '+61412345678': other });
  expect(await findContact(who, keysOf(who), lookup)).toMatchObject({ ok: true, value: { at: 'several', why: 'keys-disagree' } });
});

test('a failed question is a failure, never "none"', async () => {
  const { lookup } = ghl([]);
  const broken = { ...lookup, duplicate: async () => fail(problem('down')) };
  expect(await findContact(who, keysOf(who), broken)).toEqual(fail(problem('down')));
});

test('without a key nobody is asked', async () => {
  const { lookup, asked } = ghl([maria]);
  expect(await findContact(person({ name: 'Maria Tan' }), [], lookup)).toEqual(ok({ at: 'no-key' }));
  expect(asked).toEqual([]);
});
