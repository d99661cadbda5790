import * as fc from 'fast-check';
import { FIELDS, type Field } from '../../../lib/lead/field.ts';
import type { Locator, Point } from '../../../lib/lead/locator.ts';
import { mayHaveSeveral, samePoint } from '../../../lib/teach/same-point.ts';
import type { Reading } from '../../../lib/teach/sighting.ts';
import { nothingTaught, teach, type TaughtSite } from '../../../lib/teach/taught.ts';

export const ORIGIN = 'https://crm.example';

export const css = (selector: string): Locator => ({ by: 'css', css: selector });
export const label = (text: string, under: string | null = null): Locator => ({ by: 'label', label: text, under });
export const point = (field: Field, at: Locator): Point => ({ field, at });
export const site = (points: readonly Point[], origin = ORIGIN, siteId = 'general'): TaughtSite =>
  teach(nothingTaught(origin, siteId), points);

/** A page of somebody: "Ann Adams" on record 1, with what the taught places give there. */
export function reading(
  id: string,
  name: string,
  values: readonly (readonly [Point, readonly string[]])[],
  more: Partial<Reading['lead']> = {},
): Reading {
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
  return {
    record: { origin: ORIGIN, id, url: `${ORIGIN}/leads/${id}` },
    lead: { personId: null, name, firstName: null, lastName: null, emails: [mail], phones: [], ...more },
    read: values.map(([place, shown]) => ({ point: place, values: shown })),
  };
}

/** Readable, so that a test sees what was digested; the real one is the vault's. */
export const digest = (text: string): Promise<string> => Promise.resolve(`#${text}`);

const locator: fc.Arbitrary<Locator> = fc.oneof(
  fc.constantFrom('.a', '#b > span', '[data-testid="email"]', 'a[href^="mailto:"]:not(.x)').map(css),
  fc.record({
    by: fc.constant('label' as const),
    label: fc.constantFrom('E-mail', 'Mobile', 'Nom'),
    under: fc.constantFrom(null, 'Client', 'Primary contact'),
  }),
);

/** Places as a person can teach them: one for a field that a person has once. */
export const points: fc.Arbitrary<Point[]> = fc
  .array(fc.record({ field: fc.constantFrom(...FIELDS), at: locator }), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.filter(
      (one, at) => !all.slice(0, at).some((other) => other.field === one.field && (!mayHaveSeveral(one) || samePoint(other, one))),
    ),
  );
