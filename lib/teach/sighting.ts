import { isSharedMailbox, normaliseEmail } from '../lead/email.ts';
import type { Field } from '../lead/field.ts';
import type { Lead, RecordRef } from '../lead/lead.ts';
import type { Point } from '../lead/locator.ts';
import { nameWords } from '../lead/name-shape.ts';
import { phoneTail } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import { samePoint } from './same-point.ts';

/** What tells one person from another. */
const KINDS = ['personId', 'name', 'email', 'phone'] as const;
type Kind = (typeof KINDS)[number];

/**
 * A page on which a taught place was read: whose it was and what the place gave. Digests only: proof needs to know what is equal
 * and never what it is, so no value of a person is kept with what was taught, not even encrypted.
 */
export interface Sighting {
  readonly record: string;
  readonly who: Readonly<Record<Kind, readonly string[]>>;
  readonly values: readonly string[];
}

/** What the taught places of a site gave on one page, as read there. */
export interface Reading {
  readonly record: RecordRef;
  /** Whom the page is about; null where it shows no lead. */
  readonly lead: Pick<Lead, 'personId' | 'name' | 'firstName' | 'lastName' | 'emails' | 'phones'> | null;
  /** Every taught place that was looked for, with what stands there; none where it was not found. */
  readonly read: readonly { readonly point: Point; readonly values: readonly string[] }[];
}

/** A `Reading` in digests. `who` is null where the whole lead is missing: such a page says nothing of its places. */
export interface Look {
  readonly record: string;
  readonly who: Sighting['who'] | null;
  readonly read: Reading['read'];
}

/** Keyed, so that nobody can try values against it: `nameOf` of the vault (lib/state/taught.ts). */
export type Digest = (text: string) => Promise<string>;

/** So many values of one place are compared; a place that gives more is a section of the page. */
const VALUES_MAX = 20;

/** The digests of what was read. Equal are values that a person would call the same, however they are written. */
export async function lookOf({ record, lead, read }: Reading, digest: Digest): Promise<Look> {
  const { origin } = record;
  const digests = (kind: Field | Kind, shown: readonly (string | null)[]): Promise<string[]> => {
    const plain = shown.slice(0, VALUES_MAX).map((value) => (value === null ? '' : compared(kind, value)));
    return Promise.all([...new Set(plain)].filter((value) => value !== '').map((value) => digest(`${origin} ${kind} ${value}`)));
  };
  const name = lead?.name ?? [lead?.firstName, lead?.lastName].filter(Boolean).join(' ');
  const [personId, names, email, phone] = await Promise.all([
    digests('personId', [lead?.personId ?? null]),
    digests('name', [name]),
    // "info@" is the house's: it tells nobody from the next.
    digests('email', lead?.emails.filter((one) => !isSharedMailbox(one)) ?? []),
    digests('phone', lead?.phones ?? []),
  ]);
  const isSomebody = lead !== null && (name !== '' || lead.emails.length + lead.phones.length > 0);
  return {
    record: await digest(`${origin} record ${record.id === null ? `url ${record.url}` : `id ${record.id}`}`),
    who: isSomebody ? { personId, name: names, email, phone } : null,
    read: await Promise.all(read.map(async ({ point, values }) => ({ point, values: await digests(point.field, values) }))),
  };
}

/** A value in the form in which it is compared. */
function compared(kind: Field | Kind, shown: string): string {
  const text = tidy(shown).toLowerCase();
  switch (kind) {
    case 'email':
      return normaliseEmail(text) ?? text;
    case 'phone':
      return phoneTail(text);
    case 'name':
      return nameWords(text).toSorted().join(' ');
    case 'website':
      return text.replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');
    default:
      return text;
  }
}

/** What a look gave at one place; undefined where the place was not looked for. */
export const valuesAt = ({ read }: Look, point: Point): readonly string[] | undefined =>
  read.find((one) => samePoint(one.point, point))?.values;

export const overlap = (one: readonly string[], other: readonly string[]): boolean => one.some((value) => other.includes(value));

/** What of a person a taught field itself decides, so that it cannot bear witness for itself. */
const DECIDES: Partial<Record<Field, Kind>> = { name: 'name', firstName: 'name', lastName: 'name', email: 'email', phone: 'phone' };

/**
 * Whether two sightings of a field are of one person, of two, or do not say. The field's own value is left out of the question,
 * unless the pages show nothing else of a person: then two records with two values of it are two people.
 */
export function relate(one: Sighting, other: Sighting, field: Field): 'same' | 'different' | 'unclear' {
  const own = DECIDES[field];
  const sameRecord = one.record === other.record;
  const kinds = KINDS.filter((kind) => kind !== own && one.who[kind].length > 0 && other.who[kind].length > 0);
  const agreeing = kinds.filter((kind) => overlap(one.who[kind], other.who[kind]));
  if (agreeing.includes('personId')) return 'same';
  if (kinds.length === 0) {
    if (sameRecord) return 'same';
    return own !== undefined && !overlap(one.values, other.values) ? 'different' : 'unclear';
  }
  // A couple shares a landline, and one person is on record twice with two phones: nothing to build a proof on.
  if (agreeing.length > 0) return agreeing.length === kinds.length || sameRecord ? 'same' : 'unclear';
  // One address may show many people in turn. But one thing that changed on a record is an edit.
  return !sameRecord || kinds.length > 1 ? 'different' : 'unclear';
}
