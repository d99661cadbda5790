import { labelForm } from '../lead/label-form.ts';
import { labelShown } from './label-form.ts';
import type { LabelPair } from './label-pairs.ts';
import { attribute } from './around.ts';
import type { Box, View } from './view.ts';

const is =
  (kind: RegExp) =>
  ({ tag, el }: Box): boolean =>
    kind.test(attribute(el, 'role') || tag);
const isTable = is(/^(?:table|(?:tree)?grid)$/);
const isRow = is(/^(?:tr|row)$/);
const isCell = is(/^(?:t[dh]|(?:grid)?cell|(?:row|column)header)$/);
const isTitle = is(/^(?:th|columnheader)$/);

/** A record's table has few rows; of a list of hundreds no cell is taught by its column alone. */
const ROWS_MAX = 200;

/** Every cell under the title of its column, in tables whose first row is one of titles. */
export function columnPairs(view: View): LabelPair[] {
  return view.boxes.filter(isTable).flatMap((table) => {
    const [titles = [], ...rows] = rowsOf(table)
      .slice(0, ROWS_MAX)
      .map(({ kids }) => kids.filter(isCell));
    if (titles.length < 2 || !titles.every(isTitle)) return [];
    return rows.flatMap((cells) =>
      cells.flatMap((value, at) => {
        const leaf = titles[at];
        const form = labelForm(leaf?.text ?? '');
        return leaf === undefined || form === ''
          ? []
          : [{ form, shown: labelShown(leaf.text), leaf, value, rest: null, certain: true, after: false }];
      }),
    );
  });
}

/** The rows of a table, not those of tables inside it. */
function rowsOf({ kids }: Box): Box[] {
  return kids.flatMap((kid) => (isRow(kid) ? [kid] : isTable(kid) ? [] : rowsOf(kid)));
}
