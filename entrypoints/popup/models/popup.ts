import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { SiteAnswer, SiteKind } from '../../../components/SiteOffer.tsx';
import type { Problem } from '../../../lib/base/problem.ts';
import type { Connection } from '../../../lib/ghl/connection.ts';
import type { Send } from '../../../lib/protocol/send.ts';
import { useSite } from '../../../lib/protocol/use-site.ts';
import type { Defaults, SiteBinding } from '../../../lib/state/view.ts';
import { createWatched, type WatchStore } from '../../../lib/state/watched.ts';

/** Everything the popup needs from the world. */
export interface PopupPort {
  readonly send: Send;
  readonly watchLocal: WatchStore;
  setLocal(key: string, value: unknown): Promise<void>;
  activeTab(): Promise<{ tabId: number; url: string | null } | null>;
  windowId(): Promise<number>;
  hasOrigin(origin: string): Promise<boolean>;
  /** These two must be called in the click. */
  requestOrigin(origin: string): Promise<boolean>;
  openPanel(windowId: number): Promise<void>;
  /** The panel takes its place; in a tab the page stays. */
  closePopup(): Promise<void>;
  readonly kinds: readonly SiteKind[];
  siteOf(host: string): SiteKind | null;
}

/** The page in front: `untold` where the browser does not say, `closed` where no extension may work. */
export type Here =
  | { readonly at: 'untold' }
  | { readonly at: 'closed' }
  | { readonly at: 'site'; readonly tabId: number; readonly origin: string; readonly host: string };

export interface PopupModel {
  readonly port: PopupPort;
  readonly ready: ReadonlySignal<boolean>;
  readonly connection: ReadonlySignal<Connection | null>;
  readonly defaults: ReadonlySignal<Defaults>;
  /** The sites that are on: stored, and granted by the browser. */
  readonly sites: ReadonlySignal<readonly SiteBinding[]>;
  readonly here: ReadonlySignal<Here>;
  /** Null until the panel was asked for in vain. */
  readonly panelFailed: ReadonlySignal<boolean>;
  start(): Promise<void>;
  openPanel(): void;
  connect(token: string, location: string): Promise<Problem | null>;
  forget(): Promise<Problem | null>;
  useSite(origin: string, siteId: string, tabId: number): Promise<SiteAnswer>;
  leaveSite(origin: string): Promise<void>;
  saveDefaults(defaults: Defaults): Promise<void>;
}

export function hereOf(tab: { readonly tabId: number; readonly url: string | null } | null): Here {
  if (tab === null || tab.url === null || tab.url === '') return { at: 'untold' };
  if (!URL.canParse(tab.url)) return { at: 'closed' };
  const { protocol, origin, host } = new URL(tab.url);
  return protocol === 'https:' ? { at: 'site', tabId: tab.tabId, origin, host } : { at: 'closed' };
}

export function createPopupModel(port: PopupPort): PopupModel {
  const local = createWatched(port.watchLocal);
  const ready = signal(false);
  const here = signal<Here>({ at: 'untold' });
  const windowId = signal<number | null>(null);
  const granted = signal<ReadonlySet<string>>(new Set());
  const panelFailed = signal(false);
  const stored = computed(() => (local.values.value.get('sites') as readonly SiteBinding[] | undefined) ?? []);

  const readGrants = async () => {
    const origins = stored.value.map(({ origin }) => origin);
    const answers = await Promise.all(origins.map((origin) => port.hasOrigin(origin)));
    granted.value = new Set(origins.filter((_, at) => answers[at]));
  };

  return {
    port,
    ready,
    here,
    panelFailed,
    connection: computed(() => (local.values.value.get('connection') as Connection | null | undefined) ?? null),
    defaults: computed(() => (local.values.value.get('defaults') as Defaults | undefined) ?? { tag: '', task: '' }),
    sites: computed(() => stored.value.filter(({ origin }) => granted.value.has(origin))),
    start: async () => {
      const [, tab, id] = await Promise.all([local.start(), port.activeTab(), port.windowId()]);
      here.value = hereOf(tab);
      windowId.value = id;
      await readGrants();
      stored.subscribe(() => void readGrants());
      ready.value = true;
    },
    openPanel: () => {
      if (windowId.value === null) return;
      port.openPanel(windowId.value).then(
        () => port.closePopup(),
        () => (panelFailed.value = true),
      );
    },
    connect: async (token, location) => {
      const answer = await port.send('connection/connect', { token, location });
      return answer.ok ? null : answer.problem;
    },
    forget: async () => {
      const answer = await port.send('connection/forget', null);
      return answer.ok ? null : answer.problem;
    },
    useSite: (origin, siteId, tabId) =>
      useSite(port, { origin, siteId, tabId }).then(async (answer) => {
        await readGrants();
        return answer;
      }),
    leaveSite: async (origin) => {
      await port.send('site/off', { origin });
      await readGrants();
    },
    saveDefaults: (defaults) => port.setLocal('defaults', { tag: defaults.tag.trim().toLowerCase(), task: defaults.task.trim() }),
  };
}
