import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf, type Look, type Reading } from '../../../lib/teach/sighting.ts';
import { driftedFields, forget, learn, placesOf, teach, type TaughtSite } from '../../../lib/teach/taught.ts';
import { css, digest, label, ORIGIN, point, points, reading, site } from './made.ts';

const EMAIL = point('email', css('#email'));
const PHONE = point('phone', label('Mobile'));
const NAME = point('name', css('h1'));

const looksOf = (...readings: readonly Reading[]): Promise<Look[]> => Promise.all(readings.map((one) => lookOf(one, digest)));
const after = async (from: TaughtSite, ...readings: readonly Reading[]): Promise<TaughtSite> =>
  (await looksOf(...readings)).reduce(learn, from);
const states = ({ fields }: TaughtSite): string[] => fields.map(({ field, state }) => `${field} ${state}`);

describe('teaching', () => {
  test('what is pointed at is on trial', () => {
    expect(placesOf(site([EMAIL, PHONE]))).toEqual([
      { ...EMAIL, proved: false },
      { ...PHONE, proved: false },
    ]);
  });

  test('a person has one name and may have two phones', () => {
    const again = teach(site([NAME, PHONE]), [point('name', css('h2')), point('phone', css('#work'))]);
    expect(placesOf(again).map(({ at }) => at)).toEqual([PHONE.at, css('h2'), css('#work')]);
  });

  test('what was refused makes room for what is pointed at now, and may be pointed at again', async () => {
    const refused = await after(
      site([PHONE]),
      reading('1', 'Ann', [[PHONE, ['1800 111 222']]]),
      reading('2', 'Bob', [[PHONE, ['1800 111 222']]]),
    );
    expect(states(refused)).toEqual(['phone refused']);
    expect(placesOf(refused)).toEqual([]);
    expect(states(teach(refused, [point('phone', css('#p'))]))).toEqual(['phone trial']);
    expect(teach(refused, [PHONE])).toEqual(site([PHONE]));
  });

  test('what is forgotten is gone, and the rest stays', () => {
    expect(forget(site([EMAIL, PHONE]), [EMAIL])).toEqual(site([PHONE]));
  });
});

describe('learning', () => {
  test("a second person proves it; the company's number is refused", async () => {
    const seen = await after(
      site([EMAIL, PHONE]),
      reading('1', 'Ann Adams', [
        [EMAIL, ['ann@x.com']],
        [PHONE, ['1800 111 222']],
      ]),
      reading('2', 'Bob Brown', [
        [EMAIL, ['bob@x.com']],
        [PHONE, ['+61 1800 111 222']],
      ]),
    );
    expect(states(seen)).toEqual(['email proved', 'phone refused']);
    expect(seen.fields[1]?.refusal).toEqual({ why: 'alike', people: 2 });
  });

  test('the same person written in another way is the same person', async () => {
    const lead = { emails: [], phones: ['0412 345 678'] };
    const seen = await after(
      site([EMAIL]),
      reading('1', 'Maria Cruz', [[EMAIL, ['maria@x.com']]], lead),
      reading('2', 'CRUZ, Maria', [[EMAIL, ['MARIA.C@y.com']]], { ...lead, phones: ['+61 412 345 678'] }),
    );
    expect(states(seen)).toEqual(['email trial']);
  });

  test('a shared mailbox makes nobody the same person', async () => {
    const shared = { emails: ['info@firm.example'] };
    const seen = await after(
      site([NAME]),
      reading('1', 'Ann', [[NAME, ['Priya']]], { ...shared, phones: ['0412 345 671'] }),
      reading('2', 'Bob', [[NAME, ['Priya']]], { ...shared, phones: ['0412 345 672'] }),
    );
    expect(states(seen)).toEqual(['name refused']);
  });

  test('a page without a lead says nothing', async () => {
    const from = site([EMAIL]);
    const empty = { ...reading('1', 'Ann', [[EMAIL, ['ann@x.com']]]), lead: null };
    const nobody = reading('1', '', [[EMAIL, ['ann@x.com']]], { name: null, emails: [] });
    for (const look of await looksOf(empty, nobody)) expect(learn(from, look)).toBe(from);
  });

  test('a field that was always there and is missing on three records is drifted, until it is seen', async () => {
    const gone = (id: string): Reading => reading(id, `Person ${id}`, [[EMAIL, []]]);
    const there = (id: string): Reading => reading(id, `Person ${id}`, [[EMAIL, [`${id}@x.com`]]]);
    const proved = await after(site([EMAIL]), there('1'), there('2'));
    expect(driftedFields(await after(proved, gone('3'), gone('4'), gone('4')))).toEqual([]);
    const drifted = await after(proved, gone('3'), gone('4'), gone('5'));
    expect(driftedFields(drifted)).toEqual(['email']);
    expect(placesOf(drifted)).toEqual([{ ...EMAIL, proved: true }]);
    expect(driftedFields(await after(drifted, there('6')))).toEqual([]);
  });

  test('a field that is on trial does not drift, and of two places one is enough', async () => {
    const gone = ['3', '4', '5'].map((id) =>
      reading(id, `Person ${id}`, [
        [EMAIL, []],
        [PHONE, []],
        [point('phone', css('#p')), [`0412 345 67${id}`]],
      ]),
    );
    const from = site([EMAIL, PHONE, point('phone', css('#p'))]);
    expect(driftedFields(await after(from, reading('1', 'Ann', [[EMAIL, ['a@x.com']]]), ...gone))).toEqual([]);
    const both = ['1', '2'].map((id) =>
      reading(id, `Person ${id}`, [
        [PHONE, [`0412 345 67${id}`]],
        [point('phone', css('#p')), [`0412 345 68${id}`]],
      ]),
    );
    expect(driftedFields(await after(from, ...both, ...gone))).toEqual([]);
  });

  test('a place that was not looked for is as it was', async () => {
    const from = site([EMAIL, PHONE]);
    expect((await after(from, reading('1', 'Ann', [[EMAIL, ['a@x.com']]]))).fields[1]).toBe(from.fields[1]);
  });

  test('nothing of a person is kept, only digests of their own site', async () => {
    const look = await lookOf(reading('77', 'Maria Cruz', [[PHONE, ['0412 345 678', '0412345678', '']]]), digest);
    expect(look).toEqual({
      record: `#${ORIGIN} record id 77`,
      who: { personId: [], name: [`#${ORIGIN} name cruz maria`], email: [`#${ORIGIN} email maria.cruz@example.com`], phone: [] },
      read: [{ point: PHONE, values: [`#${ORIGIN} phone 412345678`] }],
    });
    const secret = await lookOf(reading('77', 'Maria Cruz', [[PHONE, ['0412 345 678']]]), () => Promise.resolve('x'));
    expect(JSON.stringify(learn(site([PHONE]), secret))).not.toMatch(/maria|cruz|412|77/i);
  });
});

test('whatever is taught and seen, a page twice is a page once, and places only leave by being refused', async () => {
  const pages = fc.array(
    fc.record({
      id: fc.constantFrom('1', '2', '3', '4'),
      name: fc.constantFrom('Ann', 'Bob', 'Cy', 'Di'),
      value: fc.constantFrom('', 'x', 'y', 'z'),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(points, pages, async (taught, seen) => {
      let known = site(taught);
      for (const { id, name, value } of seen) {
        const look = await lookOf(
          reading(
            id,
            name,
            taught.map((one) => [one, value === '' ? [] : [value]]),
          ),
          digest,
        );
        known = learn(known, look);
        expect(learn(known, look)).toEqual(known);
        expect(known.fields.map(({ field, at }) => ({ field, at }))).toEqual(taught);
        expect(placesOf(known).length).toBe(known.fields.filter(({ state }) => state !== 'refused').length);
      }
    }),
  );
});
