import { startSandbox, type Sandbox, type SandboxOptions } from '../sandbox/sandbox.ts';
import { HARBOUR_ID, HARBOUR_TOKEN } from '../sandbox/seed.ts';
import type { HostApp, SandboxLead, Standing } from '../sandbox/app.ts';
import { connect } from './as-a-person.ts';
import { launchLeadside, type LaunchOptions, type Leadside } from './chromium.ts';

/** A browser with the extension connected to a sandbox of its own. */
export interface Setting {
  readonly sandbox: Sandbox;
  readonly leadside: Leadside;
  close(): Promise<void>;
}

/** The shipped limit would make a suite wait for its window; the client learns a higher one from the headers. */
const WIDE = { max: 1_000, intervalMs: 10_000 };

/** `connected: false` leaves the connecting to the test. */
export async function startSetting(
  options: LaunchOptions & Pick<SandboxOptions, 'rateLimit'> & { connected?: boolean } = {},
): Promise<Setting> {
  const { rateLimit = WIDE, connected = true, ...launch } = options;
  const sandbox = await startSandbox({ rateLimit });
  const leadside = await launchLeadside({ ...launch, sandboxPort: sandbox.port });
  if (connected) await connect(leadside, HARBOUR_TOKEN, HARBOUR_ID);
  return {
    sandbox,
    leadside,
    close: async () => {
      await leadside.close();
      await sandbox.close();
    },
  };
}

/** The app's lead `index` (0 is the first) of a standing. */
export function leadOf(app: HostApp, standing: Standing, index = 0): SandboxLead {
  const lead = app.leads.filter((one) => one.standing === standing)[index];
  if (!lead) throw new Error(`${app.name} has no lead ${index} that is "${standing}"`);
  return lead;
}

/** What became different in GHL, in order: "tags.added", "task.created Call back". */
export function effectsIn(sandbox: Sandbox): readonly string[] {
  return sandbox.ghl.ledger.map(({ effect, what }) => {
    const about = what['tags'] ?? what['title'] ?? what['body'] ?? '';
    return `${effect} ${Array.isArray(about) ? about.join(', ') : typeof about === 'string' ? about : ''}`.trim();
  });
}
