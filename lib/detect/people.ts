import { nameWords } from '../lead/name.ts';
import type { Candidate } from './candidate.ts';
import type { Box } from './page.ts';
import { sharedDepth } from './page.ts';

/** Somebody on the page: a name, where it stands, and the emails and phones that stand nearest to it. */
export interface Someone {
  readonly name: string;
  /** Every place that shows the name, the surest first. */
  readonly names: readonly Candidate[];
  readonly keys: readonly Candidate[];
  /** An email's local part is made of the name: "maria.oconnor@". */
  readonly corroborated: boolean;
}

/** Below this a name attracts nothing by itself: it is any text of a name's shape. */
export const ATTRACTS = 0.5;

/** Groups keys around names: each key belongs to the name that stands nearest in the page's structure. */
export function findPeople(names: readonly Candidate[], keys: readonly Candidate[]): { people: Someone[]; nobodys: Candidate[] } {
  const emails = keys.filter(({ field }) => field === 'email');
  const groups: Candidate[][] = [];
  for (const name of [...names].sort((a, b) => b.trust - a.trust)) {
    if (name.trust < ATTRACTS && !emails.some((email) => madeOf(name.value, email.value))) continue;
    const group = groups.find(([first]) => first !== undefined && sameName(first.value, name.value));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  const held = new Map<Candidate[], Candidate[]>(groups.map((group) => [group, []]));
  const nobodys: Candidate[] = [];
  for (const key of keys) {
    const owner = ownerOf(key, groups);
    if (owner === null) nobodys.push(key);
    else held.get(owner)?.push(key);
  }
  const people = [...held].map(([group, mine]): Someone => {
    const name = group[0]?.value ?? '';
    return { name, names: group, keys: mine, corroborated: mine.some(({ field, value }) => field === 'email' && madeOf(name, value)) };
  });
  return { people, nobodys };
}

/** The same words in any order; a part of a name ("O'Connor") is somebody of their own until more is known. */
const sameName = (a: string, b: string): boolean => nameWords(a).sort().join(' ') === nameWords(b).sort().join(' ');

function ownerOf(key: Candidate, groups: readonly Candidate[][]): Candidate[] | null {
  let best: { group: Candidate[]; depth: number; made: boolean; gap: number } | null = null;
  for (const group of groups) {
    const made = key.field === 'email' && madeOf(group[0]?.value ?? '', key.value);
    for (const { at } of group) {
      const here = { group, depth: sharedDepth(at, key.at), made, gap: gapTo(at, key.at) };
      if (best === null || here.depth > best.depth || (here.depth === best.depth && (rank(here) < rank(best)))) best = here;
    }
  }
  return best?.group ?? null;
}

/** Between names that are equally near: the one the email is made of, then the nearest before, then the nearest after. */
const rank = ({ made, gap }: { made: boolean; gap: number }): number => (made ? 0 : 1_000_000) + gap;
const gapTo = (name: Box, key: Box): number => (name.start <= key.start ? key.start - name.start : 100_000 + name.start - key.start);

/** Whether an email is made of a name: its first or last name of three letters or more stands in the local part. */
export function madeOf(name: string, email: string): boolean {
  const local = (email.split('@')[0] ?? '').normalize('NFD').replace(/[^a-z]/g, '');
  return nameWords(name).some((word) => word.length >= 3 && local.includes(word));
}

/** Whether a name is rather the firm of an email: "Harbour Loans" and hello@harbourloans.example. */
export function isFirmOf(name: string, email: string): boolean {
  return email.split('@')[1]?.split('.')[0]?.replace(/-/g, '') === nameWords(name).join('');
}
