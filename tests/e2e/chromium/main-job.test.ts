import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { HostApp } from '../../sandbox/app.ts';
import { addTag, expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { effectsIn, leadOf, startSetting, type Setting } from '../../support/setting.ts';

declare const chrome: typeof browser;

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting();
});
afterAll(() => setting?.close());

/** What the issue calls the main job, on one app after the other, in the real popup and the real panel. */
describe.each([
  { id: 'brokerspot', kind: 'BrokerSpot' },
  { id: 'spotHit', kind: undefined },
  { id: 'northwind', kind: undefined },
] as const)('$id', ({ id, kind }) => {
  let app: HostApp;
  let page: Page;
  let panel: Page;
  explainFailure(
    () => setting,
    () => panel,
  );

  beforeAll(async () => {
    app = setting.sandbox.apps[id];
    page = await setting.leadside.page(app.recordUrl(leadOf(app, 'in')));
    await switchOn(setting.leadside, page, kind);
    panel = await setting.leadside.panel();
  });

  test('the panel shows the contact of the lead on the page, with its tags, tasks, notes and appointments', async () => {
    const lead = leadOf(app, 'in');
    await expectShown(panel, lead.name);
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    const [contact] = setting.sandbox.contactsOf('hL7cQm2VxTz9KpRw4NsB', app, lead.id);
    for (const tag of contact?.tags ?? []) await expect(panel.getByRole('button', { name: `Remove ${tag}` })).toBeVisible();
    await expect(panel.getByRole('checkbox').first()).toBeVisible();
    await expect(panel.getByRole('heading', { name: /^Notes/ })).toBeVisible();
    await expect(panel.getByText('Sydney').first()).toBeVisible();
    await expect(panel.getByText('Harbour Loans')).toBeVisible();
  });

  test('the toolbar button tells the verdict', async () => {
    const tabId = await setting.leadside.tabId(page);
    await expect.poll(() => setting.leadside.worker((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)).toBe('✓');
  });

  test('a tag is added with one click, and taken back with another', async () => {
    await addTag(panel, `Hot ${id}`);
    await expect(panel.getByText(`Added tag hot ${id.toLowerCase()}`).first()).toBeVisible();
    await expect.poll(() => effectsIn(setting.sandbox).at(-1)).toBe(`tags.added hot ${id.toLowerCase()}`);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => effectsIn(setting.sandbox).at(-1)).toBe(`tags.removed hot ${id.toLowerCase()}`);
    await expect(panel.getByRole('button', { name: `Remove hot ${id.toLowerCase()}` })).toHaveCount(0);
  });

  test('a task is added with a due date, completed and reopened', async () => {
    const title = `Call about ${id}`;
    await panel.getByLabel('Note or task').fill(title);
    await panel.getByRole('button', { name: 'Task', exact: true }).click();
    await panel.getByRole('button', { name: 'Add task' }).click();
    const box = panel.getByRole('checkbox', { name: title });
    await expect(box).toBeEnabled();
    await box.click();
    await expect.poll(() => effectsIn(setting.sandbox).slice(-2)).toEqual([`task.created ${title}`, `task.completed ${title}`]);
    await panel.locator('summary').filter({ hasText: 'done' }).click();
    await panel.getByRole('checkbox', { name: title }).click();
    await expect.poll(() => effectsIn(setting.sandbox).at(-1)).toBe(`task.reopened ${title}`);
  });

  test('a note is added', async () => {
    await panel.getByLabel('Note or task').fill(`Prefers mornings, ${id}`);
    await panel.getByRole('button', { name: 'Note', exact: true }).click();
    await expect.poll(() => effectsIn(setting.sandbox).at(-1)).toBe(`note.created Prefers mornings, ${id}`);
    await expect(panel.getByText(`Prefers mornings, ${id}`).first()).toBeVisible();
    await expect(panel.getByLabel('Note or task')).toHaveValue('');
  });

  test('a lead that GHL lacks is created with its fields, and shows as found', async () => {
    const lead = leadOf(app, 'out');
    await page.goto(app.recordUrl(lead));
    await expectShown(panel, lead.name);
    await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
    await expect(panel.getByRole('textbox', { name: 'Email' }).or(panel.getByRole('combobox', { name: 'Email' }))).toHaveValue(
      lead.emails[0] ?? '',
    );
    await panel.getByRole('button', { name: 'Create in Harbour Loans' }).click();
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    await expect
      .poll(() => setting.sandbox.ghl.ledger.filter(({ effect }) => effect === 'contact.created').at(-1)?.what)
      .toMatchObject({
        email: lead.emails[0],
        phone: lead.phones[0],
        firstName: lead.firstName,
        lastName: lead.lastName,
      });
  });

  test('the same lead again is found by its link, with one round trip and no search', async () => {
    const lead = leadOf(app, 'in');
    await page.goto(app.recordUrl(lead));
    await expectShown(panel, lead.name);
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    const before = setting.sandbox.ghl.requests.length;
    await page.reload();
    await expectShown(panel, lead.name);
    await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
    expect(setting.sandbox.ghl.requests.slice(before).filter(({ route }) => route.includes('search'))).toEqual([]);
  });

  test('pages without a lead say so, and never show the person before', async () => {
    await page.goto(app.recordUrl(leadOf(app, 'in')));
    await expectShown(panel, leadOf(app, 'in').name);
    for (const url of app.leadlessUrls) {
      await page.goto(url);
      await expect(panel.getByRole('heading', { level: 1, name: 'No lead here' }), url).toBeVisible();
      await expect(panel.getByText(leadOf(app, 'in').name), url).toHaveCount(0);
    }
    await page.goto(app.listUrl);
    await expect(panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
  });
});

test('nothing went wrong in the extension, and GHL never said 429', async () => {
  expect(await setting.leadside.errors()).toEqual([]);
  expect(setting.sandbox.ghl.requests.filter(({ status }) => status === 429)).toEqual([]);
});
