import { describe, expect, test } from 'vitest';
import type { Locator } from '../../../lib/lead/locator.ts';
import { proposeByValue, type KnownValues } from '../../../lib/teach/by-value.ts';
import { openPage } from '../detect/open-page.ts';

const CONTACT: KnownValues = {
  name: ['Maria Elena Silva'],
  email: ['Maria.Silva@Example.com'],
  phone: ['+61 412 345 678'],
  company: ['Acme Holdings'],
  birthDate: ['1980-05-04'],
  tag: ['VIP', 'First home'],
};
const { name = [], email = [], phone = [] } = CONTACT;
const KEYS: KnownValues = { name, email, phone };

const css = (selector: string): Locator => ({ by: 'css', css: selector });
const label = (text: string, under: string | null = null): Locator => ({ by: 'label', label: text, under });

/** An app around a record: the signed-in user has the lead's name, and the lead stands in a list of similar ones. */
const shell = (main: string): string => `
  <header><nav><a href="/me">Maria Elena Silva</a><a href="mailto:maria.silva@example.com">Me</a></nav></header>
  <aside><h3>Similar leads</h3><ul>
    <li><a href="/leads/1">John Doe</a><span>0400 111 222</span></li>
    <li><a href="/leads/4711">Maria Elena Silva</a><span>0412 345 678</span></li>
    <li><a href="/leads/3">Ann Lee</a><span>0400 333 444</span></li>
  </ul></aside>
  <main>${main}</main>
  <footer><a href="mailto:help@crm.example">help@crm.example</a></footer>`;

/** What is proposed, as `field: place => value`. */
const proposed = (html: string, values: KnownValues): string[] =>
  proposeByValue(openPage(html), values).map(
    ({ field, at, value }) =>
      `${field}: ${at.by === 'css' ? at.css : at.under === null ? `«${at.label}»` : `«${at.label}» under «${at.under}»`} => ${value}`,
  );

test('every known value is found in the record, not in the bar and not in a list', () => {
  const page = openPage(
    shell(`
    <h1>SILVA Maria Elena</h1>
    <dl><dt>Email</dt><dd><a href="mailto:maria.silva@example.com">maria.silva@exa…</a></dd>
    <dt>Mobile</dt><dd>0412-345-678</dd><dt>Company</dt><dd>ACME Holdings</dd><dt>Born</dt><dd>4 May 1980</dd>
    <dt>Tags</dt><dd><span>VIP</span><span>First home</span></dd></dl>`),
  );
  expect(proposeByValue(page, CONTACT)).toEqual([
    { field: 'name', at: css('main h1'), value: 'SILVA Maria Elena', count: 1 },
    { field: 'email', at: label('Email'), value: 'maria.silva@example.com', count: 1 },
    { field: 'phone', at: label('Mobile'), value: '0412-345-678', count: 1 },
    { field: 'company', at: label('Company'), value: 'ACME Holdings', count: 1 },
    { field: 'birthDate', at: label('Born'), value: '4 May 1980', count: 1 },
    { field: 'tag', at: label('Tags'), value: 'VIP, First home', count: 1 },
  ]);
});

describe('names', () => {
  const form = shell(`<form><input name="first" value="Maria Elena"><input name="last" value="Silva">
    <input name="email" type="email" value="maria.silva@example.com"><input name="mobile" value="+61412345678"></form>`);

  test('a whole name is found in two fields', () => {
    expect(proposed(form, KEYS)).toEqual([
      'firstName: [name="first"] => Maria Elena',
      'lastName: [name="last"] => Silva',
      'email: [name="email"] => maria.silva@example.com',
      'phone: [name="mobile"] => +61412345678',
    ]);
  });

  test('a name in parts is found whole, and a part alone in no field of its own is not', () => {
    const values: KnownValues = { firstName: ['Maria Elena'], lastName: ['Silva'], email };
    expect(proposed(shell('<h1>Silva, Maria Elena</h1><p>Email: maria.silva@example.com</p>'), values)).toEqual([
      'name: main h1 => Silva, Maria Elena',
      'email: «Email» => maria.silva@example.com',
    ]);
    expect(proposed(shell('<h1>Lead 4711</h1><p>Hi <b>Maria</b>!</p>'), { name: ['Maria Silva'] })).toEqual([]);
  });

  test('a name of several pieces is taken whole', () => {
    expect(proposed('<main><div class="record-name"><span>Mme</span> <b>Maria Elena</b> <b>SILVA</b></div></main>', { name })).toEqual([
      'name: .record-name => Mme Maria Elena SILVA',
    ]);
  });
});

test('a field is preferred to the same value in a note', () => {
  const page = shell(`<div class="log"><p>Called 0412 345 678, wrote to maria.silva@example.com.</p></div>
    <table><tr><th>E-mail</th><td>maria.silva@example.com</td></tr><tr><th>Phone</th><td>+61 412 345 678</td></tr></table>`);
  expect(proposed(page, { email, phone })).toEqual(['email: «E-mail» => maria.silva@example.com', 'phone: «Phone» => +61 412 345 678']);
});

test('a value that stands only in running text is proposed where the reader finds it there', () => {
  expect(proposed('<main><div class="message-body">Please write to maria.silva@example.com.</div></main>', { email })).toEqual([
    'email: .message-body => maria.silva@example.com',
  ]);
});

test('several values of a field come as one place or as several', () => {
  const two: KnownValues = { phone: ['0412 345 678', '02 9037 4412'] };
  expect(proposed('<ul class="contact-phones"><li>0412 345 678</li><li>02 9037 4412</li></ul>', two)).toEqual([
    'phone: .contact-phones li => 0412 345 678, 02 9037 4412',
  ]);
  expect(proposed('<dl><dt>Mobile</dt><dd>0412 345 678</dd><dt>Work</dt><dd>02 9037 4412</dd></dl>', two)).toEqual([
    'phone: «Mobile» => 0412 345 678',
    'phone: «Work» => 02 9037 4412',
  ]);
});

test('of two people of one record, the known one’s places', () => {
  const card = (title: string, who: string, mail: string, tel: string): string =>
    `<div class="css-1x2y3z"><h3>${title}</h3><table><tr><td>Name</td><td>${who}</td></tr><tr><td>Email</td><td>${mail}</td></tr><tr><td>Mobile</td><td>${tel}</td></tr></table></div>`;
  const page = shell(
    card('Applicant 1', 'John Silva', 'john@silva.example', '0400 999 888') +
      card('Applicant 2', 'Maria Elena Silva', 'maria.silva@example.com', '0412345678'),
  );
  expect(proposed(page, KEYS)).toEqual([
    'name: «Name» under «Applicant 2» => Maria Elena Silva',
    'email: «Email» under «Applicant 2» => maria.silva@example.com',
    'phone: «Mobile» under «Applicant 2» => 0412345678',
  ]);
});

test('a row of a list is nobody’s record', () => {
  const rows = ['Ann Lee', 'John Doe', 'Maria Elena Silva', 'Bo Li', 'Eve Ray', 'Sam Fox'].map(
    (who, at) => `<tr><td>${who}</td><td>${who === name[0] ? email[0] : `p${at}@x.example`}</td></tr>`,
  );
  expect(proposed(`<main><table>${rows.join('')}</table></main>`, KEYS)).toEqual([]);
});

test('what the page does not show is left out, and nothing is proposed of nothing', () => {
  const page = shell('<h1>Maria Elena Silva</h1>');
  expect(proposed(page, { ...CONTACT, phone: ['0499 999 999'] }).map((one) => one.split(':')[0])).toEqual(['name']);
  expect(proposed(page, {})).toEqual([]);
  expect(proposed(page, { name: [], email: [''], phone: ['1'], tag: ['…'] })).toEqual([]);
  expect(proposed('', KEYS)).toEqual([]);
});

test('values hidden on the page are not found', () => {
  expect(
    proposed('<main><p hidden>maria.silva@example.com</p><template><b>maria.silva@example.com</b></template></main>', { email }),
  ).toEqual([]);
});
