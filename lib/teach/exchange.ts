// WORKER AND EXTENSION PAGES ONLY: brings zod.
import { z } from '../base/schema.ts';
import { findEmails } from '../lead/email.ts';
import { FIELDS } from '../lead/field.ts';
import type { Locator, Point } from '../lead/locator.ts';
import { findPhones } from '../lead/phone-text.ts';
import type { WordKey } from '../words/words.ts';
import { faultsOf, sitesFault, type Fault } from './faults.ts';
import { mayHaveSeveral, samePoint } from './same-point.ts';
import { looksLikeSelector } from './selector-text.ts';
import type { TaughtSite } from './taught.ts';

/** The version of the file, raised when its shape changes. */
const VERSION = 1;
/** A file of characters; a site has twenty fields of a hundred characters. */
const FILE_MAX = 1_000_000;
const SITES_MAX = 500;
const POINTS_MAX = 100;
const CSS_MAX = 1_000;
const LABEL_MAX = 100;

const said = (key: WordKey) => ({ params: { key } });
const line = (max: number) => z.string().trim().min(1).max(max);

const selector = line(CSS_MAX).refine(looksLikeSelector, said('teach.import.bad_selector'));

const locatorShape: z.ZodType<Locator> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('css'), css: selector }),
  z.object({ by: z.literal('label'), label: line(LABEL_MAX), under: line(LABEL_MAX).nullable() }),
]);
const originShape = z
  .string()
  .max(300)
  .refine(
    (text) => URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).origin === text,
    said('teach.import.bad_origin'),
  );
const siteIdShape = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** What a site is for somebody else: where its fields stand, and nothing of anybody who was looked at. */
export interface SharedSite {
  readonly origin: string;
  readonly siteId: string;
  readonly fields: readonly Point[];
}

const siteShape: z.ZodType<SharedSite> = z.object({
  origin: originShape,
  siteId: siteIdShape,
  fields: z
    .array(z.object({ field: z.enum(FIELDS), at: locatorShape }))
    .min(1)
    .max(POINTS_MAX),
});
const sitesShape = z.array(siteShape).min(1).max(SITES_MAX);

export interface Exported {
  /** A file's text. */
  readonly json: string;
  /** Places that stayed behind: what may be somebody's data is in their locator, or nobody could import them. */
  readonly left: readonly { readonly origin: string; readonly point: Point }[];
}

/**
 * Sites as a file for a colleague. Only places that were not refused; no proof, because that is made of people: whoever imports them
 * has their own on the next two records.
 */
export function exportSites(sites: readonly TaughtSite[]): Exported {
  const left: { origin: string; point: Point }[] = [];
  const shared = sites
    .toSorted((a, b) => (a.origin < b.origin ? -1 : 1))
    .map(({ origin, siteId, fields }): SharedSite => {
      const points = fields.filter(({ state }) => state !== 'refused').map(({ field, at }): Point => ({ field, at }));
      const isShared = (point: Point): boolean => !isPersonal(point) && locatorShape.safeParse(point.at).success;
      for (const point of points) if (!isShared(point)) left.push({ origin, point });
      return { origin, siteId, fields: points.filter(isShared) };
    })
    .filter(({ fields }) => fields.length > 0);
  return { json: `${JSON.stringify({ leadside: 'sites', version: VERSION, sites: shared }, null, 2)}\n`, left };
}

/** An email, a phone or a record's number in a locator: it would find that one record alone, and says whose. */
function isPersonal({ at }: Point): boolean {
  const text = at.by === 'css' ? at.css : `${at.label} ${at.under ?? ''}`;
  return findEmails(text).length > 0 || findPhones(text).length > 0 || /\d{5}/.test(text);
}

export type Imported =
  | { readonly ok: true; readonly sites: readonly SharedSite[] }
  /** What is wrong, the first hundred. Nothing of the file is to be used. */
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a file of sites. All of it is right or none of it is taken. `parses`: how a page of the extension asks its own document
 * whether a selector is one; the worker has none.
 */
export function importSites(text: string, parses: (css: string) => boolean = () => true): Imported {
  if (text.length > FILE_MAX) return no([sitesFault('file_too_long', { max: FILE_MAX })]);
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return no([sitesFault('not_json')]);
  }
  const head = z.object({ leadside: z.literal('sites'), version: z.int().positive(), sites: z.unknown().optional() }).safeParse(file);
  if (!head.success) return no([sitesFault('not_sites')]);
  const { version } = head.data;
  if (version > VERSION) return no([sitesFault('newer')]);
  const read = sitesShape.safeParse(head.data.sites, { reportInput: true });
  if (!read.success) return no(faultsOf(read.error.issues));
  const faults = read.data.flatMap((site, at) => faultsIn(site, `sites[${at}]`, read.data.slice(0, at), parses));
  return faults.length === 0 ? { ok: true, sites: read.data } : no(faults);
}

const no = (faults: readonly Fault[]): Imported => ({ ok: false, faults: faults.slice(0, 100) });

/** What is wrong with a site that is well written. */
function faultsIn({ origin, fields }: SharedSite, path: string, before: readonly SharedSite[], parses: (css: string) => boolean): Fault[] {
  const twice = before.some((other) => other.origin === origin)
    ? [sitesFault('site_twice', { path: `${path}.origin`, found: origin })]
    : [];
  return [
    ...twice,
    ...fields.flatMap((point, at) => {
      const here = `${path}.fields[${at}]`;
      const earlier = fields.slice(0, at).filter(({ field }) => field === point.field);
      const isTwice = earlier.length > 0 && (!mayHaveSeveral(point) || earlier.some((other) => samePoint(other, point)));
      return [
        ...(isTwice ? [sitesFault('field_twice', { path: `${here}.field`, found: point.field })] : []),
        ...(point.at.by === 'css' && !parses(point.at.css) ? [sitesFault('bad_selector', { path: `${here}.at.css` })] : []),
      ];
    }),
  ];
}
