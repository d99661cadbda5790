import ky, { TimeoutError } from 'ky';
import { problem } from '../base/problem.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { AnyEndpoint, Params, ReplyOf } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import type { Lane, Limiter } from './limiter.ts';
import { problemOf } from './problems.ts';

const BASE = 'https://services.leadconnectorhq.com';
/** Every request is given up after this. A change that was under way may still land: the outbox counts on this number. */
export const TIMEOUT_MS = 10_000;

type Table = typeof endpoints;
type EndpointName = keyof Table;

/** GHL as one sub-account's token reaches it: a method for each entry of the table. Nothing is thrown. */
export type Ghl = {
  readonly [N in EndpointName]: (params: Params<Table[N]>, lane?: Lane) => Promise<Result<ReplyOf<Table[N]>>>;
};

export interface ClientPorts {
  readonly fetch: typeof fetch;
  readonly limiter: Limiter;
  readonly token: string;
  /** Who waits for what this client asks; a call may say otherwise. */
  readonly lane?: Lane;
  readonly online: () => boolean;
}

type Loose = Readonly<Record<string, unknown>>;

function urlOf(entry: AnyEndpoint, params: Loose): string {
  const path = entry.call.slice(entry.call.indexOf(' ') + 1);
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  for (const name of entry.query) {
    const value = params[name];
    // URLSearchParams writes "+" as %2B, which search/duplicate needs.
    if (typeof value === 'string') query.set(name, value);
  }
  const asked = query.toString();
  return `${BASE}${filled}${asked === '' ? '' : `?${asked}`}`;
}

/** GHL's JSON may hold raw control characters (reported live), which JSON.parse refuses: then they are blanked and it is tried again. */
function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/\p{Cc}/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

async function callOnce(entry: AnyEndpoint, params: Loose, lane: Lane, ports: ClientPorts): Promise<Result<unknown>> {
  if (!ports.online()) return fail(problem('offline', { detail: { call: entry.call } }));
  await ports.limiter.take(lane);
  let status: number;
  let text: string;
  try {
    const answer = await ky(urlOf(entry, params), {
      method: entry.call.slice(0, entry.call.indexOf(' ')),
      fetch: ports.fetch,
      // The limiter and the outbox own time: nothing is repeated behind their back.
      retry: 0,
      timeout: TIMEOUT_MS,
      throwHttpErrors: false,
      credentials: 'omit',
      redirect: 'error',
      headers: { Authorization: `Bearer ${ports.token}`, Version: entry.version, Accept: 'application/json' },
      ...('body' in params ? { json: params['body'] } : {}),
    });
    ports.limiter.learn(answer.headers, answer.status);
    status = answer.status;
    text = await answer.text();
  } catch (error) {
    if (!ports.online()) return fail(problem('cut', { detail: { call: entry.call } }));
    return fail(problem(error instanceof TimeoutError ? 'timeout' : 'cut', { detail: { call: entry.call } }));
  }
  const read = parseJson(text);
  if (status < 200 || status > 299) {
    return fail(problemOf(status, read, { call: entry.call, scope: entry.scope, retryAt: ports.limiter.freeAt() }));
  }
  const reply = entry.reply.safeParse(read);
  return reply.success ? ok(reply.data) : fail(problem('shape', { detail: { call: entry.call, status } }));
}

/** The client of one sub-account, derived from the table. */
export function createClient(ports: ClientPorts): Ghl {
  const methods = Object.entries(endpoints).map(([name, entry]) => [
    name,
    // Parameters and reply of each entry are tied together by the type of Ghl; here they are any entry's.
    (params: Loose, lane: Lane = ports.lane ?? 'person') => callOnce(entry as unknown as AnyEndpoint, params, lane, ports),
  ]);
  return Object.fromEntries(methods) as Ghl;
}
