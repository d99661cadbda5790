import { findEmails } from '../lead/email.ts';
import type { Field } from '../lead/field.ts';
import { findPhones } from '../lead/phone-text.ts';
import type { Point } from '../lead/locator.ts';
import { tidy } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import type { Box, Page } from './page.ts';
import { TAUGHT } from './read-labels.ts';
import { isNothing, keysBehind, valueTexts } from './value.ts';

/** The css selectors of places: what the page is asked to mark. */
export const selectorsOf = (points: readonly Point[]): string[] => points.flatMap(({ at }) => (at.by === 'css' ? [at.css] : []));

/**
 * The values at known places: verified in the site file, or taught by the person (`why` tells). `first` is where the places'
 * selectors begin in what the page was asked about. A place by its label is read with the labels.
 */
export function readPoints(page: Page, points: readonly Point[], first: number, why: 'taught' | 'site'): Candidate[] {
  return points
    .filter(({ at }) => at.by === 'css')
    .flatMap(({ field }, which) =>
      page.marked(first + which).flatMap((from) => valuesAt(from, field).map((value) => ({ field, value, from, trust: TAUGHT, why }))),
    );
}

function valuesAt(box: Box, field: Field): string[] {
  const whole = tidy(valueTexts(box).join(' ') || box.text);
  switch (field) {
    case 'email':
      return [...new Set([...keysBehind(box).filter((key) => key.includes('@')), ...findEmails(whole)])];
    case 'phone': {
      const shown = findPhones(whole).map((phone) => phone.shown);
      return shown.length > 0 ? shown : keysBehind(box).filter((key) => !key.includes('@'));
    }
    default:
      return isNothing(whole) ? [] : [whole];
  }
}
