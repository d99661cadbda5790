import type { Address, Lead } from '../lead/lead.ts';
import { phoneTail } from '../lead/phone-text.ts';
import { NAME_MAX, tidy, VALUE_MAX } from '../lead/tidy.ts';
import type { Candidate, Field } from './candidate.ts';
import type { Box } from './page.ts';
import { nearest } from './page.ts';
import type { Someone } from './people.ts';

/** No page shows a person with more; what is beyond is not even gathered. */
const KEYS_MAX = 60;

/** For each field the winner first and its runners-up after it. */
export type Ranked = (field: Field) => readonly Candidate[];

/** Ranks what belongs to a person: nearest to the person first, then by trust, then in the order of the page. */
export function rank(candidates: readonly Candidate[], around: readonly Box[]): Ranked {
  const ranked = candidates
    .map((candidate) => ({ candidate, near: nearest(candidate.from, around) }))
    .toSorted((a, b) => b.near - a.near || b.candidate.trust - a.candidate.trust || a.candidate.from.start - b.candidate.from.start);
  return (field) => ranked.flatMap(({ candidate }) => (candidate.field === field ? [candidate] : []));
}

/** One lead out of what was ranked. The name is as shown; the worker takes it apart and puts it in reading order (lib/lead/name.ts). */
export function mergeLead({ names, keys }: Someone, ranked: Ranked, trust: number): Lead {
  const [person, firm] = names[0]?.value.split(/\s+(?:at|@|chez|bei)\s+/) ?? [];
  const [first, last] = names.find(({ parts }) => parts !== undefined)?.parts ?? [];
  const one = (field: Field): string | null => bounded(ranked(field)[0]?.value, VALUE_MAX);
  const inOrder = keys.toSorted((a, b) => a.from.start - b.from.start || b.trust - a.trust);
  return {
    name: bounded(person, NAME_MAX),
    firstName: bounded(first, NAME_MAX),
    lastName: bounded(last, NAME_MAX),
    emails: once(inOrder.filter(({ field }) => field === 'email')),
    phones: phonesOf(inOrder.filter(({ field }) => field === 'phone')),
    company: one('company') ?? bounded(firm, VALUE_MAX),
    title: one('title'),
    address: addressOf(one),
    website: one('website'),
    source: one('source'),
    status: one('status'),
    tags: once(ranked('tag')),
    trust,
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
