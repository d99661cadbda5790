import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { HostApp } from '../../sandbox/app.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { leadOf, startSetting, type Setting } from '../../support/setting.ts';

declare const chrome: typeof browser;

let setting: Setting;
let northwind: HostApp;
let brokerspot: HostApp;
let page: Page;
let panel: Page;

beforeAll(async () => {
  setting = await startSetting();
  ({ northwind, brokerspot } = setting.sandbox.apps);
  page = await setting.leadside.page(brokerspot.recordUrl(leadOf(brokerspot, 'in')));
  await switchOn(setting.leadside, page, 'BrokerSpot');
  await page.goto(northwind.recordUrl(leadOf(northwind, 'in')));
  await switchOn(setting.leadside, page);
  panel = await setting.leadside.panel();
});
afterAll(() => setting?.close());
explainFailure(
  () => setting,
  () => panel,
);

const first = () => leadOf(northwind, 'in');
const second = () => leadOf(northwind, 'in', 1);

/** Every name the panel's headline shows from now on, in order: what a person would have seen. */
async function watchNames(): Promise<() => Promise<readonly string[]>> {
  await panel.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = () => {
      const name = document.querySelector('h1')?.textContent ?? '';
      if (seen.at(-1) !== name) seen.push(name);
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    note();
  });
  return () => panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

test('navigation inside the app: the next lead follows, and the one before is gone at once', async () => {
  await page.goto(northwind.listUrl);
  await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
  await page.getByText(first().name, { exact: true }).first().click();
  await expectShown(panel, first().name);
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
  await page.getByText(second().name, { exact: true }).first().click();
  await expectShown(panel, second().name);
});

test('content that comes late and in pieces', async () => {
  await page.goto(`${northwind.recordUrl(first())}?delay=1200`);
  await expectShown(panel, first().name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

test('the same address for two records shown in turn: each is itself', async () => {
  const { origin } = new URL(northwind.listUrl);
  await page.goto(`${origin}/focus`);
  const shown = async () => (await page.locator('.text-xl').first().textContent())?.trim() ?? '';
  await expect.poll(shown).not.toBe('');
  const one = await shown();
  await expectShown(panel, one);
  const names = await watchNames();
  await page.getByRole('button', { name: /next/i }).click();
  await expect.poll(shown).not.toBe(one);
  const other = await shown();
  await expectShown(panel, other);
  expect((await names()).at(-1)).toBe(other);
});

test('a record in an open shadow root, and one in a frame of the same origin', async () => {
  for (const view of ['shadow', 'frame']) {
    await page.goto(northwind.listUrl);
    await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
    await page.goto(`${northwind.recordUrl(first())}?view=${view}`);
    await expectShown(panel, first().name);
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  }
});

test('a page that mutates all the time is read all the same', async () => {
  await page.goto(`${northwind.recordUrl(second())}?view=slow-mutations`);
  await expectShown(panel, second().name);
});

test('back from the back-forward cache, the panel shows the page that came back', async () => {
  const [one, two] = [leadOf(brokerspot, 'in'), leadOf(brokerspot, 'in', 1)];
  await page.goto(brokerspot.recordUrl(one));
  await expectShown(panel, one.name);
  await page.goto(brokerspot.recordUrl(two));
  await expectShown(panel, two.name);
  // A page that comes back from the cache loads nothing.
  await page.goBack({ waitUntil: 'commit' });
  await expectShown(panel, one.name);
});

test('a page that is prerendered is not on the screen, so nobody is shown from it; opened, it is', async () => {
  const [one, two] = [leadOf(brokerspot, 'in'), leadOf(brokerspot, 'in', 1)];
  await page.goto(brokerspot.recordUrl(one));
  await expectShown(panel, one.name);
  const before = setting.sandbox.ghl.requests.length;
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, brokerspot.recordUrl(two));
  await expectShown(panel, one.name);
  expect(setting.sandbox.ghl.requests.slice(before).filter(({ route }) => route.includes('search'))).toEqual([]);
  await page.evaluate((url) => location.assign(url), brokerspot.recordUrl(two));
  await expectShown(panel, two.name);
});

test('an update of the extension: open tabs go on without a reload, one reader a page', async () => {
  await page.goto(northwind.recordUrl(first()));
  await expectShown(panel, first().name);
  await setting.leadside.reloadExtension();
  await page.bringToFront();
  panel = await setting.leadside.panel();
  await expectShown(panel, first().name);
  await page.goto(northwind.listUrl);
  await page.getByText(second().name, { exact: true }).first().click();
  await expectShown(panel, second().name);
});

test('ten leads in two seconds end on the tenth, and no name is shown that is not on its way', async () => {
  const leads = brokerspot.leads.slice(0, 10);
  await page.goto(brokerspot.listUrl);
  const names = await watchNames();
  for (const lead of leads) await page.goto(brokerspot.recordUrl(lead), { waitUntil: 'commit' });
  const last = leads.at(-1);
  if (last) await expectShown(panel, last.name);
  const known = new Set(leads.map(({ name }) => name));
  const shown = (await names()).filter((name) => known.has(name));
  expect(shown.map((name) => leads.findIndex((lead) => lead.name === name))).toEqual(
    shown.map((name) => leads.findIndex((lead) => lead.name === name)).toSorted((a, b) => a - b),
  );
});

test('while something is being typed the panel stays, says where the page is, and goes there on a click', async () => {
  const [one, two] = [leadOf(brokerspot, 'in'), leadOf(brokerspot, 'in', 1)];
  await page.goto(brokerspot.recordUrl(one));
  await expectShown(panel, one.name);
  await panel.getByLabel('Note or task').fill('half a thought');
  await page.goto(brokerspot.recordUrl(two));
  await expect(panel.getByText(`The page now shows ${two.name}`)).toBeVisible();
  await expectShown(panel, one.name);
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
  await expect
    .poll(() => setting.sandbox.ghl.ledger.filter(({ effect }) => effect === 'note.created').at(-1)?.contactId)
    .toBe(setting.sandbox.contactsOf('hL7cQm2VxTz9KpRw4NsB', brokerspot, one.id)[0]?.id);
  await panel.getByRole('button', { name: 'Show', exact: true }).click();
  await expectShown(panel, two.name);
});

test('a tab whose site is off says so, and the way back is the way forward', async () => {
  const off = await setting.leadside.page(setting.sandbox.apps.spotHit.listUrl);
  await expect(panel.getByRole('heading', { level: 1, name: 'Press the Leadside button to use it here' })).toBeVisible();
  await (await setting.leadside.popup(off)).close();
  await off.close();
  await expectShown(panel, leadOf(brokerspot, 'in', 1).name);
});

test('switched off in the popup, the site is given back and its page is left alone', async () => {
  const { origin, host } = new URL(page.url());
  const popup = await setting.leadside.popup(page);
  await popup.getByRole('button', { name: `Turn off at ${host}` }).click();
  await expect(popup.getByRole('button', { name: `Use on ${host}` })).toBeVisible();
  await popup.close();
  await expect(panel.getByRole('heading', { level: 1, name: /Use Leadside on this site\?|Press the Leadside button/ })).toBeVisible();
  const [granted, scripts] = await setting.leadside.worker(async () => [
    (await chrome.permissions.getAll()).origins,
    (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
  ]);
  expect(JSON.stringify([granted, scripts])).not.toContain(origin);
  // Nobody listens in the page any more: what it shows now is not told.
  const before = setting.sandbox.ghl.requests.length;
  await page.goto(brokerspot.recordUrl(leadOf(brokerspot, 'in', 2)));
  await expect(panel.getByText(leadOf(brokerspot, 'in', 2).name)).toHaveCount(0);
  expect(setting.sandbox.ghl.requests).toHaveLength(before);
});
