import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../lib/lead/lead.ts';
import { openPage, people } from './open-page.ts';
import { readDocument } from '../../support/read-document.ts';

/** What tells people apart; nothing else of one may stand with another. */
const told = (leads: readonly Lead[]) => leads.map(({ name, role, emails, phones }) => ({ name, role, emails, phones }));

const JOHN = { name: 'John Smith', emails: ['john@example.com'], phones: ['0412 345 678'] };
const MARY = { name: 'Mary Jones', emails: ['mary@example.org'], phones: ['0412 345 679'] };
type Someone = typeof JOHN;
const pairs = ({ name, emails, phones }: Someone, labels = ['Name', 'Email', 'Mobile']) =>
  [name, emails[0], phones[0]].map((value, at) => `<dt>${labels[at]}</dt><dd>${value}</dd>`).join('');
const dl = (someone: Someone, labels?: string[]) => `<dl>${pairs(someone, labels)}</dl>`;

describe('two people of one record, each with their own', () => {
  test.each([
    ['sections', 'Co-Applicant', `<section><h2>Applicant</h2>${dl(JOHN)}</section><section><h2>Co-Applicant</h2>${dl(MARY)}</section>`],
    ['headings without sections', 'Guarantor', `<h2>Primary applicant</h2>${dl(JOHN)}<h2>Guarantor</h2>${dl(MARY)}`],
    [
      'fieldsets',
      'Partner',
      `<fieldset><legend>Client</legend>${dl(JOHN)}</fieldset><fieldset><legend>Partner</legend>${dl(MARY)}</fieldset>`,
    ],
    ['an open accordion', 'Spouse', `<div>${dl(JOHN)}</div><details open><summary>Spouse</summary>${dl(MARY)}</details>`],
    [
      'cards with badges',
      'Co-Borrower',
      [JOHN, MARY]
        .map(
          (one, at) =>
            `<div class="card"><h3>${one.name}</h3><span class="badge">${at ? 'Co-Borrower' : 'Borrower'}</span><p>${one.emails[0]}</p><p>${one.phones[0]}</p></div>`,
        )
        .join(''),
    ],
    [
      'labels that say whose',
      'co-applicant',
      `${dl(JOHN)}<dl><dt>Co-applicant name</dt><dd>Mary Jones</dd><dt>Co-applicant email</dt><dd>mary@example.org</dd><dt>Co-applicant mobile</dt><dd>0412 345 679</dd></dl>`,
    ],
    [
      'columns',
      'Applicant 2',
      `<table><tr><th></th><th>Applicant 1</th><th>Applicant 2</th></tr>${(['name', 'emails', 'phones'] as const).map((field, at) => `<tr><td>${['Name', 'Email', 'Mobile'][at]}</td><td>${JOHN[field].toString()}</td><td>${MARY[field].toString()}</td></tr>`).join('')}</table>`,
    ],
    [
      'rows with a role',
      'Guarantor',
      `<table><tr><th>Role</th><th>Name</th><th>Email</th><th>Phone</th></tr>${[JOHN, MARY].map((one, at) => `<tr><td>${at ? 'Guarantor' : 'Applicant'}</td><td>${one.name}</td><td>${one.emails[0]}</td><td>${one.phones[0]}</td></tr>`).join('')}</table>`,
    ],
    [
      'French',
      'Co-emprunteur',
      `<h2>Emprunteur</h2>${dl(JOHN, ['Nom', 'Courriel', 'Portable'])}<h2>Co-emprunteur</h2>${dl(MARY, ['Nom', 'Courriel', 'Portable'])}`,
    ],
    [
      'Spanish',
      'Avalista',
      `<h2>Titular</h2>${dl(JOHN, ['Nombre', 'Correo', 'Móvil'])}<h2>Avalista</h2>${dl(MARY, ['Nombre', 'Correo', 'Móvil'])}`,
    ],
    [
      'German',
      'Bürge',
      `<h2>Antragsteller</h2>${dl(JOHN, ['Name', 'E-Mail', 'Mobil'])}<h2>Bürge</h2>${dl(MARY, ['Name', 'E-Mail', 'Mobil'])}`,
    ],
  ])('%s', (_, role, html) => {
    const leads = people(`<main><h1>Loan 4711</h1>${html}</main>`);
    expect(leads).toMatchObject([JOHN, { ...MARY, role }]);
    expect(leads).toHaveLength(2);
  });

  test('the further person first on the page is still not the first', () => {
    const html = `<main><h1>Loan 4711</h1><section><h2>Guarantor</h2>${dl(MARY)}</section><section><h2>Applicant</h2>${dl(JOHN)}</section></main>`;
    expect(people(html)).toMatchObject([JOHN, { ...MARY, role: 'Guarantor' }]);
  });

  test('in shadow roots of their own', () => {
    const page = openPage('<main><h1>Loan 4711</h1><x-a></x-a><x-b></x-b></main>');
    const fill = (tag: string, html: string) => {
      const shadow = page.querySelector(tag)?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = `<section>${html}</section>`;
    };
    fill('x-a', `<h2>Applicant</h2>${dl(JOHN)}`);
    fill('x-b', `<h2>Co-Applicant</h2>${dl(MARY)}`);
    expect(readDocument(page, 'https://crm.example/loans/4711')).toMatchObject({ leads: [JOHN, { ...MARY, role: 'Co-Applicant' }] });
  });

  test('on a form', () => {
    const form = (title: string, { name, emails, phones }: Someone) =>
      `<fieldset><legend>${title}</legend><label>Name <input value="${name}"></label><label>Email <input type="email" value="${emails[0]}"></label><label>Mobile <input type="tel" value="${phones[0]}"></label></fieldset>`;
    expect(people(`<main><h1>Edit loan</h1><form>${form('Applicant', JOHN)}${form('Co-Applicant', MARY)}</form></main>`)).toMatchObject([
      JOHN,
      { ...MARY, role: 'Co-Applicant' },
    ]);
  });
});

test('what one lacks is not taken from the other', () => {
  const html = `<main><h1>Loan 4711</h1><section><h2>Applicant</h2><dl><dt>Name</dt><dd>John Smith</dd><dt>Mobile</dt><dd>0412 345 678</dd></dl></section>
    <section><h2>Guarantor</h2><dl><dt>Name</dt><dd>Mary Jones</dd><dt>Email</dt><dd>mary@example.org</dd><dt>Company</dt><dd>Jones Pty</dd><dt>Date of birth</dt><dd>1 May 1980</dd></dl></section></main>`;
  expect(people(html)).toMatchObject([
    { name: 'John Smith', emails: [], phones: ['0412 345 678'], company: null, birthDate: null },
    { name: 'Mary Jones', role: 'Guarantor', emails: ['mary@example.org'], phones: [], company: 'Jones Pty', birthDate: '1 May 1980' },
  ]);
});

test('a landline that both share stands with both, a mobile with its own', () => {
  const home = '<dt>Home phone</dt><dd>(02) 9999 0000</dd>';
  const html = `<main><h1>Loan 4711</h1><section><h2>Applicant</h2><dl>${pairs(JOHN)}${home}</dl></section><section><h2>Co-Applicant</h2><dl>${pairs(MARY)}${home}</dl></section></main>`;
  expect(told(people(html)).map(({ phones }) => phones)).toEqual([
    ['0412 345 678', '(02) 9999 0000'],
    ['0412 345 679', '(02) 9999 0000'],
  ]);
});

test('three people, two of one last name', () => {
  const section = (role: string, name: string, email: string) =>
    `<section><h2>${role}</h2><dl><dt>Name</dt><dd>${name}</dd><dt>Email</dt><dd>${email}</dd></dl></section>`;
  const html = `<main><h1>Smith loan</h1>${section('Applicant', 'John Smith', 'john@example.com')}${section('Co-Applicant', 'Mary Smith', 'mary@example.com')}${section('Guarantor', 'Peter Brown', 'peter@example.com')}</main>`;
  expect(told(people(html)).map(({ name, emails }) => [name, emails])).toEqual([
    ['John Smith', ['john@example.com']],
    ['Mary Smith', ['mary@example.com']],
    ['Peter Brown', ['peter@example.com']],
  ]);
});

test('a further person who stands in the menu and in a card is one', () => {
  const html = `<main><h1>Loan 4711</h1><section><h2>Applicant</h2>${dl(JOHN)}</section><section><h2>Co-Applicant</h2>${dl(MARY)}</section><section><h3>Co-Applicant</h3><p>Mary Jones</p></section></main>`;
  expect(people(html).map(({ name }) => name)).toEqual(['John Smith', 'Mary Jones']);
});

test('staff and third people are none of the record’s', () => {
  const third = ['Broker', 'Solicitor', 'Referrer', 'Lender contact'].map(
    (role, at) =>
      `<section><h2>${role}</h2><dl><dt>Name</dt><dd>Tom Day${'x'.repeat(at)}</dd><dt>Email</dt><dd>tom${at}@example.net</dd></dl></section>`,
  );
  const html = `<main><h1>Loan 4711</h1><section><h2>Applicant</h2>${dl(JOHN)}</section>${third.join('')}</main>`;
  expect(people(html)).toMatchObject([JOHN]);
  expect(people(html)).toHaveLength(1);
});
