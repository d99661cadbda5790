import { ok, type Result } from '../base/result.ts';
import type { Ghl } from './client.ts';
import type { Connection } from './connection.ts';

/** A private integration token as people paste it: white space and a "Bearer" around it are forgiven. Null when it is none. */
export function parseToken(pasted: string): string | null {
  const token = pasted
    .trim()
    .replace(/^bearer\s+/i, '')
    .replace(/[\s\u200B-\u200D\uFEFF]/g, '');
  return /^pit-[a-f0-9-]{36}$/i.test(token) ? token : null;
}

/** A sub-account's id, alone or in an address of the app (`…/location/ID/…`), white-label domains included. Null when there is none. */
export function parseLocationId(pasted: string): string | null {
  const text = pasted.trim();
  return /\/location\/([A-Za-z0-9]{15,30})(?:[/?#]|$)/.exec(text)?.[1] ?? (/^[A-Za-z0-9]{15,30}$/.test(text) ? text : null);
}

/** An id that no contact can have (GHL's have 20 characters): writing to it changes nothing, whatever the token may do. */
const NO_CONTACT = 'leadsideprobe';

/**
 * Tests a token: which sub-account it opens and which scopes it lacks. Where the scope that tells the sub-account's name is
 * missing the token is still good: the name falls back to the id, zone and country are unknown. Writing is probed on a contact
 * that cannot exist, never by a malformed creation, which may create (highlevel-api-docs issue 64).
 */
export async function probe(ghl: Ghl, locationId: string): Promise<Result<Omit<Connection, 'connectedAt'>>> {
  const [location, search, tags, write] = await Promise.all([
    ghl.getLocation({ locationId }),
    ghl.searchContacts({ body: { locationId, pageLimit: 1, filters: [] } }),
    ghl.listLocationTags({ locationId }),
    ghl.addTags({ contactId: NO_CONTACT, body: { tags: [] } }),
  ]);
  const missing: string[] = [];
  for (const answer of [location, search, tags, write]) {
    if (answer.ok) continue;
    const { code, detail } = answer.problem;
    if (code === 'scope-missing' && detail?.scope !== undefined) missing.push(detail.scope);
    // Anything but a complaint about the contact that cannot exist speaks of token, sub-account or network.
    else if (answer !== write || !['refused', 'not-found'].includes(code)) return answer;
  }
  const known = location.ok ? location.value : null;
  return ok({
    locationId,
    name: known?.name ?? locationId,
    timezone: known?.timezone ?? null,
    country: known?.country ?? null,
    allowDuplicateContact: known?.allowDuplicateContact ?? false,
    missingScopes: missing,
    hue: hueOf(locationId),
  });
}

/** A colour that stays with the sub-account. */
function hueOf(locationId: string): number {
  let sum = 0;
  for (const character of locationId) sum = (sum * 31 + character.charCodeAt(0)) % 360;
  return sum;
}
