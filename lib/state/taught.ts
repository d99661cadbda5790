import { z } from '../base/schema.ts';
import { FIELDS } from '../lead/field.ts';
import type { Locator } from '../lead/locator.ts';
import type { Digest } from '../teach/sighting.ts';
import type { TaughtSite } from '../teach/taught.ts';
import type { Vault } from './vault.ts';

const digests = z.array(z.string());
const locator: z.ZodType<Locator> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('css'), css: z.string() }),
  z.object({ by: z.literal('label'), label: z.string(), under: z.string().nullable() }),
]);
const shape: z.ZodType<TaughtSite> = z.object({
  version: z.literal(1),
  origin: z.string().startsWith('https://'),
  siteId: z.string(),
  fields: z.array(
    z.object({
      field: z.enum(FIELDS),
      at: locator,
      state: z.enum(['trial', 'proved', 'refused']),
      refusal: z.object({ why: z.enum(['alike', 'shared']), people: z.number() }).nullable(),
      people: z.array(
        z.object({
          record: z.string(),
          who: z.object({ personId: digests, name: digests, email: digests, phone: digests }),
          values: digests,
        }),
      ),
      presence: z.object({ seen: digests, missing: digests, gaps: z.boolean() }),
    }),
  ),
});

/** Of a digest so much is kept: two values of one site that share it by chance do not occur. */
const DIGEST_LENGTH = 16;

/** What the person taught, one record a site; a site in which nothing is taught has none. */
export function taughtIn(vault: Vault) {
  const nameOf = (origin: string) => vault.nameOf(`taught|${origin}`);
  return {
    get: async (origin: string): Promise<TaughtSite | null> => vault.get('taught', await nameOf(origin), shape),
    all: (): Promise<readonly TaughtSite[]> => vault.all('taught', shape),
    /** All of them or none. A site without any field left is removed. */
    put: async (sites: readonly TaughtSite[]): Promise<void> => {
      const named = await Promise.all(sites.map(async (site) => [await nameOf(site.origin), site] as const));
      const empty = named.filter(([, { fields }]) => fields.length === 0).map(([name]) => name);
      await vault.put('taught', new Map(named.filter(([name]) => !empty.includes(name))));
      if (empty.length > 0) await vault.remove('taught', empty);
    },
    remove: async (origin: string): Promise<void> => vault.remove('taught', [await nameOf(origin)]),
    /** For `lookOf`: by the vault's key, which never leaves it, so that nobody can try values against what is kept. */
    digest: (async (text) => (await vault.nameOf(`seen|${text}`)).slice(0, DIGEST_LENGTH)) satisfies Digest,
  };
}
