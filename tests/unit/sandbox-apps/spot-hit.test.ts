import { beforeEach, expect, test } from 'vitest';
import type { HostApp } from '../../sandbox/app.ts';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { appOf, submit, visit } from './visit.ts';

const leads = appOf('spot-hit').leads;
let app: HostApp;
beforeEach(() => {
  app = appOf('spot-hit');
});

/** The pairs of the contact's definition list. */
async function pairs(address: string): Promise<readonly (readonly [string, string])[]> {
  const { page } = await visit(app, address);
  return [...page.querySelectorAll('.deux dt')].map(
    (label) => [label.textContent ?? '', label.nextElementSibling?.textContent ?? ''] as const,
  );
}

test('the list has a row for each contact, the first name in its own column', async () => {
  const { page } = await visit(app, app.listUrl);
  const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
  expect(rows.map(([last, name]) => `${name} ${last}`.trim())).toEqual(leads.map(({ name }) => name));
});

test.each(leads)('the record of $name shows the contact, last name first in the heading', async (lead) => {
  const { page } = await visit(app, app.recordUrl(lead));
  expect(page.querySelector('h1')?.textContent).toMatch(
    new RegExp(`^(?:Mme|M\\.) ${lead.lastName.toLocaleUpperCase('fr')} ${lead.firstName}$`),
  );
  const found = await pairs(app.recordUrl(lead));
  expect(found).toContainEqual(['Prénom', lead.firstName]);
  expect(found).toContainEqual(['Nom', lead.lastName]);
  expect(found.flatMap(([label, value]) => (/e-mail/.test(label) ? [value] : []))).toEqual(lead.emails);
  const phones = found.flatMap(([label, value]) => (/uméro/.test(label) ? [value] : []));
  expect(phones.map((shown) => parsePhoneNumberFromString(shown.replace(/^00/, '+'), 'FR')?.number)).toEqual(lead.phones);
});

test('phones come in all five spellings, the first two in the usual one', async () => {
  const shown = await Promise.all(
    leads.map(async (lead) => (await pairs(app.recordUrl(lead))).find(([label]) => label === 'Numéro de téléphone')?.[1] ?? ''),
  );
  for (const spelling of [/^0\d( \d\d){4}$/, /^0\d(\.\d\d){4}$/, /^\+33 \d/, /^0[67]\d{8}$/, /^0033\d{9}$/]) {
    expect(shown.some((phone) => spelling.test(phone))).toBe(true);
  }
  for (const phone of shown.slice(0, 2)) expect(phone).toMatch(/^0\d( \d\d){4}$/);
});

test('on the edit form the values live in inputs and nowhere else', async () => {
  const [lead] = leads;
  const { page, text } = await visit(app, `/espace-client/contacts/${lead?.id}/modifier`);
  const value = (name: string): string | null | undefined => page.querySelector(`input[name="${name}"]`)?.getAttribute('value');
  expect([value('prenom'), value('nom'), value('email')]).toEqual([lead?.firstName, lead?.lastName, lead?.emails[0]]);
  for (const key of [lead?.lastName ?? '', lead?.emails[0] ?? '']) expect(text).not.toContain(key);
  const empty = await visit(app, '/espace-client/contacts/ajouter');
  expect([...empty.page.querySelectorAll('main input')].map((input) => input.getAttribute('value'))).toEqual(['', '', '', '']);
});

test('the edit form saves what it can read and keeps the rest', async () => {
  const [lead] = leads;
  const path = `/espace-client/contacts/${lead?.id}`;
  await submit(app, `${path}/modifier`, { prenom: 'Nour', nom: 'Haddad', mobile: '07 66 00 11 22', email: 'pas une adresse' });
  expect(await pairs(path)).toEqual(
    expect.arrayContaining([
      ['Prénom', 'Nour'],
      ['Nom', 'Haddad'],
      ['Numéro de téléphone', '07 66 00 11 22'],
      ['Adresse e-mail', lead?.emails[0]],
    ]),
  );
  expect((await visit(app, app.listUrl)).text).toContain('Haddad');
  app.reset();
  expect(await pairs(path)).toContainEqual(['Prénom', lead?.firstName]);
});

test('a group is added and taken away', async () => {
  const path = `/espace-client/contacts/${leads[0]?.id}`;
  const groups = async (): Promise<readonly (string | null)[]> =>
    [...(await visit(app, path)).page.querySelectorAll('.groupe input')].map((input) => input.getAttribute('value'));
  const before = await groups();
  expect(await submit(app, `${path}/groupes`, { groupe: 'Été "26"' })).toBe(path);
  expect(await groups()).toEqual([...before, 'Été "26"']);
  await submit(app, `${path}/groupes/retirer`, { groupe: 'Été "26"' });
  expect(await groups()).toEqual(before);
});

test('the next contact is in the page and not on it', async () => {
  const [lead, other] = leads;
  const { page } = await visit(app, `/espace-client/contacts/${lead?.id}`);
  const hidden = [...page.querySelectorAll('dialog, [hidden]')];
  for (const element of hidden) {
    expect(element.textContent).toContain(other?.emails[0]);
    element.remove();
  }
  expect(hidden).toHaveLength(2);
  expect(page.body.outerHTML).not.toContain(other?.emails[0]);
});
