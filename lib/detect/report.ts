import type { Found } from '../lead/lead.ts';
import type { Envelope } from '../protocol/messages.ts';

/** Epoch-free waiting: resolves after `waitMs`, never when the script has been taken down. */
export type Wait = (waitMs: number) => Promise<void>;

/** Says a message to the worker. Rejects, or gives undefined, when nobody answered. */
export type Say = (message: Envelope<'page/hello'> | Envelope<'lead/seen'>) => Promise<unknown>;

/** A worker that does not answer is between two lives: it is asked again after these waits, in milliseconds. */
const AGAIN_MS = [250, 1_000, 4_000];

const URL_MAX = 2_000;

/** The site this page belongs to; null when the script is not wanted here, or nobody answers. */
export async function hello(say: Say, wait: Wait): Promise<string | null> {
  const answer = await insistently(() => say({ leadside: 'page/hello', ask: null }), wait);
  return typeof answer === 'object' && answer !== null && 'siteId' in answer && typeof answer.siteId === 'string' ? answer.siteId : null;
}

export interface Reporter {
  /** Tells the worker what the page shows, unless it was told the same. `force`: in any case. */
  report(found: Found, url: string, force?: boolean): void;
}

/** Reports in order, one at a time, the latest only: what was overtaken while another was on its way is not sent. */
export function createReporter(say: Say, wait: Wait): Reporter {
  let told: string | null = null;
  let next: { readonly ask: { url: string; found: Found }; readonly value: string } | null = null;
  let sending = false;
  const pump = async (): Promise<void> => {
    sending = true;
    for (let here = next; here !== null; here = next) {
      next = null;
      const { ask, value } = here;
      told = value;
      const answer = await insistently(() => (next === null ? say({ leadside: 'lead/seen', ask }) : Promise.resolve(null)), wait);
      // Nobody took it: the next reading is told even when it is the same.
      if (answer === undefined && told === value) told = null;
    }
    sending = false;
  };
  return {
    report: (found, url, force = false) => {
      const ask = { url: url.slice(0, URL_MAX), found };
      const value = JSON.stringify(ask);
      if (!force && value === (next?.value ?? told)) return;
      next = { ask, value };
      if (!sending) void pump();
    },
  };
}

async function insistently(ask: () => Promise<unknown>, wait: Wait): Promise<unknown> {
  for (const waitMs of [0, ...AGAIN_MS]) {
    if (waitMs > 0) await wait(waitMs);
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch {
      // No receiver, or an extension that was updated: the caller sees undefined.
    }
  }
  return undefined;
}
