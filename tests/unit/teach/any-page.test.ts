import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS } from '../../../lib/lead/field.ts';
import { proposeByValue } from '../../../lib/teach/by-value.ts';
import { findAll, locatorFor, locatorOf, readElement, valuesAt } from '../../../lib/teach/locate.ts';
import { isListed } from '../../../lib/teach/read-element.ts';
import { looksLikeSelector } from '../../../lib/teach/selector-text.ts';
import { viewOf } from '../../../lib/teach/view.ts';
import { openPage } from '../detect/open-page.ts';

const TAGS =
  'div p span dl dt dd table tr th td h1 h2 main header aside nav ul li form label a b svg section button details dialog lead-card'.split(
    ' ',
  );
const TEXTS = [
  'Name',
  'Email',
  'Phone:',
  'Mobile',
  'Company: Acme',
  'Maria Cruz',
  'CRUZ, Maria',
  'maria@example.com',
  '0412 345 678',
  'Acme',
  'VIP',
  '4 May 1980',
  '"quoted" \\ text',
];
const ATTRIBUTES = [
  'hidden',
  'class="contact-name"',
  'class="css-1x2y3z flex"',
  'class="Card__name__x1Y2z"',
  'href="mailto:bob@example.com"',
  'href="tel:%%%"',
  'role="heading"',
  'aria-label="Email"',
  'for="x"',
  'id="x"',
  'id=":r1:"',
  'id="1[2"',
  'data-testid="value"',
  'data-field="lead-4711"',
  'name="a&quot;b]"',
  'style="display:none"',
  'data-email="&lt;i&gt;"',
];
const FORMS = [
  '<input value="maria@example.com">',
  '<input name="phone" value="0412 345 678">',
  '<select><option>Web</option></select>',
  '<textarea>Acme</textarea>',
  '<input type="password" value="x">',
];

const text = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...FORMS),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.subarray(ATTRIBUTES, { maxLength: 3 }), fc.array(tie('content'), { maxLength: 5 }))
    .map(([tag, attributes, content]) => `<${tag} ${attributes.join(' ')}>${content.join('')}</${tag}>`),
}));
const html = fc.array(element, { minLength: 1, maxLength: 8 }).map((elements) => elements.join(''));

const isAt = (found: Element, el: Element): boolean => found.contains(el) || el.contains(found);

test('any element of any page is found again by its locator, and no other with a single value', () => {
  fc.assert(
    fc.property(html, fc.nat(), fc.constantFrom(...FIELDS), (page, pick, field) => {
      const document = openPage(page);
      const view = viewOf(document);
      const seen = view.boxes.filter(({ parent }) => parent !== null);
      const box = seen[pick % Math.max(1, seen.length)];
      if (box === undefined) return;
      // Without the net that `locatorFor` spreads under it.
      const at = locatorOf(view, box, field);
      const found = findAll(document, at);
      expect(found.some((one) => isAt(one, box.el))).toBe(true);
      if (!isListed(field)) expect(found.filter((one) => !isAt(one, box.el))).toEqual([]);
      expect(locatorFor(box.el, field)).toEqual(box.tag === '#text' ? expect.anything() : at);
      expect(structuredClone(at)).toEqual(at);
      if (at.by === 'css') expect([at.css, looksLikeSelector(at.css)]).toEqual([at.css, true]);
      expect(valuesAt(document, { field, at }).join()).not.toMatch(/<\w/);
      expect(typeof readElement(box.el, field)).toBe('string');
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('an element that nobody sees, or that is in no page, has a locator all the same', () => {
  const document = openPage('<main><p hidden>Secret</p><template><b>x</b></template></main>');
  const hidden = document.querySelector('p');
  if (hidden === null) throw new Error('No element.');
  expect(locatorFor(hidden, 'name')).toEqual({ by: 'css', css: 'html > body > main > p' });
  expect(findAll(document, locatorFor(hidden, 'name'))).toEqual([]);
  expect(locatorFor(document.createElement('x-loose'), 'email')).toEqual({ by: 'css', css: 'x-loose' });
});

test('a page whose form fields take the names of its own properties is read', () => {
  const document = openPage(
    '<form><label>Email</label><input name="parentElement" value="x"><input name="children" value="y"><input name="email" value="maria@example.com"><input name="attributes"></form>',
  );
  const field = document.querySelector('[name="email"]');
  if (field === null) throw new Error('No element.');
  expect(locatorFor(field, 'email')).toEqual({ by: 'css', css: '[name="email"]' });
});

test('a selector that no browser reads finds nothing', () => {
  const document = openPage('<p>Maria</p>');
  for (const css of ['', ':::', 'p[', '}{', 'p:nth-of-type(']) expect(findAll(document, { by: 'css', css })).toEqual([]);
  expect(findAll(document, { by: 'label', label: '', under: null })).toEqual([]);
});

test('known values of any kind propose only what the page shows', () => {
  fc.assert(
    fc.property(
      html,
      fc.dictionary(fc.constantFrom(...FIELDS), fc.array(fc.oneof(fc.constantFrom(...TEXTS), fc.string()), { maxLength: 3 })),
      (page, values) => {
        const document = openPage(page);
        for (const { field, at, value, count } of proposeByValue(document, values)) {
          expect(valuesAt(document, { field, at }).join(', ')).toBe(value);
          expect(findAll(document, at)).toHaveLength(count);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

// Pages that are made to be slow; each bound is far above what the work takes on a slow machine and far below what a square of it would.
const SLOW_MS = 20_000;
const HOSTILE: readonly (readonly [string, () => string])[] = [
  ['very many alike', () => `<main>${'<p>Maria</p>'.repeat(3_000)}<p>0412 345 678</p></main>`],
  ['very many empty marks', () => `<main><p>${'<i></i>'.repeat(6_000)}<b>0412 345 678</b></p></main>`],
  ['very deep', () => `<main>${'<div>'.repeat(150)}<b>0412 345 678</b>${'</div>'.repeat(150)}</main>`],
  ['very many classes and a very long text', () => `<main><b class="${'a-b '.repeat(5_000)}">${'0412 345 678 '.repeat(5_000)}</b></main>`],
  [
    'one row of very many titles',
    () => `<table><tr>${'<th>Mobile</th>'.repeat(1_500)}</tr><tr>${'<td>0412 345 678</td>'.repeat(1_500)}</tr></table>`,
  ],
];
test.each(HOSTILE)(
  'a page of %s takes no longer than its size',
  (_, page) => {
    const document = openPage(page());
    const el = [...document.querySelectorAll('b, p, td')].at(-1);
    if (el === undefined) throw new Error('No element.');
    const start = performance.now();
    const at = locatorFor(el, 'phone');
    expect(findAll(document, at).length).toBeGreaterThan(0);
    proposeByValue(document, { phone: ['+61412345678'], name: ['Maria'] });
    expect(performance.now() - start).toBeLessThan(SLOW_MS);
  },
  60_000,
);
