import { nameWords } from '../lead/name-shape.ts';
import type { Candidate } from './candidate.ts';
import { nearness } from './page.ts';

/** Somebody on the page: a name, where it stands, and the emails and phones that stand nearest to it. */
export interface Someone {
  readonly name: string;
  /** Every place that shows the name, the surest first. */
  readonly names: readonly Candidate[];
  readonly keys: Candidate[];
}

/** Below this a name attracts nothing by itself: it is any text of a name's shape. */
const ATTRACTS = 0.5;

/** Groups keys around names: each key belongs to the name that stands nearest in the page's structure. `nobodys`: keys of no name. */
export function findPeople(names: readonly Candidate[], keys: readonly Candidate[]): { people: Someone[]; nobodys: Candidate[] } {
  const groups = new Map<string, Candidate[]>();
  for (const name of names.toSorted((a, b) => b.trust - a.trust)) {
    if (name.trust < ATTRACTS && !keys.some((key) => isMadeOf(key.value, name.value))) continue;
    // The same words in any order are the same person; a part of a name is somebody else until more is known.
    const words = nameWords(name.value).toSorted().join(' ');
    groups.set(words, [...(groups.get(words) ?? []), name]);
  }
  const people = [...groups.values()].map((group): Someone => ({ name: group[0]?.value ?? '', names: group, keys: [] }));
  const nobodys: Candidate[] = [];
  for (const key of keys) {
    const places = people.flatMap((someone) =>
      someone.names.map(({ from }) => ({
        someone,
        near: nearness(from, key.from),
        // Between names that are equally near: the one the email is made of, then the nearest before, then the nearest after.
        gap:
          (isMadeOf(key.value, someone.name) ? 0 : 1e6) + (from.start <= key.from.start ? key.from.start - from.start : 1e5 + from.start),
      })),
    );
    const [best] = places.toSorted((a, b) => b.near - a.near || a.gap - b.gap);
    (best?.someone.keys ?? nobodys).push(key);
  }
  return { people, nobodys };
}

/** Whether a key is an email made of a name: a word of three letters or more stands in the part before the @. */
export function isMadeOf(key: string, name: string): boolean {
  const local = key.replace(/@.*|[^a-z]/g, '');
  return nameWords(name).some((word) => word.length >= 3 && local.includes(word));
}

/** Whether a name is rather the firm of an email: "Harbour Loans" and hello@harbour-loans.example. */
export const isFirmOf = (key: string, name: string): boolean => key.replaceAll('-', '').includes(`@${nameWords(name).join('')}.`);
