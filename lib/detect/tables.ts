import type { Field } from './candidate.ts';
import { attribute } from './hidden.ts';
import type { Box, Page } from './page.ts';
import type { SiteFile } from './site.ts';
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

const is =
  (kind: RegExp) =>
  ({ tag, el }: Box): boolean =>
    kind.test(attribute(el, 'role') || tag);
const isTable = is(/^(?:table|(?:tree)?grid)$/);
const isRow = is(/^(?:tr|row)$/);
const isCell = is(/^(?:t[dh]|(?:grid)?cell|(?:row|column)header)$/);
const isTitle = is(/^(?:th|columnheader)$/);

/** Every table whose first row is one of titles. A table of "label, value" rows is none. */
export function readTables({ elements }: Page, { labels }: SiteFile): Table[] {
  return elements.filter(isTable).flatMap((box) => {
    const [first = [], ...rest] = rowsOf(box).map((row) => row.kids.filter(isCell));
    const titles = first.map(({ text }) => text);
    const columns = titles.map((title) => meaningOf(title, labels));
    if (first.length < 2 || !(first.every(isTitle) || (first.length > 2 && !columns.includes(null)))) return [];
    // A row that begins with a label of its own says itself what it holds.
    const rows = rest.filter(([head, ...cells]) => head !== undefined && !(cells.length === 1 && meaningOf(head.text, labels) !== null));
    return [{ box, columns, titles, rows }];
  });
}

/** The rows of a table, not those of tables inside it. */
function rowsOf({ kids }: Box): Box[] {
  return kids.flatMap((kid) => (isRow(kid) ? [kid] : isTable(kid) ? [] : rowsOf(kid)));
}

/** Whether the titles are those of people: a name beside an email or a phone. */
export const isOfPeople = ({ columns }: Table): boolean =>
  columns.some((means) => /name$/i.test(means ?? '')) && columns.some((means) => means === 'email' || means === 'phone');
