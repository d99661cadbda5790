import type { Found } from '../lead/lead.ts';
import type { Envelope } from './messages.ts';

/** Says a message to the worker. Rejects, or gives undefined, when nobody answered. */
export type Say = (message: Envelope<'page/hello'> | Envelope<'lead/seen'>) => Promise<unknown>;

/** Tells the worker what the page shows, unless it was told the same; `force` in any case. */
export type Report = (found: Found, url: string, force?: boolean) => Promise<void>;

/** A worker that does not answer is between two lives. */
const AGAIN_MS = 1_000;

const URL_MAX = 2_000;

/** The page's way to the worker. `wait` resolves after so many milliseconds, and never when the script has been taken down. */
export function createReporter(say: Say, wait: (waitMs: number) => Promise<void>): { hello(): Promise<string | null>; report: Report } {
  let told = '';
  // No receiver, or an extension that was updated, is no answer.
  const insist = async (message: Parameters<Say>[0], isWanted: () => boolean): Promise<unknown> => {
    const answer = await say(message).catch(() => undefined);
    if (answer !== undefined) return answer;
    await wait(AGAIN_MS);
    return isWanted() ? await say(message).catch(() => undefined) : null;
  };
  return {
    /** The id of the site this page belongs to; null when the script is not wanted here, or nobody answers. */
    hello: async () => {
      const answer = await insist({ leadside: 'page/hello', ask: null }, () => true);
      return (answer as { siteId: string } | null | undefined)?.siteId ?? null;
    },
    report: async (found, url, force = false) => {
      const ask = { url: url.slice(0, URL_MAX), found };
      const value = JSON.stringify(ask);
      if (!force && value === told) return;
      told = value;
      // Lost twice, it is said anew with the next reading. What was said meanwhile takes its place.
      const answer = await insist({ leadside: 'lead/seen', ask }, () => told === value);
      if (answer === undefined && told === value) told = '';
    },
  };
}
