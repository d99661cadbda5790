import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../../lib/detect/watch.ts';
import type { Found, Lead } from '../../../lib/lead/lead.ts';

const NOBODY: Lead = {
  name: null,
  firstName: null,
  lastName: null,
  emails: [],
  phones: [],
  company: null,
  title: null,
  address: null,
  website: null,
  source: null,
  status: null,
  tags: [],
  trust: 0.9,
};
const lead = (name: string): Found => ({
  kind: 'lead',
  record: { origin: 'https://crm.example', id: '1', url: '' },
  lead: { ...NOBODY, name },
});
const NONE: Found = { kind: 'none' };
const MARIA = lead('Maria Cruz');
const BOB = lead('Bob Brown');

/** A page whose address, visibility, content and changes the test makes. */
function makePage(href = 'https://crm.example/leads/1') {
  const document = Object.assign(new EventTarget(), { hidden: false });
  const navigation = new EventTarget();
  const location = { href };
  const observed: unknown[] = [];
  let changed = (): void => undefined;
  let disconnected = false;
  class Observer {
    constructor(callback: () => void) {
      changed = () => {
        if (!disconnected) callback();
      };
    }
    observe(root: unknown): void {
      observed.push(root);
    }
    disconnect(): void {
      disconnected = true;
    }
  }
  const window = Object.assign(new EventTarget(), {
    document,
    location,
    navigation,
    performance,
    MutationObserver: Observer,
    requestIdleCallback: (callback: () => void) => setTimeout(callback, 1),
  });
  const frame = {};
  const page = { shows: MARIA, reads: 0, alive: true };
  const reports: [string, string, boolean][] = [];
  const stop = new AbortController();
  const again = watchPage({
    window: window as unknown as Window & typeof globalThis,
    read: (onRoot) => {
      page.reads += 1;
      onRoot(document as unknown as Node);
      onRoot(frame as unknown as Node);
      return page.shows;
    },
    report: (found, url, force = false) => reports.push([found.kind === 'lead' ? (found.lead.name ?? '') : found.kind, url, force]),
    alive: () => page.alive,
    signal: stop.signal,
  });
  return {
    page,
    observed,
    stop,
    again,
    change: () => changed(),
    see: (hidden: boolean) => {
      document.hidden = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    move: (to: string) => {
      location.href = new URL(to, location.href).href;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    type: () => document.dispatchEvent(new Event('change')),
    /** What was reported since the last question: the name or kind. */
    told: () => reports.splice(0).map(([what]) => what),
    reports,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('reading', () => {
  test('waits until the page is quiet', () => {
    const { page, told } = makePage();
    pass(140);
    expect(page.reads).toBe(0);
    pass(20);
    expect(page.reads).toBe(1);
    expect(told()).toEqual(['Maria Cruz']);
  });

  test('many changes are one reading', () => {
    const { page, change } = makePage();
    pass(200);
    for (let at = 0; at < 500; at += 1) change();
    expect(page.reads).toBe(1);
    pass(200);
    expect(page.reads).toBe(2);
  });

  test('a page that never is quiet is read about once a second', () => {
    const { page, change } = makePage();
    for (let ms = 0; ms < 10_000; ms += 40) {
      change();
      pass(40);
    }
    expect(page.reads).toBeGreaterThanOrEqual(8);
    expect(page.reads).toBeLessThanOrEqual(11);
  });

  test('a page that does not change is not read again', () => {
    const { page } = makePage();
    pass(60_000);
    expect(page.reads).toBe(1);
  });

  test('a value that was typed is a change', () => {
    const { page, type } = makePage();
    pass(200);
    type();
    pass(200);
    expect(page.reads).toBe(2);
  });

  test('nobody looks: nothing is read, until somebody does', () => {
    const { page, see, change } = makePage();
    pass(200);
    see(true);
    for (let at = 0; at < 20; at += 1) {
      change();
      pass(500);
    }
    expect(page.reads).toBe(1);
    see(false);
    pass(200);
    expect(page.reads).toBe(2);
  });

  test('shadow roots and frames are watched too, each once', () => {
    const { observed, change } = makePage();
    pass(200);
    change();
    pass(200);
    expect(observed).toHaveLength(2);
  });

  test('when asked, at once, and reported in any case', () => {
    const { again, reports, told } = makePage();
    pass(200);
    told();
    again();
    expect(reports).toEqual([['Maria Cruz', 'https://crm.example/leads/1', true]]);
  });
});

describe('navigation inside the app', () => {
  test('is reported at once, and the next lead when the page has settled', () => {
    const { page, move, told, change } = makePage();
    pass(200);
    told();
    move('/leads/2');
    expect(told()).toEqual(['reading']);
    page.shows = BOB;
    change();
    pass(200);
    expect(told()).toEqual(['Bob Brown']);
  });

  test('the lead before is not shown under the new address while the page loads', () => {
    const { page, move, told, change } = makePage();
    pass(200);
    told();
    move('/leads/2');
    pass(2_000);
    expect(new Set(told())).toEqual(new Set(['reading']));
    page.shows = BOB;
    change();
    pass(200);
    expect(told()).toEqual(['Bob Brown']);
  });

  test('when it stays it is the lead of this address, too', () => {
    const { move, told } = makePage();
    pass(200);
    move('/leads/2');
    told();
    pass(5_000);
    expect(told().at(-1)).toBe('Maria Cruz');
  });

  test('another page of the same record keeps its lead', () => {
    const { move, told } = makePage();
    pass(200);
    told();
    move('/leads/1/notes');
    pass(200);
    expect(told()).toEqual(['reading', 'Maria Cruz']);
  });

  test('a jump within the page is no navigation, a route in the fragment is one', () => {
    const { move, told } = makePage();
    pass(200);
    told();
    move('#notes');
    expect(told()).toEqual([]);
    move('#/leads/2');
    expect(told()).toEqual(['reading']);
  });

  test('a page that is still empty is not said to have no lead', () => {
    const { page, told, change } = makePage();
    page.shows = NONE;
    pass(800);
    expect(new Set(told())).toEqual(new Set(['reading']));
    page.shows = MARIA;
    change();
    pass(200);
    expect(told()).toEqual(['Maria Cruz']);
  });

  test('after a second it is', () => {
    const { page, told } = makePage();
    page.shows = NONE;
    pass(1_500);
    expect(told().at(-1)).toBe('none');
  });

  test('asked meanwhile, the page says that it is being read', () => {
    const { again, move, told } = makePage();
    pass(200);
    move('/leads/2');
    told();
    again();
    expect(told()).toEqual(['reading']);
  });
});

describe('taking down', () => {
  test('stops observers, listeners and timers', () => {
    const { page, stop, change, move, see, told } = makePage();
    pass(200);
    told();
    change();
    stop.abort();
    page.shows = BOB;
    change();
    move('/leads/2');
    see(false);
    pass(10_000);
    expect(page.reads).toBe(1);
    expect(told()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('an extension that is gone reads nothing and reports nothing', () => {
    const { page, change, again, told } = makePage();
    pass(200);
    told();
    change();
    page.alive = false;
    change();
    again();
    pass(10_000);
    expect(page.reads).toBe(1);
    expect(told()).toEqual([]);
  });
});
