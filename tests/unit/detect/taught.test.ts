import { describe, expect, test } from 'vitest';
import type { TaughtPoint } from '../../../lib/detect/knowledge.ts';
import type { Field } from '../../../lib/lead/field.ts';
import { found, lead, people } from './open-page.ts';

const css = (field: Field, selector: string, proved = true): TaughtPoint => ({ field, at: { by: 'css', css: selector }, proved });
const label = (field: Field, shown: string, proved = true): TaughtPoint => ({
  field,
  at: { by: 'label', label: shown, under: null },
  proved,
});
const taught = (html: string, ...points: TaughtPoint[]) => lead(`<main>${html}</main>`, undefined, undefined, points);

const RECORD = `<h1>Lead 4711</h1><dl><dt>Name</dt><dd>Maria Cruz</dd><dt>Email</dt><dd>maria@example.com</dd><dt>Mobile</dt><dd>0412 345 678</dd></dl>`;

describe('a taught place', () => {
  test('wins over what a label says', () => {
    const html = `${RECORD}<p data-testid="who">Maria de la Cruz</p><p data-testid="mail">m.cruz@example.org</p>`;
    expect(taught(html, css('name', '[data-testid="who"]'), css('email', '[data-testid="mail"]'))).toMatchObject({
      name: 'Maria de la Cruz',
      emails: ['m.cruz@example.org'],
      phones: ['0412 345 678'],
      from: { name: { why: 'taught' }, email: { why: 'taught' } },
      missing: [],
    });
  });

  test('is read where the reader would see nobody’s, or nothing', () => {
    const html = `${RECORD}<h2>Team</h2><div><p class="real">0498 765 432</p></div><header><b class="firm">Lakeview Realty</b></header>`;
    expect(taught(html, css('phone', '.real'), css('company', '.firm'))).toMatchObject({
      phones: ['0498 765 432'],
      company: 'Lakeview Realty',
    });
  });

  test('may be several, each a value', () => {
    const html = `${RECORD}<ul><li class="t">hot</li><li class="t">refinance</li></ul>`;
    expect(taught(html, css('tag', '.t')).tags).toEqual(['hot', 'refinance']);
  });

  test('is a form’s field as well as a text', () => {
    expect(taught(`${RECORD}<input id="x" value="Lakeview Realty">`, css('company', '#x')).company).toBe('Lakeview Realty');
  });

  test('that no browser reads fits nothing, and harms nobody', () => {
    expect(taught(RECORD, css('company', 'p[['), css('title', ':has('))).toMatchObject({
      name: 'Maria Cruz',
      emails: ['maria@example.com'],
      company: null,
    });
  });

  test('is plain text whatever stands there', () => {
    expect(taught(`${RECORD}<p class="f">&lt;b onclick="x()"&gt;Lakeview&lt;/b&gt;</p>`, css('company', '.f')).company).toBe('Lakeview');
  });
});

describe('a taught label', () => {
  test('is a field that the words do not know', () => {
    expect(taught(`${RECORD}<dl><dt>Kontaktkanal</dt><dd>Partnerbüro</dd></dl>`, label('source', 'Kontaktkanal')).source).toBe(
      'Partnerbüro',
    );
  });

  test('means something else than the words say', () => {
    const html = `<h1>Lead 4711</h1><dl><dt>Subject</dt><dd>Maria Cruz</dd><dt>Email</dt><dd>maria@example.com</dd></dl>`;
    expect(taught(html, label('name', 'Subject'))).toMatchObject({ name: 'Maria Cruz', from: { name: { why: 'taught' } } });
  });

  test('is compared as labels are', () => {
    expect(taught(`${RECORD}<p>KONTAKTKANAL : Partnerbüro</p>`, label('source', ' Kontaktkanal* ')).source).toBe('Partnerbüro');
  });

  test('wins over another label of the same field', () => {
    const html = `${RECORD}<dl><dt>Private mail</dt><dd>home@example.org</dd></dl>`;
    expect(taught(html, label('email', 'Private mail')).emails).toEqual(['home@example.org']);
  });
});

describe('drift', () => {
  test('a field that was proved and is not there is missing, and not guessed', () => {
    expect(taught(RECORD, css('email', '.gone'))).toMatchObject({
      name: 'Maria Cruz',
      emails: [],
      phones: ['0412 345 678'],
      missing: ['email'],
    });
    expect(taught(RECORD, label('phone', 'Direct line'))).toMatchObject({ emails: ['maria@example.com'], phones: [], missing: ['phone'] });
    expect(taught(RECORD, css('company', '.gone'), css('email', '.gone')).missing.toSorted()).toEqual(['company', 'email']);
  });

  test('a field on trial does not keep the reader from guessing', () => {
    expect(taught(RECORD, css('email', '.gone', false))).toMatchObject({ emails: ['maria@example.com'], missing: [] });
  });

  test('a field on trial that is there is read, before all others', () => {
    const html = `${RECORD}<p class="mail">m.cruz@example.org</p>`;
    expect(taught(html, css('email', '.mail', false)).emails[0]).toBe('m.cruz@example.org');
  });

  test('of two places of a field one is enough', () => {
    const html = `${RECORD}<p class="new">m.cruz@example.org</p>`;
    expect(taught(html, css('email', '.old'), css('email', '.new'))).toMatchObject({ emails: ['m.cruz@example.org'], missing: [] });
  });

  test('what stands at the place and is no such value is missing', () => {
    expect(taught(`${RECORD}<p class="mail">none yet</p>`, css('email', '.mail'))).toMatchObject({ emails: [], missing: ['email'] });
  });

  test('a page without a lead stays one', () => {
    expect(found('<main><h1>Dashboard</h1></main>', 'https://crm.example/dashboard', 'general', [css('email', '.gone')])).toEqual({
      kind: 'none',
    });
  });
});

test('further people keep what their parts say: a place taught on the first is the first’s', () => {
  const html = `<main><h1>Loan 4711</h1><section><h2>Applicant</h2><p class="who">Maria Cruz</p><p class="mail">maria@example.com</p></section>
    <section><h2>Guarantor</h2><dl><dt>Name</dt><dd>Bob Brown</dd><dt>Mobile</dt><dd>0498 765 432</dd></dl></section></main>`;
  expect(people(html, undefined, undefined, [css('name', '.who'), css('email', '.mail')])).toMatchObject([
    { name: 'Maria Cruz', emails: ['maria@example.com'], phones: [] },
    { name: 'Bob Brown', role: 'Guarantor', emails: [], phones: ['0498 765 432'] },
  ]);
});

test('in a list a taught place is each row’s own', () => {
  const row = (name: string, email: string) => `<div class="r"><p class="n">${name}</p><p class="e">${email}</p></div>`;
  const html = `<main>${row('maria', 'maria@example.com')}${row('bob', 'bob@example.com')}${row('ann', 'ann@example.com')}</main>`;
  expect(found(html, 'https://crm.example/leads').kind).toBe('none');
  const seen = found(html, 'https://crm.example/leads', 'general', [css('name', '.n')]);
  expect(seen).toMatchObject({ kind: 'list', leads: [{ name: 'maria', emails: ['maria@example.com'] }, { name: 'bob' }, { name: 'ann' }] });
});
