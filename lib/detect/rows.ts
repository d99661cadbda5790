import type { Candidate } from './candidate.ts';
import { attribute, within, type Box } from './page.ts';
import { isMadeOf } from './people.ts';
import { isOfPeople, type Table } from './tables.ts';

/** Siblings of one kind that each show a person: the rows of a table, cards, a board's columns' cards. */
export interface Group {
  /** In the order of the page. */
  readonly rows: readonly Box[];
  /** How many different people it has. */
  readonly people: number;
}

/** What a row of a list holds at most; what holds more is a part of the page. */
const ROW_SOLIDS_MAX = 60;

/** What of people stands in a box: the first key and the first name, by which two rows are told apart. */
interface Holding {
  key: string;
  name: string;
}
type Held = ReadonlyMap<Box, Holding>;

/** Lists of people. `keys` and `names` are what is nobody else's; `hasRole` tells a row that says whose it is. */
export function findGroups(
  tables: readonly Table[],
  keys: readonly Candidate[],
  names: readonly Candidate[],
  hasRole: (row: Box) => boolean,
): Group[] {
  const held = holding(keys, names);
  const groups: Group[] = tables.filter(isOfPeople).map(({ rows }) => {
    const kin = rows.flatMap((cells) => {
      const row = cells.find((cell) => cell !== null)?.parent;
      return row && held.has(row) ? [row] : [];
    });
    return { rows: kin, people: kin.length };
  });
  const taken = new Set(groups.flatMap(({ rows }) => rows));
  // The cards of all columns of a board are one list.
  const lines = new Map<string, Box[]>();
  for (const kid of held.keys()) {
    if (taken.has(kid) || kid.parent === null) continue;
    const line = lineOf(kid);
    const kin = lines.get(line);
    if (kin === undefined) lines.set(line, [kid]);
    else kin.push(kid);
  }
  /** A name of a heading, of a class, of a label, or one that an email in the same row is made of; or a role. */
  const isSaid = (row: Box): boolean => {
    const own = names.filter(({ from }) => within(row, from));
    return (
      hasRole(row) || own.some((name) => name.trust >= SAID || keys.some((key) => within(row, key.from) && isMadeOf(key.value, name.value)))
    );
  };
  for (const kin of lines.values()) {
    const people = differentIn(kin, held, isSaid);
    if (people > 1) groups.push({ rows: kin.toSorted((a, b) => a.start - b.start), people });
  }
  return withoutNested(groups.filter(({ rows }) => rows.length > 0));
}

/** A board's columns are no rows, the cards in them are; of a row and the one box in it the row. */
function withoutNested(groups: readonly Group[]): Group[] {
  const groupOf = new Map<Box, Group>();
  for (const group of groups) for (const row of group.rows) groupOf.set(row, group);
  const outer = new Set<Group>();
  const around = new Map<Group, Map<Group, number>>();
  const inside = new Map<Box, Map<Group, number>>();
  for (const group of groups) {
    for (const row of group.rows) {
      for (let up = row.parent; up !== null; up = up.parent) {
        const other = groupOf.get(up);
        if (other === undefined || other === group) continue;
        const counts = inside.get(up) ?? new Map<Group, number>();
        inside.set(up, counts.set(group, (counts.get(group) ?? 0) + 1));
        if ((counts.get(group) ?? 0) > 1) outer.add(other);
        const over = around.get(group) ?? new Map<Group, number>();
        around.set(group, over.set(other, (over.get(other) ?? 0) + 1));
      }
    }
  }
  const isInner = (group: Group): boolean =>
    [...(around.get(group) ?? [])].some(([other, count]) => !outer.has(other) && count >= group.rows.length);
  return groups.filter((group) => !outer.has(group) && !isInner(group));
}

function holding(keys: readonly Candidate[], names: readonly Candidate[]): Held {
  const held = new Map<Box, Holding>();
  for (const { field, value, from } of [...keys, ...names]) {
    for (let box: Box | null = from; box !== null; box = box.parent) {
      const here = held.get(box) ?? { key: '', name: '' };
      if (field === 'name') here.name ||= value;
      else here.key ||= value;
      held.set(box, here);
    }
  }
  return held;
}

/** A name in a heading, of its own class, beside a label. */
const SAID = 0.5;

/** How many rows show a person each, with a name and a key of their own; 0 where too few do for a list. */
function differentIn(kin: readonly Box[], held: Held, isSaid: (row: Box) => boolean): number {
  const whole = kin.flatMap((kid) => {
    const here = kid.solids <= ROW_SOLIDS_MAX ? held.get(kid) : undefined;
    return here !== undefined && here.key !== '' && here.name !== '' ? [{ kid, ...here }] : [];
  });
  if (whole.length * 2 < kin.length) return 0;
  const different = Math.min(new Set(whole.map(({ key }) => key)).size, new Set(whole.map(({ name }) => name)).size);
  if (different > 2) return different;
  // Two cards of a record look alike, too: of two rows each must say whom it shows, and they must be of a size.
  const isNamed = kin.some((box) => box.tag !== 'div' || attribute(box, 'class') !== '' || attribute(box, 'role') !== '');
  const sizes = whole.map(({ kid }) => kid.solids);
  return isNamed && different > 1 && whole.every(({ kid }) => isSaid(kid)) && Math.max(...sizes) <= Math.min(...sizes) * 3 + 3
    ? different
    : 0;
}

/** Siblings of one kind have the same tag and begin their class alike. */
const kindOf = (box: Box): string => `${box.tag}.${attribute(box, 'class').trim().split(/\s/, 1)[0]}`;

/** The kinds from a box upwards: the same for the cards of two columns. */
const lineOf = (box: Box): string => [box, box.parent, box.parent?.parent].map((one) => (one ? kindOf(one) : '')).join('<') + box.depth;
