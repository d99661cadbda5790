import { findEmails } from '../lead/email.ts';
import { looksLikeName } from '../lead/name-shape.ts';
import type { Hit } from './hits.ts';
import { phonesIn } from './keys-behind.ts';
import { follow, isAlike, isPart, routeTo } from './peers.ts';
import { attribute } from './around.ts';
import { contains, isText, within, type Box, type View } from './view.ts';
import { isInterfaceWord, wordsIn } from './words-in.ts';

export const PERSON = /^(?:name|firstName|lastName|email|phone)$/;
const KIN_MAX = 100;
/** A list's row, and no half of the page. */
const ROW_SOLIDS_MAX = 60;

/**
 * Where in an app a place is: `bar` is where the signed-in user stands, `aside` beside the record. A heading in the bar is the
 * record's.
 */
export function placeOf(box: Box): 'main' | 'aside' | 'bar' {
  const around: string[] = [];
  for (let here: Box | null = box; here !== null; here = here.parent)
    if (!isText(here)) around.push(attribute(here.el, 'role') || here.tag);
  const isHeading = around.some((kind) => /^h[12]$/.test(kind));
  for (const [at, kind] of around.entries()) {
    if (/^(?:main|dialog|article|form|tabpanel)$/.test(kind)) return 'main';
    if (/^(?:nav|navigation|contentinfo|menu(?:bar)?|toolbar|search)$/.test(kind)) return 'bar';
    // Inside a section, a header or footer belongs to the content, as in HTML's own mapping to roles.
    if (/^(?:header|footer|banner)$/.test(kind))
      return isHeading || around.slice(at).some((outer) => /^(?:main|article|section|dialog)$/.test(outer)) ? 'main' : 'bar';
    if (/^(?:aside|complementary)$/.test(kind)) return 'aside';
  }
  return 'main';
}

/**
 * The rows that hold known values among rows of other people: a list of similar records, of colleagues, of recent ones. Each with
 * how many the others are.
 */
export function rowsAmongOthers(view: View, hits: readonly Hit[], labelsOf: (box: Box) => string): ReadonlyMap<Box, number> {
  const known = hits.filter(({ field }) => PERSON.test(field));
  const rows = new Map<Box, number>();
  for (const hit of known) {
    for (let row = hit.box; row.parent !== null && row.solids <= ROW_SOLIDS_MAX; row = row.parent) {
      if (isText(row) || rows.has(row)) continue;
      // "Guarantor" heads a part of the record; "Maria Silva" may head a card among cards.
      if (isPart(view, row) && !headsWith(view, row, known)) break;
      const { parent } = row;
      // A second phone beside the first is no second person.
      if (hit.field !== 'name' && !known.some(({ field, box }) => field !== hit.field && contains(row, box))) continue;
      const kin = parent.kids.filter((kid) => kid !== row && isAlike(kid, row)).slice(0, KIN_MAX);
      const route = routeTo(row, hit.box);
      const labels = kin.length === 0 ? '' : labelsOf(hit.box);
      const others = kin.filter((kid) => {
        const peer = follow(kid, route);
        return peer !== null && isSomebodys(hit, peer) && !hits.some(({ box }) => contains(kid, box)) && labelsOf(peer) === labels;
      });
      if (others.length > 0 && others.length * 2 >= kin.length) rows.set(row, others.length);
    }
  }
  return rows;
}

/** Whether a box holds of somebody else what was found of the lead. */
function isSomebodys({ field, value }: Hit, { text }: Box): boolean {
  if (field === 'email') return findEmails(text).length > 0 && !findEmails(text).includes(value.toLowerCase());
  if (field === 'phone') return phonesIn(text).length > 0;
  return looksLikeName(text, true) && (field !== 'name' || text.includes(' ')) && !wordsIn(text).some(isInterfaceWord);
}

const headsWith = (view: View, row: Box, known: readonly Hit[]): boolean =>
  within(view, row).some(({ tag, order, last }) => /^h[1-6]$/.test(tag) && known.some(({ box }) => order <= box.last && box.order <= last));

/** The smallest box that holds as many of the fields as any: weighed by how much each tells of a person. */
export function recordBlock(hits: readonly Hit[], worth: (hit: Hit) => number): Box | null {
  const best = new Map<Box, Map<string, number>>();
  for (const hit of hits) {
    const here = worth(hit);
    if (here <= 0) continue;
    for (let box: Box | null = hit.box; box !== null; box = box.parent) {
      const fields = best.get(box) ?? new Map<string, number>();
      fields.set(hit.field, Math.max(fields.get(hit.field) ?? 0, here));
      best.set(box, fields);
    }
  }
  const sums = [...best].map(([box, fields]) => ({ box, sum: [...fields.values()].reduce((a, b) => a + b, 0) }));
  const most = Math.max(0, ...sums.map(({ sum }) => sum));
  return sums.filter(({ sum }) => sum >= most * 0.999).toSorted((a, b) => b.box.depth - a.box.depth)[0]?.box ?? null;
}
