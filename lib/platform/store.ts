import { browser } from './browser.ts';

/** A storage area as a map of plain values. `local` outlives the browser, `session` is memory and closed to content scripts. */
export interface Area {
  get(key: string): Promise<unknown>;
  /** Everything whose key starts with `prefix`. */
  all(prefix?: string): Promise<ReadonlyMap<string, unknown>>;
  /** Writes all of them at once; watchers see one change. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(...keys: string[]): Promise<void>;
}

function area(name: 'local' | 'session'): Area {
  const store = () => browser.storage[name];
  return {
    get: async (key) => (await store().get(key))[key],
    all: async (prefix = '') => new Map(Object.entries(await store().get(null)).filter(([key]) => key.startsWith(prefix))),
    set: (values) => store().set({ ...values }),
    remove: (...keys) => store().remove(keys),
  };
}

export const local = area('local');
export const session = area('session');

export interface Watch {
  /** What is there now. */
  readonly all: ReadonlyMap<string, unknown>;
  stop(): void;
}

type OnChange = (changed: ReadonlyMap<string, unknown>) => void;

async function watch(name: 'local' | 'session', onChange: OnChange): Promise<Watch> {
  const listener = (changes: Record<string, { newValue?: unknown }>, from: string) => {
    if (from === name) onChange(new Map(Object.entries(changes).map(([key, change]) => [key, change.newValue])));
  };
  browser.storage.onChanged.addListener(listener);
  const all = await (name === 'local' ? local : session).all();
  return { all, stop: () => browser.storage.onChanged.removeListener(listener) };
}

/** What the worker publishes, then every change of it; `undefined` is a key that went. */
export const watchSession = (onChange: OnChange) => watch('session', onChange);
/** The settings, then every change of them; `undefined` is a key that went. */
export const watchLocal = (onChange: OnChange) => watch('local', onChange);

export const setLocal = (key: string, value: unknown) => local.set({ [key]: value });
