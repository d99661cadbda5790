import type { Area } from '../../lib/platform/store.ts';

/** A browser in memory, in the place of lib/platform: what a test sets up and what the worker did with it. */
export const platform = {
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  /** Addresses by tab. */
  urls: new Map<number, string>(),
  /** Where tabs were led, and what was said to their pages. */
  done: [] as string[],
};

export function resetPlatform(): void {
  platform.local.clear();
  platform.session.clear();
  platform.urls.clear();
  platform.done.length = 0;
}

function area(values: Map<string, unknown>): Area {
  return {
    get: async (key) => structuredClone(values.get(key)),
    all: async (prefix = '') => new Map([...values].filter(([key]) => key.startsWith(prefix))),
    set: async (changed) => {
      for (const [key, value] of Object.entries(changed)) values.set(key, structuredClone(value));
    },
    remove: async (...keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}

export const store = { local: area(platform.local), session: area(platform.session) };
export const tabs = {
  tabUrl: async (tabId: number) => platform.urls.get(tabId),
  leadTab: async (tabId: number, url: string) => platform.done.push(`lead ${tabId} to ${url}`) > 0,
};
export const runtime = {
  postToTab: async (tabId: number, message: { leadside: string }) => platform.done.push(`post ${tabId} ${message.leadside}`) > 0,
};
export const permissions = { hasOrigin: async () => true };
export const scripts = { injectInto: async () => true };
