import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerOf } from '../../../entrypoints/background/seeing.ts';
import { createReader } from '../../../lib/detect/detect.ts';
import { knowledgeOf } from '../../../lib/detect/knowledge-of.ts';
import { FIELDS } from '../../../lib/lead/field.ts';
import type { Found, Lead } from '../../../lib/lead/lead.ts';
import { nodesOf } from '../../../lib/page/nodes.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { parsePageText } from '../../../lib/page/parse.ts';
import { atOnce } from '../../../lib/page/slices.ts';
import { takePage } from '../../../lib/page/take.ts';
import { anyHtml, ATTRIBUTE_NAMES, TAGS, TEXTS } from './any-html.ts';
import { openPage } from './open-page.ts';

/** A document takes its time to make, and so do four languages to compile. */
const SLOW_MS = 60_000;
const SITES = ['general', 'brokerspot', 'brokerengine', 'hotspotsystem', 'spot-hit', 'gone'];

/** What has to hold whatever the page: plain data, bounded, trimmed, without markup, and places that exist. */
function check(found: Found, page: PageText): void {
  expect(structuredClone(found)).toEqual(found);
  if (found.kind !== 'lead' && found.kind !== 'list') return;
  expect(found.leads.length).toBeLessThanOrEqual(found.kind === 'lead' ? 21 : 500);
  const nodes = nodesOf(page.items).length;
  for (const lead of found.leads) {
    expect(lead.trust).toBeGreaterThanOrEqual(0);
    expect(lead.trust).toBeLessThanOrEqual(1);
    for (const value of valuesOf(lead)) {
      expect(value).not.toMatch(/[<>]/);
      expect(value).not.toBe('');
      expect(value).toBe(value.trim().normalize('NFC'));
      expect(value.length).toBeLessThanOrEqual(5_000);
    }
    for (const { at } of Object.values(lead.from)) for (const place of at) expect(place < nodes && place >= 0).toBe(true);
  }
}

const valuesOf = ({ from, notes, tasks, address, emails, phones, tags, ...one }: Lead): string[] =>
  [
    ...Object.values(one),
    ...Object.values(address ?? {}),
    ...[...notes, ...tasks].flatMap(({ text, date }) => [text, date]),
    ...Object.values(from).flatMap(({ others }) => others),
    ...emails,
    ...phones,
    ...tags,
  ].filter((value) => typeof value === 'string');

test(
  'any document gives an answer, the same one twice, and never markup',
  () => {
    fc.assert(
      fc.property(anyHtml, fc.webUrl(), fc.constantFrom(...SITES), (html, url, siteId) => {
        const reader = readerOf(siteId);
        const { page } = atOnce(takePage(openPage(html, url), reader.selectors));
        const found = reader.read(page, new URL(url));
        check(found, page);
        expect(reader.read(page, new URL(url))).toEqual(found);
      }),
      { numRuns: 80 },
    );
  },
  SLOW_MS,
);

test(
  'any document gives an answer whatever was taught',
  () => {
    const selector = fc.oneof(fc.constantFrom(...TAGS, '.contact-name', '#x', '*', 'p[[', ':has('), fc.string({ maxLength: 10 }));
    const point = fc.record({
      field: fc.constantFrom(...FIELDS),
      at: fc.oneof(
        fc.record({ by: fc.constant('css' as const), css: selector }),
        fc.record({
          by: fc.constant('label' as const),
          label: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 20 })),
          under: fc.constant(null),
        }),
      ),
      proved: fc.boolean(),
    });
    fc.assert(
      fc.property(anyHtml, fc.array(point, { maxLength: 4 }), (html, taught) => {
        const reader = createReader(knowledgeOf('general', taught));
        const { page } = atOnce(takePage(openPage(html), reader.selectors));
        const found = reader.read(page, new URL('https://crm.example/leads/4711'));
        check(found, page);
        const proved = new Set(taught.flatMap((one) => (one.proved ? [one.field] : [])));
        if (found.kind === 'lead') for (const field of found.leads[0].missing) expect(proved).toContain(field);
      }),
      { numRuns: 40 },
    );
  },
  SLOW_MS,
);

/** What a page that is no page sends: any list of the right kinds that the worker's parser lets through. */
const tree = fc
  .array(
    fc.tuple(
      fc.nat(4),
      fc.oneof(
        fc.tuple(fc.nat(40), fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 20 }))),
        fc.tuple(
          fc.constantFrom(...TAGS),
          fc.array(
            fc.tuple(
              fc.constantFrom('', ...ATTRIBUTE_NAMES),
              fc.oneof(fc.constantFrom(...TEXTS, 'row', 'grid', 'heading', '2'), fc.string({ maxLength: 12 })),
            ),
            { maxLength: 3 },
          ),
        ),
      ),
    ),
    { maxLength: 60 },
  )
  .map((nodes) => {
    const items: (string | number)[] = [0, 'body'];
    let deepest = 1;
    for (const [up, [what, inside]] of nodes) {
      const depth = Math.max(1, deepest - up);
      items.push(depth, what, ...(typeof inside === 'string' ? [inside] : inside.flat()));
      deepest = typeof what === 'number' ? depth : depth + 1;
    }
    return items;
  });

test(
  'any page that the worker’s parser lets through gives an answer',
  () => {
    fc.assert(
      fc.property(
        tree,
        fc.array(fc.tuple(fc.nat(60), fc.nat(40)), { maxLength: 5 }),
        fc.webUrl(),
        fc.constantFrom(...SITES),
        (items, marks, url, siteId) => {
          const count = nodesOf(items).length;
          const given = {
            title: 'x',
            lang: 'fr-CH',
            items,
            marks: marks.filter(([node]) => node < count),
            data: ['{"@type":"Person","name":{}}', '[[['],
          };
          const page = parsePageText(given);
          expect(page).toEqual(given);
          if (page !== null) check(readerOf(siteId).read(page, new URL(url)), page);
        },
      ),
      { numRuns: 400 },
    );
  },
  SLOW_MS,
);
