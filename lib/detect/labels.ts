import { labelForm } from '../lead/label-form.ts';
import { above, attribute, isField, isPressed, isTick, type Box, type Page } from './page.ts';
import { isOfPeople, type Table } from './tables.ts';
import type { Meaning, Words } from './words.ts';

/** A label and what it stands for: a box with the value, or the rest of the label's own text ("Email: maria@x.com"). */
export interface Pair {
  readonly means: Meaning;
  readonly label: string;
  readonly value: Box;
  readonly rest: string | null;
}

/** A value that holds more texts than this is a section of the page. */
const VALUE_SOLIDS_MAX = 12;
/** An owner's name, email and phone. */
const OTHERS_SOLIDS_MAX = 4;

/** Every label of the page with its value, in whichever of the usual shapes: rows, definition lists, forms, attributes, icons. */
export function readPairs({ leaves, elements }: Page, words: Words, tables: readonly Table[]): Pair[] {
  const pairs = tables.flatMap((table) => (table.isTurned ? pairsOfTurned(table, words) : pairsOfTable(table)));
  const means = words.meaningOf;
  const isOther = (shown: string): boolean => means(shown)?.field === 'other' || means(shown)?.field === 'owner';
  const pair = (label: string, values: () => readonly Box[], rest: string | null = null): boolean => {
    const meaning = means(label);
    if (meaning !== null) for (const value of values()) pairs.push({ means: meaning, label, value, rest });
    return meaning !== null;
  };

  /** The boxes that hold a label's value: after it, or before it where nothing comes after. */
  const beside = (leaf: Box): Box[] => {
    const label = above(leaf, ({ tag }) => tag === 'label');
    const id = label === null ? '' : attribute(label, 'for');
    const field = id ? leaves.find((other) => isField(other) && attribute(other, 'id') === id) : undefined;
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
    else if (kids.length === 2 && after.length === 0 && (!isOther(leaf.text) || words.isOthersHeading(labelForm(leaf.text))))
      values = kids.slice(0, 1);
    const isValue = (box: Box): boolean => {
      // What a person taught is believed whatever it looks like.
      if (means(leaf.text)?.taught === true) return box.solids <= VALUE_SOLIDS_MAX;
      // What has labels of its own in it is a section under a title.
      if (box.solids > 1 && means(leaves.slice(box.start, box.end).find(({ text }) => text !== '')?.text ?? '') !== null) return false;
      const meaning = box.solids > 1 || isField(box) || /^t?d[td]?$/.test(box.tag) ? null : means(box.text);
      return (
        box.solids <= (isOther(leaf.text) ? OTHERS_SOLIDS_MAX : VALUE_SOLIDS_MAX) &&
        (meaning === null || (meaning.field === 'other' && kids.length === 2) || means(leaf.text)?.field === 'tag')
      );
    };
    return values.filter(isValue);
  };

  for (const leaf of leaves) {
    const { text } = leaf;
    if (leaf.tag === '#text') {
      const [, head = text, rest = null] = /^([^::]{2,40})\s*[::]\s*(\S.*)$/.exec(text) ?? [];
      // A link to somewhere else ("LinkedIn") is a value among values, not the label of the next.
      if (
        rest === null &&
        isPressed(leaf) &&
        (means(head)?.field === 'other' ||
          beside(leaf).every((value) => leaves[value.start] !== undefined && isPressed(leaves[value.start] ?? value)))
      )
        continue;
      pair(head, () => (rest === null ? beside(leaf) : [leaf]), rest);
    } else if (!isField(leaf) && !isTick(leaf)) {
      const [, icon = ''] = /(?:^|[\s-])(phone|mobile|tel|envelope|mail|email|fax)(?:[\s-]|$)/.exec(attribute(leaf, 'class')) ?? [];
      pair(attribute(leaf, 'aria-label') || attribute(leaf, 'title') || icon.replace('envelope', 'mail'), () => beside(leaf));
    } else if (text !== '') {
      // `contact.firstName`, `lead[email]`, "billing given-name": the last part says it. Its visible label makes a pair of its own.
      ['aria-label', 'placeholder', 'autocomplete', 'name', 'id', 'type'].some((name) =>
        pair(spaced(attribute(leaf, name).replace(/^.*[.[:](?=.)|^(?:work|home|billing) |\]/g, '')), () => [leaf]),
      );
    }
  }
  // An element whose attribute names what it holds: `<td data-label="Email">`, `<span aria-label="Phone">`, microdata.
  for (const box of elements) {
    if (box.solids === 0 || box.solids > VALUE_SOLIDS_MAX || isField(box)) continue;
    // A box that has its label in it: the label's own value says it better, where the label is known.
    const first = leaves.slice(box.start, box.end).find(({ text }) => text !== '');
    if (first === undefined || (box.solids > 1 && means(first.text) !== null)) continue;
    if (box.solids === 1 && isLabelled(first)) continue;
    const values = isLabelled(first) ? beside(first) : [box];
    // "schema:email"
    SAID.some((name) => pair(spaced(attribute(box, name).replace(/^.*:/, '')), () => values));
  }
  return pairs;
}

/** A text that is drawn as a label, whatever it says. */
const isLabelled = (leaf: Box): boolean =>
  /[::]$/.test(leaf.text) ||
  above(
    leaf.parent,
    ({ tag, attributes, solids }) => solids === 1 && (/^(?:label|dt|th)$/.test(tag) || /label/i.test(attributes['class'] ?? '')),
  ) !== null;

const SAID = [
  'data-label',
  'data-colname',
  'data-title',
  'data-th',
  'data-header',
  'data-column',
  'data-heading',
  'aria-label',
  'itemprop',
  'property',
  'data-field',
  'data-fieldname',
  'data-name',
  'data-property',
];

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
  const isWay = (means: Meaning | null, at: number): boolean =>
    means?.field === 'email' ||
    means?.field === 'phone' ||
    (means === null && /^(?:type|label|use|primary|main|tipo|art|)$/i.test(titles[at] ?? ''));
  const own = (rows.length < 2 && !columns.includes(null)) || isOfPeople(table) || columns.every(isWay);
  return rows.flatMap((cells) =>
    cells.flatMap((value, at) =>
      value === null ? [] : [{ means: (own ? columns[at] : null) ?? NOBODYS, label: titles[at] ?? '', value, rest: null }],
    ),
  );
}

/** Where the columns are people, a row's first cell is the label of all its values. */
function pairsOfTurned({ titles, rows }: Table, words: Words): Pair[] {
  return rows.flatMap(([head, ...values]) => {
    const means = words.meaningOf(head?.text ?? '') ?? NOBODYS;
    return values.flatMap((value, at): Pair[] => {
      const title = titles[at + 1] ?? '';
      const role = words.roleOf(title) === 'further' ? title : null;
      return value === null ? [] : [{ means: { ...means, role }, label: head?.text ?? '', value, rest: null }];
    });
  });
}

const NOBODYS: Meaning = { field: 'other', role: null, taught: false };
