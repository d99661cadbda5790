import { signal, type ReadonlySignal } from '@preact/signals';

export type StoredValues = ReadonlyMap<string, unknown>;
/** As lib/platform/store.ts gives it: what is there, then every change; `undefined` is a key that went. */
export type WatchStore = (onChange: (changed: StoredValues) => void) => Promise<{ readonly all: StoredValues; stop(): void }>;

/** A storage area as a signal. */
export function createWatched(watch: WatchStore): { readonly values: ReadonlySignal<StoredValues>; start(): Promise<void> } {
  const values = signal<StoredValues>(new Map());
  return {
    values,
    start: async () => {
      // A change may be told while the first reading is under way: it is newer than that reading, or the same.
      let early: StoredValues | null = new Map();
      const { all } = await watch((changed) => {
        if (early) early = new Map([...early, ...changed]);
        else values.value = merge(values.value, changed);
      });
      values.value = merge(all, early);
      early = null;
    },
  };
}

function merge(base: StoredValues, changed: StoredValues): StoredValues {
  const next = new Map(base);
  for (const [key, value] of changed) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return next;
}
