import { expect, test } from 'vitest';
import { keysOf } from '../../../lib/match/keys.ts';
import { linkThatServes, withLink, withoutContact } from '../../../lib/match/link.ts';
import { person } from '../../support/person.ts';

const link = (contactId: string, keys: readonly string[], madeAt = 1) => ({ contactId, keys, madeAt });
const keys = keysOf(person({ emails: ['a@example.com'], phones: ['+61412345678'] }));

test('a link serves while one of its keys agrees with the page', () => {
  expect(linkThatServes([link('A', ['a@example.com', 'gone@example.com'])], keys)?.contactId).toBe('A');
  expect(linkThatServes([link('A', ['+61412345678'])], keys)?.contactId).toBe('A');
});

test('another person under the same address is not served by it', () => {
  expect(linkThatServes([link('A', ['b@example.com'])], keys)).toBeNull();
  expect(linkThatServes([link('A', [])], keys)).toBeNull();
});

test('of two that fit the newest serves', () => {
  expect(linkThatServes([link('A', ['a@example.com'], 1), link('B', ['+61412345678'], 2)], keys)?.contactId).toBe('B');
});

test('a new link takes the place of those with a key of its own, keeps the others, and is bounded', () => {
  const kept = withLink([link('A', ['a@example.com']), link('B', ['b@example.com'])], link('C', ['a@example.com']));
  expect(kept.map(({ contactId }) => contactId)).toEqual(['C', 'B']);
  expect(withLink([link('A', ['a']), link('B', ['b'])], link('C', ['c']), 2).map(({ contactId }) => contactId)).toEqual(['C', 'A']);
});

test('a contact that is not the person leaves all its links', () => {
  expect(withoutContact([link('A', ['a']), link('B', ['b']), link('A', ['c'])], 'A')).toEqual([link('B', ['b'])]);
});

test('a mailbox of the house does not make two people one, while either has an address of their own', () => {
  const house = 'info@house.example';
  const mary = keysOf(person({ emails: [house], phones: ['+61400000002'] }));
  expect(linkThatServes([link('John', [house, '+61400000001'])], mary)).toBeNull();
  expect(linkThatServes([link('House', [house])], keysOf(person({ emails: [house] })))?.contactId).toBe('House');
  expect(withLink([link('John', [house, '+61400000001'])], link('Mary', [house, '+61400000002']))).toHaveLength(2);
});
