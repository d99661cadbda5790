import type { Field } from './candidate.ts';
import type { Box, Page } from './page.ts';
import { textOf } from './page.ts';
import type { SiteFile } from './site.ts';
import { solidsIn } from './value.ts';
import { meaningOf } from './words/labels.ts';

/** A table with titles over its columns. */
export interface Table {
  readonly box: Box;
  /** What each column holds: a field, `other`, or null where its title is none that is known. */
  readonly columns: readonly (Field | 'other' | null)[];
  readonly titles: readonly string[];
  /** The cells of each row below the titles. */
  readonly rows: readonly (readonly Box[])[];
}

const isTable = (box: Box): boolean => box.tag === 'table' || /^(?:table|grid|treegrid)$/.test(box.el.getAttribute('role') ?? '');
const isRow = (box: Box): boolean => box.tag === 'tr' || box.el.getAttribute('role') === 'row';
const isCell = (box: Box): boolean => box.tag === 'td' || box.tag === 'th' || /^(?:cell|gridcell|columnheader|rowheader)$/.test(box.el.getAttribute('role') ?? '');

/** Every table whose first row is one of titles. A table of "label, value" rows is none. */
export function readTables(page: Page, site: SiteFile): Table[] {
  return page.elements.filter(isTable).flatMap((box) => {
    const [first, ...rest] = rowsOf(box).map((row) => row.kids.filter(isCell));
    if (first === undefined || first.length < 2) return [];
    const titles = first.map((cell) => textOf(page, cell, 61));
    const columns = titles.map((title) => meaningOf(title, site.labels));
    const said = first.every((cell) => cell.tag === 'th' || cell.el.getAttribute('role') === 'columnheader');
    if (!said && !(first.length > 2 && columns.every((means) => means !== null))) return [];
    // A row that begins with a label of its own says itself what it holds.
    const rows = rest.filter((cells) => cells.some((cell) => solidsIn(page, cell, 1) > 0) && !opensWithLabel(page, site, cells));
    return [{ box, columns, titles, rows }];
  });
}

function opensWithLabel(page: Page, site: SiteFile, cells: readonly Box[]): boolean {
  const [first] = cells;
  return first !== undefined && cells.length === 2 && meaningOf(textOf(page, first, 61), site.labels) !== null;
}

/** The rows of a table, not those of tables inside it. */
function rowsOf(table: Box): Box[] {
  const found: Box[] = [];
  const look = (box: Box): void => {
    for (const kid of box.kids) {
      if (isRow(kid)) found.push(kid);
      else if (!isTable(kid)) look(kid);
    }
  };
  look(table);
  return found;
}

/** Whether the titles are those of people: a name beside an email or a phone. */
export function isOfPeople({ columns }: Table): boolean {
  const has = (...fields: Field[]): boolean => columns.some((column) => fields.some((field) => field === column));
  return has('name', 'firstName', 'lastName') && has('email', 'phone');
}
