import type { Candidate } from './candidate.ts';
import { attribute } from './hidden.ts';
import type { Box, Places } from './page.ts';
import { places } from './page.ts';
import { isOfPeople, type Table } from './tables.ts';

export interface Rows {
  /** The rows of lists of people: what stands there is a row's, not the record's. */
  readonly rows: Places;
  /** How many different people the largest list has. */
  readonly people: number;
}

/** What a row of a list holds at most; what holds more is a part of the page. */
const ROW_SOLIDS_MAX = 60;

/**
 * Lists of people: siblings of one kind that each hold a key and a name of their own, and tables under column titles that say
 * so. `keys` and `names` are what is nobody else's.
 */
export function findRows(tables: readonly Table[], keys: readonly Candidate[], names: readonly Candidate[]): Rows {
  // The emails and phones, and the names, that stand in a box.
  const held = new Map<Box, [keys: string, names: string]>();
  for (const candidate of [...keys, ...names]) {
    for (let box: Box | null = candidate.from; box !== null; box = box.parent) {
      const here = held.get(box) ?? ['', ''];
      here[candidate.field === 'name' ? 1 : 0] += candidate.value;
      held.set(box, here);
    }
  }
  const rows = places();
  let people = 0;
  for (const { box } of tables.filter(isOfPeople)) rows.add(box);
  for (const { kids } of held.keys()) {
    for (const kind of new Set(kids.map(kindOf))) {
      const kin = kids.filter((kid) => held.has(kid) && kindOf(kid) === kind);
      const whole = kin.flatMap((kid) =>
        kid.solids <= ROW_SOLIDS_MAX && held.get(kid)?.every((values) => values !== '') ? [held.get(kid)] : [],
      );
      const different = Math.min(...[0, 1].map((which) => new Set(whole.map((values) => values?.[which])).size));
      if (different < 2 || whole.length * 2 < kin.length) continue;
      kin.forEach(rows.add);
      people = Math.max(people, different);
    }
  }
  return { rows, people };
}

/** Siblings of one kind have the same tag and begin their class alike. */
const kindOf = ({ tag, el }: Box): string => `${tag}.${attribute(el, 'class').trim().split(/\s/, 1)[0]}`;
