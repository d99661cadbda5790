import { switchOn } from '../support/as-a-person.ts';
import { openChromium } from '../support/chromium-process.ts';
import { leadOf, startSetting } from '../support/setting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ensureChromium } from './browsers.ts';
import { root } from './command.ts';

/** A window with the extension connected to the sandbox, and a lead open with the panel beside it. Ends when the person closes it. */
export async function openSandboxed(say: (line: string) => void): Promise<void> {
  const setting = await startSetting({ headless: false, windowSize: { width: 1400, height: 950 } });
  const { leadside, sandbox } = setting;
  const { brokerspot, spotHit, northwind } = sandbox.apps;
  const [blank] = leadside.context.pages();
  const page = await leadside.page(brokerspot.recordUrl(leadOf(brokerspot, 'in')));
  await blank?.close();
  await switchOn(leadside, page, 'BrokerSpot');
  await leadside.panel();
  say(`
Leadside is open beside a lead. It is connected to a sandbox on this computer: nothing leaves it, and nothing in it is real.
Try
  in the panel: add a tag, write a note or a task, tick a task
  another lead: ${brokerspot.listUrl}
  one that GHL lacks, to create: ${brokerspot.recordUrl(leadOf(brokerspot, 'out'))}
  two contacts that could be meant: ${brokerspot.recordUrl(leadOf(brokerspot, 'split'))}
  a right click on an email address or a phone number, then "Push to GHL"
  a site that is still off: press the Leadside button (under the puzzle piece in the toolbar) on ${spotHit.listUrl}
  an app that Leadside was not made for: ${northwind.listUrl}
With your own GHL: npm start -- --real
Ctrl-C, or closing the window, ends everything.`);
  await leadside.ended;
  await setting.close();
}

/** A window with the extension and nothing else of ours, for a person's own token. Nobody can drive it; its profile is deleted at the end. */
export async function openReal(say: (line: string) => void): Promise<void> {
  const extension = `${root}.output/chrome-mv3`;
  const program = await ensureChromium(say);
  const { path: profile } = temporaryFolder('leadside-real-');
  const { ended } = openChromium({ program, profile, extension, headless: false });
  say(`
Leadside is open, and connected to nothing yet.
  1. In the window, press the Leadside button, which is under the puzzle piece in the toolbar.
  2. In GHL: Settings, Private Integrations, a new one with the scopes that Leadside names. Copy its token.
  3. Paste the token and the sub-account's id, or the address of any page of it, and press Connect.
  4. Open your web app, press the Leadside button there, and switch the site on.
What you write goes to your GHL. The browser's profile, token included, is deleted at the end.
Ctrl-C, or closing the window, ends everything.`);
  await ended;
}
