import { attribute, shared, within, type Box, type Page } from './page.ts';
import type { Meaning, Words } from './words.ts';

/** A table with titles over its columns. */
export interface Table {
  readonly box: Box;
  /** What each column holds; null where its title is none that is known. */
  readonly columns: readonly (Meaning | null)[];
  readonly titles: readonly string[];
  /** The columns are people ("Applicant 1", "Applicant 2") and each row begins with the label of its values. */
  readonly isTurned: boolean;
  /** The cells of each row below the titles; null where a row leaves a column out. */
  readonly rows: readonly (readonly (Box | null)[])[];
}

const is =
  (kind: RegExp) =>
  (box: Box): boolean =>
    kind.test(box.tag) || kind.test(attribute(box, 'role'));
const isTable = is(/^(?:table|(?:tree)?grid)$/);
const isRow = is(/^(?:tr|row)$/);
const isCell = is(/^(?:t[dh]|(?:grid)?cell|(?:row|column)header)$/);
const isTitle = is(/^(?:th|columnheader)$/);

/** Every table: marked up as one, or boxes in rows under a row of titles. A table of "label, value" rows is none. */
export function readTables(page: Page, words: Words): Table[] {
  const marked = readMarked(page, words);
  const isIn = (box: Box): boolean => marked.some((table) => within(table.box, box));
  return [...marked, ...readDrawn(page, words).filter(({ box }) => !isIn(box))];
}

/** Rows of boxes under a box of titles, as many in each: how a component draws a table without a table's tags. */
function readDrawn({ elements }: Page, words: Words): Table[] {
  return elements.flatMap((head) => {
    const { kids, parent } = head;
    if (kids.length < 3 || parent === null || isRow(head)) return [];
    const titles = kids.map(({ text }) => text);
    const columns = titles.map(words.meaningOf);
    const known = columns.filter((means) => means !== null).length;
    if (known < 2 || known * 5 < titles.filter((title) => title !== '').length * 3 || kids.some(({ solids }) => solids > 2)) return [];
    const after = parent.kids.slice(parent.kids.indexOf(head) + 1);
    const isLike = (box: Box): boolean => box.kids.length === kids.length && box.solids > 1;
    const beside = after.filter(isLike);
    const rows =
      beside.length > 0
        ? beside
        : [...after, ...(parent.kids.length === 1 ? siblingsAfter(parent) : [])].flatMap((box) => box.kids.filter(isLike));
    return rows.length === 0
      ? []
      : [{ box: shared(head, rows.at(-1) ?? head), columns, titles, isTurned: false, rows: rows.map((row) => row.kids) }];
  });
}

const siblingsAfter = (box: Box): Box[] => box.parent?.kids.slice(box.parent.kids.indexOf(box) + 1) ?? [];

function readMarked(page: Page, words: Words): Table[] {
  // Titles that stay in sight are a table of their own above the rows'.
  let above: readonly (readonly Box[])[] = [];
  return page.elements.filter(isTable).flatMap((box) => {
    const own = rowsOf(box).map((row) => row.kids.filter(isCell));
    const all = above.length === 1 && above[0]?.length === own[0]?.length && !isTitles(own[0] ?? [], words) ? [...above, ...own] : own;
    above = own.length === 1 && isTitles(own[0] ?? [], words) ? own : [];
    // Above the titles some tables have a row to filter by.
    const at = all.slice(0, 3).findIndex((cells) => isTitles(cells, words));
    if (at < 0) return [];
    const titles = (all[at] ?? []).map((cell) => titleOf(cell, page.leaves, words));
    // A row that begins with a label of its own says itself what it holds.
    const rows = all.slice(at + 1).filter(
      ([head, ...cells]) =>
        head !== undefined &&
        !(cells.length === 1 && words.meaningOf(head.text) !== null) &&
        // One cell under three titles: the row above, opened.
        !(cells.length === 0 && titles.length > 2),
    );
    const isTurned = titles.slice(1).filter((title) => words.roleOf(title) !== null).length > 1;
    return [{ box, columns: titles.map(words.meaningOf), titles, isTurned, rows: rows.map((cells) => aligned(all[at] ?? [], cells)) }];
  });
}

/** What a title cell says: its words, or the one of them that is a label where a sort button stands beside it. */
function titleOf(cell: Box, leaves: readonly Box[], words: Words): string {
  const said = [cell.text, attribute(cell, 'aria-label'), ...leaves.slice(cell.start, cell.end).map(({ text }) => text)];
  return said.find((text) => text !== '' && words.meaningOf(text) !== null) ?? cell.text;
}

/** A row's cells under their titles, by the column they name; as they come where they name none. */
function aligned(titles: readonly Box[], cells: readonly Box[]): readonly (Box | null)[] {
  const columnOf = (cell: Box): string => attribute(cell, 'col-id') || attribute(cell, 'aria-colindex');
  if (!titles.every((title) => columnOf(title) !== '') || !cells.every((cell) => columnOf(cell) !== '')) return cells;
  return titles.map((title) => cells.find((cell) => columnOf(cell) === columnOf(title)) ?? null);
}

/** Whether a row is one of titles: of title cells, or of labels alone. */
function isTitles(cells: readonly Box[], words: Words): boolean {
  if (cells.length < 2 || cells.every(({ solids }) => solids === 0)) return false;
  const titles = cells.filter(isTitle).length;
  return titles === cells.length || titles > 2 || (cells.length > 2 && cells.every(({ text }) => words.meaningOf(text) !== null));
}

/** The rows of a table, not those of tables inside it. */
function rowsOf({ kids }: Box): Box[] {
  return kids.flatMap((kid) => (isRow(kid) ? [kid] : isTable(kid) ? [] : rowsOf(kid)));
}

/** Whether the titles are those of people: a name beside an email or a phone. */
export const isOfPeople = ({ columns, isTurned }: Table): boolean =>
  !isTurned &&
  columns.some((means) => /name$/i.test(means?.field ?? '')) &&
  columns.some((means) => means?.field === 'email' || means?.field === 'phone');
