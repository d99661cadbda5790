import type { Person } from '../../../lib/lead/person.ts';

/** A phone as the page shows it, with its E.164: two where it is valid in two countries and nothing decides, the likelier first. */
export interface ShownPhone {
  readonly shown: string;
  readonly ways: readonly string[];
}

/** The page's phones, each once. */
export function phonesOf({ phones }: Person): readonly ShownPhone[] {
  const ways = new Map<string, string[]>();
  for (const { shown, e164 } of phones) ways.set(shown, [...(ways.get(shown) ?? []), e164]);
  return [...ways].map(([shown, all]) => ({ shown, ways: all }));
}
