import { ok, type Result } from '../base/result.ts';
import type { Key, Keyed } from './keys.ts';
import { judge, type Verdict } from './verdict.ts';

/** The three questions to GHL that finding a contact takes. */
export interface Lookup<C extends Keyed> {
  /** One search for contacts that hold any of the keys. */
  search(keys: readonly Key[]): Promise<Result<readonly C[]>>;
  /** GHL's own duplicate search, by one key. */
  duplicate(key: Key): Promise<Result<C | null>>;
  get(contactId: string): Promise<Result<C>>;
}

/**
 * Finds the person: one search by all keys, its answer checked again key by key. Since search misses additional addresses and
 * has missed phones, "none" is said only after the duplicate search by each key agrees.
 */
export async function findContact<C extends Keyed>(
  person: { readonly name: string | null },
  keys: readonly Key[],
  lookup: Lookup<C>,
): Promise<Result<Verdict<C>>> {
  if (keys.length === 0) return ok({ at: 'no-key' });
  const searched = await lookup.search(keys);
  if (!searched.ok) return searched;
  const verdict = judge(person, keys, searched.value);
  if (verdict.at !== 'none') return ok(verdict);

  const answers = await Promise.all(keys.map(async (key) => ({ key, answer: await lookup.duplicate(key) })));
  const byId = new Map<string, Key[]>();
  for (const { key, answer } of answers) {
    if (!answer.ok) return answer;
    if (answer.value) byId.set(answer.value.id, [...(byId.get(answer.value.id) ?? []), key]);
  }
  if (byId.size === 0) return ok(verdict);

  // The duplicate search answers with less than a whole contact.
  const contacts: C[] = [];
  for (const contact of await Promise.all([...byId.keys()].map((id) => lookup.get(id)))) {
    if (contact.ok) contacts.push(contact.value);
    else if (contact.problem.code !== 'not-found') return contact;
  }
  return ok(judge(person, keys, contacts, byId));
}
