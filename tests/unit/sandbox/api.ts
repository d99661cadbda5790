import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/sandbox.ts';
import { HARBOUR_TOKEN } from '../../sandbox/seed.ts';

/** 20 November 2026, 09:00 UTC: 20:00 in Sydney, 10:00 in Paris. */
export const START = Date.UTC(2026, 10, 20, 9);

interface CallOptions {
  readonly token?: string | null;
  readonly version?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Empty when the answer is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Api {
  readonly sandbox: Sandbox;
  readonly clock: { now: number };
  /** Speaks to the plain port as a good client does; `null` leaves a header out. */
  call(method: string, path: string, options?: CallOptions): Promise<Answered>;
}

/** A sandbox whose clock stands still unless the test moves it, and a client for its GHL. */
export async function startApi(options: SandboxOptions = {}): Promise<Api> {
  const clock = { now: START };
  const sandbox = await startSandbox({ plainGhlPort: 0, rateLimit: { max: 10_000, intervalMs: 10_000 }, now: () => clock.now, ...options });
  return {
    sandbox,
    clock,
    async call(method, path, { token = HARBOUR_TOKEN, version = '2021-07-28', body, headers = {} } = {}) {
      const response = await fetch(`http://127.0.0.1:${sandbox.plainGhlPort}${path}`, {
        method,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(version === null ? {} : { version }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: parsed(text) };
    },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

/** One value deep in an answer: `at(body, 'contact', 'id')`, `at(body, 'tasks', 0, 'title')`. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  if (!Array.isArray(found)) throw new Error(`no list at ${path.join('.')}`);
  return found;
}
