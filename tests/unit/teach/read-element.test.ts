import { expect, test } from 'vitest';
import type { Field } from '../../../lib/lead/field.ts';
import { findAll, locatorFor, readElement, valuesAt } from '../../../lib/teach/locate.ts';
import { openPage } from '../detect/open-page.ts';

test.each<[string, Field, string, string]>([
  ['a plain text', 'company', '<p>  Acme\n Holdings </p>', 'Acme Holdings'],
  ['an input', 'email', '<input value="Maria@Example.com">', 'maria@example.com'],
  [
    'a select, by what it shows',
    'source',
    '<select><option value="1">Web</option><option value="2" selected>Word of mouth</option></select>',
    'Word of mouth',
  ],
  ['a text field', 'note', '<textarea>Called: wants a quote.</textarea>', 'Called: wants a quote.'],
  [
    'an email cut off, whole in its link',
    'email',
    '<a href="mailto:maria.silva@example.com?subject=Hi">maria.sil…</a>',
    'maria.silva@example.com',
  ],
  ['an email cut off, whole in the title', 'email', '<span title="maria.silva@example.com">maria.sil...</span>', 'maria.silva@example.com'],
  ['a text inside the link that has the whole', 'email', '<a href="mailto:maria@example.com"><b>Write</b></a>', 'maria@example.com'],
  ['an address behind an icon', 'phone', '<a href="tel:+61412345678"><svg></svg></a>', '+61412345678'],
  ['WhatsApp', 'phone', '<a href="https://wa.me/61412345678">Chat</a>', '+61412345678'],
  ['an email among words', 'email', '<p>maria@example.com (work)</p>', 'maria@example.com'],
  ['two phones', 'phone', '<p>0412 345 678<br>02 9037 4412</p>', '0412 345 678, 02 9037 4412'],
  ['a name cut off, whole in the title', 'name', '<h1 title="Maria Elena Silva">Maria Ele…</h1>', 'Maria Elena Silva'],
  ['a title that is something else', 'name', '<h1 title="Open the record">Maria…</h1>', 'Maria…'],
  ['a website behind its name', 'website', '<a href="https://acme.example/en">Acme’s page</a>', 'https://acme.example/en'],
  ['a website shown', 'website', '<a href="https://acme.example/en?ref=1">acme.example</a>', 'acme.example'],
  ['a value after its label', 'company', '<li>Company: Acme</li>', 'Acme'],
  ['a time', 'birthDate', '<p>4 May 1980 10:30</p>', '4 May 1980 10:30'],
  ['a value beside its label', 'status', '<div><label>Stage</label><span>New</span></div>', 'New'],
  ['no button', 'phone', '<p>0412 345 678 <button>Copy</button></p>', '0412 345 678'],
  ['what is hidden', 'company', '<p>Acme <span hidden>secret</span><script>1</script></p>', 'Acme'],
  ['tags', 'tag', '<ul><li>VIP</li><li>Hot, New</li></ul>', 'VIP, Hot, New'],
  ['markup as text', 'company', '<p>&lt;b&gt;Acme&lt;/b&gt;</p>', 'Acme'],
  ['nothing', 'email', '<input type="password" value="maria@example.com">', ''],
])('reads %s', (_, field, html, value) => {
  const el = openPage(`<main>${html}</main>`).querySelector('main > *');
  if (el === null) throw new Error('No element.');
  const inner = el.localName === 'a' ? (el.querySelector('b') ?? el) : el;
  expect(readElement(inner, field)).toBe(value);
});

const CARD = '<dl><dt>Email</dt><dd>maria@example.com</dd></dl><span class="card-company">Acme</span>';

test('an open shadow root: the selector is written for it, and the page is searched with it', () => {
  const page = openPage('<main><lead-card></lead-card><p>Email</p></main>');
  const root = page.querySelector('lead-card')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('No root.');
  root.innerHTML = `${CARD}<div><i>Sydney</i><i>Perth</i></div>`;
  const [dd, company, city] = ['dd', 'span', 'i:nth-of-type(2)'].map((css) => root.querySelector(css));
  if (!dd || !company || !city) throw new Error('No element.');
  expect(locatorFor(dd, 'email')).toEqual({ by: 'label', label: 'Email', under: null });
  expect(locatorFor(company, 'company')).toEqual({ by: 'css', css: '.card-company' });
  expect(findAll(page, { by: 'css', css: '.card-company' })).toEqual([company]);
  expect(locatorFor(city, 'city')).toEqual({ by: 'css', css: ':host > div > i:nth-of-type(2)' });
  expect(findAll(page, locatorFor(city, 'city'))).toEqual([city]);
});

test('a frame of the same origin: the same, from inside it', () => {
  const page = openPage('<main><iframe></iframe><iframe id="foreign"></iframe></main>');
  const inner = openPage(`<section>${CARD}</section>`);
  const frame = page.querySelector('iframe');
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  Object.defineProperty(page.getElementById('foreign'), 'contentDocument', { value: null });
  Object.defineProperty(inner.defaultView, 'frameElement', { value: frame });
  const company = inner.querySelector('span');
  if (company === null) throw new Error('No element.');
  const at = locatorFor(company, 'company');
  expect(at).toEqual({ by: 'css', css: '.card-company' });
  expect(findAll(page, at)).toEqual([company]);
  expect(valuesAt(page, { field: 'email', at: { by: 'label', label: 'E-mail', under: null } })).toEqual([]);
  expect(valuesAt(page, { field: 'email', at: { by: 'label', label: 'EMAIL:', under: null } })).toEqual(['maria@example.com']);
});

test('what is not seen is not found', () => {
  const page = openPage(
    '<style>.gone { display: none }</style><main><p class="x">1</p><p class="x" hidden>2</p><div class="gone"><p class="x">3</p></div><dialog><p class="x">4</p></dialog></main>',
  );
  expect(findAll(page, { by: 'css', css: '.x' }).map(({ textContent }) => textContent)).toEqual(['1']);
});

test('a label under its heading, and under the heading above that', () => {
  const card = (title: string, phone: string) =>
    `<section><header><h3>${title}</h3><button>Edit</button></header><h4>Ways to reach them</h4><dl><dt>Phone</dt><dd>${phone}</dd></dl></section>`;
  const page = openPage(`<main><h2>People</h2>${card('Applicant', '0412 345 678')}${card('Guarantor', '0498 765 432')}</main>`);
  const under = (heading: string | null) => valuesAt(page, { field: 'phone', at: { by: 'label', label: 'Phone', under: heading } });
  expect(under('Guarantor')).toEqual(['0498 765 432']);
  expect(under('applicant:')).toEqual(['0412 345 678']);
  expect(under('People')).toEqual(['0412 345 678', '0498 765 432']);
  expect(under(null)).toHaveLength(2);
  expect(under('Broker')).toEqual([]);
});
