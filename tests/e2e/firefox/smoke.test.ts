import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HostApp } from '../../sandbox/app.ts';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { HARBOUR_ID, HARBOUR_TOKEN } from '../../sandbox/seed.ts';
import { launchLeadsideFirefox, type LeadsideFirefox } from '../../support/firefox.ts';
import type { Surface } from '../../support/firefox-surface.ts';
import { effectsIn, leadOf } from '../../support/setting.ts';

let sandbox: Sandbox;
let firefox: LeadsideFirefox;
let app: HostApp;
let sidebar: Surface;

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: { max: 1_000, intervalMs: 10_000 } });
  firefox = await launchLeadsideFirefox({ sandboxPort: sandbox.port });
  app = sandbox.apps.brokerspot;
});
afterAll(async () => {
  await firefox?.close();
  await sandbox?.close();
});

test('the popup connects the sub-account and switches the site on', async () => {
  await firefox.page(app.recordUrl(leadOf(app, 'in')));
  const popup = await firefox.popup();
  await popup.fill('Private integration token', HARBOUR_TOKEN);
  await popup.fill('Sub-account', HARBOUR_ID);
  await popup.press('Connect');
  await popup.shows('Harbour Loans');
  await popup.press(`Use on ${app.host}`);
  await popup.shows(`Leadside is on at ${app.host}`);
});

test("the sidebar shows the lead's contact with its tasks, notes and appointments", async () => {
  sidebar = await firefox.sidebar();
  await sidebar.shows(leadOf(app, 'in').name);
  for (const text of ['In GHL', 'Call back about the rate', 'Left a voicemail.', 'Home loan review']) await sidebar.shows(text);
});

test('a tag is added', async () => {
  await sidebar.press('Add a tag');
  await sidebar.fill('Tag', 'from firefox');
  await sidebar.press('Add');
  await sidebar.shows('Added tag from firefox');
  expect(effectsIn(sandbox)).toEqual(['tags.added from firefox']);
});

test('the next lead follows, and one that GHL lacks is offered to be created', async () => {
  const lead = leadOf(app, 'out');
  await firefox.page(app.recordUrl(lead));
  await sidebar.shows(lead.name);
  await sidebar.shows('Not in GHL');
  await sidebar.press('Create in Harbour Loans');
  await sidebar.shows(`Created ${lead.name}`);
  expect(effectsIn(sandbox).filter((effect) => effect.startsWith('contact.created'))).toHaveLength(1);
});
