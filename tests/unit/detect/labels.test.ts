import { describe, expect, test } from 'vitest';
import { lead } from './open-page.ts';

const NAME = '<h1>Lead 4711</h1><dl><dt>Name</dt><dd>Maria O’Connor</dd>';

describe('a value is found by its label', () => {
  test.each([
    ['definition list', '<dl><dt>Email</dt><dd>maria@example.com</dd></dl>'],
    ['table row', '<table><tr><th>Name</th><td>Maria O’Connor</td></tr><tr><th>Email</th><td>maria@example.com</td></tr></table>'],
    ['row of two cells', '<table><tr><td>E-mail</td><td>maria@example.com</td></tr></table>'],
    ['siblings', '<div><span>Email</span><span>maria@example.com</span></div>'],
    ['boxed siblings', '<div><div><label>Email</label></div><div><p><b>maria@example.com</b></p></div></div>'],
    ['label after the value', '<div><b>maria@example.com</b><small>Work email</small></div>'],
    ['one text', '<p>Email: maria@example.com</p>'],
    ['bold label in one line', '<p><b>E-mail:</b> maria@example.com</p>'],
    ['type as label', '<div><span>Work email</span><span>maria@example.com</span></div>'],
    ['aria-label', '<div><span aria-label="Email">maria@example.com</span></div>'],
    ['data-label', '<div data-label="E-mail">maria@example.com</div>'],
    ['microdata', '<div itemscope itemtype="https://schema.org/Person"><span itemprop="email">maria@example.com</span></div>'],
    ['label for an input', '<label for="e1">Email</label><div><input id="e1" value="Maria@Example.com"></div>'],
    ['label around an input', '<label>Email <input value="maria@example.com"></label>'],
    ['placeholder', '<input placeholder="Email address" value="maria@example.com">'],
    ['name of a field', '<input name="contact.emailAddress" value="maria@example.com">'],
    ['autocomplete', '<input autocomplete="work email" value="maria@example.com">'],
    ['type of a field', '<input type="email" value="maria@example.com">'],
    ['German', '<dl><dt>E-Mail-Adresse</dt><dd>maria@example.com</dd></dl>'],
    ['French', '<dl><dt>Adresse e-mail</dt><dd>maria@example.com</dd></dl>'],
    ['French, short', '<dl><dt>Courriel</dt><dd>maria@example.com</dd></dl>'],
    ['Spanish', '<dl><dt>Correo electrónico</dt><dd>maria@example.com</dd></dl>'],
  ])('%s', (_, html) => {
    expect(lead(`<main>${NAME}</dl>${html}</main>`)).toMatchObject({ name: 'Maria O’Connor', emails: ['maria@example.com'] });
  });

  test.each([
    ['Phone', '0412 345 678'],
    ['Mobile', '0412 345 678'],
    ['Cell', '(415) 555-0132'],
    ['Tel.', '03 9037 5514'],
    ['Mobile phone (private)', '0412 345 678'],
    ['Téléphone', '06 12 34 56 78'],
    ['Numéro de téléphone', '06.12.34.56.78'],
    ['Portable', '0612345678'],
    ['Teléfono móvil', '612 34 56 78'],
    ['Número de teléfono', '612 345 678'],
    ['Telefonnummer', '030 901820'],
    ['Handy', '0151 12345678'],
    ['Mobilnummer', '+49 151 12345678'],
    ['Phone', '9037 5514'],
  ])('%s %s', (label, phone) => {
    expect(lead(`<main>${NAME}<dt>${label}</dt><dd>${phone}</dd></dl></main>`).phones).toEqual([phone]);
  });

  test('an icon is a label', () => {
    const html = `<main>${NAME}</dl><p><i class="fa fa-phone"></i> 9037 5514</p><p><svg aria-label="Email"></svg><span>maria@example.com</span></p></main>`;
    expect(lead(html)).toMatchObject({ phones: ['9037 5514'], emails: ['maria@example.com'] });
  });

  test('everything else that has a label', () => {
    const html = `<main>${NAME}<dt>Email</dt><dd>maria@example.com</dd><dt>Company</dt><dd>Lakeview Realty</dd><dt>Job title</dt><dd>Director</dd>
      <dt>Address</dt><dd>12 Wattle Street, Parramatta NSW 2150</dd><dt>Lead source</dt><dd>Open house</dd><dt>Stage</dt><dd>Contacted</dd>
      <dt>Website</dt><dd>lakeview.example</dd><dt>Tags</dt><dd><span>hot</span> <span>refinance</span></dd></dl></main>`;
    expect(lead(html)).toMatchObject({
      company: 'Lakeview Realty',
      title: 'Director',
      address: { street: '12 Wattle Street, Parramatta NSW 2150' },
      source: 'Open house',
      status: 'Contacted',
      website: 'lakeview.example',
      tags: ['hot', 'refinance'],
    });
  });

  test('what says that there is nothing is nothing', () => {
    const html = `<main>${NAME}<dt>Email</dt><dd>maria@example.com</dd><dt>Company</dt><dd>—</dd><dt>Address</dt><dd>Not provided</dd><dt>Phone</dt><dd>N/A</dd></dl></main>`;
    expect(lead(html)).toMatchObject({ company: null, address: null, phones: [] });
  });

  test('an empty value is not the next row’s', () => {
    const html = `<main>${NAME}<dt>Email</dt><dd>maria@example.com</dd></dl><div><div><div>Company</div><div></div></div><div><div>Plan</div><div>Gold</div></div></div></main>`;
    expect(lead(html).company).toBe(null);
  });

  test('a label with nothing beside it does not take the next label’s value', () => {
    const html = `<main>${NAME}</dl><div><span>Company</span><span>Email</span><span>maria@example.com</span></div></main>`;
    expect(lead(html)).toMatchObject({ company: null, emails: ['maria@example.com'] });
  });
});

describe('a name in two parts', () => {
  test.each([
    ['<dt>First name</dt><dd>Sofie</dd><dt>Last name</dt><dd>van der Berg</dd>', 'Sofie', 'van der Berg'],
    ['<dt>Nom</dt><dd>de La Tour</dd><dt>Prénom</dt><dd>Jean-Baptiste</dd>', 'Jean-Baptiste', 'de La Tour'],
    ['<dt>Nombre</dt><dd>Juan Carlos</dd><dt>Apellidos</dt><dd>García López</dd>', 'Juan Carlos', 'García López'],
    ['<dt>Vorname</dt><dd>Jürgen</dd><dt>Nachname</dt><dd>Groß</dd>', 'Jürgen', 'Groß'],
  ])('%s', (fields, firstName, lastName) => {
    expect(lead(`<main><dl>${fields}<dt>E-mail</dt><dd>x@example.com</dd></dl></main>`)).toMatchObject({
      name: `${firstName} ${lastName}`,
      firstName,
      lastName,
    });
  });

  test('a full name beside its own parts stays whole', () => {
    const html =
      '<main><dl><dt>Nom complet</dt><dd>Maria Cruz</dd><dt>Prénom</dt><dd>Maria</dd><dt>E-mail</dt><dd>x@example.com</dd></dl></main>';
    expect(lead(html).name).toBe('Maria Cruz');
  });
});

describe('an edit form', () => {
  const field = (label: string, attributes: string) => `<div><label>${label}</label><input ${attributes}></div>`;

  test('holds the person in its fields', () => {
    const html = `<main><h1>Edit lead</h1><form>${field('First name', 'name="contact[firstName]" value="Maria"')}${field('Last name', 'name="contact[lastName]" value="O\'Connor"')}
      ${field('Email', 'type="email" value="maria@example.com"')}${field('Mobile', 'type="tel" value="0412 345 678"')}
      <label>Source <select><option value="">Choose</option><option value="2" selected>Referral</option></select></label><button>Save</button></form></main>`;
    expect(lead(html)).toMatchObject({
      name: "Maria O'Connor",
      emails: ['maria@example.com'],
      phones: ['0412 345 678'],
      source: 'Referral',
    });
  });
});
