import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Found } from '../../../lib/lead/lead.ts';
import type { SandboxLead } from '../../sandbox/app.ts';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { bundle } from '../../support/bundle.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { effectsIn, leadOf, startSetting, type Setting } from '../../support/setting.ts';
import { root } from '../../tools/command.ts';
import { told, truly } from './app-truth.ts';

const app = makeNamedApps(1).brokerengine;
const origin = `https://${app.host}`;

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

/** The page's address when its last piece is there. */
const drawn = () => page.waitForFunction(() => Reflect.get(window, 'drawn') === location.href);

const dealOf = (lead: SandboxLead) => {
  const deal = app.deals.find(({ applicants }) => applicants[0].lead.id === lead.id);
  if (!deal) throw new Error(`${lead.name} has no deal.`);
  return deal;
};

describe('a deal', () => {
  test('is about its primary applicant, by name: not about the deal, its lender, its broker or the person who is signed in', async () => {
    const lead = leadOf(app, 'in');
    const { name, lender, broker } = dealOf(lead);
    await page.goto(app.recordUrl(lead));
    await expectShown(panel, lead.name);
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    for (const other of [name, lender, broker.name, 'Renata Kovacs']) {
      await expect(panel.getByRole('heading', { level: 1, name: other, exact: true })).toHaveCount(0);
    }
  });

  test('that comes late and in pieces ends on the person with their email and phone', async () => {
    const lead = leadOf(app, 'in', 2);
    await page.goto(`${app.recordUrl(lead)}?delay=1200`);
    await expectShown(panel, lead.name);
    await drawn();
    await expectShown(panel, lead.name);
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  });

  test('stays while the side menu changes the middle of the page without a load', async () => {
    const lead = leadOf(app, 'in');
    await page.goto(app.recordUrl(lead));
    await drawn();
    await expectShown(panel, lead.name);
    for (const section of ['Applicants', 'Deal Details', 'Documents', 'Activity']) {
      await page.getByRole('link', { name: section, exact: true }).click();
      await drawn();
      await expectShown(panel, lead.name);
    }
  });

  test('is opened from the board and left again without a load', async () => {
    const deal = app.deals.find(({ board }) => board === 'deal');
    if (!deal) throw new Error('The board of deals is empty.');
    await page.goto(app.listUrl);
    await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
    await page.getByRole('link', { name: deal.name, exact: true }).first().click();
    await expectShown(panel, deal.applicants[0].lead.name);
    await page.goBack();
    await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
  });

  test('of another release, whose class names end differently, is read the same', async () => {
    const other = makeNamedApps(2).brokerengine;
    await page.route(`${origin}/**`, async (route) => {
      const answer = await other.handle(new Request(route.request().url()));
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() });
    });
    const [deal] = other.deals;
    await page.goto(`${origin}/applications/${deal?.id}/activity/`);
    await expectShown(panel, deal?.applicants[0].lead.name ?? '');
    await page.unrouteAll();
  });
});

describe('several applicants', () => {
  const person = (name: string) => panel.getByRole('radiogroup', { name: 'People on this record' }).getByText(name);
  const email = () => panel.getByRole('textbox', { name: 'Email' }).or(panel.getByRole('combobox', { name: 'Email' }));

  test('each has their own contact, and a choice beside the name leads from one to the other', async () => {
    const deal = app.deals[0];
    const [first, second] = deal?.applicants.map(({ lead }) => lead) ?? [];
    if (!first || !second) throw new Error('The first deal has no co-applicant.');
    await page.goto(app.recordUrl(first));
    await expectShown(panel, first.name);
    await expect(panel.getByText('Primary Applicant')).toBeVisible();
    await person(second.name).click();
    await expectShown(panel, second.name);
    await expect(panel.getByText('Co-Applicant').first()).toBeVisible();
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    await person(first.name).click();
    await expectShown(panel, first.name);
  });

  test('who share a landline keep their own emails, and one is created without the other', async () => {
    const deal = app.deals.find(({ applicants: [one, two] }) => one.lead.phones.at(-1) === two?.lead.phones.at(-1));
    const [first, second] = deal?.applicants.map(({ lead }) => lead) ?? [];
    if (!first || !second) throw new Error('No couple shares a landline.');
    await page.goto(app.recordUrl(first));
    await expectShown(panel, first.name);
    await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
    await expect(email()).toHaveValue(first.emails[0] ?? '');
    await person(second.name).click();
    await expectShown(panel, second.name);
    await expect(email()).toHaveValue(second.emails[0] ?? '');
    await panel.getByRole('button', { name: 'Create in Harbour Loans' }).click();
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    expect(setting.sandbox.ghl.ledger.filter(({ effect }) => effect === 'contact.created').at(-1)?.what).toMatchObject({
      email: second.emails[0],
      phone: second.phones[0],
      firstName: second.firstName,
    });
    await page.goto(`${origin}/contacts/${first.id}/`);
    await expectShown(panel, first.name);
    expect(effectsIn(setting.sandbox).filter((effect) => effect.startsWith('contact.created'))).toHaveLength(1);
  });
});

test('a person’s own page and the form to edit them', async () => {
  const lead = leadOf(app, 'in', 3);
  for (const path of ['', 'edit/']) {
    await page.goto(`${origin}/boards/deal/`);
    await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
    await page.goto(`${origin}/contacts/${lead.id}/${path}`);
    await expectShown(panel, lead.name);
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  }
});

test('boards and contacts are lists', async () => {
  for (const path of ['/boards/deal/', '/boards/lead/', '/contacts/']) {
    await page.goto(app.recordUrl(leadOf(app, 'in')));
    await expectShown(panel, leadOf(app, 'in').name);
    await page.goto(`${origin}${path}`);
    await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' }), path).toBeVisible();
  }
});

test('the queue, the own profile and the other pages without a lead say so', async () => {
  for (const url of app.leadlessUrls) {
    await page.goto(app.recordUrl(leadOf(app, 'in')));
    await expectShown(panel, leadOf(app, 'in').name);
    await page.goto(url);
    await drawn();
    await expect(panel.getByRole('heading', { level: 1, name: 'No lead here' }), url).toBeVisible();
  }
});

describe('the reader on every address', () => {
  let script = '';
  beforeAll(async () => {
    script = await bundle(join(root, 'tests/tools/read-page-entry.ts'), 'leadsideReader');
  });

  const kinds = {
    deals: (url: string) => url.endsWith('/activity/'),
    'the other parts of a deal': (url: string) => /\/(?:applicants|details|documents)\/$/.test(url),
    contacts: (url: string) => /\/contacts\/\d+\/$/.test(url),
    forms: (url: string) => url.endsWith('/edit/'),
    // The cards on the board of deals are called after deals: the reader does not read whom they are about yet.
    'lists and pages without a lead': (url: string) => !/\d|\/boards\/deal\//.test(new URL(url).pathname),
  };

  test.each(Object.entries(kinds))('%s', async (_, isOne) => {
    for (const truth of app.truth.filter(({ url }) => isOne(url))) {
      await page.goto(`${truth.url}?delay=0`);
      await drawn();
      // What a delay of nothing adds to the address is no part of it.
      await page.evaluate((url) => history.replaceState(null, '', url), truth.url);
      const answer = told(JSON.parse(await page.evaluate<string>(`${script};leadsideReader.readHere(null)`)) as Found, origin);
      const isWindow = truth.kind === 'list' && truth.windowed && answer.kind === 'list';
      expect(answer, truth.url).toEqual(truly(truth, isWindow ? Math.max(10, answer.rows.length) : undefined));
    }
  });
});

test('nothing went wrong in the extension', async () => {
  expect(await setting.leadside.errors()).toEqual([]);
});
