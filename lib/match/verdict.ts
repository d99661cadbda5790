import { namesAgree } from '../lead/name.ts';
import { holds, type Key, type Keyed } from './keys.ts';

export type Verdict<C extends Keyed> =
  | { readonly at: 'matched'; readonly contact: C; readonly by: 'email' | 'phone' | 'email-and-phone' }
  | { readonly at: 'confirm'; readonly hit: Hit<C>; readonly why: 'phone-only' | 'shared-mailbox' }
  | { readonly at: 'several'; readonly hits: readonly Hit<C>[]; readonly why: 'keys-disagree' | 'same-key' }
  | { readonly at: 'none' }
  | { readonly at: 'no-key' };

export interface Hit<C extends Keyed> {
  readonly contact: C;
  /** The person's keys that the contact holds. */
  readonly keys: readonly Key[];
}

/** Unknown: one side has no name, which is not a disagreement. */
type NameAgrees = 'yes' | 'no' | 'unknown';

function nameAgrees(name: string | null, contact: Keyed): NameAgrees {
  if (name === null || contact.name === null) return 'unknown';
  return namesAgree(name, contact.name) ? 'yes' : 'no';
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
 *   nothing hits                                                              none
 *   no key at all                                                             no-key
 *
 * `extra` are contacts that GHL's duplicate search gave for a key that they do not show (an additional address).
 */
export function judge<C extends Keyed>(
  person: { readonly name: string | null },
  keys: readonly Key[],
  contacts: readonly C[],
  extra: ReadonlyMap<string, readonly Key[]> = new Map(),
): Verdict<C> {
  if (keys.length === 0) return { at: 'no-key' };
  const hits = contacts
    .map((contact): Hit<C> => {
      const given = extra.get(contact.id) ?? [];
      return { contact, keys: keys.filter((key) => holds(contact, key) || given.some(({ value }) => value === key.value)) };
    })
    .filter((hit) => hit.keys.length > 0);
  if (hits.length === 0) return { at: 'none' };

  const byEmail = hits.filter((hit) => hit.keys.some((key) => key.kind === 'email' && !key.shared));
  const byPhone = hits.filter((hit) => hit.keys.some((key) => key.kind === 'phone'));
  const [only, ...others] = byEmail.length > 0 ? byEmail : hits;
  if (only === undefined) return { at: 'none' };
  if (others.length > 0) return { at: 'several', hits, why: sameKey(hits) ? 'same-key' : 'keys-disagree' };

  const phoneToo = byPhone.includes(only);
  if (byEmail.length > 0) {
    if (byPhone.length > 0 && !phoneToo) return { at: 'several', hits: [...new Set([only, ...byPhone])], why: 'keys-disagree' };
    return { at: 'matched', contact: only.contact, by: phoneToo ? 'email-and-phone' : 'email' };
  }
  if (nameAgrees(person.name, only.contact) === 'no') return { at: 'confirm', hit: only, why: phoneToo ? 'phone-only' : 'shared-mailbox' };
  return { at: 'matched', contact: only.contact, by: phoneToo ? 'phone' : 'email' };
}

function sameKey<C extends Keyed>(hits: readonly Hit<C>[]): boolean {
  const seen = new Set<Key>();
  return hits.some((hit) =>
    hit.keys.some((key) => {
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    }),
  );
}
