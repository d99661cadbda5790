import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { HostApp } from '../../sandbox/app.ts';
import { HARBOUR_ID, HARBOUR_TOKEN, LYON_ID, NO_LOCATION_TOKEN, READ_ONLY_TOKEN } from '../../sandbox/seed.ts';
import { addTag, expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { effectsIn, leadOf, startSetting, type Setting } from '../../support/setting.ts';

declare const chrome: typeof browser;

let setting: Setting;
let northwind: HostApp;
let page: Page;
let panel: Page;

beforeAll(async () => {
  setting = await startSetting({ connected: false });
  ({ northwind } = setting.sandbox.apps);
  page = await setting.leadside.page(northwind.recordUrl(leadOf(northwind, 'in')));
  panel = await setting.leadside.panel();
});
afterAll(() => setting?.close());
explainFailure(
  () => setting,
  () => panel,
);

/** Fills the popup's form and gives the popup, which then says what came of it. */
async function tryToken(token: string, location: string): Promise<Page> {
  const popup = await setting.leadside.extensionPage('popup.html');
  const again = popup.getByRole('button', { name: 'Use another token' });
  await expect(again.or(popup.getByLabel('Private integration token'))).toBeVisible();
  if (await again.isVisible()) await again.click();
  await popup.getByLabel('Private integration token').fill(token);
  await popup.getByLabel('Sub-account').fill(location);
  await popup.getByRole('button', { name: 'Connect', exact: true }).click();
  return popup;
}

test.each([
  ['what is no token', 'my token', HARBOUR_ID, 'This is no private integration token. One begins with pit-.'],
  ['what holds no sub-account', HARBOUR_TOKEN, 'https://app.gohighlevel.com/', 'There is no sub-account id in this.'],
  ['an expired token', 'pit-00000000-0000-4000-8000-000000000000', HARBOUR_ID, 'GHL does not accept the token.'],
  ["another sub-account's token", HARBOUR_TOKEN, LYON_ID, 'The token belongs to another sub-account.'],
])('%s is refused in words', async (_name, token, location, sentence) => {
  const popup = await tryToken(token, location);
  await expect(popup.getByText(sentence)).toBeVisible();
  await popup.close();
});

test('GHL down while connecting is said in words', async () => {
  setting.sandbox.ghl.faults.add({ kind: 'status', status: 502, times: 4 });
  const popup = await tryToken(HARBOUR_TOKEN, HARBOUR_ID);
  await expect(popup.getByText('GHL has trouble at the moment.')).toBeVisible();
  await popup.close();
  setting.sandbox.ghl.faults.clear();
});

test('not connected: the panel says so and connects on the spot; spaces around the token and an address as sub-account do', async () => {
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Connect GoHighLevel' })).toBeVisible();
  await panel.getByLabel('Private integration token').fill(`  ${NO_LOCATION_TOKEN}\n`);
  await panel.getByLabel('Sub-account').fill(`https://app.gohighlevel.com/v2/location/${HARBOUR_ID}/dashboard`);
  await panel.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Connect GoHighLevel' })).toHaveCount(0);
});

test('a missing scope is named with what it takes away', async () => {
  const popup = await tryToken(READ_ONLY_TOKEN, HARBOUR_ID);
  await expect(popup.getByText('contacts.write', { exact: true })).toBeVisible();
  await expect(popup.getByText('Nothing can be added or changed.')).toBeVisible();
  await popup.close();
});

test('a write without its scope is refused in words, with the scope, and stays to be tried again', async () => {
  await page.bringToFront();
  await switchOn(setting.leadside, page);
  await expectShown(panel, leadOf(northwind, 'in').name);
  await addTag(panel, 'no-scope');
  await expect(panel.getByText(/The token lacks the scope contacts\.write/).first()).toBeVisible();
  expect(effectsIn(setting.sandbox)).toEqual([]);
  await (await tryToken(HARBOUR_TOKEN, HARBOUR_ID)).close();
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Try again' }).first().click();
  await expect.poll(() => effectsIn(setting.sandbox)).toEqual(['tags.added no-scope']);
});

test.each([
  ['/broken', 'broken markup'],
  ['/huge', 'ten megabytes'],
  ['/fifty', 'fifty emails'],
])('%s (%s) is read, or said to hold no lead, and the page stays alive', async (path) => {
  await page.goto(new URL(path, northwind.listUrl).href, { timeout: 60_000 });
  await expectShown(panel, leadOf(northwind, 'in').name);
  expect(await page.evaluate(() => document.readyState)).toBe('complete');
});

test('fifty emails are bounded, and it is said how many more the page has', async () => {
  await page.goto(new URL('/fifty', northwind.listUrl).href);
  await expectShown(panel, leadOf(northwind, 'in').name);
  const searches = setting.sandbox.ghl.requests.filter(({ route }) => route === 'GET /contacts/search/duplicate');
  expect(searches.length).toBeLessThanOrEqual(20);
});

test('names with markup, in Arabic and of sixty letters show as they are', async () => {
  for (const part of ['<i>', 'محمد', 'Schulze']) {
    const lead = northwind.leads.find(({ name }) => name.includes(part));
    if (!lead) throw new Error(`the sandbox has no name with ${part}`);
    await page.goto(northwind.recordUrl(lead));
    await expectShown(panel, lead.name);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
});

test('the token is in no message, page, log or store that a page could reach', async () => {
  const stores = await setting.leadside.worker(async () =>
    JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
  );
  expect(stores).not.toContain('pit-');
  expect((await setting.leadside.errors()).join(' ')).not.toContain('pit-');
  expect(await page.content()).not.toContain('pit-');
});
