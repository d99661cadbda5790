import type { Candidate } from './candidate.ts';
import type { Box, Page } from './page.ts';
import type { Table } from './tables.ts';
import { isOfPeople } from './tables.ts';
import { solidsIn } from './value.ts';

export interface Rows {
  /** Whether a box stands in a row of a list of people: its data is that row's, not the record's. */
  inRow(box: Box): boolean;
  /** How many rows with different people the largest list has. */
  readonly people: number;
}

/** What a row of a list holds at most; what holds more is a part of the page. */
const ROW_SOLIDS_MAX = 60;

interface Held {
  readonly keys: Set<string>;
  readonly names: Set<string>;
}

/**
 * Lists of people: siblings of one kind that each hold a key and a name of their own, and tables under column titles that say
 * so. `keys` and `names` are what is nobody else's.
 */
export function findRows(page: Page, tables: readonly Table[], keys: readonly Candidate[], names: readonly Candidate[]): Rows {
  const families = new Map<Box, Map<string, Map<Box, Held>>>();
  for (const key of keys) note(families, key, 'keys');
  for (const name of names) note(families, name, 'names');
  const rows = new Set<Box>(tables.filter((table) => isOfPeople(table)).map(({ box }) => box));
  let people = 0;
  for (const kinds of families.values()) {
    for (const kin of kinds.values()) {
      const whole = [...kin].filter(([box, held]) => held.keys.size > 0 && held.names.size > 0 && solidsIn(page, box, ROW_SOLIDS_MAX) <= ROW_SOLIDS_MAX);
      const named = new Set(whole.map(([, held]) => [...held.names].join('|')));
      const keyed = new Set(whole.map(([, held]) => [...held.keys].join('|')));
      const different = Math.min(named.size, keyed.size);
      if (different < 2 || whole.length * 2 < kin.size) continue;
      for (const [box] of kin) rows.add(box);
      people = Math.max(people, different);
    }
  }
  return {
    people,
    inRow: (box) => {
      for (let up: Box | null = box; up !== null; up = up.parent) if (rows.has(up)) return true;
      return false;
    },
  };
}

/** Enters a value with every box around it, so that siblings of one kind can be compared. */
function note(families: Map<Box, Map<string, Map<Box, Held>>>, candidate: Candidate, what: keyof Held): void {
  let kid = candidate.at;
  for (let parent = kid.parent; parent !== null; kid = parent, parent = parent.parent) {
    const kind = `${kid.tag}.${(kid.el.getAttribute('class') ?? '').trim().split(/\s/, 1)[0] ?? ''}`;
    const kinds = taken(families, parent, () => new Map<string, Map<Box, Held>>());
    const kin = taken(kinds, kind, () => new Map<Box, Held>());
    taken(kin, kid, () => ({ keys: new Set<string>(), names: new Set<string>() }))[what].add(candidate.value.toLowerCase());
  }
}

function taken<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
