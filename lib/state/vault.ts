import type { z } from '../base/schema.ts';
import type { Db, SecretStore, Sealed } from './db.ts';

/** Encrypted records that survive a restart, each for itself. */
export interface Vault {
  get<T>(store: SecretStore, name: string, shape: z.ZodType<T>): Promise<T | null>;
  /** Every record that can be read; the others go to quarantine. */
  all<T>(store: SecretStore, shape: z.ZodType<T>): Promise<readonly T[]>;
  /** All of them or none, on the disk when it resolves. */
  put(store: SecretStore, records: ReadonlyMap<string, unknown>): Promise<void>;
  remove(store: SecretStore, names: readonly string[]): Promise<void>;
  /** A name for the disk that tells nothing of `text` (an address can hold a person's name). */
  nameOf(text: string): Promise<string>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function keyOf(db: Db, name: 'seal' | 'name', make: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const kept = await db.get('keys', name);
  if (kept) return kept;
  const made = await make();
  const transaction = db.transaction('keys', 'readwrite', { durability: 'strict' });
  // Another start may have been quicker: the first key stays.
  const there = await transaction.store.get(name);
  if (!there) await transaction.store.put(made, name);
  await transaction.done;
  return there ?? made;
}

/**
 * The vault over `db`: AES-GCM with a key that cannot be exported, a fresh nonce for each record, the record's place as
 * additional data, so that no record can be put in another's place. It protects from a glance at the profile's files and
 * from a backup; whoever takes the whole profile can let the browser decrypt it.
 */
export async function openVault(db: Db): Promise<Vault> {
  const seal = await keyOf(db, 'seal', () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));
  const naming = await keyOf(db, 'name', () => crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']));

  const place = (store: SecretStore, name: string) => encoder.encode(`${store}/${name}`);
  const encrypt = async (store: SecretStore, name: string, value: unknown): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = encoder.encode(JSON.stringify(value));
    return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: place(store, name) }, seal, plain) };
  };
  const decrypt = async <T>(store: SecretStore, name: string, sealed: Sealed, shape: z.ZodType<T>): Promise<T> => {
    const parameters = { name: 'AES-GCM', iv: sealed.iv, additionalData: place(store, name) };
    return shape.parse(JSON.parse(decoder.decode(await crypto.subtle.decrypt(parameters, seal, sealed.data))));
  };
  const quarantine = async (store: SecretStore, name: string, sealed: Sealed): Promise<void> => {
    const transaction = db.transaction([store, 'quarantine'], 'readwrite', { durability: 'strict' });
    await transaction.objectStore('quarantine').put({ store, name, at: Date.now(), sealed }, `${store}/${name}`);
    await transaction.objectStore(store).delete(name);
    await transaction.done;
  };
  const open = async <T>(store: SecretStore, name: string, sealed: Sealed, shape: z.ZodType<T>): Promise<T | null> => {
    try {
      return await decrypt(store, name, sealed, shape);
    } catch {
      await quarantine(store, name, sealed);
      return null;
    }
  };

  return {
    get: async (store, name, shape) => {
      const sealed = await db.get(store, name);
      return sealed ? open(store, name, sealed, shape) : null;
    },
    all: async (store, shape) => {
      const [names, sealed] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
      const opened = await Promise.all(
        sealed.map((one, index) => {
          const name = names[index];
          return name === undefined ? Promise.resolve(null) : open(store, name, one, shape);
        }),
      );
      return opened.filter((one) => one !== null);
    },
    put: async (store, records) => {
      const sealed = await Promise.all([...records].map(async ([name, value]) => [name, await encrypt(store, name, value)] as const));
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      await Promise.all([...sealed.map(([name, one]) => transaction.store.put(one, name)), transaction.done]);
    },
    remove: async (store, names) => {
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      await Promise.all([...names.map((name) => transaction.store.delete(name)), transaction.done]);
    },
    nameOf: async (text) => {
      const mac = await crypto.subtle.sign('HMAC', naming, encoder.encode(text));
      return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
