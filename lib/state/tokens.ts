import { z } from '../base/schema.ts';
import type { Vault } from './vault.ts';

const shape = z.object({ token: z.string().min(1) });

/** The sub-account's token. It leaves the vault for the `Authorization` header alone. */
export function tokensIn(vault: Vault) {
  return {
    get: async (locationId: string): Promise<string | null> => (await vault.get('tokens', locationId, shape))?.token ?? null,
    put: (locationId: string, token: string) => vault.put('tokens', new Map([[locationId, { token }]])),
    remove: (locationId: string) => vault.remove('tokens', [locationId]),
  };
}
