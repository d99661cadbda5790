import type { Key } from './keys.ts';

/** A remembered answer to "which contact is this?", with the keys it was made with. */
export interface Link {
  readonly contactId: string;
  /** Lower-cased emails and E.164 phones of the person on the page when the link was made. */
  readonly keys: readonly string[];
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/** The newest link that still fits: it serves only while one of its keys agrees with the page now, otherwise the person is looked up. */
export function linkThatServes(links: readonly Link[], keys: readonly Key[]): Link | null {
  const now = new Set(keys.map((key) => key.value));
  const fitting = links.filter((link) => link.keys.some((key) => now.has(key)));
  return fitting.toSorted((a, b) => b.madeAt - a.madeAt)[0] ?? null;
}

/** The record's links with `link` in place of those it supersedes, at most `bound` of them (one address may show many people in turn). */
export function withLink(links: readonly Link[], link: Link, bound = 20): readonly Link[] {
  const others = links.filter((old) => !old.keys.some((key) => link.keys.includes(key)));
  return [link, ...others].slice(0, bound);
}

/** The record's links without those to a contact that is not the person, or no longer there. */
export function withoutContact(links: readonly Link[], contactId: string): readonly Link[] {
  return links.filter((link) => link.contactId !== contactId);
}
