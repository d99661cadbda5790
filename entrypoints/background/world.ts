import { systemClock } from '../../lib/base/clock.ts';
import { problem } from '../../lib/base/problem.ts';
import { fail, ok, type Result } from '../../lib/base/result.ts';
import { createClient, type Ghl } from '../../lib/ghl/client.ts';
import { createLimiter, type Lane, type Limiter } from '../../lib/ghl/limiter.ts';
import { changesIn } from '../../lib/state/changes.ts';
import { openDb } from '../../lib/state/db.ts';
import { linksIn } from '../../lib/state/links.ts';
import { limiterState } from '../../lib/state/session.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import { taughtIn } from '../../lib/state/taught.ts';
import { tokensIn } from '../../lib/state/tokens.ts';
import { openVault } from '../../lib/state/vault.ts';

/** What every part of the worker stands on. Nothing in it is more than a way to what is stored. */
export type World = Awaited<ReturnType<typeof openWorld>>;

export async function openWorld() {
  const vault = await openVault(await openDb());
  const tokens = tokensIn(vault);
  const limiters = new Map<string, Limiter>();
  const limiterFor = (locationId: string): Limiter => {
    const made = limiters.get(locationId) ?? createLimiter(systemClock, limiterState(locationId));
    limiters.set(locationId, made);
    return made;
  };
  const clientFor = (locationId: string, token: string, lane: Lane = 'person'): Ghl =>
    createClient({
      fetch: (...request) => fetch(...request),
      limiter: limiterFor(locationId),
      token,
      lane,
      online: () => navigator.onLine,
    });

  return {
    clock: systemClock,
    links: linksIn(vault),
    changes: changesIn(vault),
    taught: taughtIn(vault),
    tokens,
    clientFor,
    /** GHL as `locationId`'s token reaches it; a Problem while that sub-account is not the connected one. */
    ghl: async (locationId: string, lane?: Lane): Promise<Result<Ghl>> => {
      const [connection, token] = await Promise.all([connectionItem.get(), tokens.get(locationId)]);
      if (connection?.locationId !== locationId || token === null) return fail(problem('not-connected'));
      return ok(clientFor(locationId, token, lane));
    },
  };
}
