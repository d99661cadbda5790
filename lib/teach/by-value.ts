import { FIELDS, type Field } from '../lead/field.ts';
import type { Locator } from '../lead/locator.ts';
import { hitsOf, type Hit } from './hits.ts';
import { finderOf, type KnownValues } from './known-values.ts';
import { labelsBeside } from './label-evidence.ts';
import { locatorOf } from './locate.ts';
import { ownDataOf } from './own-data.ts';
import { PERSON, placeOf, recordBlock, rowsAmongOthers } from './record-block.ts';
import { placesOf, readPlace } from './select.ts';
import { contains, isField, shared, viewOf, type Box, type View } from './view.ts';

export type { KnownValues } from './known-values.ts';

/** A field that the page shows a known value of. */
export interface Proposal {
  readonly field: Field;
  readonly at: Locator;
  /** What the locator gives on this page; several values (tags, phones) are joined by ", ". */
  readonly value: string;
  /** How many elements it finds here. */
  readonly count: number;
}

/** Who pastes more than this pastes a table. */
const VALUES_MAX = 60;
/** A name of more words is no name. */
const WORDS_MAX = 8;
/** The people of one record stand beside each other: applicants, a guarantor. More are a list. */
const PEOPLE_MAX = 4;
/** So many places of a value are tried for one that the reader can read. */
const TRIES_MAX = 4;
/** A name of the record is shown many times; the places are few that are a field of their own. */
const WORTH = { whole: 3, part: 1, labelled: 1, input: 0.5, aside: -0.4 } as const;
/** How much further apart two places are counts less than what kind of places they are. */
const APART = 0.05;

/**
 * Teaching by value: the places of this page that hold what a person knows of the lead, as one set for one record. Names are
 * found in any order, case and accents; emails also in links and titles; phones by their digits, in any spelling; dates in
 * the usual ones. Of several places the one is taken that looks like a field of its own, in the record's block and not in the
 * navigation or a list of similar records. Fields in the order of `FIELDS`; what the page does not show is left out. At most
 * 60 values are looked for. Never throws.
 */
export function proposeByValue(document: Document, values: KnownValues): Proposal[] {
  try {
    return propose(viewOf(document), values);
  } catch {
    return []; // a page can make any of its objects throw
  }
}

interface Wanted {
  readonly field: Field;
  readonly value: string;
}

function propose(view: View, values: KnownValues): Proposal[] {
  const wanted = FIELDS.flatMap((field) => (values[field] ?? []).map((value) => ({ field, value }))).slice(0, VALUES_MAX);
  const texts = wanted.map(({ value }) => value);
  const own = ownDataOf(view, texts, texts);
  const labelsOf = (box: Box): string => labelsBeside(view, box, own);
  const search = ({ field, value }: Wanted): Hit[] => {
    const find = finderOf(field, value);
    return find === null ? [] : hitsOf(view, field, value, find).filter(({ box }) => placeOf(box) !== 'bar');
  };
  // The parts of a name are everywhere; they count where a field says that it holds one.
  const parts = nameParts(values, (one) => search(one).filter(({ box }) => isField(box) || labelsOf(box) !== ''));
  const known = [...wanted, ...wholeName(values), ...parts.map(({ field, value }) => ({ field, value }))];
  const all = [...wanted.flatMap(search), ...wholeName(values).flatMap(search), ...parts];
  const rows = [...rowsAmongOthers(view, all, labelsOf)];
  const others = ({ box }: Hit): number => Math.max(0, ...rows.map(([row, count]) => (contains(row, box) ? count : 0)));
  // A list of similar records counts only where the record's people stand in one: applicant and guarantor.
  const single = all.filter((hit) => others(hit) === 0);
  const hits = single.some(({ field }) => PERSON.test(field)) ? single : all;

  const worths = new Map(
    hits.map((hit) => {
      const { box, holding } = hit;
      const sum =
        WORTH[holding] +
        (labelsOf(box) !== '' ? WORTH.labelled : 0) +
        (isField(box) ? WORTH.input : 0) +
        (placeOf(box) === 'aside' ? WORTH.aside : 0);
      return [hit, sum] as const;
    }),
  );
  const block = recordBlock(hits, (hit) => worths.get(hit) ?? 0);
  if (block === null) return [];
  const worth = (hit: Hit): number => (worths.get(hit) ?? 0) - APART * (block.depth - shared(block, hit.box).depth);

  const proposals: Proposal[] = [];
  for (const { field, value } of known) {
    const places = hits
      .filter((hit) => hit.field === field && hit.value === value && worth(hit) > 0)
      .toSorted((a, b) => worth(b) - worth(a));
    const made = places.slice(0, TRIES_MAX).map((hit) => {
      const one = proposalAt(view, hit, texts);
      // The third row of a list is somebody else's on another page.
      return one !== null && isCounted(one) && others(hit) > PEOPLE_MAX ? null : one;
    });
    const proposal = made.find((one) => one !== null && !isCounted(one)) ?? made.find((one) => one !== null);
    if (proposal && !proposals.some((other) => JSON.stringify(other) === JSON.stringify(proposal))) proposals.push(proposal);
  }
  return proposals.toSorted((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
}

const isCounted = ({ at }: Proposal): boolean => at.by === 'css' && at.css.includes(':nth-of-type');

/** The locator of a place, where the reader finds the known value with it. */
function proposalAt(view: View, { field, value, box }: Hit, texts: readonly string[]): Proposal | null {
  const at = locatorOf(view, box, field, texts);
  const places = placesOf(view, at);
  const read = [...new Set(places.flatMap((place) => readPlace(view, place, at, field)))];
  const find = finderOf(field, value);
  if (find === null || !read.some((text) => find(text) === 'whole')) return null;
  return { field, at, value: read.join(', '), count: new Set(places.map((place) => place.box.el)).size };
}

/** The whole of a name that is known in parts. */
function wholeName({ name, firstName, lastName }: KnownValues): Wanted[] {
  const [first, last] = [firstName?.[0], lastName?.[0]];
  return name === undefined && first !== undefined && last !== undefined ? [{ field: 'name', value: `${first} ${last}` }] : [];
}

/** The places of the parts of a name that is known whole: where it is parted so that both are there, the two nearest to each other. */
function nameParts({ name, firstName, lastName }: KnownValues, search: (wanted: Wanted) => Hit[]): Hit[] {
  const [last = '', first] = (name?.[0] ?? '').split(/\s*,\s*/);
  const words = (first === undefined ? last : `${first} ${last}`).split(/\s+/).filter(Boolean);
  if (firstName !== undefined || lastName !== undefined || words.length > WORDS_MAX) return [];
  const pairs = words.slice(1).flatMap((_, at) => {
    const firsts = search({ field: 'firstName', value: words.slice(0, at + 1).join(' ') });
    const lasts = firsts.length === 0 ? [] : search({ field: 'lastName', value: words.slice(at + 1).join(' ') });
    return firsts.flatMap((one) => lasts.map((other) => [one, other] as const));
  });
  const depth = ([one, other]: readonly [Hit, Hit]): number => shared(one.box, other.box).depth;
  return [...(pairs.toSorted((a, b) => depth(b) - depth(a))[0] ?? [])];
}
