import type { Found } from '../lead/lead.ts';
import { idInUrl } from './record.ts';

/** A page that was quiet for so long is read. */
const QUIET_MS = 150;
/** A page that never is quiet is read so often. */
const BUSY_MS = 1_000;
/** Content that loads after an address has changed: for so long an empty page, and the person of the record before, are not believed. */
const EMPTY_MS = 1_000;
const STALE_MS = 4_000;

export interface Watching {
  readonly window: Window & typeof globalThis;
  /** Reads the page as it is now. `onRoot` is told each shadow root and frame. */
  readonly read: (onRoot: (root: Node) => void) => Found;
  /** `force`: also what was reported before. */
  readonly report: (found: Found, url: string, force?: boolean) => unknown;
  /** False when the extension is gone: everything stops. */
  readonly alive: () => boolean;
  /** Aborted when the script is to leave the page. */
  readonly signal: AbortSignal;
}

/**
 * Reads a page when it has settled and whenever it has settled anew: changes only mark it, a reading waits for quiet and for
 * an idle moment, and a page that nobody looks at is not read. A change of the address inside the app is reported at once.
 * What is given back reads now and reports, also what was reported before.
 */
export function watchPage({ window, read, report, alive, signal }: Watching): () => void {
  const { document, location, performance } = window;
  let address = addressOf(location);
  let movedAt = performance.now();
  /** The person of the record before, while the page may still show it under the new address. */
  let before: string | null = null;
  let last: Found = { kind: 'reading' };
  let markedAt = 0;
  let firstMarkAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a reading is to come: when quiet, or at an idle moment. */
  let due = false;
  const observed = new WeakSet<Node>();
  const observer = new window.MutationObserver(mark);
  const observe = (root: Node): void => {
    if (!observed.has(root)) observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
    observed.add(root);
  };

  function move(): void {
    const here = addressOf(location);
    if (here === address) return;
    const [id, idBefore] = [here, address].map((one) => idInUrl(new URL(one)));
    if (last.kind === 'lead') before = id !== null && id === idBefore ? null : personOf(last);
    address = here;
    movedAt = performance.now();
    last = { kind: 'reading' };
    void report(last, location.href);
  }

  function mark(): void {
    if (!alive()) return;
    move();
    markedAt = performance.now();
    if (due || document.hidden) return;
    due = true;
    firstMarkAt = markedAt;
    wait(QUIET_MS);
  }

  function wait(waitMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(settle, waitMs);
  }

  function settle(): void {
    const now = performance.now();
    const leftMs = Math.min(markedAt + QUIET_MS, firstMarkAt + BUSY_MS) - now;
    if (leftMs > 0) wait(leftMs);
    else window.requestIdleCallback(() => readNow(false), { timeout: BUSY_MS });
  }

  function readNow(force: boolean): void {
    due = false;
    if (!alive() || (document.hidden && !force)) return;
    move();
    const found = read(observe);
    const believedAfter = found.kind === 'none' ? EMPTY_MS : before !== null && before === personOf(found) ? STALE_MS : 0;
    const leftMs = movedAt + believedAfter - performance.now();
    // What is doubtful now is true when it is still so by then; whatever changes meanwhile is read sooner.
    if (leftMs > 0) wait(Math.max(leftMs, QUIET_MS));
    else before = null;
    last = leftMs > 0 ? { kind: 'reading' } : found;
    void report(last, location.href, force);
  }

  const on = (target: EventTarget, type: string, act: (event: Event) => void, capture = false): void =>
    target.addEventListener(type, act, { signal, capture, passive: true });
  on(document, 'visibilitychange', mark);
  // A value that is typed or chosen changes no node; only what is finished counts.
  on(document, 'change', mark, true);
  on(document, 'load', ({ target }) => (target as Element).localName === 'iframe' && mark(), true);
  // Browsers without the Navigation API (Firefox before 147) tell of a step back, and of the rest by what the app draws anew.
  on(window, 'popstate', mark);
  if ('navigation' in window) on(window.navigation, 'currententrychange', mark);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  observe(document);
  mark();
  return () => readNow(true);
}

const ATTRIBUTES = ['hidden', 'class', 'style', 'open', 'href', 'value', 'aria-hidden'];

/** An address by which pages are told apart: without the fragment, unless the fragment is the app's route. */
const addressOf = ({ href }: Location): string => href.replace(/#(?!!?\/).*/s, '');

/** Who a lead is, whatever else the page says of them. Null for what is no lead. */
const personOf = (found: Found): string | null =>
  found.kind === 'lead' ? JSON.stringify([found.lead.name, found.lead.emails, found.lead.phones]) : null;
