import type { Candidate } from './candidate.ts';
import { isPressed, within, type Box, type Page, type Range } from './page.ts';
import { headingLevel } from './read-names.ts';
import { cardUnder, sectionOf } from './sections.ts';
import type { Words } from './words.ts';

/** A card or row of one person holds no more texts. */
const ROW_SOLIDS_MAX = 30;

/** A part of the page that is about one further person of the record, or about its first. */
export interface Part extends Range {
  /** As the page says it: "Co-Applicant". */
  readonly role: string;
  readonly isFirst: boolean;
}

/** The parts of a record that a heading or a card's title gives to a person: "Guarantor", "Primary applicant". */
export function findParts(page: Page, words: Words): Part[] {
  const parts: Part[] = [];
  const take = (text: string, range: Range | null): void => {
    const kind = words.roleOf(text);
    if (kind !== null && range !== null) parts.push({ start: range.start, end: range.end, role: text, isFirst: kind === 'first' });
  };
  for (const box of page.elements) {
    if (box.place !== 'frame' && box.text.length <= 40 && (headingLevel(box) < 7 || /^(?:legend|summary)$/.test(box.tag)))
      take(box.text, sectionOf(page, box));
  }
  for (const leaf of page.leaves) {
    if (
      leaf.place !== 'frame' &&
      leaf.tag === '#text' &&
      leaf.text.length <= 40 &&
      words.roleOf(leaf.text) !== null &&
      headingLevelAbove(leaf) === 7
    )
      take(leaf.text, cardUnder(leaf, words));
  }
  return parts;
}

/** The boxes that a site file knows to hold one person each: the first is the record's own. */
export const partsOfSite = (boxes: readonly Box[], words: Words): Part[] =>
  boxes.map(({ start, end, ...box }, at) => ({ start, end, role: roleIn({ start, end, ...box }, words) ?? '', isFirst: at === 0 }));

/**
 * The rows of a list whose badge, column or label says whose they are: they are the record's people, and no list. `names` are what
 * stands on the page, with the role that a label gave them.
 */
export function partsOfRows(rows: readonly Box[], names: readonly Candidate[], words: Words): Part[] {
  return rows.flatMap((row) => {
    if (row.solids > ROW_SOLIDS_MAX) return [];
    const role = roleIn(row, words) ?? names.find((name) => name.role && within(row, name.from))?.role ?? null;
    return role === null ? [] : [{ start: row.start, end: row.end, role, isFirst: words.roleOf(role) === 'first' }];
  });
}

function roleIn({ kids }: Box, words: Words): string | null {
  for (const kid of kids) {
    const role = kid.kids.length > 0 ? roleIn(kid, words) : words.roleOf(kid.text) === null || isPressed(kid) ? null : kid.text;
    if (role !== null) return role;
  }
  return null;
}

const headingLevelAbove = ({ parent }: { parent: Candidate['from'] | null }): number => (parent === null ? 7 : headingLevel(parent));

/**
 * Whose a candidate is: '' for the record's own, else a name for one further person, by the smallest part it stands in, else
 * by the role that its label names.
 */
export function zoneOf({ from, role }: Candidate, parts: readonly Part[]): string {
  const [part] = parts.filter((one) => within(one, from)).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (part === undefined || part.isFirst) return role ?? '';
  return `${part.role}@${part.start}`;
}
