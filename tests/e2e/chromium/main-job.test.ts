import { expect } from 'playwright/test';
import { afterAll, beforeAll, test } from 'vitest';
import { connect, expectShown, switchOn } from '../../support/as-a-person.ts';
import { launchLeadside, type Leadside } from '../../support/chromium.ts';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { HARBOUR_ID, HARBOUR_TOKEN } from '../../sandbox/seed.ts';

let sandbox: Sandbox;
let leadside: Leadside;

beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: { max: 1000, intervalMs: 10_000 } });
  leadside = await launchLeadside({ sandboxPort: sandbox.port });
});
afterAll(async () => {
  await leadside?.close();
  await sandbox?.close();
});

test('BrokerSpot: the lead on the page, its contact beside it', async () => {
  const app = sandbox.apps.brokerspot;
  const lead = app.leads[0];
  await connect(leadside, HARBOUR_TOKEN, HARBOUR_ID);
  const page = await leadside.page(app.recordUrl(lead));
  await switchOn(leadside, page, 'BrokerSpot');
  const panel = await leadside.panel();
  await panel.screenshot({ path: '/tmp/panel1.png' });
  await expectShown(panel, lead.name);
  await expect(panel.getByText('In GHL', { exact: true })).toBeVisible();
  await panel.screenshot({ path: '/tmp/panel2.png' });
  console.log(await leadside.errors(), sandbox.ghl.requests.map((r) => `${r.method} ${r.path} ${r.status}`));
});
