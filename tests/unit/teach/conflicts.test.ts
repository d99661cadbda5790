import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../lib/lead/locator.ts';
import { conflictsOf, withImported } from '../../../lib/teach/conflicts.ts';
import type { SharedSite } from '../../../lib/teach/exchange.ts';
import { samePoint } from '../../../lib/teach/same-point.ts';
import { lookOf } from '../../../lib/teach/sighting.ts';
import { learn, placesOf, type TaughtSite } from '../../../lib/teach/taught.ts';
import { css, digest, label, ORIGIN, point, points, reading, site } from './made.ts';

const EMAIL = point('email', css('#email'));
const WORK = point('email', css('#work'));
const NAME = point('name', css('h1'));
const TITLE = point('name', css('h2'));
const MOBILE = point('phone', label('Mobile'));

const shared = (fields: readonly Point[], siteId = 'general', origin = ORIGIN): SharedSite => ({ origin, siteId, fields });
const replace = () => 'replace' as const;
const keep = () => 'keep' as const;
const seen = async (from: TaughtSite, id: string, name: string, value: (of: Point) => string): Promise<TaughtSite> =>
  learn(
    from,
    await lookOf(
      reading(
        id,
        name,
        from.fields.map((one) => [one, [value(one)]]),
      ),
      digest,
    ),
  );
/** Proved by two people who differ in everything. */
const proved = async (fields: readonly Point[]): Promise<TaughtSite> =>
  seen(await seen(site(fields), '1', 'Ann', () => 'ann@x.com'), '2', 'Bob', () => 'bob@x.com');

describe('a conflict', () => {
  test('is a field that stands elsewhere; what only one of the two has is none', () => {
    const file = [shared([EMAIL, TITLE]), shared([EMAIL], 'general', 'https://new.example')];
    expect(conflictsOf([site([NAME, MOBILE])], file)).toEqual([{ origin: ORIGIN, fields: ['name'], siteId: null }]);
    expect(conflictsOf([site([NAME, MOBILE])], [shared([MOBILE, NAME])])).toEqual([]);
  });

  test('is another set of places, another kind of site, and a place that was refused here', async () => {
    expect(conflictsOf([site([EMAIL])], [shared([EMAIL, WORK], 'brokerspot')])).toEqual([
      { origin: ORIGIN, fields: ['email'], siteId: { here: 'general', file: 'brokerspot' } },
    ]);
    const refused = await seen(await seen(site([EMAIL]), '1', 'Ann', () => 'us@x.com'), '2', 'Bob', () => 'us@x.com');
    expect(conflictsOf([refused], [shared([EMAIL])])).toMatchObject([{ fields: ['email'] }]);
    expect(withImported([refused], [shared([EMAIL])], keep)).toEqual([]);
    expect(withImported([refused], [shared([EMAIL])], replace)).toEqual([site([EMAIL])]);
  });
});

describe('taking a file', () => {
  test('a new site comes in on trial', () => {
    expect(withImported([], [shared([EMAIL])], keep)).toEqual([site([EMAIL])]);
  });

  test('keep: what stands here stays, what nobody taught here comes in', async () => {
    const mine = await proved([NAME]);
    expect(withImported([mine], [shared([TITLE, EMAIL])], keep)).toEqual([{ ...mine, fields: [...mine.fields, ...site([EMAIL]).fields] }]);
  });

  test("replace: the file's places of these fields, and what else stands here stays", async () => {
    const mine = await proved([NAME, MOBILE]);
    const [after] = withImported([mine], [shared([TITLE], 'brokerspot')], replace);
    expect(after).toEqual({ ...site([], ORIGIN, 'brokerspot'), fields: [...mine.fields.slice(1), ...site([TITLE]).fields] });
  });

  test('what was proved of a place that is the same stays proved', async () => {
    const mine = await proved([EMAIL, WORK]);
    const [after] = withImported([mine], [shared([EMAIL, point('email', css('#third'))])], replace);
    expect(placesOf(after ?? mine).map(({ proved: is }) => is)).toEqual([true, false]);
  });

  test('a file that says what is known changes nothing', async () => {
    const mine = await proved([EMAIL, NAME]);
    expect(withImported([mine], [shared([NAME, EMAIL])], replace)).toEqual([]);
  });
});

test('whatever is imported: keep loses nothing, replace takes the file as it is, and a second time nothing changes', () => {
  fc.assert(
    fc.property(points, points, (here, file) => {
      const mine = site(here);
      const has = (list: readonly Point[], one: Point): boolean => list.some((other) => samePoint(other, one));
      const [kept = mine] = withImported([mine], [shared(file)], keep);
      expect(kept.fields.slice(0, mine.fields.length)).toEqual(mine.fields);
      const [replaced = mine] = withImported([mine], [shared(file)], replace);
      expect(conflictsOf([replaced], [shared(file)])).toEqual([]);
      expect(file.every((one) => has(replaced.fields, one))).toBe(true);
      expect(replaced.fields.filter(({ field }) => file.some((one) => one.field === field)).every((one) => has(file, one))).toBe(true);
      expect(here.filter(({ field }) => !file.some((one) => one.field === field)).every((one) => has(replaced.fields, one))).toBe(true);
      expect(withImported([replaced], [shared(file)], replace)).toEqual([]);
    }),
  );
});
