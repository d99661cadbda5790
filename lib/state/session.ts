import type { LimiterState } from '../ghl/limiter.ts';
import type { StoredChange } from '../outbox/change.ts';
import { session } from '../platform/store.ts';
import type { Snapshot, TabView } from './view.ts';

/**
 * What the worker publishes and what it must not lose with its own death: `storage.session`, written by the worker alone, so
 * nothing is parsed again when read. The keys are named in view.ts; the panel and the popup watch them.
 */
const tabKey = (tabId: number) => `tab:${tabId}`;
const snapshotKey = (locationId: string, contactId: string) => `snapshot:${locationId}:${contactId}`;
export const changeKey = (id: string) => `change:${id}`;

const turns = new Map<string, Promise<unknown>>();

/** Runs `work` when every earlier one for `key` is done: reading, changing and writing a key is one step. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  const settled = turn.then(
    () => undefined,
    () => undefined,
  );
  turns.set(key, settled);
  void settled.then(() => {
    if (turns.get(key) === settled) turns.delete(key);
  });
  return turn;
}

const UNKNOWN: TabView = { page: { at: 'unknown' }, push: null };

/** The tabs' views. */
export const tabViews = {
  get: async (tabId: number): Promise<TabView> => ((await session.get(tabKey(tabId))) as TabView | undefined) ?? UNKNOWN,
  /** Every tab that has one, by its id. */
  all: async (): Promise<ReadonlyMap<number, TabView>> =>
    new Map([...(await session.all('tab:'))].map(([key, view]) => [Number(key.slice('tab:'.length)), view as TabView])),
  /** Changes a view in one step; the same object back means nothing changed. Gives what stands now. */
  update: (tabId: number, change: (view: TabView) => TabView): Promise<TabView> =>
    inTurn(tabKey(tabId), async () => {
      const before = await tabViews.get(tabId);
      const after = change(before);
      if (after !== before) await session.set({ [tabKey(tabId)]: after });
      return after;
    }),
  remove: (tabId: number) => inTurn(tabKey(tabId), () => session.remove(tabKey(tabId))),
};

/** Contacts kept in memory; the oldest read leave first. */
const SNAPSHOTS_KEPT = 50;

/** The contacts' last reads. */
export const snapshots = {
  get: async (locationId: string, contactId: string): Promise<Snapshot | null> =>
    ((await session.get(snapshotKey(locationId, contactId))) as Snapshot | undefined) ?? null,
  /** Changes a snapshot in one step, and writes `along` in the same one, so that watchers see both at once. */
  update: (
    locationId: string,
    contactId: string,
    change: (snapshot: Snapshot | null) => Snapshot | null,
    along: Readonly<Record<string, unknown>> = {},
  ): Promise<Snapshot | null> => {
    const key = snapshotKey(locationId, contactId);
    return inTurn(key, async () => {
      const before = await snapshots.get(locationId, contactId);
      const after = change(before);
      if (after === null) {
        if (before !== null) await session.remove(key);
        if (Object.keys(along).length > 0) await session.set(along);
      } else await session.set({ ...along, [key]: after });
      return after;
    });
  },
  /** Lets go of the oldest when there are many. */
  prune: async (): Promise<void> => {
    const all = [...(await session.all('snapshot:'))].map(([key, value]) => ({ key, readAt: (value as Snapshot).contact.readAt ?? 0 }));
    const old = all.toSorted((a, b) => b.readAt - a.readAt).slice(SNAPSHOTS_KEPT);
    if (old.length > 0) await session.remove(...old.map(({ key }) => key));
  },
};

/** The outbox's changes as the panel sees them, one key each. */
export const shownChanges = {
  all: async (): Promise<readonly StoredChange[]> => [...(await session.all('change:')).values()].map((change) => change as StoredChange),
  set: (changes: readonly StoredChange[]) => session.set(Object.fromEntries(changes.map((change) => [changeKey(change.id), change]))),
  remove: (ids: readonly string[]) => session.remove(...ids.map(changeKey)),
};

/** The rate limiter's window, so that a worker's death does not forget what was sent. */
export const limiterState = (locationId: string) => ({
  load: async (): Promise<LimiterState | null> => ((await session.get(`limiter:${locationId}`)) as LimiterState | undefined) ?? null,
  save: (state: LimiterState): void => void session.set({ [`limiter:${locationId}`]: state }),
});

/** The sub-account's tags as last read, for the offers while typing. */
export const locationTags = {
  get: async (locationId: string): Promise<{ readonly at: number; readonly tags: readonly string[] } | null> =>
    ((await session.get(`tags:${locationId}`)) as { at: number; tags: string[] } | undefined) ?? null,
  set: (locationId: string, at: number, tags: readonly string[]) => session.set({ [`tags:${locationId}`]: { at, tags } }),
};

/** Forgets every person: contacts, tags, what was said of them. Called when the sub-account changes or is disconnected. */
export async function forgetPeople(): Promise<void> {
  const keys = [...(await session.all()).keys()].filter((key) => /^(?:snapshot|tags|choices):/.test(key));
  if (keys.length > 0) await session.remove(...keys);
}
