import type { SiteKind } from '../../../components/SiteOffer.tsx';
import type { Send } from '../../../lib/protocol/send.ts';
import type { WatchStore } from '../../../lib/state/watched.ts';

/** Everything the panel needs from the world: a test hands in its own. */
export interface PanelPort {
  readonly send: Send;
  /** What the worker publishes, as lib/platform/store.ts gives it. */
  readonly watchSession: WatchStore;
  readonly watchLocal: WatchStore;
  windowId(): Promise<number>;
  watchActiveTab(windowId: number, onTab: (tabId: number) => void): () => void;
  /** Must be called in the click. */
  requestOrigin(origin: string): Promise<boolean>;
  openTab(url: string): void;
  openSettings(): void;
  copy(text: string): Promise<void>;
  /** Offers a text as a file to keep. */
  save(name: string, type: string, text: string): void;
  /** The kinds of site a person can bind to an address, and the site whose host is known. */
  readonly kinds: readonly SiteKind[];
  siteOf(host: string): SiteKind | null;
  now(): number;
  newId(): string;
  online(): boolean;
  /** Calls when the network comes or goes. */
  onNetwork(call: () => void): void;
  /** Calls when the panel is shown again. */
  onVisible(call: () => void): void;
  everySecond(call: () => void): void;
}
