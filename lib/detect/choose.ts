import { above, type Page } from './page.ts';
import { isFirmOf, isMadeOf, type Someone } from './people.ts';

/** Somebody, and how sure the reader is that they are the page's lead, 0 to 1. */
export interface Chosen {
  readonly someone: Someone;
  readonly trust: number;
}

/** What the address says of the page. */
export interface Place {
  /** It is a record's. */
  readonly onRecord: boolean;
  /** It is a lead's, a contact's, a customer's. */
  readonly isLeads: boolean;
}

/** Two people who are nearer than this to each other in trust cannot be told apart: better none than the wrong one. */
const MARGIN = 0.1;

/** The page's one lead, `several` where two stand equally, null where nobody stands out. */
export function chooseLead(page: Page, people: readonly Someone[], at: Place): Chosen | 'several' | null {
  const [first, second] = people
    .map((someone) => ({ someone, trust: trustIn(page, someone, at) }))
    .filter(({ trust }) => trust > 0)
    .toSorted((a, b) => b.trust - a.trust);
  if (first === undefined) return null;
  if (second === undefined || second.someone.keys.length === 0 || first.trust - second.trust >= MARGIN) return first;
  // A name that an email is made of is a person's; a heading near a number may be anything.
  const [one, other] = [first, second].map(({ someone }) => hasMade(someone) || isLabelled(someone));
  return one === other ? 'several' : one ? first : second;
}

const hasMade = ({ name, keys }: Pick<Someone, 'name' | 'keys'>): boolean => keys.some(({ value }) => isMadeOf(value, name));
const isLabelled = ({ names }: Pick<Someone, 'names'>): boolean => /^(?:label|taught|site)/.test(names[0]?.why ?? '');

const isInDialog = ({ from }: Someone['names'][number]): boolean =>
  above(from, ({ tag, attributes }) => tag === 'dialog' || attributes['role'] === 'dialog') !== null;

function trustIn(page: Page, { name, names, keys }: Someone, { onRecord, isLeads }: Place): number {
  const [best] = names;
  const labelled = isLabelled({ names });
  if (keys.length === 0) return labelled && onRecord ? 0.4 : 0;
  const made = hasMade({ name, keys });
  const heads = names.some(({ why }) => /^heading 1|^large/.test(why)) || page.title.includes(name);
  const both = new Set(keys.map(({ field }) => field)).size > 1;
  // Reasons to take a name that no label names; a single one of them is chance.
  const reasons = (made ? 2 : 0) + Number(onRecord) + Number(heads) + Number(both) + Number(best?.why === 'its own name');
  // What makes surer, and does not decide.
  const signs = Number(isLeads) + Number(keys.some(({ why }) => /^(?:label|taught|site)/.test(why)));
  if (!labelled && (reasons < 2 || keys.some(({ value }) => isFirmOf(value, name)))) return 0;
  // What stands beside the record is less likely the record than what stands in it.
  const isAside = names.every(({ from }) => from.place === 'aside');
  // An open dialog is what the person is looking at.
  const inDialog = names.some(isInDialog);
  return Math.min(1, Math.round((best?.trust ?? 0) * 60 + (reasons + signs) * 10 - (isAside ? 10 : 0) + (inDialog ? 20 : 0)) / 100);
}
