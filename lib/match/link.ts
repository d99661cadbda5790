import { isSharedMailbox } from '../lead/email.ts';
import type { Key } from './keys.ts';

/** A remembered answer to "which contact is this?", with the keys it was made with. */
export interface Link {
  readonly contactId: string;
  /** Lower-cased emails and E.164 phones of the person on the page when the link was made. */
  readonly keys: readonly string[];
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/** Addresses that tell a person: a mailbox of the house does not, unless it is all there is. */
const personal = (keys: readonly string[]) => keys.filter((key) => !isSharedMailbox(key));

/** Whether two sets of keys are one person's: they share a personal one, or neither has any and they share a mailbox. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [personal(one), personal(other)];
  if (mine.length === 0 && theirs.length === 0) return one.some((key) => other.includes(key));
  return mine.some((key) => theirs.includes(key));
}

/** The newest link that still fits: it serves only while one of its keys agrees with the page now, otherwise the person is looked up. */
export function linkThatServes(links: readonly Link[], keys: readonly Key[]): Link | null {
  const now = keys.map((key) => key.value);
  return links.filter((link) => agree(link.keys, now)).toSorted((a, b) => b.madeAt - a.madeAt)[0] ?? null;
}

/** The record's links with `link` in place of those it supersedes, at most `bound` of them (one address may show many people in turn). */
export function withLink(links: readonly Link[], link: Link, bound = 20): readonly Link[] {
  return [link, ...links.filter((old) => !agree(old.keys, link.keys))].slice(0, bound);
}

/** The record's links without those to a contact that is not the person, or no longer there. */
export function withoutContact(links: readonly Link[], contactId: string): readonly Link[] {
  return links.filter((link) => link.contactId !== contactId);
}
