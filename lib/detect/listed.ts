import type { ListedLead } from '../lead/lead.ts';
import { phoneTail } from '../lead/phone-text.ts';
import { looksLikeName, nameWords } from '../lead/name-shape.ts';
import type { Candidate } from './candidate.ts';
import { mergeLead, rank } from './merge.ts';
import { above, attribute, within, type Box, type Page } from './page.ts';
import { isMadeOf } from './people.ts';
import { recordBehind, recordOf } from './record.ts';
import type { Group } from './rows.ts';
import type { Words } from './words.ts';

/** A list that shows more at once is read so far. */
const LEADS_MAX = 500;

/** The people of lists, in the order of the page, each once. `candidates` are what is nobody else's. */
export function readList(page: Page, url: URL, groups: readonly Group[], candidates: readonly Candidate[], words: Words): ListedLead[] {
  const rows = groups.flatMap((group) => group.rows).toSorted((a, b) => a.start - b.start);
  const inOrder = candidates.toSorted((a, b) => a.from.start - b.from.start);
  const leads: ListedLead[] = [];
  const usual = usualPlace(rows, inOrder);
  let at = 0;
  for (const row of rows.map((one) => opened(one, rows))) {
    while ((inOrder[at]?.from.start ?? Infinity) < row.start) at += 1;
    const own: Candidate[] = [];
    for (let next = at; (inOrder[next]?.from.start ?? Infinity) < row.end; next += 1) {
      const candidate = inOrder[next];
      if (candidate !== undefined && within(row, candidate.from)) own.push(candidate);
    }
    if (!own.some(({ field }) => field === 'name')) own.push(...namesAt(page, row, usual, words));
    const lead = leadOf(page, url, row, own, words);
    if (lead === null) continue;
    const same = leads.findIndex((other) => isSame(other, lead));
    const before = leads[same];
    if (before === undefined) leads.push(lead);
    // Of two rows of one person the one that says more.
    else if (lead.emails.length + lead.phones.length > before.emails.length + before.phones.length) leads[same] = lead;
    if (leads.length === LEADS_MAX) break;
  }
  return leads;
}

/** Where most rows have their name, by the kinds of boxes from the name up to the row. */
function usualPlace(rows: readonly Box[], names: readonly Candidate[]): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = names.find(({ field, from }) => field === 'name' && from.tag === '#text' && within(row, from));
    if (name === undefined) continue;
    const place = placeIn(row, name.from);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [place = '', count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return count > 1 ? place : '';
}

/** What stands where the other rows have their name: a name of one word that nothing else tells. */
function namesAt({ leaves }: Page, row: Box, place: string, words: Words): Candidate[] {
  if (place === '') return [];
  const from = leaves.slice(row.start, row.end).find((leaf) => leaf.tag === '#text' && placeIn(row, leaf) === place);
  const isName = from !== undefined && looksLikeName(from.text, true) && !words.isInterfaceWord(from.text);
  return isName ? [{ field: 'name', value: from.text, from, trust: 0.5, why: 'place in the row' }] : [];
}

function placeIn(row: Box, box: Box): string {
  let place = '';
  for (let up: Box | null = box; up !== null && up.at !== row.at; up = up.parent)
    place += `<${up.tag}.${attribute(up, 'class').split(/\s/, 1)[0]}`;
  return place;
}

/** A row with what its detail row below shows. */
function opened(row: Box, rows: readonly Box[]): Box {
  const kin = row.parent?.kids ?? [];
  const next = kin[kin.indexOf(row) + 1];
  return row.tag === 'tr' && next !== undefined && next.kids.length === 1 && !rows.includes(next) ? { ...row, end: next.end } : row;
}

function leadOf(page: Page, url: URL, row: Box, own: readonly Candidate[], words: Words): ListedLead | null {
  const keys = own.filter(({ field }) => field === 'email' || field === 'phone');
  const rated = (name: Candidate): number => name.trust + (keys.some((key) => isMadeOf(key.value, name.value)) ? 0.3 : 0);
  const names = own.filter(({ field }) => field === 'name').toSorted((a, b) => rated(b) - rated(a));
  const [best] = names;
  // Without an email or phone a single word could be anything.
  if (best === undefined || (keys.length === 0 && best.trust < 0.5 && !best.value.includes(' '))) return null;
  const around = [row];
  const lead = mergeLead({
    names,
    keys,
    ranked: rank(own, around),
    trust: Math.min(1, rated(best) * 0.8 + (keys.length > 0 ? 0.2 : 0)),
    at: words.at,
  });
  return { ...lead, record: linkIn(page, url, row) ?? { ...recordOf(url, undefined, '', words.headed), id: null } };
}

/** The first link of a row that leads to a record; the row may itself be one, or stand in one. */
function linkIn({ elements }: Page, url: URL, row: Box): ListedLead['record'] | null {
  const leadsTo = (box: Box): ListedLead['record'] | null =>
    recordBehind(attribute(box, 'href') || attribute(box, 'data-href') || attribute(box, 'data-url'), url);
  const around = above(row, (box) => leadsTo(box) !== null);
  if (around !== null) return leadsTo(around);
  for (const box of elements) {
    const record = box.end > box.start && within(row, box) ? leadsTo(box) : null;
    if (record !== null) return record;
  }
  return null;
}

/** The same record, or the same name with a key in common or with none to tell them apart. */
function isSame(a: ListedLead, b: ListedLead): boolean {
  const keysOf = ({ emails, phones }: ListedLead): string[] => [...emails, ...phones.map(phoneTail)];
  const [left, right] = [keysOf(a), keysOf(b)];
  if (wordsOf(a) !== wordsOf(b)) return false;
  if (a.record.id !== null && a.record.id === b.record.id) return true;
  return (
    left.some((key) => right.includes(key)) || ((left.length === 0 || right.length === 0) && (a.record.id === null || b.record.id === null))
  );
}

const wordsOf = ({ name }: ListedLead): string =>
  nameWords(name ?? '')
    .toSorted()
    .join(' ');
