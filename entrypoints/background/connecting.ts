import { problem } from '../../lib/base/problem.ts';
import { fail, ok, type Result } from '../../lib/base/result.ts';
import type { Connection } from '../../lib/ghl/connection.ts';
import { parseLocationId, parseToken, probe } from '../../lib/ghl/probe.ts';
import { forgetPeople } from '../../lib/state/session.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import type { World } from './world.ts';

/** Tests what the person pasted and keeps it when it works. What waits for another sub-account stays with that one. */
export async function connect(world: World, pasted: { token: string; location: string }): Promise<Result<Connection>> {
  const token = parseToken(pasted.token);
  if (token === null) return fail(problem('token-malformed'));
  const locationId = parseLocationId(pasted.location);
  if (locationId === null) return fail(problem('location-malformed'));
  const found = await probe(world.clientFor(locationId, token), locationId);
  if (!found.ok) return found;
  const before = await connectionItem.get();
  try {
    // The token first: a connection without its token would only fail later.
    await world.tokens.put(locationId, token);
    await connectionItem.set({ ...found.value, connectedAt: world.clock.now() });
    if (before && before.locationId !== locationId) await world.tokens.remove(before.locationId);
  } catch {
    return fail(problem('storage'));
  }
  if (before?.locationId !== locationId) await forgetPeople();
  return ok({ ...found.value, connectedAt: world.clock.now() });
}

/** Forgets token and sub-account. Links and waiting changes stay: connected again, they go on. */
export async function disconnect(world: World): Promise<Result<null>> {
  const before = await connectionItem.get();
  await connectionItem.clear();
  if (before) await world.tokens.remove(before.locationId);
  await forgetPeople();
  return ok(null);
}
