import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { effectsIn, startSetting, type Setting } from '../../support/setting.ts';

declare const chrome: typeof browser;

const { brokerengine, northwind } = makeNamedApps(1);
const origin = new URL(northwind.listUrl).origin;

let setting: Setting;
let page: Page;
let panel: Page;

beforeAll(async () => {
  setting = await startSetting();
  page = await setting.leadside.page(brokerengine.listUrl);
  await switchOn(setting.leadside, page);
  await page.goto(northwind.listUrl);
  await switchOn(setting.leadside, page);
  panel = await setting.leadside.panel();
});
afterAll(() => setting?.close());
explainFailure(
  () => setting,
  () => panel,
);

/** A page of Northwind with this body; everything else there stays as it is. */
async function show(path: string, body: string): Promise<void> {
  await page.route(`${origin}${path}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Northwind</title>${body}`,
    }),
  );
  await page.goto(`${origin}${path}`);
}
const heading = (name: string) => panel.getByRole('heading', { level: 1, name });
const searches = () => setting.sandbox.ghl.requests.filter(({ route }) => route.includes('search')).length;
const badge = async () => {
  const tabId = await setting.leadside.tabId(page);
  return setting.leadside.worker((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
};

async function expectNoFindings(): Promise<void> {
  await panel.evaluate(axe.source);
  for (const width of [360, 320]) {
    await panel.setViewportSize({ width, height: 764 });
    const { violations } = await panel.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
}

describe('several people on a record', () => {
  const couple = brokerengine.deals.find(({ applicants: [one, two] }) => two && one.lead.phones.at(-1) === two.lead.phones.at(-1));
  const [stavros, eleni] = couple?.applicants.map(({ lead }) => lead) ?? [];
  if (!couple || !stavros || !eleni) throw new Error('BrokerEngine has no couple with one landline.');
  const people = () => panel.getByRole('radiogroup', { name: 'People on this record' });
  const choose = (name: string) => people().getByText(name).click();
  const choice = (name: string) => people().getByRole('radio', { name: new RegExp(`^${name}`) });

  test('the arrow keys go from one to the other beside the name; only who is shown is looked up', async () => {
    const before = searches();
    await page.goto(brokerengine.recordUrl(stavros));
    await expectShown(panel, stavros.name);
    await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
    await expect(choice(stavros.name)).toBeChecked();
    const asked = searches();
    expect(asked).toBeGreaterThan(before);
    await choice(stavros.name).focus();
    await panel.keyboard.press('ArrowDown');
    await expectShown(panel, eleni.name);
    await expect(choice(eleni.name)).toBeFocused();
    await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
    expect(searches()).toBeGreaterThan(asked);
    await expectNoFindings();
  });

  test('the choice outlives a reload of the record, and goes with it', async () => {
    await page.reload();
    await expectShown(panel, eleni.name);
    await page.goto(brokerengine.listUrl);
    await expect(heading('A list of leads')).toBeVisible();
    await page.goto(brokerengine.recordUrl(stavros));
    await expectShown(panel, stavros.name);
  });

  test('what is half written about one stays theirs', async () => {
    const field = panel.getByRole('textbox', { name: 'Last name' });
    await field.fill('Half written');
    await choose(eleni.name);
    await expectShown(panel, eleni.name);
    await expect(field).toHaveValue(eleni.lastName);
    await choose(stavros.name);
    await expectShown(panel, stavros.name);
    await expect(field).toHaveValue('Half written');
    await field.fill(stavros.lastName);
  });

  test("the one's contact is not the other's, although they share a landline", async () => {
    await panel.getByRole('button', { name: 'Create in Harbour Loans' }).click();
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    await choose(eleni.name);
    await expectShown(panel, eleni.name);
    await panel.getByRole('button', { name: 'Create in Harbour Loans' }).click();
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    const created = setting.sandbox.ghl.ledger.filter(({ effect }) => effect === 'contact.created').slice(-2);
    expect(created.map(({ what }) => what['firstName'])).toEqual([stavros.firstName, eleni.firstName]);
    // Found again, each by their own link.
    await page.reload();
    for (const lead of [eleni, stavros]) {
      await choose(lead.name);
      await expectShown(panel, lead.name);
      await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
      await expect(panel.getByRole('link', { name: lead.emails[0] ?? '' })).toBeVisible();
    }
    expect(effectsIn(setting.sandbox).filter((effect) => effect.startsWith('contact.created'))).toHaveLength(2);
  });
});

describe('is this the lead?', () => {
  const visit = () => show('/memo/14', '<main><p>Paul Verne</p><p>paul.verne@example.com</p></main>');

  test('what nobody can be sure of is asked about, and GHL is not, nor is the badge put on', async () => {
    await page.goto(northwind.listUrl);
    await expect(heading('A list of leads')).toBeVisible();
    const before = setting.sandbox.ghl.requests.length;
    await visit();
    await expect(panel.getByRole('heading', { name: 'Is this the lead?' })).toBeVisible();
    await expect(panel.getByText('paul.verne@example.com')).toBeVisible();
    await expectNoFindings();
    expect(await badge()).toBe('');
    expect(setting.sandbox.ghl.requests).toHaveLength(before);
  });

  test('no says that there is none, and leads back', async () => {
    await panel.getByRole('button', { name: 'No', exact: true }).click();
    await expect(heading('No lead on this page then')).toBeVisible();
    await page.reload();
    await expect(heading('No lead on this page then')).toBeVisible();
    await panel.getByRole('button', { name: 'Ask me again' }).click();
    await expect(panel.getByRole('heading', { name: 'Is this the lead?' })).toBeVisible();
  });

  test('a push of it fills the form and creates nobody', async () => {
    const before = effectsIn(setting.sandbox).length;
    await setting.leadside.menuClick({ menuItemId: 'push' }, page);
    await expect(panel.getByText('From the page')).toBeVisible();
    await expect(panel.getByRole('textbox', { name: 'Email' })).toHaveValue('paul.verne@example.com');
    await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
    expect(effectsIn(setting.sandbox)).toHaveLength(before);
    await panel.getByRole('button', { name: 'Back to the page' }).click();
    await expect(panel.getByRole('heading', { name: 'Is this the lead?' })).toBeVisible();
  });

  test('yes looks the person up, and is remembered', async () => {
    await panel.getByRole('button', { name: 'Yes', exact: true }).click();
    await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
    await expect.poll(badge).toBe('+');
    await page.goto(northwind.listUrl);
    await expect(heading('A list of leads')).toBeVisible();
    await visit();
    await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
  });
});

describe('a list', () => {
  const names = Array.from({ length: 300 }, (_, at) => {
    const pick = <T>(from: readonly T[], by: number) => from[Math.floor(by) % from.length] ?? from[0];
    return `${pick(['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay'], at)} ${pick(['Novak', 'Silva', 'Marsh', 'Okoro', 'Lund'], at / 6)}${'abcdefghij'[Math.floor(at / 30)]}`;
  });
  const row = (name: string, at: number) =>
    `<tr><td><a href="/people/made${at}">${name}</a></td><td>person.${at}@example.com</td><td>0412 ${String(100_000 + at * 7).replace(/(...)(...)/, '$1 $2')}</td></tr>`;
  const table = (rows: readonly string[]) =>
    `<main><h1>Customers</h1><table><thead><tr><th>Name</th><th>Email</th><th>Phone</th></tr></thead><tbody>${rows.join('')}</tbody></table></main>`;

  test('its people are there, GHL is asked for nothing, and a row opens its record in the same tab', async () => {
    const before = searches();
    await show('/customers', table(names.map(row)));
    await expect(panel.getByText('300 leads')).toBeVisible();
    await panel.getByRole('searchbox', { name: 'Filter by name, email or phone' }).fill('person.123@');
    await expect(panel.getByText('1 of 300 leads')).toBeVisible();
    const pages = setting.leadside.context.pages().length;
    await panel.getByRole('link', { name: new RegExp(`^${names[123]}`) }).click();
    await page.waitForURL(`${origin}/people/made123`);
    expect(setting.leadside.context.pages()).toHaveLength(pages);
    expect(searches()).toBe(before);
  });

  test('a list that draws only what is in sight grows as it scrolls', async () => {
    await show('/window', table(names.slice(0, 20).map(row)));
    await expect(panel.getByText('20 leads')).toBeVisible();
    await expectNoFindings();
    await page.evaluate(
      (rows) => {
        const body = document.querySelector('tbody');
        if (body) body.innerHTML = rows;
      },
      names
        .slice(15, 35)
        .map((name, at) => row(name, at + 15))
        .join(''),
    );
    await expect(panel.getByText('35 leads')).toBeVisible();
  });

  test('an address outside the page’s own origin is no address', async () => {
    await show(
      '/elsewhere',
      table(names.slice(0, 12).map((name, at) => row(name, at).replace('/people/', 'https://evil.example/people/'))),
    );
    await expect(panel.getByText('12 leads')).toBeVisible();
    await expect(panel.getByRole('main').getByRole('link')).toHaveCount(0);
  });
});

test('nothing went wrong in the extension', async () => {
  expect(await setting.leadside.errors()).toEqual([]);
});
