import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chosenTags,
  contactFields,
  followUp,
  formFor,
  toE164,
  wrongIn,
  type CreateField,
  type CreateForm,
} from '../../../entrypoints/sidepanel/models/create-form.ts';
import { fromLocalInput, toLocalInput } from '../../../entrypoints/sidepanel/models/due.ts';
import { nextWorkingMorning } from '../../../lib/base/clock.ts';
import { person } from '../../support/person.ts';

const none = { tag: '', task: '' };
/** A Friday, in the zone of whoever runs the test. */
const friday = new Date(2026, 10, 20, 15, 0).getTime();
const elodie = person({ name: 'Élodie Bernard', emails: ['elodie@exemple.fr'], phones: ['+33612345678'] });
const set = (form: CreateForm, field: CreateField, value: string, use = true): CreateForm => ({
  ...form,
  rows: { ...form.rows, [field]: { use, value } },
});

test("the page's fields are filled in and ticked, what it lacks is there to be typed", () => {
  const form = formFor(person({ name: 'Cher', emails: [] }), 'Spot-Hit', none, friday);
  expect(form.rows).toEqual({
    firstName: { use: true, value: 'Cher' },
    lastName: { use: false, value: '' },
    email: { use: false, value: '' },
    phone: { use: false, value: '' },
    source: { use: true, value: 'Spot-Hit' },
  });
  expect(form.task).toBeNull();
  expect(form.tags).toEqual([]);
});

test('a name that the page does not divide is divided at its first space', () => {
  const form = formFor({ ...elodie, firstName: null, lastName: null, name: 'Juan de la Cruz' }, 'x', none, friday);
  expect(contactFields(form)).toMatchObject({ firstName: 'Juan', lastName: 'de la Cruz' });
});

test('what is sent is what is ticked, in the names GHL has for it', () => {
  const address = { street: '3 rue de la République', city: 'Lyon', state: null, postcode: '69001', country: 'FR' };
  const form = set(formFor({ ...elodie, address, company: 'Atelier' }, 'Spot-Hit', none, friday), 'lastName', 'Bernard', false);
  expect(contactFields(set(form, 'email', ' Elodie@Exemple.FR '))).toEqual({
    firstName: 'Élodie',
    email: 'elodie@exemple.fr',
    phone: '+33612345678',
    companyName: 'Atelier',
    address1: '3 rue de la République',
    city: 'Lyon',
    postalCode: '69001',
    source: 'Spot-Hit',
  });
});

test("the page's tags and the default one, each once and lower-cased, can be unticked", () => {
  const form = formFor({ ...elodie, tags: ['Lyon', 'newsletter', ' lyon '] }, 'x', { tag: 'Newsletter', task: '' }, friday);
  expect(chosenTags(form)).toEqual(['lyon', 'newsletter']);
  expect(chosenTags({ ...form, tags: form.tags.map((tag) => ({ ...tag, use: tag.name === 'lyon' })) })).toEqual(['lyon']);
});

test('the follow-up task is due the next working day at nine', () => {
  const form = formFor(elodie, 'x', { tag: '', task: ' Welcome call ' }, friday);
  expect(followUp(form)).toEqual({ title: 'Welcome call', dueAt: new Date(2026, 10, 23, 9, 0).getTime() });
  expect(followUp({ ...form, task: form.task && { ...form.task, use: false } })).toBeNull();
});

test('what is wrong is told field by field, and only of what is ticked', () => {
  const form = set(set(formFor(elodie, 'x', { tag: '', task: 'Call' }, friday), 'email', 'elodie@'), 'phone', '0612345678');
  expect(wrongIn(form)).toEqual({ email: 'email', phone: 'phone' });
  expect(wrongIn(set(set(form, 'email', 'elodie@', false), 'phone', '06', false))).toEqual({});
  expect(wrongIn({ ...formFor(elodie, 'x', none, friday), task: { use: true, title: 'Call', due: '' } })).toEqual({ due: 'due' });
  const empty = formFor(person({}), 'x', none, friday);
  expect(wrongIn(empty)).toEqual({ all: 'nothing' });
  expect(wrongIn(set(empty, 'phone', '+61 412 345 678'))).toEqual({});
});

test.each([
  ['+61 412 345 678', '+61412345678'],
  ['0033 6 12 34 56 78', '+33612345678'],
  ['+1 (555) 010-9999', '+15550109999'],
  ['0412 345 678', null],
  ['+0412345678', null],
  ['+61', null],
  ['+6141234567890123', null],
  ['tel', null],
])('the phone %s is %s', (typed, e164) => {
  expect(toE164(typed)).toBe(e164);
});

test('a phone once in E.164 stays as it is, however it is spaced', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{6,14}$/), fc.constantFrom(' ', '-', '.', ''), (digits, space) => {
      expect(toE164(`+${digits.split('').join(space)}`)).toBe(`+${digits}`);
    }),
  );
});

test('a moment goes into a datetime-local field and comes back to the minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      const at = Math.floor(seconds / 60) * 60_000;
      const back = fromLocalInput(toLocalInput(at)) ?? Number.NaN;
      // The hour that summer time repeats cannot be told apart by its wall clock.
      expect([0, 3_600_000]).toContain(Math.abs(back - at));
    }),
  );
  expect(fromLocalInput('')).toBeNull();
  expect(fromLocalInput('soon')).toBeNull();
});

test('the next working day is never a weekend and at most three days away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
      const due = new Date(nextWorkingMorning(now));
      expect([0, 6]).not.toContain(due.getDay());
      expect(due.getTime() - now).toBeGreaterThan(0);
      expect(due.getTime() - now).toBeLessThan(4 * 86_400_000);
    }),
  );
});
