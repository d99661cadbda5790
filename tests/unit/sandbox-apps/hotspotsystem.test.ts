import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HotspotSystem } from '../../sandbox/apps/hotspotsystem/hotspotsystem.ts';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import { submit, visit } from './visit.ts';

const { truth, leads } = makeNamedApps(1).hotspotsystem;
let app: HotspotSystem;
beforeEach(() => {
  app = makeNamedApps(1).hotspotsystem;
});

const records = truth.filter((page) => page.kind === 'lead' && page.url.includes('/customer.php'));
const forms = truth.filter((page) => page.kind === 'lead' && page.url.includes('/customer_edit.php'));
const devices = truth.filter((page) => page.kind === 'none' && page.url.includes('/customer.php'));

/** The table of labels and values, by label; a value in an input counts. */
async function pairs(address: string): Promise<ReadonlyMap<string, string>> {
  const { page } = await visit(app, address);
  return new Map(
    [...page.querySelectorAll('td.label')].map((label) => {
      const value = label.nextElementSibling;
      const said = value?.querySelector('input')?.getAttribute('value') ?? value?.textContent ?? '';
      return [label.textContent.replace(/:$/, ''), said.trim()];
    }),
  );
}

/** The country of the list's fourth column decides how a phone is read. */
const e164 = (shown: string, country: string): string | undefined =>
  parsePhoneNumberFromString(shown.replace(/^00/, '+'), country as CountryCode)?.number;

test('the list has a row for each user, devices among them, and the country that the phone is written in', async () => {
  const { page } = await visit(app, app.listUrl);
  expect([...page.querySelectorAll('.list th')].map((cell) => cell.textContent)).toEqual([
    'Username',
    'E-mail',
    'Name',
    'Phone',
    'Country',
    'MAC',
    'Registered',
  ]);
  const rows = [...page.querySelectorAll('.list tr')].slice(1).map((row) => [...row.querySelectorAll('td')]);
  expect(rows).toHaveLength(leads.length + devices.length);
  const list = truth.find(({ kind }) => kind === 'list');
  if (list?.kind !== 'list') throw new Error('There is no list.');
  for (const [at, { lead, url, emails, phones }] of list.rows.entries()) {
    const [user, email, , phone, country] = rows[at]?.map((cell) => cell.textContent.trim()) ?? [];
    expect(new URL(rows[at]?.[0]?.querySelector('a')?.getAttribute('href') ?? '', app.listUrl).href).toBe(url);
    expect(url).toBe(app.recordUrl(lead));
    expect(user).not.toBe('');
    expect(email).toBe(emails[0] ?? '');
    expect(phone === '' ? undefined : e164(phone ?? '', country ?? '')).toBe(phones[0]);
  }
});

test.each(records.map((page) => [page.url, page] as const))(
  '%s shows the person in the table, the user name in the heading',
  async (url, page) => {
    if (page.kind !== 'lead') throw new Error('No record.');
    const [{ lead, emails, company, address, source }] = page.leads;
    const found = await pairs(url);
    const shown = found.get('Name') ?? '';
    expect([lead.name, `${lead.lastName.toLocaleUpperCase('fr')} ${lead.firstName}`]).toContain(shown);
    expect(found.get('E-mail')).toBe(emails[0] ?? '');
    expect(found.get('Company name')).toBe(company ?? '');
    expect(found.get('Location')).toBe(source);
    for (const label of ['Billing Address', 'City', 'Country']) expect(address).toContain(found.get(label));
    const { page: document } = await visit(app, url);
    expect(document.querySelector('.title')?.textContent).toBe(`User: ${found.get('Username')}`);
  },
);

test('the people are of many countries; one has one word for a name, some write from right to left, some have no email', () => {
  expect(leads.filter(({ emails }) => emails.length === 0).length).toBeGreaterThanOrEqual(3);
  expect(leads.filter(({ lastName }) => lastName === '')).toHaveLength(1);
  expect(leads.filter(({ name }) => /[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(name))).toHaveLength(2);
  const countries = new Set(records.map((page) => (page.kind === 'lead' ? page.leads[0].address?.split(', ').at(-1) : null)));
  expect(countries.size).toBeGreaterThanOrEqual(15);
});

test('user names, devices and vouchers read like phones, and none is a lead’s', async () => {
  const phones = new Set(leads.flatMap((lead) => lead.phones.map((phone) => phone.slice(-9))));
  const looks: string[] = [];
  for (const { url } of records) {
    const found = await pairs(url);
    for (const label of ['Username', 'MAC address', 'Voucher code']) {
      const digits = (found.get(label) ?? '').replace(/[-\s]/g, '');
      expect(phones).not.toContain(digits.slice(-9));
      if (/^0\d{9}$/.test(digits)) looks.push(label);
    }
  }
  for (const label of ['Username', 'Voucher code']) expect(looks.filter((one) => one === label).length).toBeGreaterThan(records.length / 4);
  expect((await visit(app, '/cc/index.php')).text).toContain('04-12-34-56-78-90');
});

test.each(forms.map((page) => [page.url, page] as const))('%s has the values in inputs and nowhere else', async (url, page) => {
  if (page.kind !== 'lead') throw new Error('No form.');
  const [{ lead, emails, phones }] = page.leads;
  const found = await pairs(url);
  expect([found.get('Name'), found.get('E-mail')]).toEqual([lead.name, emails[0] ?? '']);
  expect(e164(found.get('Phone number') ?? '', found.get('Country') ?? '')).toBe(phones[0]);
  const { text } = await visit(app, url);
  expect(text).not.toContain(lead.name);
});

test.each(devices.map(({ url }) => url))('%s is a user with nobody behind it', async (url) => {
  const found = await pairs(url);
  for (const label of ['Name', 'E-mail', 'Phone number']) expect(found.get(label)).toBe('');
  expect(found.get('MAC address')).toMatch(/^[\dA-F-]{17}$/);
});

test('the operator’s own record stands in the very table that users have', async () => {
  const found = await pairs('/cc/profile.php');
  expect([found.get('Name'), found.get('E-mail')]).toEqual(['Peter Vance', 'peter.vance@harbour-wifi.example']);
});

describe('the guests’ portal', () => {
  test('answers under its own host, with a form or with the first guest’s own data', async () => {
    const [lead] = leads;
    const said = await Promise.all(app.portalUrls.map((url) => visit(app, url)));
    expect(said.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [index, login, account] = said;
    for (const form of [index, login]) {
      expect(form?.page.querySelector('input[type="password"]')).not.toBeNull();
      expect(form?.text).not.toContain(lead?.name);
    }
    expect(account?.text).toContain(lead?.emails[0]);
  });

  test('knows nothing of the Control Center, nor that of the portal', async () => {
    expect((await visit(app, `https://${app.portalHost}/cc/user_search.php`)).status).toBe(404);
    expect((await visit(app, '/customer/account.php')).status).toBe(404);
  });
});

test('the search finds by user name, email and name', async () => {
  const [lead] = leads;
  const { page } = await visit(app, `${app.listUrl}?q=${encodeURIComponent(lead?.name ?? '')}`);
  expect(page.querySelectorAll('.list tr')).toHaveLength(2);
});

test('the edit form saves what it can read and keeps the rest, and reset takes it back', async () => {
  const [lead] = leads;
  const path = `/cc/customer.php?id=${lead?.id}`;
  const edit = `/cc/customer_edit.php?id=${lead?.id}`;
  expect(await submit(app, edit, { name: 'Nora  Quill', email: 'no address', phone: '+64 21 555 0100' })).toBe(path);
  const found = await pairs(path);
  expect([found.get('Name'), found.get('E-mail'), found.get('Phone number')]).toEqual(['Nora Quill', lead?.emails[0], '+64215550100']);
  await submit(app, edit, { name: '', email: '', phone: 'none' });
  expect((await pairs(path)).get('Name')).toBe('Nora Quill');
  app.reset();
  expect((await pairs(path)).get('Name')).toBe(lead?.name);
});

test('a user that does not exist is not found', async () => {
  expect((await visit(app, '/cc/customer.php?id=1')).status).toBe(404);
  expect((await visit(app, '/cc/customer.php')).status).toBe(404);
});
