import { createReader } from '../../lib/detect/detect.ts';
import { knowledgeOf } from '../../lib/detect/knowledge-of.ts';
import { parsePageText } from '../../lib/page/parse.ts';
import { atOnce, inSlices } from '../../lib/page/slices.ts';
import { takePage, type Taken } from '../../lib/page/take.ts';
import { watchPage } from '../../lib/page/watch.ts';

// Bundled by reader.ts and run in the page, where the content script runs.

const reader = createReader(knowledgeOf('general', []));
const url = new URL(location.href);
/** One pass is too short for the browser's clock, which counts tenths of a millisecond. */
const WALKS = 10;

/** What one reading costs, in milliseconds. */
export interface Run {
  /** In the page: what it shows is taken, at once. */
  readonly take: number;
  /** In the page: what was taken is made a message. */
  readonly send: number;
  /** In the worker: the message is checked and the lead picked out. */
  readonly read: number;
  /** One pass of a TreeWalker over every element and text. */
  readonly walk: number;
}

/** What a reading in slices costs the page, in milliseconds. */
export interface Sliced {
  readonly longest: number;
  readonly total: number;
}

export const countElements = (): number => document.querySelectorAll('*').length;

/** Whom the reader finds: a fast reader that finds nobody would be no use. */
export function whom(): string {
  const found = reader.read(atOnce(take()).page, url);
  return found.kind === 'lead' ? (found.leads[0].name ?? '') : found.kind;
}

export function run(): Run {
  const [taken, takeMs] = timed(() => atOnce(take()));
  const [message, sendMs] = timed(() => JSON.stringify(taken.page));
  const arrived: unknown = JSON.parse(message);
  const [, readMs] = timed(() => {
    const page = parsePageText(arrived);
    return page && reader.read(page, url);
  });
  const [, walksMs] = timed(walks);
  return { take: takeMs, send: sendMs, read: readMs, walk: walksMs / WALKS };
}

/** The message is made in one piece, by the browser. */
export async function slices(): Promise<Sliced> {
  const pieces: number[] = [];
  let began = performance.now();
  const taken = await inSlices(
    take(),
    () => true,
    async () => {
      pieces.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    },
  );
  pieces.push(performance.now() - began);
  const [, sendMs] = timed(() => JSON.stringify(taken?.page));
  const all = [...pieces, sendMs];
  return { longest: Math.max(...all), total: all.reduce((sum, piece) => sum + piece, 0) };
}

let takes = 0;
/** How often the page was taken since it is watched. */
export const countTakes = (): number => takes;

/** Watches the page as the content script does. */
export function watch(): void {
  watchPage({
    window,
    take: () => {
      takes += 1;
      return take();
    },
    tell: async (seen) => (JSON.stringify(seen) === '' ? null : { who: 'somebody', againMs: null }),
    moved: () => undefined,
    alive: () => true,
    signal: new AbortController().signal,
  });
}

const take = (): Generator<void, Taken> => takePage(document, reader.selectors);

function timed<T>(work: () => T): [T, number] {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
}

function walks(): void {
  for (let at = 0; at < WALKS; at += 1) {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null);
  }
}
