// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportSites, importSites, type Imported } from '../../../lib/teach/exchange.ts';
import { lookOf } from '../../../lib/teach/sighting.ts';
import { learn } from '../../../lib/teach/taught.ts';
import { wordsFor } from '../../../lib/words/words.ts';
import { css, digest, label, point, points, reading, site } from './made.ts';

const EMAIL = point('email', css('#email'));
const MOBILE = point('phone', label('Mobile', 'Client'));

type Json = Record<string, unknown>;
const SITE = { origin: 'https://crm.example', siteId: 'general', fields: [EMAIL, MOBILE] };
const file = (change: Json = {}): Json => ({ leadside: 'sites', version: 1, sites: [SITE], ...change });
const read = (value: unknown, parses?: (text: string) => boolean): Imported =>
  importSites(typeof value === 'string' ? value : JSON.stringify(value), parses);
/** What the person is told. */
const told = (value: unknown, locale = 'en'): string[] => {
  const result = read(value);
  return result.ok ? [] : result.faults.map(({ key, values }) => wordsFor([locale]).t(key, values));
};
const withPoint = (at: unknown, field: unknown = 'email'): Json => file({ sites: [{ ...SITE, fields: [{ field, at }] }] });

describe('a file that is right', () => {
  test('is read as it was written', () => {
    expect(read(file())).toEqual({ ok: true, sites: [SITE] });
  });

  test('may come with a byte order mark, and with things that nobody asked for, which stay outside', () => {
    expect(read(`\uFEFF${JSON.stringify(file({ sites: [{ ...SITE, people: ['Maria'] }], more: 1 }))}`)).toEqual({
      ok: true,
      sites: [SITE],
    });
  });

  test('what is exported can be imported, whatever was taught', () => {
    fc.assert(
      fc.property(points, (taught) => {
        const { json, left } = exportSites([site(taught)]);
        expect(left).toEqual([]);
        expect(importSites(json)).toEqual({ ok: true, sites: [{ ...SITE, fields: taught }] });
      }),
    );
  });
});

describe('an export', () => {
  test('holds no person: no digest, no proof, nothing of what was refused', async () => {
    const pages = [
      reading('1', 'Ann', [
        [EMAIL, ['ann@x.com']],
        [MOBILE, ['1800 111 222']],
      ]),
      reading('2', 'Bob', [
        [EMAIL, ['bob@x.com']],
        [MOBILE, ['1800 111 222']],
      ]),
    ];
    const looks = await Promise.all(pages.map((page) => lookOf(page, digest)));
    const { json } = exportSites([looks.reduce(learn, site([EMAIL, MOBILE]))]);
    expect(JSON.parse(json)).toEqual(file({ sites: [{ ...SITE, fields: [EMAIL] }] }));
  });

  test.each([
    css('[href="mailto:ann@x.com"]'),
    css('#contact-771234'),
    label('Mobile', 'ann@x.com'),
    css('[title="0412 345 678"]'),
    css('a{'),
  ])('leaves %j behind and says so', (at) => {
    const personal = point('email', at);
    const { json, left } = exportSites([site([personal, MOBILE]), site([personal], 'https://other.example')]);
    expect(JSON.parse(json)).toEqual(file({ sites: [{ ...SITE, fields: [MOBILE] }] }));
    expect(left.map(({ origin }) => origin)).toEqual(['https://crm.example', 'https://other.example']);
  });

  test('is the same text for the same sites', () => {
    const [a, b] = [site([EMAIL], 'https://a.example'), site([EMAIL], 'https://b.example')];
    expect(exportSites([b, a]).json).toBe(exportSites([a, b]).json);
  });
});

describe('a file that is wrong is refused, with every fault in words', () => {
  test.each<[string, unknown, string[]]>([
    ['no JSON', '{', ['The file is damaged, or no file that Leadside exported. It is not JSON.']],
    ['another file', { some: 'thing' }, ['This is no file of sites from Leadside.']],
    ['a list', [], ['This is no file of sites from Leadside.']],
    ['no version', file({ version: 'one' }), ['This is no file of sites from Leadside.']],
    [
      'a newer one',
      file({ version: 2, sites: 'whatever' }),
      ['The file comes from a newer Leadside. Update Leadside, then import it again.'],
    ],
    ['no sites', file({ sites: undefined }), ['sites is missing.']],
    ['sites that are none', file({ sites: 'x' }), ['sites has to be a list.']],
    ['an empty list', file({ sites: [] }), ['sites is empty.']],
    ['a site that is none', file({ sites: [7] }), ['sites[0] has to be an object.']],
    [
      'no address',
      file({ sites: [{ ...SITE, origin: 'http://crm.example' }] }),
      ['sites[0].origin is no address of a site, such as https://crm.company.com.'],
    ],
    [
      'a path',
      file({ sites: [{ ...SITE, origin: 'https://crm.example/x' }] }),
      ['sites[0].origin is no address of a site, such as https://crm.company.com.'],
    ],
    ['a kind that cannot be', file({ sites: [{ ...SITE, siteId: '../x' }] }), ['sites[0].siteId cannot be used.']],
    ['an unknown field', withPoint(css('#a'), 'salary'), ['sites[0].fields[0].field names no field that Leadside knows: salary']],
    ['an unknown way', withPoint({ by: 'xpath', xpath: '//a' }), ['sites[0].fields[0].at.by has to be css or label.']],
    ['no selector', withPoint(css('a {')), ['sites[0].fields[0].at.css is no selector that a browser can read.']],
    ['a long selector', withPoint(css('a'.repeat(1001))), ['sites[0].fields[0].at.css is too long (at most 1,000 characters).']],
    ['a label that is none', withPoint({ by: 'label', label: ' ', under: null }), ['sites[0].fields[0].at.label is empty.']],
    ['a number for a text', withPoint({ by: 'label', label: 7, under: null }), ['sites[0].fields[0].at.label has to be a text.']],
    [
      'too many fields',
      file({ sites: [{ ...SITE, fields: Array(101).fill(EMAIL) }] }),
      ['sites[0].fields has too many entries (at most 100).'],
    ],
    ['a site twice', file({ sites: [SITE, SITE] }), ['sites[1].origin: https://crm.example is in the file twice.']],
    [
      'two names',
      file({ sites: [{ ...SITE, fields: [point('name', css('h1')), point('name', css('h2'))] }] }),
      ['sites[0].fields[1].field: the place of name is in this site twice.'],
    ],
    [
      'a place twice',
      file({ sites: [{ ...SITE, fields: [MOBILE, MOBILE] }] }),
      ['sites[0].fields[1].field: the place of phone is in this site twice.'],
    ],
    [
      'several faults',
      file({ sites: [{ origin: 1, fields: [{ field: 'email' }] }] }),
      ['sites[0].origin has to be a text.', 'sites[0].siteId is missing.', 'sites[0].fields[0].at is missing.'],
    ],
  ])('%s', (_, value, sentences) => {
    expect(told(value)).toEqual(sentences);
    expect(told(value, 'fr')).not.toEqual(sentences);
    expect(told(value, 'fr').join()).not.toMatch(/[{}]/);
  });

  test('a file that is too long is not even parsed', () => {
    expect(told(' '.repeat(1_000_001))).toEqual(['The file is too long for a file of sites (at most 1,000,000 characters).']);
  });

  test('at most a hundred faults are told', () => {
    expect(told(file({ sites: [{ ...SITE, fields: Array.from({ length: 90 }, () => ({})) }] })).length).toBe(100);
  });

  test('a page of the extension asks its own document', () => {
    const parses = (text: string): boolean => {
      try {
        document.createDocumentFragment().querySelector(text);
        return true;
      } catch {
        return false;
      }
    };
    expect(read(file(), parses)).toMatchObject({ ok: true });
    expect(read(withPoint(css('a[[b]]')), parses)).toEqual({
      ok: false,
      faults: [{ key: 'teach.import.bad_selector', values: { path: 'sites[0].fields[0].at.css' } }],
    });
  });

  test('anything at all gives sites or faults', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((sites) => JSON.stringify({ leadside: 'sites', version: 1, sites })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const result = importSites(text);
        if (!result.ok) expect(result.faults.length).toBeGreaterThan(0);
        for (const { key, values } of result.ok ? [] : result.faults) expect(wordsFor(['en']).t(key, values)).not.toMatch(/^teach|\{\w+\}/);
      }),
    );
  });
});
