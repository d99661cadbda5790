import type { Page } from './page.ts';
import { isFirmOf, type Someone } from './people.ts';

/** How sure the reader is of somebody, 0 to 1, and 0 for who is no lead. */
export interface Chosen {
  readonly someone: Someone;
  readonly trust: number;
}

/** Two people who are nearer than this to each other in trust cannot be told apart: better none than the wrong one. */
const MARGIN = 0.1;

/** The page's one lead, `several` where two stand equally, null where nobody stands out. */
export function chooseLead(page: Page, people: readonly Someone[], onRecord: boolean): Chosen | 'several' | null {
  const ranked = people
    .map((someone): Chosen => ({ someone, trust: trustIn(page, someone, onRecord) }))
    .filter(({ trust }) => trust > 0)
    .sort((a, b) => b.trust - a.trust);
  const [first, second] = ranked;
  if (first === undefined) return null;
  return second !== undefined && second.someone.keys.length > 0 && first.trust - second.trust < MARGIN ? 'several' : first;
}

function trustIn(page: Page, someone: Someone, onRecord: boolean): number {
  const [best] = someone.names;
  if (best === undefined) return 0;
  const labelled = best.why.startsWith('label');
  const keys = someone.keys.filter(({ trust }) => trust >= 0.5);
  if (!labelled && keys.some(({ field, value }) => field === 'email' && isFirmOf(someone.name, value))) return 0;
  const heading = someone.names.some(({ why }) => why === 'heading 1');
  const titled = page.document.title.slice(0, 300).includes(best.value);
  if (keys.length === 0) return labelled && onRecord ? 0.4 : 0;
  // Reasons to take a name that no label names; a single one of them is chance.
  const reasons =
    (someone.corroborated ? 2 : 0) + (onRecord ? 1 : 0) + (heading || titled ? 1 : 0) + (best.why === 'its own name' ? 1 : 0) + (new Set(keys.map(({ field }) => field)).size > 1 ? 1 : 0);
  if (!labelled && reasons < 2) return 0;
  const sum =
    best.trust * 0.6 +
    (someone.corroborated ? 0.2 : 0) +
    (onRecord ? 0.1 : 0) +
    (heading ? 0.1 : 0) +
    (titled ? 0.05 : 0) +
    Math.min(keys.length, 2) * 0.05;
  return Math.min(1, Math.round(sum * 100) / 100);
}
