import { labelForm } from '../lead/label-form.ts';
import type { Point } from '../lead/locator.ts';
import type { PageText } from '../page/page-text.ts';
import type { Knowledge } from './knowledge.ts';
import { readPairs, type Pair } from './labels.ts';
import { openPage, within, type Page } from './page.ts';
import { readLabels } from './read-labels.ts';
import { headingLevel } from './read-names.ts';
import { readPoints, selectorsOf } from './read-points.ts';
import { sectionOf } from './sections.ts';
import { readTables } from './tables.ts';
import { wordsOf } from './words.ts';

/** What stands at a taught place of a page. */
export interface TaughtReading {
  readonly point: Point;
  /** As read, each once; none where the place is not on the page. */
  readonly values: readonly string[];
}

/**
 * Reads every taught place by itself, whoever the reader takes the lead to be: by this it is proved and missed. The page has been
 * asked about `createReader`'s selectors for the same knowledge, of which the taught ones come first.
 */
export function createTaughtReader(knowledge: Knowledge): (text: PageText) => readonly TaughtReading[] {
  const { taught } = knowledge;
  const words = wordsOf(knowledge);
  const asked = taught.filter((point) => selectorsOf([point]).length > 0);
  return (text) => {
    if (taught.length === 0) return [];
    const page = openPage(text);
    const pairs = taught.some(({ at }) => at.by === 'label') ? readPairs(page, words, readTables(page, words)) : [];
    return taught.map((point): TaughtReading => {
      const found =
        point.at.by === 'css' ? readPoints(page, [point], asked.indexOf(point), 'taught') : readLabels(labelled(page, pairs, point), words);
      return { point: { field: point.field, at: point.at }, values: [...new Set(found.map(({ value }) => value))] };
    });
  };
}

function labelled(page: Page, pairs: readonly Pair[], { field, at }: Point): Pair[] {
  if (at.by === 'css') return [];
  const form = labelForm(at.label);
  const over = at.under === null ? '' : labelForm(at.under);
  const sections = page.elements
    .filter((box) => over !== '' && headingLevel(box) <= 6 && labelForm(box.text) === over)
    .map((box) => sectionOf(page, box));
  return pairs
    .filter(
      ({ label, value }) => labelForm(label) === form && (sections.length === 0 || sections.some((section) => within(section, value))),
    )
    .map((pair) => ({ ...pair, means: { field, role: null, taught: true } }));
}
