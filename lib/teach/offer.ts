import type { Point } from '../lead/locator.ts';

/** A place that could be taught, and what it gives on the page it was found on: for a person to judge by. */
export interface Offer extends Point {
  /** Each once, as the reader will read it. */
  readonly values: readonly string[];
  /** How many elements it finds here. */
  readonly count: number;
}
