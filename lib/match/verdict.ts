import { namesAgree } from '../lead/name.ts';
import { holds, type Key, type Keyed } from './keys.ts';

export type Verdict<C extends Keyed> =
  | { readonly at: 'matched'; readonly contact: C; readonly by: 'email' | 'phone' | 'email-and-phone' }
  | { readonly at: 'confirm'; readonly hit: Hit<C>; readonly why: ConfirmWhy }
  | { readonly at: 'several'; readonly hits: readonly Hit<C>[]; readonly why: 'keys-disagree' | 'same-key' }
  | { readonly at: 'none' }
  | { readonly at: 'no-key' };

/** `shared-on-record`: found by nothing but what several people of the record have. */
export type ConfirmWhy = 'phone-only' | 'shared-mailbox' | 'shared-on-record';

export interface Hit<C extends Keyed> {
  readonly contact: C;
  /** The person's keys that the contact holds. */
  readonly keys: readonly Key[];
}

/** Unknown: one side has no name, which is not a disagreement. */
export type NamesAgree = 'yes' | 'no' | 'unknown';

export function compareNames(one: string | null, other: string | null): NamesAgree {
  if (one === null || other === null) return 'unknown';
  return namesAgree(one, other) ? 'yes' : 'no';
}

/**
 * Which contact is the person? The rules, walked row by row by tests/unit/match/decision-table.json:
 *
 *   personal email hits   one contact     phones hit nobody, or it too        matched
 *                                         phones hit only others              several (keys disagree)
 *                         several         …                                   several
 *   no personal email,    one contact     name agrees or is unknown           matched
 *   phone or info@ hits                   name disagrees                      confirm
 *                         several         …                                   several
 *   only keys hit that    one contact of the person's name                    matched
 *   others of the record  one contact     name disagrees or is unknown        confirm
 *   have as well          several         …                                   several
 *   nothing hits                                                              none
 *   no key at all                                                             no-key
 *
 * Where anything else hits, what others of the record have as well says nothing.
 * `extra` are contacts that GHL's duplicate search gave for a key that they do not show (an additional address).
 */
export function judge<C extends Keyed>(
  person: { readonly name: string | null },
  keys: readonly Key[],
  contacts: readonly C[],
  extra: ReadonlyMap<string, readonly Key[]> = new Map(),
): Verdict<C> {
  if (keys.length === 0) return { at: 'no-key' };
  const all = contacts
    .map((contact): Hit<C> => {
      const given = extra.get(contact.id) ?? [];
      return { contact, keys: keys.filter((key) => holds(contact, key) || given.some(({ value }) => value === key.value)) };
    })
    .filter((hit) => hit.keys.length > 0);
  const hits = all.filter((hit) => hit.keys.some(isOwn));
  return hits.length === 0 ? judgeByName(person.name, all) : judgeByKeys(person.name, hits);
}

const isOwn = ({ shared }: Key): boolean => shared !== 'record';

function judgeByKeys<C extends Keyed>(name: string | null, hits: readonly Hit<C>[]): Verdict<C> {
  const byEmail = hits.filter((hit) => hit.keys.some((key) => key.kind === 'email' && key.shared === null));
  const byPhone = hits.filter((hit) => hit.keys.some((key) => key.kind === 'phone' && isOwn(key)));
  const [only, ...others] = byEmail.length > 0 ? byEmail : hits;
  if (only === undefined) return { at: 'none' };
  if (others.length > 0) return { at: 'several', hits, why: sameKey(hits) ? 'same-key' : 'keys-disagree' };

  const phoneToo = byPhone.includes(only);
  if (byEmail.length > 0) {
    if (byPhone.length > 0 && !phoneToo) return { at: 'several', hits: [...new Set([only, ...byPhone])], why: 'keys-disagree' };
    return { at: 'matched', contact: only.contact, by: phoneToo ? 'email-and-phone' : 'email' };
  }
  if (compareNames(name, only.contact.name) === 'no') {
    return { at: 'confirm', hit: only, why: phoneToo ? 'phone-only' : 'shared-mailbox' };
  }
  return { at: 'matched', contact: only.contact, by: phoneToo ? 'phone' : 'email' };
}

/** All that is found is found by what others of the record have as well: it can be any of them, and only the name tells. */
function judgeByName<C extends Keyed>(name: string | null, hits: readonly Hit<C>[]): Verdict<C> {
  const [namesake, ...more] = hits.filter(({ contact }) => compareNames(name, contact.name) === 'yes');
  if (namesake !== undefined && more.length === 0) {
    return { at: 'matched', contact: namesake.contact, by: namesake.keys.some(({ kind }) => kind === 'phone') ? 'phone' : 'email' };
  }
  const [only, ...others] = hits;
  if (only === undefined) return { at: 'none' };
  if (others.length > 0) return { at: 'several', hits, why: 'same-key' };
  return { at: 'confirm', hit: only, why: 'shared-on-record' };
}

function sameKey<C extends Keyed>(hits: readonly Hit<C>[]): boolean {
  const seen = new Set<Key>();
  return hits.some((hit) =>
    hit.keys.filter(isOwn).some((key) => {
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    }),
  );
}
