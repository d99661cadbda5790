import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { HostApp } from '../../sandbox/app.ts';
import { expectShown, switchOn } from '../../support/as-a-person.ts';
import { leadOf, startSetting, type Setting } from '../../support/setting.ts';

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

async function expectNoFindings(of: Page): Promise<void> {
  await of.evaluate(axe.source);
  const { violations } = await of.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await of.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(['in', 'out', 'split', 'phone-other-name'] as const)(
    'a lead that is "%s": axe finds nothing, at 360 and at 320 px',
    async (standing) => {
      await panel.emulateMedia({ colorScheme });
      await page.goto(app.recordUrl(leadOf(app, standing)));
      await expectShown(panel, leadOf(app, standing).name);
      await expect(panel.getByText(/^(In GHL|Not in GHL|Which one\?|Sure\?)$/)).toBeVisible();
      for (const width of [360, 320]) {
        await panel.setViewportSize({ width, height: 764 });
        await expectNoFindings(panel);
      }
    },
  );

  test('no lead, and the list', async () => {
    for (const url of [app.leadlessUrls[0] ?? '', app.listUrl]) {
      await page.goto(url);
      await expect(panel.getByRole('heading', { level: 1, name: /No lead here|A list of leads/ })).toBeVisible();
      await expectNoFindings(panel);
    }
  });

  test('the popup', async () => {
    const popup = await setting.leadside.extensionPage('popup.html');
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByText(/^Connected to/)).toBeVisible();
    await expectNoFindings(popup);
    await popup.getByRole('button', { name: 'Use another token' }).click();
    await expectNoFindings(popup);
    await popup.close();
  });
});
