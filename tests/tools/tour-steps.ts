import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { HARBOUR_ID, HARBOUR_TOKEN, harbourLoans } from '../sandbox/seed.ts';
import { addTag, expectShown } from '../support/as-a-person.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { effectsIn, leadOf, type Setting } from '../support/setting.ts';

/** What the steps hand on to one another. */
export interface Tour extends Setting {
  /** The tab with the web app; set by the first step. */
  page: Page;
  /** Set once the panel is open. */
  panel: Page | null;
}

export interface Step {
  /** A sentence for the person who watches; also the picture's name. */
  readonly says: string;
  /** Does it as a person would and holds it against what must be seen; gives what is to be photographed. Throws where it does not hold. */
  readonly run: (tour: Tour) => Promise<Page>;
}

const TAG = 'viewing booked';
const TASK = 'Send the comparison';

/** The main job from a browser that knows nothing, in order. Each step stands on those before it. */
export const steps: readonly Step[] = [
  {
    says: 'Connect a sub-account in the popup',
    run: async (tour) => {
      const popup = await tour.leadside.popup(tour.page);
      await popup.getByLabel('Private integration token').fill(HARBOUR_TOKEN);
      await popup.getByLabel('Sub-account').fill(HARBOUR_ID);
      await popup.getByRole('button', { name: 'Connect', exact: true }).click();
      await expect(popup.getByText(`Connected to ${harbourLoans.name}`)).toBeVisible();
      return popup;
    },
  },
  {
    says: 'Switch the site on in the popup',
    run: async ({ leadside, page }) => {
      const { origin, host } = new URL(page.url());
      await leadside.grant(origin);
      const popup = await leadside.popup(page);
      await popup.getByLabel('What is this site?').selectOption({ label: 'BrokerSpot' });
      await popup.getByRole('button', { name: `Use on ${host}` }).click();
      await expect(popup.getByText(`Leadside is on at ${host}`)).toBeVisible();
      return popup;
    },
  },
  {
    says: 'Open the panel',
    run: async (tour) => {
      const popup = await tour.leadside.popup(tour.page);
      await popup.getByRole('button', { name: 'Open the panel' }).click();
      tour.panel = await tour.leadside.panel();
      await expect(tour.panel.getByRole('heading', { level: 1, name: 'A list of leads' })).toBeVisible();
      return tour.panel;
    },
  },
  {
    says: 'Open a lead, and the panel shows its contact',
    run: async ({ page, sandbox, panel: open }) => {
      const panel = opened(open);
      const lead = leadOf(sandbox.apps.brokerspot, 'in');
      await page.goto(sandbox.apps.brokerspot.recordUrl(lead));
      await expectShown(panel, lead.name);
      await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
      await expect(panel.getByRole('checkbox', { name: 'Call back about the rate' })).toBeVisible();
      await expect(panel.getByText('Left a voicemail.')).toBeVisible();
      await expect(panel.getByText('Home loan review')).toBeVisible();
      return panel;
    },
  },
  {
    says: 'Add a tag',
    run: async ({ sandbox, panel: open }) => {
      const panel = opened(open);
      await addTag(panel, TAG);
      await expect(panel.getByRole('button', { name: `Remove ${TAG}` })).toBeVisible();
      await expect.poll(() => effectsIn(sandbox)).toContain(`tags.added ${TAG}`);
      return panel;
    },
  },
  {
    says: 'Add a task',
    run: async ({ sandbox, panel: open }) => {
      const panel = opened(open);
      await panel.getByLabel('Note or task').fill(TASK);
      await panel.getByRole('button', { name: 'Task', exact: true }).click();
      await panel.getByRole('button', { name: 'Add task' }).click();
      await expect(panel.getByRole('checkbox', { name: TASK })).toBeEnabled();
      await expect.poll(() => effectsIn(sandbox)).toContain(`task.created ${TASK}`);
      return panel;
    },
  },
  {
    says: 'Complete the task',
    run: async ({ sandbox, panel: open }) => {
      const panel = opened(open);
      await panel.getByRole('checkbox', { name: TASK }).click();
      await expect.poll(() => effectsIn(sandbox)).toContain(`task.completed ${TASK}`);
      await expect(panel.getByText(`Completed ${TASK}`).first()).toBeVisible();
      return panel;
    },
  },
  {
    says: 'Create a contact that GHL lacks',
    run: async ({ page, sandbox, panel: open }) => {
      const panel = opened(open);
      const lead = leadOf(sandbox.apps.brokerspot, 'out');
      await page.goto(sandbox.apps.brokerspot.recordUrl(lead));
      await expectShown(panel, lead.name);
      await expect(panel.getByText('Not in GHL', { exact: true })).toBeVisible();
      await panel.getByRole('button', { name: `Create in ${harbourLoans.name}` }).click();
      await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
      await expect.poll(() => emailsCreated(sandbox)).toContain(lead.emails[0]);
      return panel;
    },
  },
  {
    says: 'Push a selection from the context menu, on a site that is off',
    run: async ({ leadside, page, sandbox, panel: open }) => {
      const panel = opened(open);
      const { northwind } = sandbox.apps;
      const lead = leadOf(northwind, 'out');
      await page.goto(northwind.recordUrl(lead));
      const selectionText = `${lead.name} ${lead.emails[0] ?? ''}`;
      await leadside.menuClick({ menuItemId: 'push', selectionText }, page);
      await expect(panel.getByText('From your selection')).toBeVisible();
      await expectShown(panel, lead.name);
      await expect(panel.getByText(`Created ${lead.name}`).first()).toBeVisible();
      await expect.poll(() => emailsCreated(sandbox)).toContain(lead.emails[0]);
      return panel;
    },
  },
  {
    says: 'The popup says where Leadside is on',
    run: async ({ leadside, page, sandbox }) => {
      await page.goto(sandbox.apps.brokerspot.listUrl);
      const popup = await leadside.popup(page);
      await expect(popup.getByText(`Leadside is on at ${sandbox.apps.brokerspot.host}`)).toBeVisible();
      await expect(popup.getByText(`Connected to ${harbourLoans.name}`)).toBeVisible();
      return popup;
    },
  },
];

function opened(panel: Page | null): Page {
  if (!panel) throw new Error('The panel is not open.');
  return panel;
}

function emailsCreated(sandbox: Sandbox): readonly unknown[] {
  return sandbox.ghl.ledger.filter(({ effect }) => effect === 'contact.created').map(({ what }) => what['email']);
}
