/** Work is interrupted after so long, so that the page answers its person in between. */
export const SLICE_MS = 4;

/** Work that pauses at every `yield`, and is told with true when others had their turn meanwhile. */
export type Sliceable<T> = Generator<void, T, boolean | undefined>;

/**
 * Runs what pauses at every `yield` in slices of about `SLICE_MS`: between two the page has its turn. Resolves with the result;
 * with null when `isWanted` says in between that nobody waits for it any more.
 */
export async function inSlices<T>(run: Sliceable<T>, isWanted: () => boolean, pause: () => Promise<unknown>): Promise<T | null> {
  let hasPaused = false;
  for (let endAt = performance.now() + SLICE_MS; ;) {
    const { done, value } = run.next(hasPaused);
    if (done) return value;
    hasPaused = performance.now() >= endAt;
    if (!hasPaused) continue;
    await pause();
    if (!isWanted()) return null;
    endAt = performance.now() + SLICE_MS;
  }
}

/** Runs it in one go. */
export function atOnce<T>(run: Sliceable<T>): T {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
