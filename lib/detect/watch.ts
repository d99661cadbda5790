import type { Found } from '../lead/lead.ts';
import { idInUrl } from './record.ts';

/** A page that was quiet for so long is read. */
const QUIET_MS = 150;
/** A page that never is quiet is read so often. */
const BUSY_MS = 1_000;
/** Content that loads after an address has changed: for so long an empty page, and the person of the record before, are not believed. */
const EMPTY_MS = 1_000;
const STALE_MS = 4_000;
/** How often the address is looked at where the browser does not tell of its changes. */
const ADDRESS_MS = 1_000;

export interface Watching {
  readonly window: Window & typeof globalThis;
  /** Reads the page as it is now. `onRoot` is told each shadow root and frame. */
  readonly read: (onRoot: (root: Node) => void) => Found;
  readonly report: (found: Found, url: string, force?: boolean) => void;
  /** False when the extension is gone: everything stops. */
  readonly alive: () => boolean;
  /** Aborted when the script is to leave the page. */
  readonly signal: AbortSignal;
}

export interface Watch {
  /** Read now and report, also what was reported before. */
  again(): void;
}

/**
 * Reads a page when it has settled and whenever it has settled anew: changes only mark it, a reading waits for quiet and for
 * an idle moment, and a page that nobody looks at is not read. A change of the address inside the app is reported at once.
 */
export function watchPage({ window, read, report, alive, signal }: Watching): Watch {
  const { document } = window;
  let address = addressOf(window.location.href);
  let movedAt = window.performance.now();
  /** The person of the record before, while the page may still show it under the new address. */
  let before: string | null = null;
  let last: Found = { kind: 'reading' };
  let markedAt = 0;
  let firstMarkAt = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let idle: number | null = null;
  /** The timer only looks whether something doubtful has stayed: whatever changes meanwhile is read sooner. */
  let slow = false;
  const seen = new WeakSet<Node>();
  const now = (): number => window.performance.now();

  const observer = new window.MutationObserver(() => mark());
  const observe = (root: Node): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'class', 'style', 'open', 'href', 'value', 'aria-hidden'],
    });
  };

  function moved(): void {
    const here = addressOf(window.location.href);
    if (here === address) return;
    const sameRecord = idOf(here) === idOf(address) && idOf(here) !== null;
    if (last.kind === 'lead') before = sameRecord ? null : personOf(last);
    address = here;
    movedAt = now();
    last = { kind: 'reading' };
    report(last, window.location.href);
  }

  function mark(): void {
    if (!alive()) return;
    moved();
    markedAt = now();
    if (document.hidden || idle !== null || (timer !== null && !slow)) return;
    if (timer !== null) clearTimeout(timer);
    slow = false;
    firstMarkAt = markedAt;
    timer = setTimeout(due, QUIET_MS);
  }

  function due(): void {
    const quietFor = now() - markedAt;
    const markedFor = now() - firstMarkAt;
    if (quietFor < QUIET_MS && markedFor < BUSY_MS) {
      timer = setTimeout(due, Math.min(QUIET_MS - quietFor, BUSY_MS - markedFor));
      return;
    }
    timer = null;
    slow = false;
    if (typeof window.requestIdleCallback !== 'function') readNow(false);
    else {
      idle = window.requestIdleCallback(
        () => {
          idle = null;
          readNow(false);
        },
        { timeout: BUSY_MS },
      );
    }
  }

  function readNow(force: boolean): void {
    if (!alive() || (document.hidden && !force)) return;
    moved();
    const found = read(observe);
    const since = now() - movedAt;
    const believedAfter = found.kind === 'none' ? EMPTY_MS : before !== null && before === personOf(found) ? STALE_MS : 0;
    const doubtful = since < believedAfter;
    if (doubtful) later(believedAfter - since);
    else before = null;
    last = doubtful ? { kind: 'reading' } : found;
    report(last, window.location.href, force);
  }

  /** What is doubtful now is true when nothing better has come by then. */
  function later(waitMs: number): void {
    if (timer !== null) return;
    slow = true;
    markedAt = now() - QUIET_MS;
    timer = setTimeout(due, Math.max(waitMs, QUIET_MS));
  }

  const again = (): void => {
    if (alive()) readNow(true);
  };
  const on = (target: EventTarget, type: string, act: (event: Event) => void, capture = false): void =>
    target.addEventListener(type, act, { signal, capture, passive: true });

  on(window, 'popstate', mark);
  on(window, 'hashchange', mark);
  on(document, 'visibilitychange', mark);
  // A value that is typed or chosen changes no node; only what is finished counts.
  on(document, 'change', mark, true);
  on(document, 'load', (event) => (event.target as Element | null)?.localName === 'iframe' && mark(), true);
  if ('navigation' in window && window.navigation instanceof EventTarget) on(window.navigation, 'currententrychange', mark);
  else {
    const poll = setInterval(() => addressOf(window.location.href) !== address && mark(), ADDRESS_MS);
    signal.addEventListener('abort', () => clearInterval(poll));
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    if (idle !== null) window.cancelIdleCallback(idle);
  });
  observe(document);
  mark();
  return { again };
}

/** An address by which pages are told apart: without the fragment, unless the fragment is the app's route. */
function addressOf(href: string): string {
  const at = href.indexOf('#');
  return at < 0 || /^#!?\//.test(href.slice(at)) ? href : href.slice(0, at);
}

function idOf(address: string): string | null {
  return URL.canParse(address) ? idInUrl(new URL(address)) : null;
}

/** Who a lead is, whatever else the page says of them. Null for what is no lead. */
function personOf(found: Found): string | null {
  return found.kind === 'lead' ? JSON.stringify([found.lead.name, found.lead.emails, found.lead.phones]) : null;
}
