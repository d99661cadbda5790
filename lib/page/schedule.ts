import { createBudget } from './budget.ts';

/** A page that was quiet for so long is looked at. */
const QUIET_MS = 150;
/** A page that never is quiet is looked at all the same after so long, as far as the budget goes. */
const BUSY_MS = 1_000;

/** Says when a page is to be looked at: one look at a time, when the page is quiet, the budget allows it and the browser is idle. */
export interface Schedule {
  /** Something on the page has changed. */
  changed(): void;
  /** The page shows somebody new: a look that has begun ends without result. */
  renewed(): void;
  /** The page is to be looked at after so long, whatever it costs; sooner when it changes. */
  doubted(waitMs: number): void;
  /** A look begins: it will see all that has changed so far. */
  begun(): void;
  ended(): void;
  /** So much of the page's time was taken. */
  spent(spentMs: number): void;
  /** Whether more of it may be taken now. */
  isFree(): boolean;
  stop(): void;
}

export function createSchedule(window: Window, look: () => unknown): Schedule {
  const now = (): number => window.performance.now();
  const budget = createBudget(now);
  /** The first and the latest change since the last look. */
  let firstAt = Infinity;
  let latestAt = Infinity;
  let doubtAt = Infinity;
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer rings; before all time once it has rung and an idle moment is waited for. */
  let wakeAt = Infinity;

  function dueAt(): number {
    const settledAt = Math.min(latestAt + QUIET_MS, firstAt + BUSY_MS);
    return Math.min(doubtAt, Math.max(settledAt, budget.freeAt()));
  }

  function plan(): void {
    const at = dueAt();
    // A change only puts off what is planned: that is found out when the timer rings, and not at each of a thousand changes.
    if (at >= wakeAt || isLooking) return;
    clearTimeout(timer);
    wakeAt = at;
    timer = setTimeout(wake, Math.max(0, at - now()));
  }

  function wake(): void {
    wakeAt = Infinity;
    if (dueAt() > now()) {
      plan();
      return;
    }
    wakeAt = -Infinity;
    const start = (): void => {
      if (wakeAt === -Infinity) look();
    };
    window.requestIdleCallback(start, { timeout: BUSY_MS });
  }

  function stop(): void {
    clearTimeout(timer);
    wakeAt = Infinity;
  }

  return {
    changed: () => {
      latestAt = now();
      if (firstAt !== Infinity) return;
      firstAt = latestAt;
      plan();
    },
    renewed: () => {
      budget.renew();
      isLooking = false;
      latestAt = now();
      firstAt = latestAt;
      plan();
    },
    doubted: (waitMs) => {
      doubtAt = now() + waitMs;
      plan();
    },
    begun: () => {
      stop();
      firstAt = Infinity;
      latestAt = Infinity;
      doubtAt = Infinity;
      isLooking = true;
    },
    ended: () => {
      isLooking = false;
      plan();
    },
    spent: budget.spend,
    isFree: () => budget.freeAt() <= now(),
    stop,
  };
}
