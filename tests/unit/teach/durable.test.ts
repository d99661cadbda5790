import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeByValue, type KnownValues } from '../../../lib/teach/by-value.ts';
import { locatorFor, valuesAt } from '../../../lib/teach/locate.ts';
import { openPage } from '../detect/open-page.ts';
import { apps, shownOf, type Look, type Someone } from './records.ts';

const MARIA: Someone = {
  id: '4711',
  name: 'Maria Silva',
  email: 'maria.silva@example.com',
  phone: '0412 345 678',
  company: 'Acme Holdings',
  status: 'Qualified',
  tags: ['VIP', 'First home'],
};
const PEOPLE: readonly Someone[] = [
  {
    id: '5023',
    name: 'Jean-Luc O’Connor',
    email: 'jl@oconnor.example',
    phone: '02 9037 4412',
    company: 'Kaveri Textiles',
    status: 'New',
    tags: ['Hot'],
  },
  {
    id: '9',
    name: 'Bo Li',
    email: 'bo@li.example',
    phone: '0491 570 006',
    company: 'Acme Holdings',
    status: 'Lost',
    tags: ['VIP', 'Cold', 'Investor'],
  },
];
const TAUGHT_ON: Look = { hash: 'x1Y2z', counter: 3, reversed: false, extra: 0, wraps: 0, german: false };

const look = fc.record({
  hash: fc.constantFrom('x1Y2z', 'kQ9zR', '3f7Ab', 'b2C4d'),
  counter: fc.integer({ min: 1, max: 60 }),
  reversed: fc.boolean(),
  extra: fc.integer({ min: 0, max: 3 }),
  wraps: fc.integer({ min: 0, max: 3 }),
  german: fc.boolean(),
});

/** A page with its shadow roots, which a document that is written as text does not get. */
function opened(html: string, { id }: Someone): Document {
  const page = openPage(html, `https://crm.example/leads/${id}`);
  for (const template of page.querySelectorAll('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append((template as HTMLTemplateElement).content);
    template.remove();
  }
  return page;
}

/** What a person clicks: the smallest element that shows the value. */
function shownAt(page: Document, text: string): Element {
  const shows = (el: Element): string => (el.localName === 'input' ? (el as HTMLInputElement).value : (el.textContent ?? '').trim());
  const inside = [...page.querySelectorAll('main *')];
  const all = [...inside, ...inside.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])];
  const last = all.findLast((el) => shows(el) === text);
  if (last === undefined) throw new Error(`Nothing shows ${text}.`);
  return last;
}

describe.each(apps)('$name', ({ page, fields }) => {
  const first = opened(page(MARIA, TAUGHT_ON), MARIA);
  const taught = fields.map((field) => ({ field, at: locatorFor(shownAt(first, shownOf(MARIA, field)[0] ?? ''), field) }));

  test('a taught field is read of everybody, however the page is built, ordered and worded', () => {
    fc.assert(
      fc.property(fc.constantFrom(MARIA, ...PEOPLE), look, (who, there) => {
        const document = opened(page(who, there), who);
        for (const point of taught)
          expect({ ...point, gives: valuesAt(document, point).toSorted() }).toEqual({
            ...point,
            gives: shownOf(who, point.field).toSorted(),
          });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('no position is counted, no hash and nothing of the record is kept', () => {
    for (const { at } of taught) expect(JSON.stringify(at)).not.toMatch(/nth-|x1Y2z|:r\d|4711|maria|silva|acme|qualified/i);
  });

  test('the same set comes from the known values alone', () => {
    const known: KnownValues = Object.fromEntries(fields.map((field) => [field, [...shownOf(MARIA, field)]]));
    expect(proposeByValue(first, known).map(({ field, at, value }) => ({ field, at, value }))).toEqual(
      taught.map(({ field, at }) => ({ field, at, value: shownOf(MARIA, field).join(', ') })),
    );
  });
});
