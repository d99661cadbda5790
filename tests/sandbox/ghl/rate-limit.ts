import { GhlError } from './errors.ts';

/** Tests and people may set it higher; a client learns it from the headers. */
export interface RateLimit {
  max: number;
  intervalMs: number;
  dailyMax: number;
}

export const documentedRateLimit: Readonly<RateLimit> = { max: 100, intervalMs: 10_000, dailyMax: 200_000 };

const DAY_MS = 86_400_000;

export interface Limiter {
  /** Counts a request of a sub-account; throws a 429 when its window is full. A refused request is not counted. */
  take(locationId: string, now: number): void;
  headers(locationId: string, now: number): Readonly<Record<string, string>>;
  clear(): void;
}

/** A sliding window per sub-account: all its tokens draw on it. */
export function makeLimiter(limit: RateLimit): Limiter {
  const windows = new Map<string, number[]>();
  const days = new Map<string, { day: number; spent: number }>();

  function windowOf(locationId: string, now: number): number[] {
    const live = (windows.get(locationId) ?? []).filter((at) => at > now - limit.intervalMs);
    windows.set(locationId, live);
    return live;
  }

  function dayOf(locationId: string, now: number): { day: number; spent: number } {
    const day = Math.floor(now / DAY_MS);
    const known = days.get(locationId);
    const today = known?.day === day ? known : { day, spent: 0 };
    days.set(locationId, today);
    return today;
  }

  return {
    take(locationId, now) {
      const window = windowOf(locationId, now);
      const today = dayOf(locationId, now);
      if (window.length >= limit.max || today.spent >= limit.dailyMax) throw new GhlError(429, { message: 'Too Many Requests' });
      window.push(now);
      today.spent += 1;
    },
    headers: (locationId, now) => ({
      'x-ratelimit-limit-daily': String(limit.dailyMax),
      'x-ratelimit-daily-remaining': String(Math.max(0, limit.dailyMax - dayOf(locationId, now).spent)),
      'x-ratelimit-daily-reset': String(DAY_MS - (now % DAY_MS)),
      'x-ratelimit-interval-milliseconds': String(limit.intervalMs),
      'x-ratelimit-max': String(limit.max),
      'x-ratelimit-remaining': String(Math.max(0, limit.max - windowOf(locationId, now).length)),
    }),
    clear() {
      windows.clear();
      days.clear();
    },
  };
}
