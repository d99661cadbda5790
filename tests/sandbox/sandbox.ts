import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { listener, type Handle } from './adapter.ts';
import type { HostApp } from './app.ts';
import { makeNamedApps, type Apps } from './apps/index.ts';
import { makeCertificate } from './certificate.ts';
import { crmPage } from './crm-page.ts';
import { makeGhl, type Ghl } from './ghl/ghl.ts';
import { documentedRateLimit } from './ghl/rate-limit.ts';
import type { ContactRecord } from './ghl/records.ts';
import { listen } from './listen.ts';
import { seededContactId } from './seed.ts';
import { fill } from './seed/fill.ts';

const GHL_HOST = 'services.leadconnectorhq.com';
const CRM_HOST = 'app.gohighlevel.com';

export interface SandboxOptions {
  /** TLS on loopback; 0, the default: any free one. */
  readonly port?: number;
  /** Serves GHL alone over plain HTTP too. */
  readonly plainGhlPort?: number;
  /** The same seed, the same people. */
  readonly seed?: number;
  /** 100 in 10 s when left out; a client learns another one from the headers. */
  readonly rateLimit?: { readonly max: number; readonly intervalMs: number };
  /** Epoch milliseconds; the machine's clock when left out. */
  readonly now?: () => number;
}

export interface Sandbox {
  readonly port: number;
  /** Where GHL alone answers over plain HTTP; null when not asked for. */
  readonly plainGhlPort: number | null;
  readonly ghl: Ghl;
  readonly apps: Apps;
  /** Every host name served, for the browser's mapping. */
  readonly hosts: readonly string[];
  /** The contacts that were seeded for a lead and still exist, as they are now; of a split lead the email's first. */
  contactsOf(locationId: string, app: HostApp, leadId: string): readonly ContactRecord[];
  /** Everything back to the seeded state: faults off, ledger and log of requests empty. */
  reset(): void;
  /** Ends open connections too. */
  close(): Promise<void>;
}

/** Starts GHL's stand-in and the host apps under their real host names, on loopback. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = 1, now = Date.now } = options;
  const apps = makeNamedApps(seed);
  const all: readonly HostApp[] = Object.values(apps);
  const ghl = makeGhl({
    seed,
    now,
    rateLimit: { ...documentedRateLimit, ...options.rateLimit },
    fill: (store, tokens) => {
      fill(store, tokens, all, now());
    },
  });

  const handleGhl: Handle = async (request) => lastOnConnection(await ghl.handle(request));
  const handlers = new Map<string, Handle>([
    [GHL_HOST, handleGhl],
    [CRM_HOST, crmPage],
    ...all.flatMap((one) =>
      [one.host, ...(one.otherHosts ?? [])].map((host): [string, Handle] => [host, (request) => one.handle(request)]),
    ),
  ]);
  const hosts = [...handlers.keys()];
  const byHost: Handle = (request) => {
    const { hostname } = new URL(request.url);
    const handler = handlers.get(hostname);
    return handler ? handler(request) : new Response(`The sandbox does not serve ${hostname}.`, { status: 404 });
  };

  const secure = await listen(createServer(await makeCertificate(hosts), listener('https', byHost)), options.port ?? 0);
  const plain =
    options.plainGhlPort === undefined ? null : await listen(createPlainServer(listener('http', handleGhl)), options.plainGhlPort);

  return {
    port: secure.port,
    plainGhlPort: plain?.port ?? null,
    ghl,
    apps,
    hosts,
    contactsOf: (locationId, { id }, leadId) =>
      ([0, 1] as const).flatMap((nth) => ghl.store.contacts.get(seededContactId(locationId, id, leadId, nth)) ?? []),
    reset() {
      for (const one of all) one.reset();
      ghl.reset();
    },
    async close() {
      // what was cut and is still to land must not land on a sandbox that is gone
      ghl.reset();
      await Promise.all([secure.stop(), plain?.stop()]);
    },
  };
}

/**
 * A browser sends a request again by itself, POST too, when a connection that was used before breaks without an answer: a
 * dropped write would be there twice and nobody had asked for it. On a connection of its own a cut is a cut.
 */
function lastOnConnection(answer: Response | 'drop'): Response | 'drop' {
  if (answer !== 'drop') answer.headers.set('connection', 'close');
  return answer;
}
