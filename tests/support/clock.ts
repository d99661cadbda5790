import type { Clock } from '../../lib/base/clock.ts';

/** A clock that a test owns: time passes only in `advance`, and then every sleep that is over ends, in order. */
export interface TestClock extends Clock {
  /** Lets time pass, sleeper by sleeper, and everything they lead to. */
  advance(byMs: number): Promise<void>;
}

export function testClock(startAt = 1_800_000_000_000): TestClock {
  let now = startAt;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (waitMs, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: now + waitMs, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((one) => one !== sleeper);
          reject(new Error('aborted'));
        });
      }),
    advance: async (byMs) => {
      const until = now + byMs;
      await settle();
      for (;;) {
        const next = sleepers.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > until) break;
        sleepers = sleepers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.wake();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}

/** Lets every promise that can go on go on: a turn of the event loop runs all microtasks first. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
