import type { Address, Lead } from '../lead/lead.ts';
import { looksLikeName, splitName } from '../lead/name.ts';
import { phoneTail } from '../lead/phone-text.ts';
import { TITLE } from '../lead/name-words.ts';
import { NAME_MAX, tidy, VALUE_MAX } from '../lead/tidy.ts';
import type { Candidate, Field } from './candidate.ts';
import type { Box } from './page.ts';
import { sharedDepth } from './page.ts';

/** No page shows a person with more; what is beyond is not even gathered. */
const KEYS_MAX = 60;
const TAGS_MAX = 50;

/** For each field the winner first and its runners-up after it. */
export type Ranked = ReadonlyMap<Field, readonly Candidate[]>;

/** Ranks what belongs to a person: nearest to the person first, then by trust, then in the order of the page. */
export function rank(candidates: readonly Candidate[], around: readonly Box[]): Ranked {
  const near = (candidate: Candidate): number => Math.max(0, ...around.map((box) => sharedDepth(box, candidate.at)));
  const ranked = new Map<Field, Candidate[]>();
  for (const candidate of candidates) ranked.set(candidate.field, [...(ranked.get(candidate.field) ?? []), candidate]);
  for (const list of ranked.values()) {
    const nearness = new Map(list.map((candidate) => [candidate, near(candidate)]));
    list.sort((a, b) => (nearness.get(b) ?? 0) - (nearness.get(a) ?? 0) || b.trust - a.trust || a.at.start - b.at.start);
  }
  return ranked;
}

/** One lead out of what was ranked. `name` is the person as chosen, null where the page names nobody. */
export function mergeLead(name: string | null, keys: readonly Candidate[], ranked: Ranked, trust: number): Lead {
  const [person = '', ...firm] = name === null ? [] : name.split(/\s+(?:at|@|chez|bei)\s+/);
  const split = splitName(looksLikeName(person, false) ? person : (name ?? ''));
  const one = (field: Field): string | null => {
    const value = tidy(ranked.get(field)?.[0]?.value ?? '', VALUE_MAX);
    return value === '' ? null : value;
  };
  const inOrder = [...keys].sort((a, b) => a.at.start - b.at.start || b.trust - a.trust);
  const title = one('title');
  return {
    name: bounded(split?.name),
    firstName: bounded(split?.firstName),
    lastName: bounded(split?.lastName),
    emails: [...new Set(inOrder.filter(({ field }) => field === 'email').map(({ value }) => value))].slice(0, KEYS_MAX),
    phones: phonesOf(inOrder.filter(({ field }) => field === 'phone')),
    company: one('company') ?? (firm.length > 0 ? tidy(firm.join(' at '), VALUE_MAX) : null),
    title: title !== null && TITLE.test(title.toLowerCase().replace('.', '')) ? null : title,
    address: addressOf(one),
    website: one('website'),
    source: one('source'),
    status: one('status'),
    tags: [...new Set((ranked.get('tag') ?? []).map(({ value }) => tidy(value, 100)))].slice(0, TAGS_MAX),
    trust,
  };
}

const bounded = (part: string | null | undefined): string | null => {
  const text = tidy(part ?? '', NAME_MAX);
  return text === '' ? null : text;
};

/** Each number once; of two spellings the one with the country's code, which says more. */
function phonesOf(candidates: readonly Candidate[]): string[] {
  const phones = new Map<string, string>();
  for (const { value } of candidates) {
    const shown = tidy(value, 60);
    const tail = phoneTail(shown);
    const other = phones.get(tail);
    if (other === undefined || (shown.startsWith('+') && !other.startsWith('+'))) phones.set(tail, shown);
  }
  return [...phones.values()].slice(0, KEYS_MAX);
}

/** An address on one line is taken apart by the worker (lib/lead/address.ts). */
function addressOf(one: (field: Field) => string | null): Address | null {
  const [, postcode, city] = /^(\d{4,5})\s+(\D+)$/.exec(one('city') ?? '') ?? [];
  const address: Address = {
    street: one('street') ?? one('address'),
    city: city ?? one('city'),
    state: one('state'),
    postcode: one('postcode') ?? postcode ?? null,
    country: one('country'),
  };
  return Object.values(address).every((part) => part === null) ? null : address;
}
