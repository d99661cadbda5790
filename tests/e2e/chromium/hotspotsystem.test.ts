import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Found } from '../../../lib/lead/lead.ts';
import type { PageTruth } from '../../sandbox/apps/shared/truth.ts';
import type { SandboxLead } from '../../sandbox/app.ts';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { bundle } from '../../support/bundle.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { leadOf, startSetting, type Setting } from '../../support/setting.ts';
import { root } from '../../tools/command.ts';
import { told, truly } from './app-truth.ts';

declare const chrome: typeof browser;

const app = makeNamedApps(1).hotspotsystem;

let setting: Setting;
let page: Page;
let panel: Page;

beforeAll(async () => {
  setting = await startSetting();
  page = await setting.leadside.page(app.recordUrl(leadOf(app, 'in')));
  await switchOn(setting.leadside, page);
  panel = await setting.leadside.panel();
});
afterAll(() => setting?.close());
explainFailure(
  () => setting,
  () => panel,
);

const find = (what: string, is: (lead: SandboxLead) => boolean): SandboxLead => {
  const lead = app.leads.find(is);
  if (!lead) throw new Error(`HotspotSystem has no user ${what}.`);
  return lead;
};

test('a user is shown by name, though the heading is the user name', async () => {
  const lead = leadOf(app, 'in');
  await page.goto(app.recordUrl(lead));
  await expectShown(panel, lead.name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

test.each([
  ['with one word for a name', ({ lastName, standing }: SandboxLead) => lastName === '' && standing === 'in'],
  ['who writes from right to left', ({ name, standing }: SandboxLead) => /\p{sc=Arabic}/u.test(name) && standing === 'in'],
  ['who is known by a phone alone', ({ emails, standing }: SandboxLead) => emails.length === 0 && standing === 'in'],
])('a user %s is found', async (what, is) => {
  const lead = find(what, is);
  await page.goto(app.recordUrl(lead));
  await expectShown(panel, lead.name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
});

test('a user that GHL lacks is created with the phone of their own country, and with no other number of the page', async () => {
  const lead = find('from Germany', ({ phones, standing }) => standing === 'out' && phones[0]?.startsWith('+49') === true);
  await page.goto(app.recordUrl(lead));
  await expectShown(panel, lead.name);
  await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Create in Harbour Loans' }).click();
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  const { firstName, lastName, emails, phones } = lead;
  await expect
    .poll(() => setting.sandbox.ghl.ledger.filter(({ effect }) => effect === 'contact.created').at(-1)?.what)
    .toMatchObject({ firstName, lastName, email: emails[0], phone: phones[0] });
});

test('the search’s list is one; a device, the operator’s own record and the rest show nobody', async () => {
  await page.goto(app.listUrl);
  await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
  const nobodys = app.truth.filter(({ kind }) => kind === 'none').map(({ url }) => url);
  for (const url of nobodys) {
    await page.goto(app.recordUrl(leadOf(app, 'in')));
    await expectShown(panel, leadOf(app, 'in').name);
    await page.goto(url);
    await expect(panel.getByRole('heading', { level: 1, name: 'No lead here' }), url).toBeVisible();
  }
});

describe('the guests’ portal', () => {
  /** The sandbox's own answer, under the portal's name. */
  const serve = (on: Page) =>
    on.route(`https://${app.portalHost}/**`, async (route) => {
      const answer = await app.handle(new Request(route.request().url()));
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() });
    });

  test('is not HotspotSystem to Leadside: nothing is read there, and nobody is looked up', async () => {
    const guest = await setting.leadside.page('about:blank');
    await serve(guest);
    const before = setting.sandbox.ghl.requests.length;
    for (const url of app.portalUrls) {
      await guest.goto(url);
      await expect(panel.getByRole('heading', { level: 1, name: 'Press the Leadside button to use it here' })).toBeVisible();
      await expect(panel.getByText(app.leads[0]?.name ?? '')).toHaveCount(0);
    }
    expect(setting.sandbox.ghl.requests).toHaveLength(before);
    const scripts = await setting.leadside.worker(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
    );
    expect(JSON.stringify(scripts)).not.toContain(app.portalHost);
    await guest.close();
    await page.bringToFront();
  });
});

describe('the reader on every address', () => {
  let script = '';
  beforeAll(async () => {
    script = await bundle(join(root, 'tests/tools/read-page-entry.ts'), 'leadsideReader');
  });

  const portal = app.portalUrls.map((url): PageTruth => ({ kind: 'none', url }));
  const kinds: Readonly<Record<string, readonly PageTruth[]>> = {
    users: app.truth.filter(({ url }) => url.includes('/customer.php')),
    forms: app.truth.filter(({ url }) => url.includes('/customer_edit.php')),
    'the list and pages without a lead': app.truth.filter(({ url }) => !url.includes('?id=')),
    'the guests’ portal': portal,
  };

  test.each(Object.entries(kinds))('%s', async (_, truths) => {
    expect(truths.length).toBeGreaterThan(2);
    const tab = await setting.leadside.page('about:blank');
    await tab.route('**/*', async (route) => {
      const answer = await app.handle(new Request(route.request().url()));
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() });
    });
    for (const truth of truths) {
      await tab.goto(truth.url);
      const found = JSON.parse(await tab.evaluate<string>(`${script};leadsideReader.readHere(null)`)) as Found;
      expect(told(found, new URL(truth.url).origin), truth.url).toEqual(truly(truth));
    }
    await tab.close();
    await page.bringToFront();
  });
});

test('nothing went wrong in the extension', async () => {
  expect(await setting.leadside.errors()).toEqual([]);
});
