import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { bundle } from '../support/bundle.ts';
import { launchStill, showStill, stillContext, type StillPage } from '../support/still-page.ts';
import { root, runCommand } from '../tools/command.ts';
import { timeIn } from './profile.ts';
import type { Run, Sliced } from './reader-entry.ts';
import { recordPage } from './record-page.ts';
import { median, type Figure } from './table.ts';

const RUNS = 25;
/** A page's very first reading runs code that the browser has not seen yet: one fresh page for each. */
const FIRSTS = 5;
const SLICE_MS = 8;
const QUIET_MS = 3_000;
const BUSY_MS = 10_000;
/** So the profiler knows the reader from the page. */
const FILE = 'leadside-reader.js';

/** What the reader costs in a real browser, with the goals of the product. `say` is told what is under way. */
export async function benchReader(say: (line: string) => void): Promise<readonly Figure[]> {
  say('Building the extension.');
  const build = await runCommand({ program: 'wxt', given: ['build', '-b', 'chrome', '--level', 'warn'] });
  if (!build.ok) throw new Error(`The extension does not build:\n${build.output}`);
  const script = `${await bundle(join(root, 'tests/bench/reader-entry.ts'), 'leadsideBench')}\n//# sourceURL=${FILE}`;
  const browser = await launchStill(say);
  try {
    say(`Chromium ${browser.version()}, the medians of ${RUNS} runs.`);
    return [
      ...(await reading(browser, script, 2_000, 8)),
      ...(await reading(browser, script, 20_000, 50)),
      ...(await watching(browser, script, 2_000)),
      ...(await watching(browser, script, 20_000)),
      ...sizes(),
    ];
  } finally {
    await browser.close();
  }
}

async function reading(browser: Browser, script: string, elements: number, goal: number): Promise<Figure[]> {
  const firsts: Sliced[] = [];
  while (firsts.length < FIRSTS) {
    const { run, close } = await open(browser, script, elements);
    firsts.push((await run('slices()')) as Sliced);
    await close();
  }
  const { run, close } = await open(browser, script, elements);
  const found = await run('whom()');
  if (found !== "Maria O'Connor") throw new Error(`The reader found ${String(found)} on the page of ${elements} elements.`);
  const runs: Run[] = [];
  const sliced: Sliced[] = [];
  while (runs.length < RUNS) {
    runs.push((await run('run()')) as Run);
    sliced.push((await run('slices()')) as Sliced);
  }
  await close();
  const walk = median(runs.map((each) => each.walk));
  const figure = (what: string, values: readonly number[], most?: number): Figure => {
    const value = median(values);
    const name = `${elements.toLocaleString('en')} elements: ${what}`;
    return { what: name, value, unit: 'ms', ratio: value / walk, ...(most === undefined ? {} : { goal: most }) };
  };
  const of = <T>(all: readonly T[], part: (each: T) => number) => all.map(part);
  return [
    figure('one TreeWalker pass', [walk]),
    figure(
      'taken in the page, at once',
      of(runs, ({ take }) => take),
      goal,
    ),
    figure(
      'made a message',
      of(runs, ({ send }) => send),
    ),
    figure(
      'checked and read by the worker',
      of(runs, ({ read }) => read),
    ),
    figure(
      'all of that together',
      of(runs, ({ take, send, read }) => take + send + read),
      goal,
    ),
    figure(
      'in the page, in slices, message included',
      of(sliced, ({ total }) => total),
      goal,
    ),
    figure(
      'the longest slice',
      of(sliced, ({ longest }) => longest),
      SLICE_MS,
    ),
    figure(`the longest slice of all ${RUNS} runs`, [Math.max(...of(sliced, ({ longest }) => longest))], SLICE_MS),
    figure(
      'a page’s first reading, in slices',
      of(firsts, ({ total }) => total),
    ),
    figure(
      'a page’s first reading, the longest slice',
      of(firsts, ({ longest }) => longest),
      SLICE_MS,
    ),
  ];
}

async function watching(browser: Browser, script: string, elements: number): Promise<Figure[]> {
  const { run, cdp, page, close } = await open(browser, script, elements);
  const countTakes = async () => Number(await run('countTakes()'));
  await run('watch()');
  await page.evaluate(passTime, QUIET_MS);
  const quiet = await countTakes();
  const { spentMs, tookMs } = await timeIn(cdp, FILE, () => page.evaluate(changeAllTheTime, BUSY_MS));
  const busy = (await countTakes()) - quiet;
  const { walk } = (await run('run()')) as Run;
  await close();
  const name = `${elements.toLocaleString('en')} elements`;
  const perSecond = spentMs / (tookMs / 1000);
  return [
    { what: `${name}: readings of a page that stays as it is`, value: quiet, unit: 'times', goal: 1 },
    { what: `${name}: cost while it changes 60 times a second`, value: perSecond, unit: 'ms/s', ratio: perSecond / walk, goal: 5 },
    { what: `${name}: readings in those ${BUSY_MS / 1000} s`, value: busy, unit: 'times' },
  ];
}

interface Opened extends StillPage {
  close(): Promise<void>;
}

async function open(browser: Browser, script: string, elements: number): Promise<Opened> {
  const context = await stillContext(browser);
  const still = await showStill(await context.newPage(), recordPage(elements), 'https://crm.example/contacts/4711');
  await still.run(`${script}\n;globalThis.leadsideBench = leadsideBench; undefined`);
  const run = (call: string) => still.run(`leadsideBench.${call}`);
  const count = Number(await run('countElements()'));
  if (Math.abs(count - elements) > elements / 20) throw new Error(`The page has ${count} elements and not ${elements}.`);
  return { ...still, run, close: () => context.close() };
}

/** Sent as text into the page. */
function passTime(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A clock, a badge that blinks, and a timeline that grows and is cut, at every frame. Sent as text into the page. */
function changeAllTheTime(ms: number): Promise<void> {
  const end = performance.now() + ms;
  const clock = document.querySelector('#clock');
  const timeline = document.querySelector('#timeline');
  return new Promise((resolve) => {
    const change = () => {
      if (clock) clock.textContent = String(Math.round(performance.now()));
      timeline?.firstElementChild?.classList.toggle('blink');
      if (timeline?.lastElementChild) timeline.prepend(timeline.lastElementChild);
      if (performance.now() < end) requestAnimationFrame(change);
      else resolve();
    };
    change();
  });
}

function sizes(): Figure[] {
  const script = readFileSync(join(root, '.output/chrome-mv3/content-scripts/content.js'));
  return [
    { what: 'content script, minified', value: script.byteLength, unit: 'bytes', goal: 30_000 },
    { what: 'content script, gzip', value: gzipSync(script, { level: 9 }).byteLength, unit: 'bytes', goal: 11_000 },
  ];
}
