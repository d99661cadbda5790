import type { Told } from '../page/watch.ts';
import type { Ask, Envelope } from './messages.ts';

/** Says a message to the worker. Rejects, or gives undefined, when nobody answered. */
export type Say = (message: { [N in Said]: Envelope<N> }[Said]) => Promise<unknown>;
type Said = 'page/hello' | 'page/moved' | 'page/seen';

/** A worker that does not answer is between two lives. */
const AGAIN_MS = 1_000;

const URL_MAX = 2_000;

/** The page's way to the worker. */
export interface Reporter {
  /** What the worker wants marked on this page; null when the script is not wanted here, or nobody answers. */
  hello(): Promise<readonly string[] | null>;
  moved(url: string): void;
  /** What the worker made of the page; null when it was told twice and nobody answered, or something newer has been told. */
  tell(seen: Ask<'page/seen'>): Promise<Told | null>;
}

/** `wait` resolves after so many milliseconds, and never when the script has been taken down. */
export function createReporter(say: Say, wait: (waitMs: number) => Promise<void>): Reporter {
  let latest = 0;
  // No receiver, or an extension that was updated, is no answer.
  const insist = async (message: Parameters<Say>[0], isWanted: () => boolean): Promise<unknown> => {
    const answer = await say(message).catch(() => undefined);
    if (answer !== undefined) return answer;
    await wait(AGAIN_MS);
    return isWanted() ? await say(message).catch(() => undefined) : null;
  };
  return {
    hello: async () => {
      const answer = await insist({ leadside: 'page/hello', ask: null }, () => true);
      return (answer as { selectors: readonly string[] } | null | undefined)?.selectors ?? null;
    },
    moved: (url) => {
      latest += 1;
      void say({ leadside: 'page/moved', ask: { url: url.slice(0, URL_MAX) } }).catch(() => undefined);
    },
    tell: async (seen) => {
      latest += 1;
      const mine = latest;
      // What was said meanwhile takes its place.
      const answer = await insist({ leadside: 'page/seen', ask: { ...seen, url: seen.url.slice(0, URL_MAX) } }, () => mine === latest);
      return (answer as Told | null | undefined) ?? null;
    },
  };
}
