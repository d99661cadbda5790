import { requireScope, requireToken, requireLocation, requireVersion, type TokenGrant } from './auth.ts';
import { badRequest, GhlError } from './errors.ts';
import { faultAnswer, makeFaults, type Fault, type Faults } from './faults.ts';
import { logRequest, type Effect, type RequestEntry } from './ledger.ts';
import { noQuirks, type Quirks } from './quirks.ts';
import { makeLimiter, type RateLimit } from './rate-limit.ts';
import type { LocationRecord } from './records.ts';
import { matchRoute, type RouteMatch } from './routes.ts';
import { makeStore, type Store } from './store.ts';
import { isRecord, type Body } from './validation.ts';

/** A stateful stand-in for GHL's API. Whatever is public here may be changed while it runs; `reset` puts all of it back. */
export interface Ghl {
  /** Token → what it may do. Add, replace or delete. */
  readonly tokens: Map<string, TokenGrant>;
  /** As `store.locations`: settings such as allowDuplicateContact can be changed. */
  readonly locations: Map<string, LocationRecord>;
  readonly store: Store;
  readonly faults: Faults;
  readonly quirks: Quirks;
  readonly rateLimit: RateLimit;
  /** How long the search misses what was created or changed through the API; 12,000 in a new sandbox. */
  searchLagMs: number;
  /** Every effect, whoever caused it through the API. */
  readonly ledger: readonly Effect[];
  /** The last 5,000 requests. */
  readonly requests: readonly RequestEntry[];
  revoke(token: string): void;
  /** `'drop'`: cut the connection without an answer. */
  handle(request: Request): Promise<Response | 'drop'>;
  reset(): void;
}

export interface GhlOptions {
  readonly seed: number;
  readonly rateLimit: Readonly<RateLimit>;
  readonly now: () => number;
  /** Fills the empty store and the tokens; called at once and at every reset. */
  fill(store: Store, tokens: Map<string, TokenGrant>): void;
}

/** 12 s was measured by a third party; 30 to 60 s were reported. */
const SEARCH_LAG_MS = 12_000;

/** A request taken apart, so that it can be carried out later than it came. */
interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bodyText: string;
  readonly match: RouteMatch | null;
}

export function makeGhl(options: GhlOptions): Ghl {
  const { now } = options;
  const ledger: Effect[] = [];
  const requests: RequestEntry[] = [];
  const rateLimit = { ...options.rateLimit };
  const limiter = makeLimiter(rateLimit);
  const quirks = noQuirks();
  const store = makeStore(options.seed);
  /** Goes up at every reset: what was cut before then does not land after it. */
  let era = 0;

  /** Carries a request out. Checks in this order: version, token, rate, scope, then the handler (location, body, existence). */
  function carryOut({ method, url, headers, bodyText, match }: Incoming): Response {
    const at = now();
    const traceId = crypto.randomUUID();
    let limitHeaders: Readonly<Record<string, string>> = {};
    const answer = (status: number, body: Readonly<Record<string, unknown>>): Response => {
      const json = JSON.stringify({ ...body, traceId });
      const sent = quirks.rawControlCharacters ? json.replaceAll('\\n', '\n').replaceAll('\\t', '\t') : json;
      return new Response(sent, { status, headers: { ...limitHeaders, 'content-type': 'application/json; charset=utf-8' } });
    };
    try {
      if (!match) throw new GhlError(404, { message: `Cannot ${method} ${url.pathname}`, error: 'Not Found' });
      const version = requireVersion(headers);
      const grant = requireToken(headers, ghl.tokens);
      const account = grant.locationIds.join();
      try {
        limiter.take(account, at);
      } finally {
        limitHeaders = limiter.headers(account, at);
      }
      requireScope(grant, match.route.scope, match.route.agency === true);
      const reply = match.route.handle({
        store,
        quirks,
        params: match.params,
        query: url.searchParams,
        body: readBody(headers, bodyText),
        version,
        now: at,
        searchSeesAt: at + ghl.searchLagMs,
        allow: (locationId) => requireLocation(grant, locationId),
        record: (effect, contact, what) => {
          ledger.push({ at, effect, locationId: contact.locationId, contactId: contact.id, what });
        },
      });
      return answer(reply.status, reply.body);
    } catch (error) {
      if (error instanceof GhlError) return answer(error.status, error.body);
      throw error;
    }
  }

  /** What becomes of a request, and when its answer may leave. */
  function strike(fault: Fault, incoming: Incoming): { answer: Response | 'drop'; ready?: Promise<void> } {
    switch (fault.kind) {
      case 'drop-before':
        return { answer: 'drop' };
      case 'drop-after':
        carryOut(incoming);
        return { answer: 'drop' };
      case 'late': {
        const began = era;
        void waited(fault, 5_000).then(() => (began === era ? carryOut(incoming) : null));
        return { answer: 'drop' };
      }
      case 'status':
        if (fault.done) carryOut(incoming);
        return { answer: faultAnswer(fault, crypto.randomUUID()) };
      case 'latency':
        return { answer: carryOut(incoming), ready: waited(fault, 1_000) };
    }
  }

  const ghl: Ghl = {
    tokens: new Map(),
    locations: store.locations,
    store,
    faults: makeFaults(),
    quirks,
    rateLimit,
    searchLagMs: SEARCH_LAG_MS,
    ledger,
    requests,
    revoke(token) {
      ghl.tokens.delete(token);
    },
    async handle(request) {
      const at = now();
      const url = new URL(request.url);
      const { method, headers } = request;
      const match = matchRoute(method, url.pathname);
      const incoming = { method, url, headers, bodyText: await request.text(), match };
      const fault = ghl.faults.take(method, url.pathname);
      const entry = { at, method, path: `${url.pathname}${url.search}`, route: match?.route.route ?? 'none' };
      const { answer, ready } = fault ? strike(fault, incoming) : { answer: carryOut(incoming) };
      logRequest(requests, { ...entry, status: answer === 'drop' ? 'dropped' : answer.status });
      await ready;
      return answer;
    },
    reset() {
      era += 1;
      store.clear();
      ghl.tokens.clear();
      ghl.faults.clear();
      limiter.clear();
      Object.assign(rateLimit, options.rateLimit);
      Object.assign(quirks, noQuirks());
      ghl.searchLagMs = SEARCH_LAG_MS;
      ledger.length = 0;
      requests.length = 0;
      options.fill(store, ghl.tokens);
    },
  };
  ghl.reset();
  return ghl;
}

/** Waits as the fault says; the timer does not keep the process alive. */
async function waited(fault: Fault, otherwiseMs: number): Promise<void> {
  if (fault.until) {
    await fault.until;
    return;
  }
  const waitMs = fault.waitMs ?? otherwiseMs;
  await new Promise<void>((resolve) => {
    // Node takes an endless wait for none
    if (Number.isFinite(waitMs)) setTimeout(resolve, waitMs).unref();
  });
}

/** A body that is not announced as JSON is not read. */
function readBody(headers: Headers, bodyText: string): Body {
  if (bodyText === '' || !(headers.get('content-type') ?? '').includes('application/json')) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(bodyText);
  } catch {
    throw badRequest('Unexpected token in JSON');
  }
  if (!isRecord(parsed)) throw badRequest('Unexpected token in JSON');
  return parsed;
}
