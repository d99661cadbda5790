import type { Field } from '../lead/field.ts';
import type { Point } from '../lead/locator.ts';
import { glance, isDrifted, NEVER_SEEN, type Presence } from './drift.ts';
import { ON_TRIAL, prove, type Proof } from './proof.ts';
import { mayHaveSeveral, samePoint } from './same-point.ts';
import { valuesAt, type Look } from './sighting.ts';

/** A place that a person taught, how far it is proved, and where it was found. */
interface TaughtField extends Point, Proof {
  readonly presence: Presence;
}

/** What was taught for one site: plain data, kept by origin (lib/state/taught.ts). Holds no value of any person. */
export interface TaughtSite {
  readonly version: 1;
  /** "https://crm.example" */
  readonly origin: string;
  /** A site file's id (lib/detect/sites), or `general`. */
  readonly siteId: string;
  readonly fields: readonly TaughtField[];
}

export const nothingTaught = (origin: string, siteId: string): TaughtSite => ({ version: 1, origin, siteId, fields: [] });

/** The site with places that a person has just pointed at, on trial. Of a field that a person has once, the new place takes the old one's. */
export function teach(site: TaughtSite, points: readonly Point[]): TaughtSite {
  return { ...site, fields: points.reduce(withPoint, site.fields) };
}

function withPoint(fields: readonly TaughtField[], { field, at }: Point): readonly TaughtField[] {
  const fresh: TaughtField = { field, at, ...ON_TRIAL, presence: NEVER_SEEN };
  // What was refused is of no use beside what the person points at now.
  const isReplaced = (old: TaughtField): boolean =>
    old.field === field && (!mayHaveSeveral(old) || old.state === 'refused' || samePoint(old, fresh));
  return [...fields.filter((old) => !isReplaced(old)), fresh];
}

export function forget(site: TaughtSite, points: readonly Point[]): TaughtSite {
  return { ...site, fields: site.fields.filter((old) => !points.some((point) => samePoint(old, point))) };
}

/** The places that the reader is to use. */
export function placesOf({ fields }: TaughtSite): (Point & { readonly proved: boolean })[] {
  return fields.flatMap(({ field, at, state }) => (state === 'refused' ? [] : [{ field, at, proved: state === 'proved' }]));
}

/** The site after one more page: every place that was looked for there is proved, refused or missed by what it gave. Asking twice changes nothing. */
export function learn(site: TaughtSite, look: Look): TaughtSite {
  const { record, who } = look;
  if (who === null) return site;
  const fields = site.fields.map((taught) => {
    const values = valuesAt(look, taught);
    if (values === undefined || taught.state === 'refused') return taught;
    const presence = glance(taught.presence, { record, lead: true, there: values.length > 0 });
    return { ...taught, ...prove(taught.field, taught, { record, who, values }), presence };
  });
  return { ...site, fields };
}

/** The proved fields that this site does not show any more: of none of their places is one left. */
export function driftedFields({ fields }: TaughtSite): Field[] {
  const proved = fields.filter(({ state }) => state === 'proved');
  const gone = (field: Field): boolean => proved.every((one) => one.field !== field || isDrifted(one.presence));
  return [...new Set(proved.map(({ field }) => field))].filter(gone);
}
