import type { Page } from './page.ts';
import { isFirmOf, isMadeOf, type Someone } from './people.ts';

/** Somebody, and how sure the reader is that they are the page's lead, 0 to 1. */
export interface Chosen {
  readonly someone: Someone;
  readonly trust: number;
}

/** Two people who are nearer than this to each other in trust cannot be told apart: better none than the wrong one. */
const MARGIN = 0.1;

/** The page's one lead, `several` where two stand equally, null where nobody stands out. */
export function chooseLead(page: Page, people: readonly Someone[], onRecord: boolean): Chosen | 'several' | null {
  const [first, second] = people
    .map((someone) => ({ someone, trust: trustIn(page, someone, onRecord) }))
    .filter(({ trust }) => trust > 0)
    .toSorted((a, b) => b.trust - a.trust);
  if (first === undefined) return null;
  return second !== undefined && second.someone.keys.length > 0 && first.trust - second.trust < MARGIN ? 'several' : first;
}

function trustIn(page: Page, { name, names, keys }: Someone, onRecord: boolean): number {
  const [best] = names;
  const labelled = best?.why.startsWith('label') === true;
  if (keys.length === 0) return labelled && onRecord ? 0.4 : 0;
  const made = keys.some(({ value }) => isMadeOf(value, name));
  const heads = names.some(({ why }) => /^heading 1|^large/.test(why)) || page.document.title.slice(0, 300).includes(name);
  const both = new Set(keys.map(({ field }) => field)).size > 1;
  // Reasons to take a name that no label names; a single one of them is chance.
  const reasons = (made ? 2 : 0) + Number(onRecord) + Number(heads) + Number(both) + Number(best?.why === 'its own name');
  if (!labelled && (reasons < 2 || keys.some(({ value }) => isFirmOf(value, name)))) return 0;
  return Math.min(1, Math.round((best?.trust ?? 0) * 60 + reasons * 10) / 100);
}
