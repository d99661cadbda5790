import type { EffectName } from './ledger.ts';
import type { ContactRecord } from './records.ts';
import type { Quirks } from './quirks.ts';
import type { Store } from './store.ts';
import type { Body } from './validation.ts';

/** One request, as a handler sees it: who asks has been checked, the body has not. */
export interface Call {
  readonly store: Store;
  readonly quirks: Quirks;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly version: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When the search will see what is written now. */
  readonly searchSeesAt: number;
  /** Throws a 401 unless the token opens the location. */
  allow(locationId: string): void;
  record(effect: EffectName, contact: ContactRecord, what: Readonly<Record<string, unknown>>): void;
}

export interface Reply {
  readonly status: 200 | 201;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Handler = (call: Call) => Reply;

/** What a deletion answers: the vendor's typing error, and from v3 on the right word beside it. */
export function succeeded(call: Call): Reply {
  return { status: 200, body: { succeded: true, ...(call.version === 'v3' ? { succeeded: true } : {}) } };
}
