import { z } from '../base/schema.ts';
import type { RecordRef } from '../lead/lead.ts';
import type { Link } from '../match/link.ts';
import type { Vault } from './vault.ts';

const shape = z.object({ links: z.array(z.object({ contactId: z.string(), keys: z.array(z.string()), madeAt: z.number() })) });

/** The links of one record in one sub-account. Switching sub-accounts never mixes them: the id is part of the name. */
export function linksIn(vault: Vault) {
  const nameOf = (locationId: string, record: RecordRef) =>
    vault.nameOf(`${locationId}|${record.origin}|${record.id === null ? `url ${record.url}` : `id ${record.id}`}`);
  return {
    get: async (locationId: string, record: RecordRef): Promise<readonly Link[]> =>
      (await vault.get('links', await nameOf(locationId, record), shape))?.links ?? [],
    put: async (locationId: string, record: RecordRef, links: readonly Link[]): Promise<void> => {
      const name = await nameOf(locationId, record);
      await (links.length === 0 ? vault.remove('links', [name]) : vault.put('links', new Map([[name, { links }]])));
    },
  };
}
