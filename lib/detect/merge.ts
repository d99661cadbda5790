import type { Field } from '../lead/field.ts';
import type { Address, Lead, Origin, PageNote, PageTask } from '../lead/lead.ts';
import { phoneTail } from '../lead/phone-text.ts';
import { NAME_MAX, tidy, VALUE_MAX } from '../lead/tidy.ts';
import type { Candidate } from './candidate.ts';
import type { Box } from './page.ts';
import { nearest } from './page.ts';

/** No page shows a person with more; what is beyond is not even gathered. */
const KEYS_MAX = 60;
const OTHERS_MAX = 5;
const PLACES_MAX = 10;
/** Fields of which a person has several: none of their values is a runner-up. */
const MANY: ReadonlySet<Field> = new Set(['email', 'phone', 'tag', 'note', 'task']);

/** For each field the winner first and its runners-up after it. */
export type Ranked = (field: Field) => readonly Candidate[];

/** What a person is made of: the places of the name, the emails and phones, everything else ranked. */
export interface Parts {
  readonly names: readonly Candidate[];
  readonly keys: readonly Candidate[];
  readonly ranked: Ranked;
  readonly trust: number;
  readonly role?: string | null;
  readonly personId?: string | null;
  readonly notes?: readonly PageNote[];
  readonly tasks?: readonly PageTask[];
  readonly missing?: readonly Field[];
  /** Between a person and their firm. */
  readonly at: RegExp;
}

/** Ranks what belongs to a person: what was taught, then nearest to the person, then by trust, then in the order of the page. */
export function rank(candidates: readonly Candidate[], around: readonly Box[]): Ranked {
  const ranked = candidates
    .map((candidate) => ({ candidate, near: candidate.why === 'taught' ? Infinity : nearest(candidate.from, around) }))
    .toSorted((a, b) => b.near - a.near || b.candidate.trust - a.candidate.trust || a.candidate.from.start - b.candidate.from.start);
  return (field) => ranked.flatMap(({ candidate }) => (candidate.field === field ? [candidate] : []));
}

/** One lead out of what was ranked. The name is as shown; the worker takes it apart and puts it in reading order (lib/lead/name.ts). */
export function mergeLead({ names, keys, ranked, trust, role, personId, notes, tasks, missing, at }: Parts): Lead {
  const [person, firm] = names[0]?.value.split(at) ?? [];
  const parts = names.find((name) => name.parts !== undefined)?.parts;
  const isTaught = ({ why }: Candidate): number => Number(why === 'taught');
  const inOrder = keys.toSorted((a, b) => isTaught(b) - isTaught(a) || a.from.start - b.from.start || b.trust - a.trust);
  const used = new Map<Field, readonly Candidate[]>();
  const keep = (field: Field, all: readonly Candidate[]): readonly Candidate[] => {
    if (all.length > 0) used.set(field, all);
    return all;
  };
  const one = (field: Field): string | null => bounded(keep(field, ranked(field))[0]?.value, VALUE_MAX);
  keep('name', names);
  return {
    personId: personId ?? null,
    role: bounded(role ?? '', NAME_MAX),
    name: bounded(person, NAME_MAX),
    firstName: bounded(parts?.[0], NAME_MAX),
    lastName: bounded(parts?.[1], NAME_MAX),
    emails: once(
      keep(
        'email',
        inOrder.filter(({ field }) => field === 'email'),
      ),
    ),
    phones: phonesOf(
      keep(
        'phone',
        inOrder.filter(({ field }) => field === 'phone'),
      ),
    ),
    company: one('company') ?? bounded(firm, VALUE_MAX),
    title: one('title'),
    address: addressOf(one),
    website: one('website'),
    source: one('source'),
    owner: one('owner'),
    status: one('status'),
    birthDate: one('birthDate'),
    tags: once(keep('tag', ranked('tag'))),
    notes: notes ?? [],
    tasks: tasks ?? [],
    trust,
    from: Object.fromEntries([...used].map(([field, all]) => [field, originOf(all)])),
    missing: missing ?? [],
  };
}

function originOf(all: readonly Candidate[]): Origin {
  const [winner, ...others] = all;
  return {
    why: winner?.why ?? '',
    at: [
      ...new Set(all.filter(({ value }) => value === winner?.value || MANY.has(winner?.field ?? 'name')).map(({ from }) => from.at)),
    ].slice(0, PLACES_MAX),
    prose: winner?.prose === true,
    others: [...new Set(others.map(({ value }) => tidy(value)))].filter((value) => value !== winner?.value).slice(0, OTHERS_MAX),
  };
}

const bounded = (text = '', max: number): string | null => tidy(text, max) || null;

const once = (candidates: readonly Candidate[]): string[] => [...new Set(candidates.map(({ value }) => value))].slice(0, KEYS_MAX);

/** Each number once; of two spellings the one with the country's code, which says more. */
function phonesOf(candidates: readonly Candidate[]): string[] {
  const phones = new Map<string, string>();
  for (const { value } of candidates) {
    const tail = phoneTail(value);
    if (!phones.has(tail) || (value.startsWith('+') && !phones.get(tail)?.startsWith('+'))) phones.set(tail, tidy(value, 60));
  }
  return [...phones.values()].slice(0, KEYS_MAX);
}

/** An address on one line is taken apart by the worker (lib/lead/address.ts). */
function addressOf(one: (field: Field) => string | null): Address | null {
  const address = {
    street: one('street') ?? one('address'),
    city: one('city'),
    state: one('state'),
    postcode: one('postcode'),
    country: one('country'),
  };
  return Object.values(address).some((part) => part !== null) ? address : null;
}
