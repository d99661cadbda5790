import { phoneTest } from './is-phone.ts';
import type { Candidate } from './candidate.ts';
import type { Knowledge } from './knowledge.ts';
import { readPairs, type Pair } from './labels.ts';
import { findOthers, type Others } from './others.ts';
import type { Box, Page } from './page.ts';
import { readAround } from './read-around.ts';
import { readData } from './read-data.ts';
import { readKeys } from './read-keys.ts';
import { readLabels } from './read-labels.ts';
import { readNames } from './read-names.ts';
import { readPoints, selectorsOf } from './read-points.ts';
import { readTables, type Table } from './tables.ts';
import type { Words } from './words.ts';

/** A page shows more candidates than this only to be slow. */
const CANDIDATES_MAX = 5_000;

/** Everything that the readers saw on a page, before anything is judged. */
export interface Gathered {
  readonly all: readonly Candidate[];
  readonly tables: readonly Table[];
  readonly pairs: readonly Pair[];
  /** Where a label says that a value is no email, phone or name. */
  readonly otherwise: ReadonlySet<number>;
  readonly others: Others;
}

/** What the page is to be asked to mark: the places that were taught, and what the site file knows. */
export const selectorsFor = ({ site, taught }: Knowledge): string[] => [
  ...selectorsOf(taught),
  ...selectorsOf(site.points),
  ...site.people,
  ...site.others,
];

/** The boxes that fit the site file's selectors for people and for others; `points` is where those of its points begin. */
export function markedBy(
  page: Page,
  { site, taught }: Knowledge,
): { readonly points: number; readonly people: Box[]; readonly others: Box[] } {
  const points = selectorsOf(taught).length;
  const people = points + selectorsOf(site.points).length;
  const others = people + site.people.length;
  const marked = (first: number, count: number): Box[] => Array.from({ length: count }, (_, at) => page.marked(first + at)).flat();
  return { points, people: marked(people, site.people.length), others: marked(others, site.others.length) };
}

export function gather(page: Page, url: URL, knowledge: Knowledge, words: Words, country: string | null): Gathered {
  const { site, taught } = knowledge;
  const marked = markedBy(page, knowledge);
  const tables = readTables(page, words);
  // Who works here, with their rights and when they were last signed in, is no list of leads.
  const ofUsers = tables.filter(({ titles }) => titles.filter(words.isUserColumn).length > 1);
  const pairs = readPairs(page, words, tables);
  const others = findOthers(page, pairs, words, [...marked.others, ...ofUsers.map(({ box }) => box)]);
  const otherwise = new Set(pairs.flatMap(({ value, means }) => (/^(?:phone|email|.*name)$/i.test(means.field) ? [] : [value.start])));
  const said = readLabels(pairs, words);
  const labelled = new Set([
    ...pairs.flatMap(({ value, means }) => (means.field === 'other' ? [value.start] : [])),
    ...said.map(({ from }) => from.start),
  ]);
  const texts = readNames(page, words);
  // Whose a label says that a value is holds for the value however it is read.
  const roleAt = new Map(pairs.flatMap(({ value, means }) => (means.role === null ? [] : [[value.start, means.role] as const])));
  const all = [
    ...readPoints(page, taught, 0, 'taught'),
    ...readPoints(page, site.points, marked.points, 'site'),
    ...said,
    ...readKeys(page, words, phoneTest(url, page.lang, country)),
    ...readAround(page, words),
    ...readData(page),
    // What a label says to be something is no name because it looks like one.
    ...texts.filter(({ why, from }) => why.startsWith('heading') || !labelled.has(from.start)),
  ]
    .filter(firstOfKind())
    .map((one): Candidate => (one.role || !roleAt.has(one.from.start) ? one : { ...one, role: roleAt.get(one.from.start) ?? null }))
    .slice(0, CANDIDATES_MAX);
  return { all, tables, pairs, otherwise, others };
}

/** A form's field says itself by its label and by its name: once is enough. */
function firstOfKind(): (one: Candidate) => boolean {
  const seen = new Map<Box, Set<string>>();
  return ({ why, from, field, value }) => {
    if (!why.startsWith('label')) return true;
    const here = seen.get(from) ?? new Set();
    seen.set(from, here);
    const is = `${field} ${value}`;
    return !here.has(is) && here.add(is) !== undefined;
  };
}
