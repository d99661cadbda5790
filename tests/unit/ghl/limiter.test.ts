import { expect, test } from 'vitest';
import { createLimiter, type Limiter, type LimiterState } from '../../../lib/ghl/limiter.ts';
import { settle, testClock } from '../../support/clock.ts';

function memory(kept: LimiterState | null = null) {
  const store = { kept, load: async () => store.kept, save: (state: LimiterState) => void (store.kept = state) };
  return store;
}

/** Starts `count` takes and counts those that were let through. */
function start(limiter: Limiter, count: number, lane: 'person' | 'work') {
  const through = { count: 0 };
  for (let index = 0; index < count; index += 1) void limiter.take(lane).then(() => (through.count += 1));
  return through;
}

test('a burst of a hundred goes at once, the next when the window has moved on', async () => {
  const clock = testClock();
  const through = start(createLimiter(clock, memory()), 120, 'person');
  await settle();
  expect(through.count).toBe(100);
  await clock.advance(9_999);
  expect(through.count).toBe(100);
  await clock.advance(2);
  expect(through.count).toBe(120);
});

test('fifteen of the hundred are kept for a person who waits', async () => {
  const clock = testClock();
  const limiter = createLimiter(clock, memory());
  const work = start(limiter, 200, 'work');
  await settle();
  expect(work.count).toBe(85);
  const person = start(limiter, 15, 'person');
  await settle();
  expect(person.count).toBe(15);
});

test('no ten seconds ever hold more than a hundred, whatever the times of asking', async () => {
  const clock = testClock();
  const limiter = createLimiter(clock, memory());
  const sent: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    for (let index = 0; index < 37; index += 1) void limiter.take('person').then(() => sent.push(clock.now()));
    await clock.advance(1_700);
  }
  await clock.advance(60_000);
  expect(sent).toHaveLength(12 * 37);
  for (const at of sent) expect(sent.filter((other) => other > at - 10_000 && other <= at).length).toBeLessThanOrEqual(100);
});

test("maximum and interval come from the answers' headers", async () => {
  const clock = testClock();
  const limiter = createLimiter(clock, memory());
  limiter.learn(new Headers({ 'x-ratelimit-max': '10', 'x-ratelimit-interval-milliseconds': '1000', 'x-ratelimit-remaining': '10' }), 200);
  const through = start(limiter, 25, 'person');
  await settle();
  expect(through.count).toBe(10);
  await clock.advance(1_001);
  expect(through.count).toBe(20);
});

test('what colleagues spend on the same token is counted', async () => {
  const clock = testClock();
  const limiter = createLimiter(clock, memory());
  limiter.learn(new Headers({ 'x-ratelimit-max': '100', 'x-ratelimit-remaining': '5' }), 200);
  const through = start(limiter, 20, 'person');
  await settle();
  expect(through.count).toBe(5);
});

test('after a 429 nothing goes for the interval', async () => {
  const clock = testClock();
  const limiter = createLimiter(clock, memory());
  limiter.learn(new Headers({}), 429);
  const through = start(limiter, 1, 'person');
  await clock.advance(10_000);
  expect(through.count).toBe(0);
  await clock.advance(1_000);
  expect(through.count).toBe(1);
});

test("the window survives the worker's death", async () => {
  const clock = testClock();
  const store = memory();
  start(createLimiter(clock, store), 100, 'person');
  await settle();
  const through = start(createLimiter(clock, store), 1, 'person');
  await settle();
  expect(through.count).toBe(0);
  await clock.advance(10_001);
  expect(through.count).toBe(1);
});
