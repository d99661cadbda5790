import { z } from '../base/schema.ts';
import type { RecordRef } from '../lead/lead.ts';
import type { Link } from '../match/link.ts';
import type { Vault } from './vault.ts';

const shape = z.object({
  links: z.array(
    z.object({
      contactId: z.string(),
      keys: z.array(z.string()),
      // Links of the first version know neither.
      name: z.string().nullable().default(null),
      personId: z.string().nullable().default(null),
      madeAt: z.number(),
    }),
  ),
});

/** Where a link is kept: with the record it was made on, and with the page's own id of the person, whichever record shows them. */
export type LinkPlace =
  | { readonly by: 'record'; readonly record: RecordRef }
  | { readonly by: 'person'; readonly origin: string; readonly personId: string };

function placeName(place: LinkPlace): string {
  if (place.by === 'person') return `${place.origin}|person ${place.personId}`;
  const { origin, id, url } = place.record;
  return `${origin}|${id === null ? `url ${url}` : `id ${id}`}`;
}

/** The links of one place in one sub-account. Switching sub-accounts never mixes them: the id is part of the name. */
export function linksIn(vault: Vault) {
  const nameOf = (locationId: string, place: LinkPlace) => vault.nameOf(`${locationId}|${placeName(place)}`);
  return {
    get: async (locationId: string, place: LinkPlace): Promise<readonly Link[]> =>
      (await vault.get('links', await nameOf(locationId, place), shape))?.links ?? [],
    put: async (locationId: string, place: LinkPlace, links: readonly Link[]): Promise<void> => {
      const name = await nameOf(locationId, place);
      await (links.length === 0 ? vault.remove('links', [name]) : vault.put('links', new Map([[name, { links }]])));
    },
  };
}
