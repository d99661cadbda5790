import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { SandboxLead } from '../../sandbox/app.ts';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { explainFailure } from '../../support/explain-failure.ts';
import { startSetting, type Setting } from '../../support/setting.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Nobody prepared Leadside for Northwind: what it knows there, a person has taught. */
const { northwind } = makeNamedApps(1);
/** With one email and one phone each, all different people. */
const leads = northwind.leads.filter(({ name, emails, phones }) => emails.length === 1 && phones.length === 1 && /^[\w ]+$/.test(name));
const at = (index: number): SandboxLead => {
  const lead = leads[index];
  if (!lead) throw new Error(`Northwind has no lead ${index} with one email and one phone`);
  return lead;
};

let setting: Setting;
let page: Page;
let panel: Page;

beforeAll(async () => {
  setting = await startSetting();
  page = await setting.leadside.page(northwind.listUrl);
  await switchOn(setting.leadside, page);
  panel = await setting.leadside.panel();
});
afterAll(() => setting?.close());
explainFailure(
  () => setting,
  () => panel,
);

async function open(lead: SandboxLead): Promise<void> {
  await page.goto(`${northwind.recordUrl(lead)}?delay=0`);
  await expect(panel.getByRole('heading', { level: 1, name: lead.name })).toBeVisible();
}
const row = (field: string) =>
  panel
    .getByRole('region', { name: 'Where this comes from' })
    .getByRole('listitem')
    .filter({ has: panel.getByText(field, { exact: true }) });
const pointAt = (field: string) => panel.getByRole('button', { name: `Point at it: ${field}` }).click();
const pointing = (field: string) => panel.getByRole('heading', { name: `Point at ${field} on the page` });
const unfold = async (name: string) => {
  const fold = panel.locator('details', { has: panel.getByText(name, { exact: true }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
};
/** The page waits, and the panel has the keys. */
const expectPointing = async (field: string) => {
  await expect(pointing(field)).toBeVisible();
  await expect(panel.getByRole('button', { name: `Walk the page for ${field}` })).toBeFocused();
};
const outlines = () => page.locator('leadside-outline').count();
const keep = async () => {
  await panel.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(panel.getByText('Kept. It is on trial')).toBeAttached();
};
/** The value beside a label of the record. */
const beside = (label: string) => page.locator('.body').getByText(label, { exact: true }).first().locator('xpath=following-sibling::*[1]');

async function expectNoFindings(): Promise<void> {
  await panel.evaluate(axe.source);
  for (const width of [360, 320]) {
    await panel.setViewportSize({ width, height: 764 });
    const { violations } = await panel.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
}

describe('where a value came from', () => {
  test('every field is listed with its value and why', async () => {
    await open(at(0));
    await panel.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(row('Email')).toContainText(at(0).emails[0] ?? '');
    await expect(row('Email')).toContainText('beside “Work email”');
    await expectNoFindings();
  });

  test('a line outlines its place while it is pointed at, and the page has nothing of it afterwards', async () => {
    await row('Email').hover();
    await expect.poll(outlines).toBe(1);
    await row('Phone')
      .getByRole('button', { name: /on the page/ })
      .focus();
    await expect.poll(outlines).toBe(1);
    await panel.getByRole('heading', { level: 1 }).hover();
    await panel.getByRole('button', { name: 'Close' }).focus();
    await expect.poll(outlines).toBe(0);
  });
});

describe('pointing', () => {
  test('a click takes the place and reaches nothing of the page; the picker leaves nothing there', async () => {
    await page.evaluate(() => {
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        document.addEventListener(type, () => document.body.setAttribute(`data-heard-${type}`, ''));
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await pointAt('Email');
    await expectPointing('Email');
    await page.bringToFront();
    await beside('Work email').hover();
    await expect.poll(outlines).toBe(1);
    await expect(panel.getByText(`Here: ${at(0).emails[0]}`)).toBeVisible();
    await beside('Work email').click();
    await expect(panel.getByText('On this page that gives')).toBeVisible();
    await expect(
      panel
        .getByRole('listitem')
        .filter({ hasText: at(0).emails[0] ?? '' })
        .first(),
    ).toBeVisible();
    // No line of the panel lies under the pointer, and shows its place.
    await panel.mouse.move(0, 0);
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await expectNoFindings();
    await keep();
    await expect(row('Email')).toContainText('On trial');
    await expect(row('Email')).toContainText('you pointed at it');
  });

  test('a second record with another person proves it', async () => {
    await open(at(1));
    await expect(row('Email')).toContainText('Proved on several people.');
    await expect(row('Email')).toContainText(at(1).emails[0] ?? '');
  });

  test('what gives the same for two people is refused, with the reason', async () => {
    await pointAt('Phone');
    await expectPointing('Phone');
    // The signed-in user's own, which stands on every page.
    const mine = page
      .locator('.aside')
      .getByText(/^[\d +()-]{8,}$/)
      .last();
    const number = (await mine.textContent()) ?? '';
    await mine.click();
    await keep();
    // On trial it is used, beside what else the page shows.
    await expect(row('Phone')).toContainText(number);
    await open(at(2));
    await expect(row('Phone')).toContainText('It shows the same for 2 different people.');
    await expect(row('Phone')).toContainText('beside “Mobile”');
    await panel.getByRole('button', { name: 'Forget what was taught: Phone' }).click();
    await expect(row('Phone')).not.toContainText('different people');
  });

  test('by keyboard, from the panel: Tab walks, Enter takes', async () => {
    await pointAt('City');
    await expectPointing('City');
    const city = (await beside('City').textContent()) ?? '';
    for (let steps = 0; steps < 60 && (await panel.getByText(`Here: ${city}`, { exact: true }).count()) === 0; steps += 1) {
      const before = await panel.getByRole('status').allTextContents();
      await panel.keyboard.press('Tab');
      await expect.poll(() => panel.getByRole('status').allTextContents()).not.toEqual(before);
    }
    await panel.keyboard.press('Enter');
    await keep();
    await expect(row('City')).toContainText('On trial');
  });

  test('Escape leaves, and so does going elsewhere in the app', async () => {
    await pointAt('Name');
    await expectPointing('Name');
    await panel.keyboard.press('Tab');
    await expect.poll(outlines).toBe(1);
    await panel.keyboard.press('Escape');
    await expect(pointing('Name')).toBeHidden();
    await expect.poll(outlines).toBe(0);
    await pointAt('Name');
    await expectPointing('Name');
    await page.evaluate(() => history.pushState(null, '', '/people'));
    await expect(pointing('Name')).toBeHidden();
    await open(at(2));
  });
});

describe('by value', () => {
  test('a value that is known finds its place, and the set is kept at once', async () => {
    await unfold('Teach by value');
    await panel.getByLabel('What it is').selectOption({ label: 'Phone' });
    await panel.getByLabel('Value', { exact: true }).fill(at(2).phones[0] ?? '');
    await panel.getByRole('button', { name: 'Find it on the page' }).click();
    await expect(panel.getByRole('checkbox', { name: /^Teach Phone/ })).toBeChecked();
    await panel.getByRole('button', { name: 'Keep all' }).click();
    await expect(row('Phone')).toContainText('On trial');
    await expect(row('Phone')).toContainText('you pointed at it');
    await open(at(3));
    await expect(row('Phone')).toContainText('Proved on several people.');
  });

  test('a value that the page does not show finds nothing', async () => {
    await unfold('Teach by value');
    await panel.getByLabel('Value', { exact: true }).fill('nobody@elsewhere.example');
    await panel.getByLabel('What it is').selectOption({ label: 'Email' });
    await panel.getByRole('button', { name: 'Find it on the page' }).click();
    await expect(panel.getByText('The page does not show any of these values.')).toBeVisible();
    await panel.getByRole('button', { name: 'Cancel' }).click();
  });
});

describe('sites as a file', () => {
  test('what is exported comes back, on trial; a bad file is refused and changes nothing', async () => {
    const folder = temporaryFolder('leadside-sites-');
    await unfold('Sites');
    // No download of a side panel can be waited for: what is offered is read where it is made.
    await panel.evaluate(() => {
      const blobs: Blob[] = [];
      (globalThis as unknown as { blobs: Blob[] }).blobs = blobs;
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => (blobs.push(blob), make(blob));
    });
    await panel.getByRole('button', { name: 'Export sites' }).click();
    const exported = () => panel.evaluate(async () => (await (globalThis as unknown as { blobs: Blob[] }).blobs.at(-1)?.text()) ?? '');
    await expect.poll(exported).toContain('"leadside": "sites"');
    const json = await exported();
    for (const lead of leads) for (const value of [...lead.emails, ...lead.phones]) expect(json).not.toContain(value);
    const good = join(folder.path, 'sites.json');
    const bad = join(folder.path, 'bad.json');
    await writeFile(good, json);
    await writeFile(bad, (await readFile(good, 'utf8')).replaceAll('"email"', '"shoe size"'));

    await panel.getByRole('button', { name: 'Forget what was taught: Email' }).click();
    await expect(row('Email')).not.toContainText('Proved');
    await panel.getByLabel('File of sites').setInputFiles(bad);
    await expect(panel.getByText('names no field that Leadside knows: shoe size')).toBeVisible();
    await expect(row('Email')).not.toContainText('On trial');
    await panel.getByLabel('File of sites').setInputFiles(good);
    await expect(panel.getByText('1 site imported.')).toBeVisible();
    await expect(row('Email')).toContainText('On trial');
    await expect(row('Email')).toContainText('you pointed at it');
    folder.remove();
    await open(at(4));
    await expect(row('Email')).toContainText('Proved on several people.');
  });
});

describe('the masked report', () => {
  test('holds nothing of the page', async () => {
    await unfold('Report this page');
    await panel.getByRole('button', { name: 'Make the copy' }).click();
    const copy = panel.getByRole('textbox', { name: 'Its beginning' });
    await expect(copy).toBeVisible();
    await panel.getByRole('button', { name: 'Save the copy' }).click();
    const html = await panel.evaluate(async () => (await (globalThis as unknown as { blobs: Blob[] }).blobs.at(-1)?.text()) ?? '');
    expect(html.length).toBeGreaterThan(1_000);
    const { name, emails, phones } = at(4);
    for (const secret of [
      ...name.split(' ').filter((word) => word.length > 3),
      ...emails,
      ...phones,
      phones[0]?.slice(-6) ?? '',
      'northwind',
    ])
      expect(html.toLowerCase()).not.toContain(secret.toLowerCase());
    await expectNoFindings();
  });
});

describe('drift', () => {
  test('a proved field that is missing on three records running is said to be gone, with the way to mend it', async () => {
    // Northwind's next release: its pages get nobody's email any more.
    await page.addInitScript(() => {
      const ask = window.fetch.bind(window);
      window.fetch = async (...request) => {
        const answer = await ask(...request);
        if (sessionStorage.getItem('release') !== 'next') return answer;
        return Response.json({ ...((await answer.json()) as object), emails: [], email: '' });
      };
    });
    const release = (name: string) => page.evaluate((given) => sessionStorage.setItem('release', given), name);
    await release('next');
    const gone = panel.getByText('Email not found any more: point at it.').first();
    for (const index of [5, 6, 7]) {
      await expect(gone).toBeHidden();
      await open(at(index));
    }
    await expect(gone).toBeVisible();
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(gone).toBeVisible();
    await expectNoFindings();
    await release('last');
    await open(at(8));
    await expect(gone).toBeHidden();
  });
});

test('with the panel goes the picker', async () => {
  await panel.getByRole('button', { name: 'Correct', exact: true }).click();
  await pointAt('Email');
  await expectPointing('Email');
  await panel.keyboard.press('Tab');
  await expect.poll(outlines).toBe(1);
  await panel.close();
  await expect.poll(outlines).toBe(0);
  panel = await setting.leadside.panel();
});

test('nothing is put into a page that nobody teaches in', async () => {
  await open(at(9));
  expect(await outlines()).toBe(0);
  await expectShown(panel, at(9).name);
});

test('nothing went wrong in the extension', async () => {
  expect(await setting.leadside.errors()).toEqual([]);
});
