import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Taken } from '../../../lib/page/take.ts';
import { watchPage, type Seen, type Told } from '../../../lib/page/watch.ts';

const MARIA: Told = { who: 'Maria Cruz', againMs: null };

const HERE = 'https://crm.example/leads/1';

/** A page whose address, visibility, content and changes the test makes, and a worker that believes all it is told. `tellsMoves`: the browser has the Navigation API. */
function makePage({ tellsMoves = true } = {}) {
  const document = Object.assign(new EventTarget(), { hidden: false });
  const navigation = new EventTarget();
  const location = { href: HERE };
  const observed = new Set<unknown>();
  let isObserved = false;
  let changed = (): void => undefined;
  let changes = 0;
  class Observer {
    constructor(callback: () => void) {
      changed = () => {
        if (isObserved) changes += 1;
        if (isObserved) callback();
      };
    }
    observe(root: unknown): void {
      observed.add(root);
      isObserved = true;
    }
    disconnect(): void {
      isObserved = false;
    }
  }
  const page = { shows: 'Maria Cruz', takes: 0, costMs: 0, steps: 1, lagMs: 0, alive: true, throws: false };
  /** What taking has cost so far: work takes time, and no timer rings meanwhile. */
  let spentMs = 0;
  const [clock, timers] = [performance, setTimeout];
  vi.stubGlobal('performance', { now: () => clock.now() + spentMs });
  // A page that is busy lets nobody else have a turn for a while.
  vi.stubGlobal('setTimeout', (ring: () => void, waitMs?: number) => timers(ring, waitMs ?? page.lagMs));
  const window = Object.assign(new EventTarget(), {
    document,
    location,
    ...(tellsMoves ? { navigation } : {}),
    performance,
    MutationObserver: Observer,
    requestIdleCallback: (callback: () => void) => setTimeout(callback, 1),
  });
  const shadow = {};
  const seen: Seen[] = [];
  const moves: string[] = [];
  let answer = (_seen: Seen): Promise<Told | null> | Told | null => ({ who: page.shows, againMs: null });
  const stop = new AbortController();
  function* take(): Generator<void, Taken> {
    page.takes += 1;
    if (page.throws) throw new Error('A page that throws');
    for (let step = 0; step < page.steps; step += 1) {
      spentMs += page.costMs / page.steps;
      yield;
    }
    const items = [0, 'body', 1, 0, page.shows];
    const elements = [{ localName: page.shows }] as unknown as Element[];
    return { page: { title: '', lang: '', items, marks: [], data: [] }, elements, roots: [shadow as Node] };
  }
  const watch = watchPage({
    window: window as unknown as Window & typeof globalThis,
    take,
    tell: async (one) => {
      seen.push(one);
      return answer(one);
    },
    moved: (url) => moves.push(url),
    alive: () => page.alive,
    signal: stop.signal,
  });
  return {
    page,
    watch,
    observed,
    stop,
    moves,
    /** How often the page's changes were told to the script. */
    countChanges: () => changes,
    seen,
    change: () => changed(),
    look: (isHidden: boolean) => {
      document.hidden = isHidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    /** Moves without an event. */
    drift: (to: string) => {
      location.href = new URL(to, location.href).href;
    },
    move: (to: string) => {
      location.href = new URL(to, location.href).href;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    type: () => document.dispatchEvent(new Event('change')),
    answerWith: (next: typeof answer) => {
      answer = next;
    },
    /** Whom the worker was shown since the last question. */
    told: () => seen.splice(0).map((one) => one.page.items.at(-1)),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A change every 40 ms. */
async function neverRest(change: () => void, forMs: number): Promise<void> {
  for (let ms = 0; ms < forMs; ms += 40) {
    change();
    await pass(40);
  }
}

describe('taking', () => {
  test('waits until the page is quiet', async () => {
    const { page, told } = makePage();
    await pass(140);
    expect(page.takes).toBe(0);
    await pass(20);
    expect(page.takes).toBe(1);
    expect(told()).toEqual(['Maria Cruz']);
  });

  test('many changes are one taking', async () => {
    const { page, change } = makePage();
    await pass(200);
    for (let at = 0; at < 500; at += 1) change();
    expect(page.takes).toBe(1);
    await pass(200);
    expect(page.takes).toBe(2);
  });

  test('a page that does not change is not taken again', async () => {
    const { page } = makePage();
    await pass(60_000);
    expect(page.takes).toBe(1);
  });

  test('a value that was typed is a change', async () => {
    const { page, type } = makePage();
    await pass(200);
    type();
    await pass(200);
    expect(page.takes).toBe(2);
  });

  test('nobody looks: nothing is taken, until somebody does', async () => {
    const { page, look, change } = makePage();
    await pass(200);
    look(true);
    change();
    expect(vi.getTimerCount()).toBe(0);
    for (let at = 0; at < 20; at += 1) {
      change();
      await pass(500);
    }
    expect(page.takes).toBe(1);
    look(false);
    await pass(200);
    expect(page.takes).toBe(2);
  });

  test('a page that is left before it was taken is not taken', async () => {
    const { page, look } = makePage();
    await pass(100);
    look(true);
    await pass(10_000);
    expect(page.takes).toBe(0);
  });

  test('shadow roots and frames are watched too', async () => {
    const { observed, change } = makePage();
    await pass(200);
    change();
    await pass(200);
    expect(observed.size).toBe(2);
  });

  test('what throws is taken again when it has changed', async () => {
    const { page, change, told } = makePage();
    const thrown = new Promise((resolve) => process.once('unhandledRejection', resolve));
    page.throws = true;
    await pass(200);
    expect(await thrown).toEqual(new Error('A page that throws'));
    page.throws = false;
    change();
    await pass(200);
    expect(told()).toEqual(['Maria Cruz']);
  });
});

describe('a page that never rests', () => {
  test('that is cheap is taken about once a second', async () => {
    const { page, change } = makePage();
    page.costMs = 3;
    await neverRest(change, 20_000);
    expect(page.takes).toBeGreaterThanOrEqual(16);
    expect(page.takes).toBeLessThanOrEqual(20);
  });

  test('that is dear is taken within two seconds, and then costs less than 5 ms a second', async () => {
    const { page, change } = makePage();
    page.costMs = 40;
    await neverRest(change, 2_000);
    expect(page.takes).toBeGreaterThanOrEqual(1);
    await neverRest(change, 3_000);
    const before = page.takes;
    await neverRest(change, 60_000);
    const takes = page.takes - before;
    expect(takes * page.costMs).toBeLessThan(5 * 60);
    expect(takes).toBeGreaterThanOrEqual(3);
  });

  test('and then does, is taken as it is at last', async () => {
    const { page, change } = makePage();
    while (page.takes < 2) await neverRest(change, 40);
    change();
    await pass(200);
    expect(page.takes).toBe(3);
  });

  test('however dear, is taken again within half a minute', async () => {
    const { page, change } = makePage();
    page.costMs = 2_000;
    await neverRest(change, 5_000);
    const before = page.takes;
    await neverRest(change, 30_000);
    expect(page.takes).toBeGreaterThan(before);
  });

  test('is not watched while it may not be taken', async () => {
    const { page, change, countChanges } = makePage();
    page.costMs = 200;
    await neverRest(change, 4_000);
    const before = countChanges();
    const takes = page.takes;
    await neverRest(change, 5_000);
    expect(countChanges()).toBe(before);
    await neverRest(change, 15_000);
    expect(page.takes).toBeGreaterThan(takes);
  });

  test('is watched all the same where only its changes tell that it has moved', async () => {
    const { page, change, drift, moves } = makePage({ tellsMoves: false });
    page.costMs = 200;
    await neverRest(change, 5_000);
    drift('/leads/2');
    change();
    expect(moves).toEqual(['https://crm.example/leads/2']);
  });

  test('that shows somebody new is taken soon', async () => {
    const { page, change, move } = makePage();
    page.costMs = 200;
    await neverRest(change, 8_000);
    const before = page.takes;
    move('/leads/2');
    await neverRest(change, 1_200);
    expect(page.takes).toBe(before + 1);
  });

  test('is taken to the end, however busy it is', async () => {
    const { page, change, told } = makePage();
    page.costMs = 50;
    page.steps = 10;
    page.lagMs = 300;
    await neverRest(change, 6_000);
    expect(page.takes).toBe(1);
    expect(told()).toEqual(['Maria Cruz']);
  });
});

describe('telling', () => {
  test('what reads as before is not told again', async () => {
    const { page, change, told } = makePage();
    await pass(200);
    change();
    await pass(2_000);
    expect(page.takes).toBe(2);
    expect(told()).toEqual(['Maria Cruz']);
    page.shows = 'Bob Brown';
    change();
    await pass(200);
    expect(told()).toEqual(['Bob Brown']);
  });

  test('when asked, at once, and also what was told before', async () => {
    const { watch, told } = makePage();
    await pass(200);
    told();
    watch.again();
    await pass(1);
    expect(told()).toEqual(['Maria Cruz']);
  });

  test('when asked, once, also when it was about to be taken', async () => {
    const { page, watch } = makePage();
    await pass(150);
    watch.again();
    await pass(1_000);
    expect(page.takes).toBe(1);
  });

  test('what changes while it is taken is told when it has settled', async () => {
    const { page, change, told } = makePage();
    await pass(151);
    expect(page.takes).toBe(1);
    page.shows = 'Bob Brown';
    change();
    await pass(500);
    expect(told()).toEqual(['Maria Cruz', 'Bob Brown']);
  });

  test('when asked, also of a page that nobody looks at', async () => {
    const { watch, look, told } = makePage();
    look(true);
    watch.again();
    await pass(1);
    expect(told()).toEqual(['Maria Cruz']);
  });

  test('what nobody heard is told again when the page changes', async () => {
    const { change, told, answerWith } = makePage();
    answerWith(() => null);
    await pass(200);
    answerWith(() => MARIA);
    change();
    await pass(200);
    expect(told()).toEqual(['Maria Cruz', 'Maria Cruz']);
  });

  test('the elements are those of the page as it was taken last', async () => {
    const { watch, page, change } = makePage();
    expect(watch.elements()).toEqual([]);
    await pass(200);
    page.shows = 'Bob Brown';
    change();
    await pass(200);
    expect(watch.elements()).toEqual([{ localName: 'Bob Brown' }]);
  });

  test('what the worker doubts is told again when it asked for it, changed or not', async () => {
    const { told, answerWith } = makePage();
    answerWith(({ sinceMs }) => ({ who: null, againMs: sinceMs < 1_000 ? 1_000 - sinceMs : null }));
    await pass(900);
    expect(told()).toEqual(['Maria Cruz']);
    await pass(300);
    expect(told()).toEqual(['Maria Cruz']);
    await pass(60_000);
    expect(told()).toEqual([]);
  });

  test('what changes while the worker doubts is told as soon as it is quiet', async () => {
    const { page, change, told, answerWith } = makePage();
    answerWith(({ page: { items } }) =>
      items.includes('Bob Brown') ? { who: 'Bob Brown', againMs: null } : { who: null, againMs: 4_000 },
    );
    await pass(500);
    told();
    page.shows = 'Bob Brown';
    change();
    await pass(200);
    expect(told()).toEqual(['Bob Brown']);
    await pass(10_000);
    expect(told()).toEqual([]);
  });

  test('what was believed, and doubted in between, is told again', async () => {
    const { page, change, told, answerWith } = makePage();
    answerWith(({ page: { items } }) => (items.includes('Loading') ? { who: null, againMs: 4_000 } : MARIA));
    for (const shows of ['Maria Cruz', 'Loading', 'Maria Cruz']) {
      page.shows = shows;
      change();
      await pass(500);
    }
    expect(told()).toEqual(['Maria Cruz', 'Loading', 'Maria Cruz']);
  });

  test('doubt is settled in time on a page that is dear', async () => {
    const { page, change, told, answerWith } = makePage();
    page.costMs = 200;
    answerWith(({ sinceMs }) => ({ who: null, againMs: sinceMs < 1_000 ? 1_000 - sinceMs : null }));
    await pass(200);
    expect(told()).toEqual(['Maria Cruz']);
    await neverRest(change, 1_000);
    expect(told()).toEqual(['Maria Cruz']);
    await neverRest(change, 5_000);
    expect(told()).toEqual([]);
  });
});

describe('navigation inside the app', () => {
  test('is told at once, and the page when it has settled, with what was left', async () => {
    const { page, move, moves, seen, told } = makePage();
    await pass(1_000);
    told();
    move('/leads/2');
    expect(moves).toEqual(['https://crm.example/leads/2']);
    page.shows = 'Bob Brown';
    await pass(200);
    expect(seen).toMatchObject([{ url: 'https://crm.example/leads/2', left: { url: HERE, who: 'Maria Cruz' } }]);
    expect(seen[0]?.sinceMs).toBeLessThan(200);
    expect(told()).toEqual(['Bob Brown']);
  });

  test('what was left is forgotten once the worker believes the page', async () => {
    const { page, move, change, seen, told, answerWith } = makePage();
    await pass(200);
    answerWith(() => ({ who: null, againMs: 100 }));
    move('/leads/2');
    await pass(500);
    expect(seen.at(-1)?.left).toEqual({ url: HERE, who: 'Maria Cruz' });
    answerWith(() => MARIA);
    await pass(500);
    told();
    page.shows = 'Bob Brown';
    change();
    await pass(2_000);
    expect(seen).toMatchObject([{ left: null }]);
  });

  test('is told of the same page under the new address, too', async () => {
    const { move, told, seen } = makePage();
    await pass(200);
    told();
    move('/leads/1/notes');
    await pass(200);
    expect(seen).toMatchObject([{ url: 'https://crm.example/leads/1/notes' }]);
  });

  test('a jump within the page is none, a route in the fragment is one', async () => {
    const { move, moves } = makePage();
    await pass(200);
    move('#notes');
    expect(moves).toEqual([]);
    move('#/leads/2');
    move('#!/leads/3');
    expect(moves).toHaveLength(2);
  });

  test('of which no event tells is noticed when the page changes, and while it is taken', async () => {
    const { page, drift, change, moves, seen } = makePage();
    await pass(200);
    seen.splice(0);
    drift('/leads/2');
    page.shows = 'Bob Brown';
    change();
    expect(moves).toEqual(['https://crm.example/leads/2']);
    await pass(151);
    expect(page.takes).toBe(2);
    drift('/leads/3');
    page.shows = 'Cleo Carter';
    await pass(1_000);
    expect(moves).toHaveLength(2);
    expect(seen.map(({ url, page: { items } }) => [url, items.at(-1)])).toEqual([['https://crm.example/leads/3', 'Cleo Carter']]);
  });

  test('in the middle of taking discards what was taken', async () => {
    const { page, move, change, seen, told } = makePage();
    await pass(200);
    told();
    page.shows = 'Bob Brown';
    change();
    // Taken, and about to be told.
    await pass(151);
    expect(page.takes).toBe(2);
    move('/leads/2');
    page.shows = 'Cleo Carter';
    await pass(1_000);
    expect(seen).toMatchObject([{ url: 'https://crm.example/leads/2' }]);
    expect(told()).toEqual(['Cleo Carter']);
  });

  test('an answer that comes too late says nothing of the new page', async () => {
    const { move, seen, answerWith } = makePage();
    let late = (_told: Told): void => undefined;
    answerWith(() => new Promise((resolve) => (late = resolve)));
    await pass(200);
    move('/leads/2');
    late(MARIA);
    await pass(500);
    expect(seen.map(({ url, left }) => [url, left])).toEqual([
      [HERE, null],
      ['https://crm.example/leads/2', null],
    ]);
  });
});

describe('taking down', () => {
  test('stops observers, listeners and timers', async () => {
    const { page, stop, change, move, look, watch, told, moves } = makePage();
    await pass(200);
    told();
    change();
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    page.shows = 'Bob Brown';
    change();
    move('/leads/2');
    look(false);
    watch.again();
    await pass(10_000);
    expect(page.takes).toBe(1);
    expect(told()).toEqual([]);
    expect(moves).toEqual([]);
  });

  test('an extension that is gone takes nothing and tells nothing', async () => {
    const { page, change, watch, told } = makePage();
    await pass(200);
    told();
    change();
    page.alive = false;
    change();
    watch.again();
    await pass(10_000);
    expect(page.takes).toBe(1);
    expect(told()).toEqual([]);
  });

  test('in the middle of taking tells nothing', async () => {
    const { page, stop, told } = makePage();
    await pass(151);
    expect(page.takes).toBe(1);
    stop.abort();
    await pass(1_000);
    expect(told()).toEqual([]);
  });
});
