/** What a page that never rests may be asked of its time, in milliseconds a second; what watching it costs besides comes on top. */
const MS_A_SECOND = 3;
/** What a page that shows somebody new may be asked besides, and for how long: late content is to be read as it comes. */
const FRESH_MS = 100;
const FRESH_FOR_MS = 3_000;
/** However dear it is, a page is looked at again after so long: a panel that shows what was there a minute ago is no use. */
const LONGEST_MS = 12_000;

/** Keeps account of the time that is taken from a page. All in milliseconds. */
export interface Budget {
  spend(spentMs: number): void;
  /** When more may be spent; in the past when it may be now. */
  freeAt(): number;
  /** The page shows somebody new: what was spent before does not count any more. */
  renew(): void;
}

/** `now` is a clock that never goes back. */
export function createBudget(now: () => number): Budget {
  let freshMs = FRESH_MS;
  let freshUntil = now() + FRESH_FOR_MS;
  /** When all that was spent will be paid off. */
  let paidAt = 0;
  return {
    spend: (spentMs) => {
      const at = now();
      const freeMs = at < freshUntil ? Math.min(spentMs, freshMs) : 0;
      freshMs -= freeMs;
      paidAt = Math.min(Math.max(paidAt, at) + ((spentMs - freeMs) * 1_000) / MS_A_SECOND, at + LONGEST_MS);
    },
    freeAt: () => paidAt,
    renew: () => {
      const at = now();
      // An address that changes all the time says nothing of whom the page shows.
      if (at < freshUntil) return;
      freshMs = FRESH_MS;
      freshUntil = at + FRESH_FOR_MS;
      paidAt = at;
    },
  };
}
