import { z } from '../base/schema.ts';
import type { StoredChange } from '../outbox/change.ts';
import type { Vault } from './vault.ts';

const problemShape = z.looseObject({ code: z.string(), retryAt: z.number().optional() });
const stateShape = z.union([
  z.object({ at: z.literal('waiting') }),
  z.object({ at: z.literal('later'), retryAt: z.number(), problem: problemShape }),
  z.object({ at: z.literal('sending'), since: z.number() }),
  z.object({ at: z.literal('unsure'), since: z.number(), lookAt: z.number() }),
  z.object({ at: z.literal('done'), when: z.number(), did: z.looseObject({ kind: z.string() }), undone: z.boolean() }),
  z.object({ at: z.literal('refused'), when: z.number(), problem: problemShape }),
]);

/**
 * A change as it was stored: what the outbox decides by is checked. What it only carries to GHL (the act's own fields) was
 * checked when it was taken (lib/protocol/schemas.ts) and is sealed since.
 */
const shape = z
  .looseObject({
    id: z.string(),
    group: z.string(),
    locationId: z.string(),
    contactId: z.string().nullable(),
    follows: z.string().nullable(),
    seq: z.number(),
    tries: z.number(),
    act: z.looseObject({ kind: z.string() }),
    state: stateShape,
  })
  .transform((change) => change as unknown as StoredChange);

export function changesIn(vault: Vault) {
  return {
    load: () => vault.all('changes', shape),
    put: (changes: readonly StoredChange[]) => vault.put('changes', new Map(changes.map((change) => [change.id, change]))),
    remove: (ids: readonly string[]) => vault.remove('changes', ids),
  };
}
