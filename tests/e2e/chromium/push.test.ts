import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, beforeEach, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { HostApp } from '../../sandbox/app.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { effectsIn, leadOf, startSetting, type Setting } from '../../support/setting.ts';

declare const chrome: typeof browser;

let setting: Setting;
let northwind: HostApp;
let page: Page;
let panel: Page;

// Northwind is never switched on here: selection and link need no access to the page.
beforeAll(async () => {
  setting = await startSetting();
  ({ northwind } = setting.sandbox.apps);
  page = await setting.leadside.page(northwind.recordUrl(leadOf(northwind, 'out')));
  panel = await setting.leadside.panel();
});
afterAll(() => setting?.close());
beforeEach(() => page.bringToFront());
explainFailure(
  () => setting,
  () => panel,
);

const menu = (info: { selectionText?: string; linkUrl?: string }) => setting.leadside.menuClick({ menuItemId: 'push', ...info }, page);
const created = () => effectsIn(setting.sandbox).filter((effect) => effect.startsWith('contact.created')).length;

test('a selection with a name and an email that GHL lacks is created at once, with its undo', async () => {
  await menu({ selectionText: 'Nora Fields\nnora.fields@example.com' });
  await expect(panel.getByText('From your selection')).toBeVisible();
  await expectShown(panel, 'Nora Fields');
  await expect(panel.getByText('Created Nora Fields').first()).toBeVisible();
  expect(created()).toBe(1);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => effectsIn(setting.sandbox).at(-1)).toBe('contact.deleted');
  await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
});

test('a selection of somebody whom GHL has shows the contact, and writes nothing', async () => {
  const before = effectsIn(setting.sandbox).length;
  const lead = leadOf(northwind, 'in');
  await menu({ selectionText: `${lead.name}, ${lead.emails[0]}` });
  await expectShown(panel, lead.name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  expect(effectsIn(setting.sandbox)).toHaveLength(before);
});

test('a mail link whose address GHL lacks is shown to be completed: nobody is created without a name', async () => {
  const before = created();
  await menu({ linkUrl: 'mailto:someone.new@example.com?subject=Hello' });
  await expect(panel.getByText('From the link')).toBeVisible();
  await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Email' })).toHaveValue('someone.new@example.com');
  expect(created()).toBe(before);
});

test('a telephone link finds the contact', async () => {
  const lead = leadOf(northwind, 'in');
  await menu({ linkUrl: `tel:${lead.phones[0]}` });
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

test('the page of a site that is off is read once under the click, and the site stays off', async () => {
  const lead = leadOf(northwind, 'in');
  await page.goto(northwind.recordUrl(lead));
  await expect(page.getByText(lead.emails[0] ?? '')).toBeVisible();
  await menu({});
  await expect(panel.getByText('From the page')).toBeVisible();
  await expectShown(panel, lead.name);
  expect(await setting.leadside.worker(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
});

test('what holds nobody is said in a sentence, and "back to the page" leads back', async () => {
  await menu({ selectionText: 'the quick brown fox' });
  await expect(panel.getByText('There is no email, phone or name in it.')).toBeVisible();
  await panel.getByRole('button', { name: 'Back to the page' }).click();
  await expect(panel.getByText('There is no email, phone or name in it.')).toHaveCount(0);
});

test('a record that was read already is pushed from its page', async () => {
  await switchOn(setting.leadside, page);
  const lead = leadOf(northwind, 'out', 1);
  await page.goto(northwind.recordUrl(lead));
  await expectShown(panel, lead.name);
  const before = created();
  await menu({});
  await expect.poll(created).toBe(before + 1);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});
