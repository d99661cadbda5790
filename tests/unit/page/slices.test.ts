import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce, inSlices, SLICE_MS } from '../../../lib/page/slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work of so many steps of a millisecond; gives at which steps others had had their turn. */
function* work(steps: number): Generator<void, number[], boolean | undefined> {
  const turns: number[] = [];
  for (let step = 1; step <= steps; step += 1) {
    vi.advanceTimersByTime(1);
    if (yield) turns.push(step);
  }
  return turns;
}

const pauses = () => {
  const at: number[] = [];
  return { at, pause: async () => at.push(performance.now()) };
};

test('work is interrupted after every slice, and told so', async () => {
  const began = performance.now();
  const { at, pause } = pauses();
  expect(await inSlices(work(SLICE_MS * 3 + 1), () => true, pause)).toEqual([SLICE_MS, SLICE_MS * 2, SLICE_MS * 3]);
  expect(at.map((one) => one - began)).toEqual([SLICE_MS, SLICE_MS * 2, SLICE_MS * 3]);
});

test('a slice begins after the pause, however long that was', async () => {
  const run = inSlices(
    work(SLICE_MS * 2),
    () => true,
    async () => vi.advanceTimersByTime(1_000),
  );
  expect(await run).toEqual([SLICE_MS, SLICE_MS * 2]);
});

test('short work is not interrupted', async () => {
  const { at, pause } = pauses();
  expect(await inSlices(work(SLICE_MS - 1), () => true, pause)).toEqual([]);
  expect(at).toEqual([]);
});

test('what nobody wants any more ends at the next pause', async () => {
  const { at, pause } = pauses();
  expect(await inSlices(work(1_000), () => at.length < 2, pause)).toBeNull();
  expect(at).toHaveLength(2);
});

test('an error of the work is the caller’s', async () => {
  function* broken(): Generator<void, number> {
    yield;
    throw new Error('broken');
  }
  await expect(
    inSlices(
      broken(),
      () => true,
      async () => undefined,
    ),
  ).rejects.toThrow('broken');
  expect(() => atOnce(broken())).toThrow('broken');
});

test('in one go nobody else has a turn', () => {
  expect(atOnce(work(SLICE_MS * 10))).toEqual([]);
});
