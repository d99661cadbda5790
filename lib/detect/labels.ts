import type { Field } from './candidate.ts';
import { attribute } from './hidden.ts';
import type { Box, Page } from './page.ts';
import { isField } from './page.ts';
import type { SiteFile } from './site.ts';
import { isOfPeople, type Table } from './tables.ts';
import { labelForm, meaningOf } from './words/labels.ts';
import { OTHERS_HEADING } from './words/others.ts';

/** A label and what it stands for: a box with the value, or the rest of the label's own text ("Email: maria@x.com"). */
export interface Pair {
  readonly means: Field | 'other';
  readonly label: string;
  readonly value: Box;
  readonly rest: string | null;
}

/** A value that holds more texts than this is a section of the page. */
const VALUE_SOLIDS_MAX = 12;
/** An owner's name, email and phone. */
const OTHERS_SOLIDS_MAX = 4;

/** Every label of the page with its value, in whichever of the usual shapes: rows, definition lists, forms, attributes, icons. */
export function readPairs({ leaves, elements }: Page, { labels }: SiteFile, tables: readonly Table[]): Pair[] {
  const pairs = tables.flatMap(pairsOfTable);
  const means = (label: string): Pair['means'] | null => meaningOf(label, labels);
  const pair = (label: string, values: () => readonly Box[], rest: string | null = null): boolean => {
    const meaning = means(label);
    if (meaning !== null) for (const value of values()) pairs.push({ means: meaning, label, value, rest });
    return meaning !== null;
  };

  /** The boxes that hold a label's value: after it, or before it where nothing comes after. */
  const beside = (leaf: Box): Box[] => {
    const id = leaf.el.closest('label')?.getAttribute('for');
    const field = id ? leaves.find((other) => isField(other) && other.el.id === id) : undefined;
    if (field !== undefined) return [field];
    let node = leaf;
    // No further than a row whose value is empty.
    const isAlone = ({ tag, parent }: Box): boolean => parent?.kids.filter((kid) => kid.tag === tag || kid.tag === 'dd').length === 1;
    while (node.parent?.parent && node.parent.solids === leaf.solids && isAlone(node)) node = node.parent;
    const kids = node.parent?.kids.filter((kid) => kid === node || kid.solids > 0) ?? [];
    const after = kids.slice(kids.indexOf(node) + 1);
    let values = after.slice(0, 1);
    if (node.tag === 'dt') values = after.slice(0, after.findIndex(({ tag }) => tag === 'dt') >>> 0);
    // A row of labels alone is one of column titles: they stand above their values.
    else if (node.tag === 'th' && kids.every(({ tag }) => tag === 'th')) values = [];
    // "Broker" under a name says whose name it is; "Office Manager" is a job.
    else if (kids.length === 2 && after.length === 0 && (means(leaf.text) !== 'other' || OTHERS_HEADING.test(labelForm(leaf.text))))
      values = kids.slice(0, 1);
    const isValue = (box: Box): boolean => {
      const meaning = box.solids > 1 || isField(box) || /^t?d[td]?$/.test(box.tag) ? null : means(box.text);
      return (
        box.solids <= (means(leaf.text) === 'other' ? OTHERS_SOLIDS_MAX : VALUE_SOLIDS_MAX) &&
        (meaning === null || (meaning === 'other' && kids.length === 2))
      );
    };
    return values.filter(isValue);
  };

  for (const leaf of leaves) {
    const { el, text } = leaf;
    if (leaf.tag === '#text') {
      const [, head = text, rest = null] = /^([^::]{2,40})\s*[::]\s*(\S.*)$/.exec(text) ?? [];
      pair(head, () => (rest === null ? beside(leaf) : [leaf]), rest);
    } else if (!isField(leaf)) {
      const [, icon = ''] = /(?:^|[\s-])(phone|mobile|tel|envelope|mail|email)(?:[\s-]|$)/.exec(attribute(el, 'class')) ?? [];
      pair(attribute(el, 'aria-label') || attribute(el, 'title') || icon.replace('envelope', 'mail'), () => beside(leaf));
    } else if (text !== '') {
      // `contact.firstName`, `lead[email]`, "billing given-name": the last part says it. Its visible label makes a pair of its own.
      ['aria-label', 'placeholder', 'autocomplete', 'name', 'id', 'type'].some((name) =>
        pair(spaced(attribute(el, name).replace(/^.*[.[:](?=.)|^(?:work|home|billing) |\]/g, '')), () => [leaf]),
      );
    }
  }
  // An element whose attribute names what it holds: `<td data-label="Email">`, `<span aria-label="Phone">`, microdata.
  for (const box of elements) {
    if (box.solids === 0 || box.solids > VALUE_SOLIDS_MAX || isField(box)) continue;
    ['data-label', 'aria-label', 'itemprop', 'data-field'].some((name) => pair(spaced(attribute(box.el, name)), () => [box]));
  }
  return pairs;
}

/** `firstName`, `first-name` → "first Name", "first name". */
const spaced = (name: string): string =>
  name
    .slice(0, 80)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ');

/**
 * A column's title is the label of each of its cells. Under a title that is not known stands nothing that is the lead's, and
 * several rows are the lead's only where the table holds nothing but ways to reach somebody. (Rows of people: rows.ts.)
 */
function pairsOfTable(table: Table): Pair[] {
  const { columns, titles, rows } = table;
  const isWay = (means: Pair['means'] | null, at: number): boolean =>
    means === 'email' || means === 'phone' || (means === null && /^(?:type|label|use|primary|main|tipo|art|)$/i.test(titles[at] ?? ''));
  const own = rows.length < 2 || isOfPeople(table) || columns.every(isWay);
  return rows.flatMap((cells) =>
    cells.map((value, at) => ({ means: (own ? columns[at] : null) ?? 'other', label: titles[at] ?? '', value, rest: null })),
  );
}
