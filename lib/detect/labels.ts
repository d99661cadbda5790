import type { Field } from './candidate.ts';
import type { Box, Page } from './page.ts';
import { textOf } from './page.ts';
import type { SiteFile } from './site.ts';
import type { Table } from './tables.ts';
import { isSolid, solidsIn } from './value.ts';
import { meaningOf } from './words/labels.ts';

/** A label and what it stands for: a box with the value, or the rest of the label's own text ("Email: maria@x.com"). */
export interface Pair {
  readonly means: Field | 'other';
  readonly label: string;
  readonly value: Box;
  readonly rest: string | null;
}

/** A value that holds more texts than this is a section of the page. */
const VALUE_SOLIDS_MAX = 12;

/** Every label of the page with its value, in whichever of the usual shapes: rows, definition lists, forms, attributes, icons. */
export function readPairs(page: Page, site: SiteFile, tables: readonly Table[]): Pair[] {
  const reader = { page, means: (label: string) => meaningOf(label, site.labels) };
  return [
    ...tables.flatMap(pairsOfTable),
    ...page.leaves.flatMap((leaf) => (leaf.tag === '#text' ? pairsOfText(reader, leaf) : isSolid(leaf) ? pairsOfField(reader, leaf) : pairsOfMark(reader, leaf))),
    ...page.elements.flatMap((box) => pairsOfAttribute(reader, box)),
  ];
}

interface Reader {
  readonly page: Page;
  readonly means: (label: string) => Field | 'other' | null;
}

/**
 * A column's title is the label of each of its cells. Under a title that is not known stands nothing that is the lead's, and
 * several rows are the lead's only where the table holds nothing but ways to reach somebody.
 */
function pairsOfTable({ columns, titles, rows }: Table): Pair[] {
  const ways = columns.every((means, at) => means === 'email' || means === 'phone' || (means === null && WAY_TITLE.test(titles[at] ?? '')));
  const own = rows.length < 2 || ways;
  return rows.flatMap((cells) =>
    cells.map((value, at): Pair => ({ means: (own ? columns[at] : null) ?? 'other', label: titles[at] ?? '', value, rest: null })),
  );
}

const WAY_TITLE = /^(?:type|label|kind|use|primary|main|default|principale?|tipo|art|standard|#|)$/i;

function pairsOfText(reader: Reader, leaf: Box): Pair[] {
  const [, head = leaf.text, rest = null] = /^([^::]{2,40})\s*[::]\s*(\S.*)$/.exec(leaf.text) ?? [];
  const means = reader.means(head);
  if (means === null) return [];
  return (rest === null ? valuesBeside(reader, leaf) : [leaf]).map((value) => ({ means, label: head, value, rest }));
}

/** An icon that says what follows it, by its name or class. */
function pairsOfMark(reader: Reader, leaf: Box): Pair[] {
  const { el } = leaf;
  const [, icon] = /(?:^|[\s-])(phone|mobile|tel|envelope|mail|email)(?:[\s-]|$)/.exec(el.getAttribute('class') ?? '') ?? [];
  const label = said(el, ['aria-label', 'title', 'alt']) ?? icon?.replace('envelope', 'mail') ?? '';
  const means = reader.means(label);
  return means === null ? [] : valuesBeside(reader, leaf).map((value) => ({ means, label, value, rest: null }));
}

/** The boxes that hold a label's value: after it, or before it where nothing comes after. */
function valuesBeside({ page, means }: Reader, leaf: Box): Box[] {
  const field = fieldOf(page, leaf);
  if (field !== undefined) return [field];
  const size = (box: Box): number => solidsIn(page, box, VALUE_SOLIDS_MAX);
  const isLabel = (box: Box): boolean => size(box) === 1 && means(textOf(page, box, 61)) !== null;
  let node = leaf;
  while (node.parent !== null && node.parent.parent !== null && size(node.parent) === size(leaf)) node = node.parent;
  const kids = node.parent?.kids.filter((kid) => kid === node || size(kid) > 0) ?? [];
  // A row of labels alone is one of column titles: they stand above their values.
  if (node.tag === 'th' && kids.every(({ tag }) => tag === 'th')) return [];
  const at = kids.indexOf(node);
  const after = kids.slice(at + 1);
  const [next] = after;
  if (node.tag === 'dt') {
    const end = after.findIndex(({ tag }) => tag !== 'dd');
    return (end < 0 ? after : after.slice(0, end)).filter((kid) => size(kid) <= VALUE_SOLIDS_MAX);
  }
  const beside = next ?? (kids.length === 2 ? kids[at - 1] : undefined);
  const isCell = next?.tag === 'td';
  return beside === undefined || size(beside) > VALUE_SOLIDS_MAX || (!isCell && isLabel(beside)) ? [] : [beside];
}

/** The field that a `label` element is for. */
function fieldOf(page: Page, leaf: Box): Box | undefined {
  const id = leaf.el.closest('label')?.getAttribute('for');
  return id ? page.leaves.find((other) => isSolid(other) && other.tag !== '#text' && other.el.id === id) : undefined;
}

/** A form field says what it holds by its attributes, too; its visible label, where there is one, makes a pair of its own. */
function pairsOfField({ means }: Reader, leaf: Box): Pair[] {
  if (leaf.text === '') return [];
  for (const attribute of ['aria-label', 'placeholder', 'autocomplete', 'name', 'id', 'type']) {
    // `contact.firstName`, `lead[email]`, `billing given-name`: the last part says it.
    const label = spaced((leaf.el.getAttribute(attribute) ?? '').replace(/\]$/, '').split(/[.[\]:]|work |home |billing /).at(-1) ?? '');
    const meaning = means(label);
    if (meaning !== null) return [{ means: meaning, label, value: leaf, rest: null }];
  }
  return [];
}

/** `firstName`, `first-name` → "first Name", "first name". */
const spaced = (name: string): string => name.slice(0, 80).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_-]+/g, ' ');

const said = (el: Element, attributes: readonly string[]): string | undefined =>
  attributes.map((attribute) => el.getAttribute(attribute)).find((text) => text !== null && text !== '') ?? undefined;

/** An element whose attribute names what it holds: `<td data-label="Email">`, `<span aria-label="Phone">`, microdata. */
function pairsOfAttribute({ page, means }: Reader, box: Box): Pair[] {
  const label = said(box.el, ['data-label', 'data-title', 'aria-label', 'itemprop', 'data-field']);
  if (label === undefined || box.start === box.end || page.leaves[box.start] === box || solidsIn(page, box, VALUE_SOLIDS_MAX) > VALUE_SOLIDS_MAX) return [];
  const meaning = means(spaced(label));
  return meaning === null ? [] : [{ means: meaning, label, value: box, rest: null }];
}
