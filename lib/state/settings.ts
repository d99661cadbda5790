import { z } from '../base/schema.ts';
import type { Connection } from '../ghl/connection.ts';
import { local } from '../platform/store.ts';
import type { Defaults, SiteBinding } from './view.ts';

const connectionShape: z.ZodType<Connection> = z.object({
  locationId: z.string(),
  name: z.string(),
  timezone: z.string().nullable(),
  country: z.string().nullable(),
  allowDuplicateContact: z.boolean(),
  missingScopes: z.array(z.string()),
  hue: z.number(),
  connectedAt: z.number(),
});
const siteShape: z.ZodType<SiteBinding> = z.object({ origin: z.string().startsWith('https://'), siteId: z.string(), name: z.string() });
const defaultsShape: z.ZodType<Defaults> = z.object({ tag: z.string(), task: z.string() });

/** One concern in `storage.local`, parsed on every read; what cannot be read is as good as absent, and the next write mends it. */
function item<T>(key: string, shape: z.ZodType<T>, absent: T) {
  return {
    get: async (): Promise<T> => {
      const read = shape.safeParse(await local.get(key));
      return read.success ? read.data : absent;
    },
    set: (value: T) => local.set({ [key]: value }),
    clear: () => local.remove(key),
  };
}

/** The sub-account in use; its token lies in the vault. */
export const connectionItem = item<Connection | null>('connection', connectionShape.nullable(), null);
/** The sites the person switched on. */
export const sitesItem = item<readonly SiteBinding[]>('sites', z.array(siteShape), []);
export const defaultsItem = item<Defaults>('defaults', defaultsShape, { tag: '', task: '' });
