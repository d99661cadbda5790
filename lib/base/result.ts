import type { Problem } from './problem.ts';

/** What a call that can fail gives back. Failures are values: nothing that can be expected is thrown across a room. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(problem: Problem): Result<never> {
  return { ok: false, problem };
}
