import { describe, expect, test } from 'vitest';
import { keysOf, sharedKeys } from '../../../lib/match/keys.ts';
import { linkThatServes, withLink, withoutLink, type Identity, type Link } from '../../../lib/match/link.ts';
import type { Person } from '../../../lib/lead/person.ts';
import { person } from '../../support/person.ts';

const link = (contactId: string, keys: readonly string[], more: Partial<Link> = {}): Link => ({
  contactId,
  keys,
  name: null,
  personId: null,
  madeAt: 1,
  ...more,
});
const who = (one: Person, onRecord: readonly string[] = []): Identity => ({
  personId: one.personId,
  name: one.name,
  keys: keysOf(one, onRecord),
});
const a = who(person({ emails: ['a@example.com'], phones: ['+61412345678'] }));

test('a link serves while one of its keys agrees with the page', () => {
  expect(linkThatServes([link('A', ['a@example.com', 'gone@example.com'])], a)?.contactId).toBe('A');
  expect(linkThatServes([link('A', ['+61412345678'])], a)?.contactId).toBe('A');
});

test('another person under the same address is not served by it', () => {
  expect(linkThatServes([link('A', ['b@example.com'])], a)).toBeNull();
  expect(linkThatServes([link('A', [])], a)).toBeNull();
});

test('of two that fit the newest serves', () => {
  expect(linkThatServes([link('A', ['a@example.com']), link('B', ['+61412345678'], { madeAt: 2 })], a)?.contactId).toBe('B');
});

test("a new link takes the place of the person's own, keeps the others, and is bounded", () => {
  const c = who(person({ name: 'Ana Ruiz', emails: ['a@example.com'], personId: '7' }));
  const kept = withLink([link('A', ['a@example.com']), link('B', ['b@example.com'])], c, { contactId: 'C', madeAt: 2 });
  expect(kept).toEqual([
    { contactId: 'C', keys: ['a@example.com'], name: 'Ana Ruiz', personId: '7', madeAt: 2 },
    link('B', ['b@example.com']),
  ]);
  expect(withLink([link('A', ['x']), link('B', ['y'])], c, { contactId: 'C', madeAt: 2 }, 2).map(({ contactId }) => contactId)).toEqual([
    'C',
    'A',
  ]);
});

test("a contact that is not the person leaves the person's links, not somebody else's", () => {
  const links = [link('A', ['a@example.com']), link('B', ['a@example.com']), link('A', ['c@example.com'])];
  expect(withoutLink(links, a, 'A')).toEqual([link('B', ['a@example.com']), link('A', ['c@example.com'])]);
});

test('a mailbox of the house does not make two people one, while either has an address of their own', () => {
  const house = 'info@house.example';
  const mary = who(person({ emails: [house], phones: ['+61400000002'] }));
  expect(linkThatServes([link('John', [house, '+61400000001'])], mary)).toBeNull();
  expect(linkThatServes([link('House', [house])], who(person({ emails: [house] })))?.contactId).toBe('House');
  expect(linkThatServes([link('House', [house], { name: 'Tom Tan' })], who(person({ name: 'Ana Ruiz', emails: [house] })))).toBeNull();
});

describe('a couple with one landline', () => {
  const LANDLINE = '+61299990000';
  const john = person({ name: 'John Smith', emails: ['john@example.com'], phones: [LANDLINE] });
  const mary = person({ name: 'Mary Smith', phones: [LANDLINE] });
  const shared = sharedKeys([john, mary]);
  const link1 = withLink([], who(john, shared), { contactId: 'J', madeAt: 1 });

  test('the landline is what they share', () => {
    expect(shared).toEqual([LANDLINE]);
    expect(who(john, shared).keys.map((key) => key.shared)).toEqual([null, 'record']);
  });

  test("the one's link serves for the one alone, and each keeps their own", () => {
    expect(linkThatServes(link1, who(mary, shared))).toBeNull();
    const both = withLink(link1, who(mary, shared), { contactId: 'M', madeAt: 2 });
    expect(linkThatServes(both, who(john, shared))?.contactId).toBe('J');
    expect(linkThatServes(both, who(mary, shared))?.contactId).toBe('M');
    expect(withoutLink(both, who(mary, shared), 'M')).toEqual(link1);
  });

  test('also when the record shows only the other one now, or had shown only the one when the link was made', () => {
    expect(linkThatServes(link1, who(mary))).toBeNull();
    const alone = withLink([], who({ ...john, emails: [] }), { contactId: 'J', madeAt: 1 });
    expect(linkThatServes(alone, who(mary, shared))).toBeNull();
    expect(linkThatServes(alone, who(john, shared))?.contactId).toBe('J');
  });

  test('without a name the landline tells nobody', () => {
    expect(linkThatServes(link1, who({ ...mary, name: null }, shared))).toBeNull();
  });
});

test("the page's own id of a person outweighs everything but that no key agrees", () => {
  const kept = [link('A', ['a@example.com'], { personId: '7', name: 'Ana Ruiz' })];
  const shown = (personId: string, emails: readonly string[]) => who(person({ name: 'A. R. Tan', personId, emails }), ['a@example.com']);
  expect(linkThatServes(kept, shown('7', ['a@example.com']))?.contactId).toBe('A');
  expect(linkThatServes(kept, shown('8', ['a@example.com']))).toBeNull();
  expect(linkThatServes(kept, shown('7', ['new@example.com']))).toBeNull();
});
