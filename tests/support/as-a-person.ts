import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { browser } from 'wxt/browser';
import type { Leadside } from './chromium.ts';

/** Connects a sub-account as a person does: token and id typed into the popup. Gives what the popup then says. */
export async function connect(leadside: Leadside, token: string, location: string): Promise<void> {
  const popup = await leadside.extensionPage('popup.html');
  await popup.getByLabel('Private integration token').fill(token);
  await popup.getByLabel('Sub-account').fill(location);
  await popup.getByRole('button', { name: 'Connect' }).click();
  await expect(popup.getByText(/^Connected to/)).toBeVisible();
  await popup.close();
}

/** Switches the site of `page` on in the real popup. `kind` is what the person says the site is, where Leadside cannot know. */
export async function switchOn(leadside: Leadside, page: Page, kind?: string): Promise<void> {
  const { origin, host } = new URL(page.url());
  await leadside.grant(origin);
  const popup = await leadside.popup(page);
  if (kind !== undefined) await popup.getByLabel('What is this site?').selectOption({ label: kind });
  await popup.getByRole('button', { name: `Use on ${host}` }).click();
  await expect(popup.getByText(`Leadside is on at ${host}`)).toBeVisible();
  await popup.close();
}

/** Adds a tag in the panel; the field for it stays open after the first. */
export async function addTag(panel: Page, tag: string): Promise<void> {
  const field = panel.getByRole('combobox', { name: 'Tag', exact: true });
  if (!(await field.isVisible())) await panel.getByRole('button', { name: 'Add a tag' }).click();
  await field.fill(tag);
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
}

declare const chrome: typeof browser;

/** Waits until everything that was clicked has its answer: what was written in GHL a moment ago may not have told the worker yet. */
export async function expectSettled(panel: Page, timeout = 5_000): Promise<void> {
  const open = () =>
    panel.evaluate(async () => {
      const all = Object.entries(await chrome.storage.session.get(null));
      return all.filter(([key, value]) => key.startsWith('change:') && (value as { state: { at: string } }).state.at !== 'done').length;
    });
  await expect.poll(open, { timeout }).toBe(0);
}

/** The panel's headline once it shows `name`. */
export async function expectShown(panel: Page, name: string): Promise<void> {
  await expect(panel.getByRole('heading', { level: 1, name })).toBeVisible();
}
