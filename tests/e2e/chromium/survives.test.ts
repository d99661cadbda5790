import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, beforeEach, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { HostApp } from '../../sandbox/app.ts';
import { HARBOUR_ID, HARBOUR_TOKEN } from '../../sandbox/seed.ts';
import { addTag, expectSettled, expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { effectsIn, leadOf, startSetting, type Setting } from '../../support/setting.ts';

declare const chrome: typeof browser;

let setting: Setting;
let app: HostApp;
let page: Page;
let panel: Page;

beforeAll(async () => {
  setting = await startSetting();
  app = setting.sandbox.apps.brokerspot;
  page = await setting.leadside.page(app.recordUrl(leadOf(app, 'in')));
  await switchOn(setting.leadside, page, 'BrokerSpot');
  panel = await setting.leadside.panel();
});
afterAll(() => setting?.close());
explainFailure(
  () => setting,
  () => panel,
);
beforeEach(async () => {
  setting.sandbox.ghl.faults.clear();
  // Changes of one contact go in order: what an earlier test left behind would hold up the next one's.
  await expectSettled(panel, 40_000);
  await expectShown(panel, leadOf(app, 'in').name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

async function addNote(text: string): Promise<void> {
  await panel.getByLabel('Note or task').fill(text);
  await panel.getByRole('button', { name: 'Note', exact: true }).click();
}
/** The network of the worker, the page and the panel, which the driver holds over two connections. */
async function setOffline(offline: boolean): Promise<void> {
  // The worker's first: the panel's return wakes it, and it would find its own network still gone.
  await setting.leadside.context.setOffline(offline);
  await panel.context().setOffline(offline);
}
const written = (text: string) => effectsIn(setting.sandbox).filter((effect) => effect === `note.created ${text}`).length;

test('the worker is stopped between two steps: the next click goes on as if nothing had happened', async () => {
  await addNote('before the stop');
  await expect.poll(() => written('before the stop')).toBe(1);
  await expectSettled(panel);
  await setting.leadside.stopWorker();
  await addNote('after the stop');
  await expect.poll(() => written('after the stop')).toBe(1);
  await expectSettled(panel);
  await setting.leadside.stopWorker();
  await page.goto(app.recordUrl(leadOf(app, 'in', 1)));
  await expectShown(panel, leadOf(app, 'in', 1).name);
  await page.goto(app.recordUrl(leadOf(app, 'in')));
  await expectShown(panel, leadOf(app, 'in').name);
});

test('the worker is stopped while a write is under way: it lands once', async () => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  setting.sandbox.ghl.faults.add({ method: 'POST', path: /\/tags$/, kind: 'latency', until: gate });
  await addTag(panel, 'mid-flight');
  await expect.poll(() => effectsIn(setting.sandbox).filter((effect) => effect === 'tags.added mid-flight').length).toBe(1);
  await setting.leadside.stopWorker();
  open();
  // The panel's next word wakes it; the tag is sent again, which changes nothing in GHL.
  await panel.getByRole('button', { name: 'Refresh' }).click();
  await expect(panel.getByRole('button', { name: 'Remove mid-flight' })).toBeVisible();
  await expectSettled(panel, 20_000);
  expect(effectsIn(setting.sandbox).filter((effect) => effect === 'tags.added mid-flight')).toHaveLength(1);
});

test('a note whose answer is cut off is written once, and says meanwhile that it is being checked', async () => {
  setting.sandbox.ghl.faults.add({ method: 'POST', path: /\/notes$/, kind: 'drop-after' });
  await addNote('cut after the effect');
  await expect(panel.getByText(/no answer; checked/)).toBeVisible();
  await expect(panel.getByText(/no answer; checked/)).toHaveCount(0, { timeout: 40_000 });
  expect(written('cut after the effect')).toBe(1);
});

test('offline the panel says so, keeps the change, and sends it when the network is back', async () => {
  await setOffline(true);
  await expect(panel.getByText(/^Offline/)).toBeVisible();
  await addNote('written on the train');
  await expect(panel.getByText('Offline. 1 change will be sent when you are back.')).toBeVisible();
  expect(written('written on the train')).toBe(0);
  await setOffline(false);
  // A request that is cut in the moment of the return is looked for first: then it takes its twenty seconds.
  await expect.poll(() => written('written on the train'), { timeout: 40_000 }).toBe(1);
  await expect(panel.getByText(/^Offline/)).toHaveCount(0);
});

test('GHL is down: the change waits, nothing is lost, and it goes when GHL is back', async () => {
  setting.sandbox.ghl.faults.add({ method: 'POST', path: /\/tags$/, kind: 'status', status: 503, times: 2 });
  await addTag(panel, 'patient');
  await expect(panel.getByRole('heading', { name: /^Waiting/ })).toBeVisible();
  await expect
    .poll(() => effectsIn(setting.sandbox).filter((effect) => effect === 'tags.added patient').length, { timeout: 20_000 })
    .toBe(1);
});

test('a token that is revoked is said in words; what was clicked waits and goes with the new token', async () => {
  const grant = setting.sandbox.ghl.tokens.get(HARBOUR_TOKEN);
  setting.sandbox.ghl.revoke(HARBOUR_TOKEN);
  await addNote('under a revoked token');
  await panel.getByRole('button', { name: 'Refresh' }).click();
  await expect(panel.getByText('GHL does not accept the token. It was revoked, replaced or mistyped.').first()).toBeVisible();
  expect(written('under a revoked token')).toBe(0);
  if (grant) setting.sandbox.ghl.tokens.set(HARBOUR_TOKEN, grant);
  const popup = await setting.leadside.extensionPage('popup.html');
  await popup.getByRole('button', { name: 'Use another token' }).click();
  await popup.getByLabel('Private integration token').fill(HARBOUR_TOKEN);
  await popup.getByLabel('Sub-account').fill(HARBOUR_ID);
  await popup.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect.poll(() => written('under a revoked token')).toBe(1);
  await popup.close();
  await page.bringToFront();
});

test('the browser is closed and opened: the site is still on, the sub-account connected, and what waited is sent', async () => {
  setting.sandbox.ghl.faults.add({ method: 'POST', path: /\/tags$/, kind: 'status', status: 503, times: 1 });
  await addTag(panel, 'overnight');
  await expect(panel.getByRole('heading', { name: /^Waiting/ })).toBeVisible();
  await setting.leadside.restart();
  page = await setting.leadside.page(app.recordUrl(leadOf(app, 'in')));
  panel = await setting.leadside.panel();
  await expectShown(panel, leadOf(app, 'in').name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  await expect.poll(() => effectsIn(setting.sandbox).filter((effect) => effect === 'tags.added overnight').length).toBe(1);
});

test('a permission taken back in the browser turns the site off, and given again on', async () => {
  await setting.leadside.revoke(new URL(app.listUrl).origin);
  await expect(panel.getByRole('heading', { level: 1, name: /Use Leadside on this site\?|Press the Leadside button/ })).toBeVisible();
  expect(await setting.leadside.worker(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
  await setting.leadside.grant(new URL(app.listUrl).origin);
  await expectShown(panel, leadOf(app, 'in').name);
});

test('nothing is in the log but errors of ours, and there are none', async () => {
  expect((await setting.leadside.errors()).filter((error) => !/Failed to load resource|net::/.test(error))).toEqual([]);
});
