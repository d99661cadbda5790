import type { Field } from '../lead/field.ts';
import type { Point } from '../lead/locator.ts';
import type { SiteFile } from './site.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A place that a person taught. Only what was `proved` on two people keeps everything else from guessing that field. */
export interface TaughtPoint extends Point {
  readonly proved: boolean;
}

/**
 * What the reader knows beyond its own machinery: plain data, so that a language or a site is added without a line of code.
 */
export interface Knowledge {
  readonly site: SiteFile;
  readonly taught: readonly TaughtPoint[];
  readonly words: Vocabulary;
}

/** The fields that a person taught and proved. */
export const provedFields = ({ taught }: Knowledge): ReadonlySet<Field> =>
  new Set(taught.flatMap(({ proved, field }) => (proved ? [field] : [])));
