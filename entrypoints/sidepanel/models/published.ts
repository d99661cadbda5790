import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Connection } from '../../../lib/ghl/connection.ts';
import type { StoredChange } from '../../../lib/outbox/change.ts';
import type { Defaults, SiteBinding, Snapshot, TabView } from '../../../lib/state/view.ts';
import { pickKey, teachKey, type Pick as Picked, type TeachView } from '../../../lib/state/teach-view.ts';
import type { PanelPort } from './port.ts';
import { createWatched } from '../../../lib/state/watched.ts';

/** What the worker and the settings say, as signals. */
export interface Published {
  /** Both stores have been read once. */
  readonly ready: ReadonlySignal<boolean>;
  readonly connection: ReadonlySignal<Connection | null>;
  readonly sites: ReadonlySignal<readonly SiteBinding[]>;
  readonly defaults: ReadonlySignal<Defaults>;
  /** In the order of their arrival. */
  readonly changes: ReadonlySignal<readonly StoredChange[]>;
  tab(tabId: number): TabView | null;
  snapshot(locationId: string, contactId: string): Snapshot | null;
  /** What was taught for a site, and what is being taught in a tab. */
  taught(origin: string): TeachView | null;
  pick(tabId: number): Picked | null;
  start(): Promise<void>;
}

/** Only the worker writes these stores, and it parses what it writes: here the shapes are taken as agreed in lib/state/view.ts. */
export function createPublished(port: Pick<PanelPort, 'watchSession' | 'watchLocal'>): Published {
  const session = createWatched(port.watchSession);
  const local = createWatched(port.watchLocal);
  const ready = signal(false);

  const inLocal = <T>(key: string, otherwise: T) => computed(() => (local.values.value.get(key) as T | undefined) ?? otherwise);
  return {
    ready,
    connection: inLocal<Connection | null>('connection', null),
    sites: inLocal<readonly SiteBinding[]>('sites', []),
    defaults: inLocal<Defaults>('defaults', { tag: '', task: '' }),
    changes: computed(() =>
      [...session.values.value]
        .filter(([key]) => key.startsWith('change:'))
        .map(([, value]) => value as StoredChange)
        .toSorted((a, b) => a.seq - b.seq),
    ),
    tab: (tabId) => (session.values.value.get(`tab:${tabId}`) as TabView | undefined) ?? null,
    snapshot: (locationId, contactId) => (session.values.value.get(`snapshot:${locationId}:${contactId}`) as Snapshot | undefined) ?? null,
    taught: (origin) => (session.values.value.get(teachKey(origin)) as TeachView | undefined) ?? null,
    pick: (tabId) => (session.values.value.get(pickKey(tabId)) as Picked | undefined) ?? null,
    start: async () => {
      await Promise.all([session.start(), local.start()]);
      ready.value = true;
    },
  };
}
