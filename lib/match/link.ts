import { isSharedMailbox } from '../lead/email.ts';
import type { Key } from './keys.ts';
import { compareNames } from './verdict.ts';

/** A remembered answer to "which contact is this?", with what told the person when it was given. */
export interface Link {
  readonly contactId: string;
  /** Lower-cased emails and E.164 phones of the person on the page when the link was made. */
  readonly keys: readonly string[];
  /** The person's name on the page then. */
  readonly name: string | null;
  /** The page's own id of the person, where it showed one. */
  readonly personId: string | null;
  /** Epoch milliseconds. */
  readonly madeAt: number;
}

/** By what a person is told from others, on the page as it is now. */
export interface Identity {
  readonly personId: string | null;
  readonly name: string | null;
  readonly keys: readonly Key[];
}

/**
 * Whether a link was made for this person and still fits: one of its keys agrees with the page now. An email of their own, or
 * the page's own id of them, needs no more. A phone of their own serves while the names do not disagree, and what others of the
 * record have as well only where they agree. A mailbox of the house tells a person only where neither side has anything better.
 */
function serves(link: Link, who: Identity): boolean {
  if (link.personId !== null && who.personId !== null && link.personId !== who.personId) return false;
  const common = who.keys.filter(({ value }) => link.keys.includes(value));
  if (common.length === 0) return false;
  if (link.personId !== null && link.personId === who.personId) return true;
  if (common.some(({ kind, shared }) => kind === 'email' && shared === null)) return true;
  const names = compareNames(link.name, who.name);
  if (names === 'no') return false;
  if (common.some(({ shared }) => shared === null)) return true;
  if (common.some(({ shared }) => shared === 'record')) return names === 'yes';
  return who.keys.every(({ shared }) => shared !== null) && link.keys.every(isSharedMailbox);
}

/** The newest link that serves for the person: otherwise they are looked up. */
export function linkThatServes(links: readonly Link[], who: Identity): Link | null {
  return links.filter((link) => serves(link, who)).toSorted((a, b) => b.madeAt - a.madeAt)[0] ?? null;
}

/** The links with a new one to `contactId` in place of the person's earlier ones, at most `bound` of them (one address may show many people in turn). */
export function withLink(links: readonly Link[], who: Identity, to: Pick<Link, 'contactId' | 'madeAt'>, bound = 20): readonly Link[] {
  const { personId, name, keys } = who;
  const link: Link = { ...to, personId, name, keys: keys.map(({ value }) => value) };
  return [link, ...links.filter((old) => !serves(old, who))].slice(0, bound);
}

/** The links without the person's own to a contact that is not them, or no longer there. */
export function withoutLink(links: readonly Link[], who: Identity, contactId: string): readonly Link[] {
  return links.filter((link) => link.contactId !== contactId || !serves(link, who));
}
