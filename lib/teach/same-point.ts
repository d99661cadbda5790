import type { Point } from '../lead/locator.ts';

/** Whether two places are one: the same field at the same locator, however it came to be known. */
export function samePoint(one: Point, other: Point): boolean {
  if (one.field !== other.field) return false;
  if (one.at.by === 'css') return other.at.by === 'css' && one.at.css === other.at.css;
  return other.at.by === 'label' && one.at.label === other.at.label && one.at.under === other.at.under;
}

/** Fields of which a person or record has several: they may be taught at several places. */
const SEVERAL = /^(?:email|phone|tag|note|task)$/;

export const mayHaveSeveral = ({ field }: Point): boolean => SEVERAL.test(field);
