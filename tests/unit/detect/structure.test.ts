import { expect, test } from 'vitest';
import { createReader } from '../../../lib/detect/detect.ts';
import { knowledgeOf } from '../../../lib/detect/knowledge-of.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { atOnce } from '../../../lib/page/slices.ts';
import { takePage } from '../../../lib/page/take.ts';
import { readDocument } from '../../support/read-document.ts';
import { found, lead, openPage } from './open-page.ts';

const HERE = 'https://crm.example/leads/4711';
const MARIA = '<h1>Maria Cruz</h1><dl><dt>Email</dt><dd>maria@example.com</dd></dl>';

test('an open shadow root is read, and told', () => {
  const page = openPage('<main><lead-card></lead-card></main>');
  const host = page.querySelector('lead-card');
  const shadow = host?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = MARIA;
  expect(readDocument(page, HERE)).toMatchObject({ kind: 'lead', leads: [{ name: 'Maria Cruz' }] });
  expect(atOnce(takePage(page)).roots).toEqual([shadow]);
});

test('what a shadow root’s slot shows is read in its place', () => {
  const page = openPage('<main><lead-card><dd slot="email">maria@example.com</dd></lead-card></main>');
  const shadow = page.querySelector('lead-card')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<h1>Maria Cruz</h1><dl><dt>Email</dt><slot name="email"></slot></dl>';
  expect(readDocument(page, HERE)).toMatchObject({ kind: 'lead', leads: [{ emails: ['maria@example.com'] }] });
});

test('a frame of the same origin is read, another’s is not', () => {
  const page = openPage('<main><iframe id="own"></iframe><iframe id="foreign"></iframe></main>');
  const inner = openPage(MARIA);
  Object.defineProperty(page.getElementById('own'), 'contentDocument', { value: inner });
  Object.defineProperty(page.getElementById('foreign'), 'contentDocument', { value: null });
  expect(readDocument(page, HERE)).toMatchObject({ kind: 'lead', leads: [{ name: 'Maria Cruz' }] });
  expect(atOnce(takePage(page)).roots).toEqual([inner]);
});

test('the page’s own style says what is visible, and an element without a box of its own is', () => {
  const style = '<style>.gone { display: none } .dim { visibility: hidden } .wrap { display: contents }</style>';
  const phone = (name: string, number: string) => `<div class="${name}"><dl><dt>Phone</dt><dd>${number}</dd></dl></div>`;
  const html = `${style}<main>${MARIA}${phone('gone', '0412 345 671')}${phone('dim', '0412 345 672')}${phone('wrap', '0412 345 673')}</main>`;
  expect(lead(html).phones).toEqual(['0412 345 673']);
});

test('late content makes the lead grow', () => {
  const page = openPage('<main><h1>Lead 4711</h1><div></div></main>');
  expect(readDocument(page, HERE).kind).toBe('none');
  const box = page.querySelector('div');
  if (box) box.innerHTML = MARIA;
  expect(readDocument(page, HERE).kind).toBe('lead');
});

test('broken markup is read as the browser repairs it', () => {
  expect(lead('<main><h1>Maria Cruz</h2></h1><p><b>Email:<i>maria@example.com</b></table></div><dl><dd>')).toMatchObject({
    name: 'Maria Cruz',
    emails: ['maria@example.com'],
  });
});

test('markup in a value becomes plain words', () => {
  const html =
    '<main><dl><dt>Name</dt><dd>Bobby &lt;b&gt;Tables&lt;/b&gt;</dd><dt>Email</dt><dd>bobby@example.com</dd><dt>Company</dt><dd>&lt;script&gt;alert(1)&lt;/script&gt; Ltd</dd></dl></main>';
  expect(lead(html)).toMatchObject({ name: 'Bobby Tables', company: 'alert(1) Ltd' });
});

test('names of every script pass unharmed, marks of direction are left out', () => {
  const name = (shown: string) => lead(`<main><dl><dt>Name</dt><dd>${shown}</dd><dt>Email</dt><dd>x@example.com</dd></dl></main>`).name;
  expect(name('\u202bمحمد العلوي\u202c')).toBe('محمد العلوي');
  expect(name('עִדּוֹ לֵוִי')).toBe('עִדּוֹ לֵוִי'.normalize('NFC'));
  expect(name('山田 太郎')).toBe('山田 太郎');
  expect(name('Σοφία Παπαδοπούλου')).toBe('Σοφία Παπαδοπούλου');
  expect(name('Nguye\u0302\u0303n Thị Mai')).toBe('Nguyễn Thị Mai');
});

test('no value is longer than its bound', () => {
  const long = 'x'.repeat(5_000);
  const html = `<main><h1>Maria Cruz</h1><dl><dt>Email</dt><dd>maria@example.com</dd><dt>Company</dt><dd>${long}</dd></dl></main>`;
  const shown = lead(html, `https://crm.example/leads/4711?q=${long}`);
  expect(shown.company).toBe(null);
  const seen = found(html, `https://crm.example/leads/4711?q=${long}`);
  expect(seen.kind === 'lead' && seen.record.url.length).toBe(2_000);
});

test('a lead with a hundred emails gives the first sixty', () => {
  const emails = Array.from({ length: 100 }, (_, at) => `<p>maria${at}@example.com</p>`).join('');
  expect(lead(`<main><h1>Maria Cruz</h1><section>${emails}</section></main>`).emails).toHaveLength(60);
});

test('what throws at every touch, or is no page at all, is no lead', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('gotcha');
      },
    },
  );
  const reader = createReader(knowledgeOf('general', []));
  const read = (given: unknown) => reader.read(given as PageText, new URL(HERE));
  for (const given of [hostile, null, {}, { title: '', lang: '', items: [], marks: [], data: [] }])
    expect(read(given)).toEqual({ kind: 'none' });
  // Nodes that stand deeper than any before them, and values that are said elsewhere.
  const items = [0, 'body', 7, 'div', 'class', 99, 3, 0, 'maria@example.com', 1];
  expect(read({ title: '', lang: '', items, marks: [[99, 99]], data: ['{'] }).kind).toBe('none');
});

test('a page that nests without end is read down to a depth', () => {
  const page = openPage(`<main>${MARIA}</main>`);
  let deepest: Element = page.createElement('div');
  page.querySelector('main')?.append(deepest);
  for (let at = 0; at < 1_000; at += 1) {
    const next = page.createElement('div');
    deepest.append(next);
    deepest = next;
  }
  deepest.textContent = 'bob@example.com';
  expect(readDocument(page, HERE)).toMatchObject({ kind: 'lead', leads: [{ emails: ['maria@example.com'] }] });
});

test('an address in angle brackets is no markup', () => {
  const html =
    '<main><h1>Inquiry 12</h1><dl><dt>From</dt><dd>CRM</dd><dt>Contact</dt><dd>Maria Cruz &lt;maria@example.com&gt;</dd></dl></main>';
  expect(lead(html)).toMatchObject({ name: 'Maria Cruz', emails: ['maria@example.com'] });
});
