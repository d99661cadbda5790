import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, type Field } from '../../../lib/lead/field.ts';
import { ON_TRIAL, prove, type Proof } from '../../../lib/teach/proof.ts';
import type { Sighting } from '../../../lib/teach/sighting.ts';

/** Somebody on a record of their own, with nothing of anybody else's. */
const person = (n: number, ...values: string[]): Sighting => ({
  record: `r${n}`,
  who: { personId: [], name: [`n${n}`], email: [`e${n}`], phone: [`p${n}`] },
  values,
});
const after = (field: Field, ...seen: Sighting[]): Proof => seen.reduce((proof, one) => prove(field, proof, one), ON_TRIAL);
const stateAfter = (field: Field, values: readonly string[]): string => after(field, ...values.map((value, n) => person(n, value))).state;

const OWN: Field[] = ['recordId', 'name', 'email', 'phone'];
const FAMILY: Field[] = ['firstName', 'lastName', 'address', 'street', 'birthDate'];
const COMMON: Field[] = ['company', 'title', 'website', 'city', 'postcode', 'note', 'task'];
const LISTED: Field[] = ['source', 'status', 'owner', 'state', 'country', 'tag'];

test('the four kinds hold every field', () => {
  expect([...OWN, ...FAMILY, ...COMMON, ...LISTED].toSorted()).toEqual([...FIELDS].toSorted());
});

describe.each(FIELDS)('%s', (field) => {
  test('is on trial after one person, and proved by a second with another value', () => {
    expect(stateAfter(field, ['a'])).toBe('trial');
    expect(stateAfter(field, ['a', 'b'])).toBe('proved');
  });

  test('the same person again, on whatever record, proves nothing', () => {
    const again = { ...person(1, 'b'), record: 'r9' };
    expect(after(field, person(1, 'a'), again, person(1, 'c')).state).toBe('trial');
  });

  test('a record on which it is missing changes nothing', () => {
    const one = after(field, person(1, 'a'));
    expect(prove(field, one, person(2))).toBe(one);
  });
});

describe('the same for different people', () => {
  test.each(OWN)('%s: two are enough, it is the signed-in user or the company', (field) => {
    expect(after(field, person(1, 'a'), person(2, 'a'))).toMatchObject({ state: 'refused', refusal: { why: 'alike', people: 2 } });
  });

  test.each(FAMILY)('%s: two may be a couple, three are not', (field) => {
    expect(stateAfter(field, ['a', 'a'])).toBe('trial');
    expect(stateAfter(field, ['a', 'a', 'b'])).toBe('proved');
    expect(after(field, person(1, 'a'), person(2, 'a'), person(3, 'a'))).toMatchObject({
      state: 'refused',
      refusal: { why: 'alike', people: 3 },
    });
  });

  test.each(COMMON)('%s: says nothing, however often', (field) => {
    expect(stateAfter(field, Array<string>(12).fill('a'))).toBe('trial');
    expect(stateAfter(field, ['a', 'a', 'a', 'b'])).toBe('proved');
  });

  test.each(LISTED)('%s: five alike are proof too', (field) => {
    expect(stateAfter(field, ['a', 'a', 'a', 'a'])).toBe('trial');
    expect(stateAfter(field, ['a', 'a', 'a', 'a', 'a'])).toBe('proved');
  });

  test('one value among several is enough: the switchboard beside everybody has a mobile', () => {
    expect(after('phone', person(1, 'a', 'x'), person(2, 'b', 'x'))).toMatchObject({ state: 'refused', refusal: { why: 'alike' } });
  });

  test('tags that overlap and differ are two values', () => {
    expect(after('tag', person(1, 'buyer', 'hot'), person(2, 'buyer')).state).toBe('proved');
  });

  test('a landline that a couple shares does not undo what was proved', () => {
    expect(stateAfter('phone', ['a', 'b', 'c', 'd', 'a'])).toBe('proved');
  });

  test("the owner's email is proved by two owners, doubted when one comes round again, and refused when they all do", () => {
    expect(stateAfter('email', ['a', 'b'])).toBe('proved');
    expect(stateAfter('email', ['a', 'b', 'a'])).toBe('trial');
    expect(after('email', ...['a', 'b', 'a', 'b'].map((value, n) => person(n, value)))).toMatchObject({
      state: 'refused',
      refusal: { why: 'shared', people: 4 },
    });
  });

  test('half of all addresses may be a couple’s', () => {
    expect(stateAfter('address', ['a', 'a', 'b', 'b', 'c', 'c'])).toBe('proved');
  });
});

describe('who is another person', () => {
  const of = (record: string, who: Partial<Sighting['who']>, value: string): Sighting => ({
    record,
    who: { personId: [], name: [], email: [], phone: [], ...who },
    values: [value],
  });

  test('a field does not bear witness for itself', () => {
    // The place of the name is the signed-in user's: the emails say that these are two people.
    expect(after('name', of('1', { name: ['u'], email: ['a'] }, 'u'), of('2', { name: ['u'], email: ['b'] }, 'u')).state).toBe('refused');
  });

  test('where a page shows nothing but the field, two records with two values are two people, and with one value may be one', () => {
    expect(after('email', of('1', { email: ['a'] }, 'a'), of('2', { email: ['b'] }, 'b')).state).toBe('proved');
    expect(after('email', of('1', { email: ['a'] }, 'a'), of('2', { email: ['a'] }, 'a')).state).toBe('trial');
  });

  test('one thing that changed on a record is an edit', () => {
    expect(after('status', of('1', { name: ['a'] }, 'new'), of('1', { name: ['b'] }, 'won')).state).toBe('trial');
  });

  test('one address may show many people in turn', () => {
    const seen = [of('1', { name: ['a'], phone: ['x'] }, 'a@'), of('1', { name: ['b'], phone: ['y'] }, 'b@')];
    expect(after('email', ...seen).state).toBe('proved');
  });

  test('somebody who may be the same, like a spouse with the same landline, is no second person', () => {
    const couple = [of('1', { name: ['a'], phone: ['x'] }, 'shared@'), of('2', { name: ['b'], phone: ['x'] }, 'shared@')];
    expect(after('email', ...couple).state).toBe('trial');
  });

  test("the page's own id of a person decides", () => {
    const seen = [of('1', { personId: ['7'], name: ['a'] }, 'x'), of('2', { personId: ['7'], name: ['b'] }, 'y')];
    expect(after('company', ...seen).state).toBe('trial');
  });
});

const sighting = fc
  .record({ n: fc.nat(6), record: fc.nat(4), values: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 }) })
  .map(({ n, record, values }): Sighting => ({ ...person(n, ...values), record: `r${record}` }));
const field = fc.constantFrom(...FIELDS);

test('whatever is seen: nothing is proved or refused by one person, refused stays refused, and seeing a page twice is seeing it once', () => {
  fc.assert(
    fc.property(field, fc.array(sighting, { maxLength: 30 }), (name, seen) => {
      let proof = ON_TRIAL;
      for (const one of seen) {
        const next = prove(name, proof, one);
        expect(prove(name, next, one)).toEqual(next);
        if (proof.state === 'refused') expect(next).toBe(proof);
        if (next.people.length < 2) expect(next.state).toBe('trial');
        expect(next.state === 'refused').toBe(next.refusal !== null);
        expect(next.people.length).toBeLessThanOrEqual(12);
        proof = next;
      }
    }),
  );
});

test('different people with values of their own always prove a field, in whatever order', () => {
  fc.assert(
    fc.property(field, fc.uniqueArray(fc.nat(50), { minLength: 2, maxLength: 30 }), (name, people) => {
      expect(after(name, ...people.map((n) => person(n, `v${n}`))).state).toBe('proved');
    }),
  );
});

test('the company’s number is never trusted, whoever is looked at', () => {
  fc.assert(
    fc.property(fc.constantFrom<Field>(...OWN, ...FAMILY), fc.array(fc.nat(9), { maxLength: 30 }), (name, people) => {
      expect(after(name, ...people.map((n) => person(n, 'ours'))).state).not.toBe('proved');
    }),
  );
});
