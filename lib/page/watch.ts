import type { PageText } from './page-text.ts';
import { isSamePage } from './same.ts';
import { createSchedule } from './schedule.ts';
import { inSlices, type Sliceable } from './slices.ts';
import type { Taken } from './take.ts';

/** What the page shows now. */
export interface Seen {
  readonly url: string;
  /** Since the address changed or the page was loaded, in milliseconds. */
  readonly sinceMs: number;
  /** The address before an in-app move, and whom it showed (`Told.who`), while the page may still show it. */
  readonly left: { readonly url: string; readonly who: string } | null;
  readonly page: PageText;
}

/** What the worker made of it. `againMs`: it is in doubt, and wants to see the page again after so long. */
export interface Told {
  /** Who the page is about, in a form for comparing; null for nobody. */
  readonly who: string | null;
  readonly againMs: number | null;
}

export interface Watching {
  readonly window: Window & typeof globalThis;
  readonly take: () => Sliceable<Taken>;
  /** Null when nobody answered. */
  readonly tell: (seen: Seen) => Promise<Told | null>;
  /** The address has changed, and the page shows who knows what. */
  readonly moved: (url: string) => unknown;
  /** False when the extension is gone: everything stops. */
  readonly alive: () => boolean;
  /** Aborted when the script is to leave the page. */
  readonly signal: AbortSignal;
}

export interface Watch {
  /** Takes the page now and tells it, also when it was told before. */
  readonly again: () => void;
  /** The elements of the page as it was taken last. */
  readonly elements: () => readonly Element[];
}

/**
 * Takes a page when it has settled and whenever it has settled anew: changes only mark it, taking waits for quiet, for the budget
 * and for an idle moment, goes in slices, and a page that nobody looks at, or that reads as before, is not told. A change of the
 * address inside the app is told at once.
 */
export function watchPage({ window, take, tell, moved, alive, signal }: Watching): Watch {
  const { document, location, performance } = window;
  const now = (): number => performance.now();
  const schedule = createSchedule(window, () => takeNow(false));
  let href = location.href;
  let movedAt = now();
  let left: Seen['left'] = null;
  let who: string | null = null;
  let last: Taken | null = null;
  /** What was told under the address as it is; null where nothing was. */
  let told: PageText | null = null;
  /** Each taking has a number; one that is not the latest ends. */
  let latest = 0;
  const isOver = (): boolean => signal.aborted || !alive();
  const tellsMoves = 'navigation' in window;
  const observer = new window.MutationObserver(() => {
    mark();
    // A look is due, and the budget is spent: what changes until then need not be noticed.
    if (tellsMoves && !schedule.isFree()) observer.disconnect();
  });
  const observe = (): void => {
    for (const root of [document, ...(last?.roots ?? [])]) observer.observe(root, CHANGES);
  };

  function mark(): void {
    if (isOver()) return;
    move();
    if (document.hidden) return;
    schedule.changed();
  }

  function move(): void {
    if (location.href === href) return;
    const before = addressOf(href);
    href = location.href;
    if (addressOf(href) === before) return;
    if (who !== null) left = { url: before, who };
    who = null;
    told = null;
    movedAt = now();
    // What was taken so far may be of the page before.
    latest += 1;
    schedule.renewed();
    void moved(href);
  }

  async function takeNow(force: boolean): Promise<void> {
    if (isOver()) return;
    move();
    schedule.begun();
    observe();
    latest += 1;
    const mine = latest;
    const isWanted = (): boolean => !isOver() && mine === latest;
    let sinceAt = now();
    const pause = async (): Promise<void> => {
      schedule.spent(now() - sinceAt);
      await new Promise((resolve) => setTimeout(resolve));
      sinceAt = now();
      if (isWanted()) move();
    };
    let taken: Taken | null = null;
    try {
      if (!document.hidden || force) taken = await inSlices(take(), isWanted, pause);
      // The message of a big page is a slice of its own.
      if (taken !== null) await pause();
    } finally {
      if (isWanted()) schedule.ended();
    }
    if (taken === null || !isWanted()) return;
    last = taken;
    observe();
    const isTold = !force && isSamePage(told, taken.page);
    const answering = isTold ? null : tell({ url: href, sinceMs: Math.round(now() - movedAt), left, page: taken.page });
    schedule.spent(now() - sinceAt);
    const answer = await answering;
    if (answer === null || !isWanted()) return;
    if (answer.againMs === null) {
      who = answer.who;
      left = null;
      told = taken.page;
    } else {
      // What is doubtful now is true when it is still so by then; whatever changes meanwhile is taken sooner.
      told = null;
      schedule.doubted(answer.againMs);
    }
  }

  const on = (target: EventTarget, type: string, act: (event: Event) => void, capture = false): void =>
    target.addEventListener(type, act, { signal, capture, passive: true });
  on(document, 'visibilitychange', mark);
  // A value that is typed or chosen changes no node; only what is finished counts.
  on(document, 'change', mark, true);
  on(document, 'load', ({ target }) => (target as Element).localName === 'iframe' && mark(), true);
  // Browsers without the Navigation API (Firefox before 147) tell of a step back, and of the rest by what the app draws anew.
  on(window, 'popstate', mark);
  if (tellsMoves) on(window.navigation, 'currententrychange', mark);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    schedule.stop();
  });
  observe();
  mark();
  return { again: () => void takeNow(true), elements: () => last?.elements ?? [] };
}

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'class', 'style', 'open', 'href', 'value', 'aria-hidden'],
};

/** An address by which pages are told apart: without the fragment, unless the fragment is the app's route. */
const addressOf = (href: string): string => href.replace(/#(?!!?\/).*/s, '');
