import type { Connection } from '../../lib/ghl/connection.ts';
import type { Lead, RecordRef } from '../../lib/lead/lead.ts';
import { namesAgree } from '../../lib/lead/name.ts';
import { toPerson } from '../../lib/lead/normalise.ts';
import type { Person } from '../../lib/lead/person.ts';
import { keysOf, sharedKeys, type Key } from '../../lib/match/keys.ts';
import type { SiteName, Subject } from '../../lib/state/view.ts';

/** A page's own notes and tasks are looked at, not kept: more than this of them only fills the memory that all tabs share. */
const ENTRIES_MAX = 20;
const ENTRY_LENGTH_MAX = 1_000;

/** Everybody on a record, the one it is about first. */
export type People = readonly [Subject, ...Subject[]];

/** Everybody on a record, bound to the sub-account in use, each with an id of their own; nothing is known of their contacts yet. */
export function peopleOf(leads: readonly [Lead, ...Lead[]], record: RecordRef, site: SiteName, connection: Connection | null): People {
  const surroundings = { siteOrigin: site.origin, country: connection?.country ?? null };
  const read = (lead: Lead): Person => bounded(toPerson(lead, surroundings));
  const main = read(leads[0]);
  const further = leads.slice(1).map(read);
  const shared = sharedKeys([main, ...further]);
  const taken = new Set<string>();
  const subject = (person: Person): Subject => {
    const id = [connection?.locationId ?? '', record.origin, record.id ?? record.url, whoIn(person, record, shared, taken)].join('|');
    return {
      id: id.slice(0, 3000),
      site,
      record,
      person,
      sharedKeys: keysOf(person, shared).flatMap((key) => (key.shared === 'record' ? [key.value] : [])),
      locationId: connection?.locationId ?? null,
      doubt: null,
      lost: false,
      match: connection ? { at: 'unasked' } : { at: 'not-connected' },
    };
  };
  return [subject(main), ...further.map(subject)];
}

/** What tells a person from the others of their record: their own id, else a key that nobody else has, else all there is. */
function whoIn(person: Person, record: RecordRef, shared: readonly string[], taken: Set<string>): string {
  const keys = keysOf(person, shared);
  const own = keys.find((key) => key.shared !== 'record');
  // Under an address that shows many people in turn, two of one house may share its mailbox: there the name tells them apart.
  const known = record.id !== null && own ? own.value : [keys[0]?.value, person.name].join(' ');
  const who = person.personId === null ? known : `person ${person.personId}`;
  const name = [who, `${who} ${person.role}`].find((one) => !taken.has(one)) ?? `${who} ${taken.size}`;
  taken.add(name);
  return name;
}

function bounded(person: Person): Person {
  const bound = <T extends { readonly text: string }>(entries: readonly T[]): readonly T[] =>
    entries.slice(0, ENTRIES_MAX).map((entry) => ({ ...entry, text: entry.text.slice(0, ENTRY_LENGTH_MAX) }));
  return { ...person, notes: bound(person.notes), tasks: bound(person.tasks) };
}

/** The person's keys, those that others of the record have as well marked as such. */
export const keysIn = ({ person, sharedKeys: shared }: Subject): readonly Key[] => keysOf(person, shared);

/**
 * A later report's people under the ids of those they were before, where they are the same: what was typed about somebody and
 * found of them stays theirs while more of their details arrive.
 */
export function carryOver(before: readonly Subject[], now: People): People {
  const left = new Map(before.map((subject) => [subject.id, subject]));
  const isThere = new Set(now.filter(({ id }) => left.delete(id)).map(({ id }) => id));
  const carried = (subject: Subject): Subject => {
    const same = isThere.has(subject.id) ? undefined : [...left.values()].find((one) => isSamePerson(one, subject));
    if (same === undefined) return subject;
    left.delete(same.id);
    return { ...subject, id: same.id };
  };
  const [first, ...further] = now;
  return [carried(first), ...further.map(carried)];
}

/**
 * Whether a later report is of the same person on the same record, more of which has arrived. It takes a record with an id of its
 * own: under one address without an id, another name may be another person whose details have not arrived. What several people
 * of the record have tells nobody without a name.
 */
export function isSamePerson(before: Subject, now: Subject): boolean {
  if (before.id === now.id) return true;
  if (before.locationId !== now.locationId || before.record.origin !== now.record.origin) return false;
  if (before.record.id === null || before.record.id !== now.record.id) return false;
  const ids = [before.person.personId, now.person.personId] as const;
  if (ids[0] !== null && ids[1] !== null) return ids[0] === ids[1];
  const names = [before.person.name, now.person.name] as const;
  const haveNames = names[0] !== null && names[1] !== null;
  if (haveNames && !namesAgree(names[0], names[1])) return false;
  const known = new Set(keysIn(before).map(({ value }) => value));
  if (known.size === 0) return haveNames;
  const common = keysIn(now).filter(({ value }) => known.has(value));
  return common.some(({ value, shared }) => shared !== 'record' && !before.sharedKeys.includes(value)) || (common.length > 0 && haveNames);
}
