import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A record as it lies on the disk: encrypted, under a name that tells nothing. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export type SecretStore = 'tokens' | 'links' | 'changes' | 'taught';

interface Schema extends DBSchema {
  /** The keys that seal the rest; they cannot be exported, not even by us. */
  keys: { key: string; value: CryptoKey };
  tokens: { key: string; value: Sealed };
  links: { key: string; value: Sealed };
  changes: { key: string; value: Sealed };
  taught: { key: string; value: Sealed };
  /** What could not be read: kept, so that nothing is lost, and out of the way of the rest. */
  quarantine: { key: string; value: { readonly store: SecretStore; readonly name: string; readonly at: number; readonly sealed: Sealed } };
}

export type Db = IDBPDatabase<Schema>;

/**
 * IndexedDB of the extension's origin, which content scripts cannot open. A new step of the schema is a new `if` below; it only
 * adds, and never reads what an older version wrote.
 */
export function openDb(): Promise<Db> {
  return openDB<Schema>('leadside', 2, {
    upgrade: (db, from) => {
      if (from < 1) for (const store of ['keys', 'tokens', 'links', 'changes', 'quarantine'] as const) db.createObjectStore(store);
      if (from < 2) db.createObjectStore('taught');
    },
  });
}
