import type { Clock } from '../base/clock.ts';

/**
 * Keeps one sub-account inside GHL's burst limit: a sliding window of (documented) 100 requests in 10 s, 15 of them kept for a
 * person who is waiting. Limit and interval come from the answers' headers once seen; their "remaining" is the truth, since
 * colleagues may share the token.
 */
export interface Limiter {
  /** Resolves when a request may be sent now. `person`: somebody waits for it; `work`: nobody does. */
  take(lane: Lane): Promise<void>;
  /** What an answer's headers say. */
  learn(headers: Headers, status: number): void;
  /** Epoch milliseconds at which the next request may go, if the limit is reached now. */
  freeAt(): number;
}

export type Lane = 'person' | 'work';

/** Remembers the window over the worker's death. */
export interface LimiterStore {
  load(): Promise<LimiterState | null>;
  save(state: LimiterState): void;
}

export interface LimiterState {
  readonly sent: readonly number[];
  readonly max: number;
  readonly intervalMs: number;
  readonly blockedUntil: number;
}

const KEPT_FOR_A_PERSON = 0.15;

export function createLimiter(clock: Clock, store: LimiterStore): Limiter {
  let state: LimiterState = { sent: [], max: 100, intervalMs: 10_000, blockedUntil: 0 };
  const loaded = store.load().then((kept) => {
    if (kept) state = { ...kept, sent: [...kept.sent, ...state.sent] };
  });
  const queues: Record<Lane, Promise<void>> = { person: Promise.resolve(), work: Promise.resolve() };

  const change = (next: Partial<LimiterState>) => {
    state = { ...state, ...next };
    store.save(state);
  };
  const waitMs = (lane: Lane): number => {
    const now = clock.now();
    const sent = state.sent.filter((at) => at > now - state.intervalMs);
    const room = lane === 'person' ? state.max : Math.max(1, Math.floor(state.max * (1 - KEPT_FOR_A_PERSON)));
    const blocked = state.blockedUntil - now;
    if (sent.length < room) return Math.max(0, blocked);
    // The request that must leave the window before there is room.
    const leaving = sent[sent.length - room] ?? now;
    return Math.max(blocked, leaving + state.intervalMs - now);
  };
  const next = async (lane: Lane) => {
    await loaded;
    for (let wait = waitMs(lane); wait > 0; wait = waitMs(lane)) await clock.sleep(wait);
    const now = clock.now();
    change({ sent: [...state.sent.filter((at) => at > now - state.intervalMs), now] });
  };

  return {
    take: (lane) => {
      const turn = queues[lane].then(() => next(lane));
      queues[lane] = turn;
      return turn;
    },
    learn: (headers, status) => {
      const number = (name: string) => {
        const value = Number(headers.get(name) ?? Number.NaN);
        return Number.isFinite(value) && value >= 0 ? value : null;
      };
      const max = number('x-ratelimit-max') ?? state.max;
      const intervalMs = number('x-ratelimit-interval-milliseconds') ?? state.intervalMs;
      const now = clock.now();
      const ours = state.sent.filter((at) => at > now - intervalMs);
      const remaining = number('x-ratelimit-remaining');
      // Colleagues' requests count as sent now: the cautious end of the window.
      const theirs = remaining === null ? 0 : Math.max(0, max - remaining - ours.length);
      const sent = theirs > 0 ? [...ours, ...Array.from({ length: Math.min(theirs, max) }, () => now)] : ours;
      const jitterMs = Math.floor((now % 500) + 50);
      const blockedUntil = status === 429 ? now + intervalMs + jitterMs : state.blockedUntil;
      change({ sent, max: max > 0 ? max : state.max, intervalMs: intervalMs > 0 ? intervalMs : state.intervalMs, blockedUntil });
    },
    freeAt: () => clock.now() + waitMs('person'),
  };
}
