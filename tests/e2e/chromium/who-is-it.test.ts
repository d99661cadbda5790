import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import type { HostApp, Standing } from '../../sandbox/app.ts';
import { HARBOUR_ID } from '../../sandbox/seed.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { effectsIn, leadOf, startSetting, type Setting } from '../../support/setting.ts';

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

async function open(standing: Standing) {
  const lead = leadOf(app, standing);
  await page.goto(app.recordUrl(lead));
  await expectShown(panel, lead.name);
  return lead;
}

test('email and phone of two contacts: the person chooses, and the choice is remembered', async () => {
  const lead = await open('split');
  await expect(panel.getByText('Which one?')).toBeVisible();
  expect(effectsIn(setting.sandbox)).toEqual([]);
  await panel
    .getByRole('button', { name: /^Choose/ })
    .first()
    .click();
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  await page.goto(app.recordUrl(leadOf(app, 'in')));
  await expectShown(panel, leadOf(app, 'in').name);
  await page.goto(app.recordUrl(lead));
  await expectShown(panel, lead.name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

test('a phone whose contact has another name is asked about, and "no" offers to create', async () => {
  await open('phone-other-name');
  await expect(panel.getByRole('heading', { name: 'Is this the person?' })).toBeVisible();
  await panel.getByRole('button', { name: 'No, somebody else' }).click();
  await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
});

test('a shared mailbox whose contact has another name is asked about, and "yes" links it', async () => {
  await open('shared-mailbox');
  // The page shows a desk's mailbox and a name beside it: whether they belong together is asked first.
  await panel.getByRole('button', { name: 'Yes', exact: true }).click();
  await panel.getByRole('button', { name: 'Yes, this is the person' }).click();
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

test('an additional email, which the search misses, is found before "not in GHL" is said', async () => {
  await open('secondary-email');
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

test('a search that ignores its filters and answers with everybody finds nobody else', async () => {
  setting.sandbox.ghl.quirks.searchIgnoresFilters = true;
  await open('out');
  await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
  setting.sandbox.ghl.quirks.searchIgnoresFilters = false;
});

test('a linked contact that GHL no longer has is looked for afresh', async () => {
  const lead = await open('in');
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  for (const contact of setting.sandbox.contactsOf(HARBOUR_ID, app, lead.id)) {
    await fetchGhl('DELETE', `/contacts/${contact.id}`);
  }
  await panel.getByRole('button', { name: 'Refresh' }).click();
  await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
  await expect(panel.getByText('The contact that belonged here is not in GHL any more.')).toBeVisible();
});

test('a contact that was created a moment ago is found although the search index lags', async () => {
  const lead = leadOf(app, 'out', 1);
  await page.goto(app.recordUrl(lead));
  await expectShown(panel, lead.name);
  await panel.getByRole('button', { name: 'Create in Harbour Loans' }).click();
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  await page.goto(app.listUrl);
  await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
  await page.goto(app.recordUrl(lead));
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  expect(effectsIn(setting.sandbox).filter((effect) => effect.startsWith('contact.created'))).toHaveLength(1);
});

test('a name with markup in it shows as text', async () => {
  const lead = app.leads.find(({ name }) => name.includes('<b>'));
  if (!lead) throw new Error('the sandbox has no such name');
  await page.goto(app.recordUrl(lead));
  await expectShown(panel, lead.name);
  expect(await panel.locator('h1 b').count()).toBe(0);
});

/** A colleague's request, past the extension. */
async function fetchGhl(method: string, path: string): Promise<void> {
  const { HARBOUR_TOKEN } = await import('../../sandbox/seed.ts');
  const answer = await setting.sandbox.ghl.handle(
    new Request(`https://services.leadconnectorhq.com${path}`, {
      method,
      headers: { authorization: `Bearer ${HARBOUR_TOKEN}`, version: '2021-07-28' },
    }),
  );
  if (answer === 'drop' || !answer.ok) throw new Error(`the sandbox refused ${method} ${path}`);
}
