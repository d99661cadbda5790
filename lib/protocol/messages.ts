import type { Result } from '../base/result.ts';
import type { Connection } from '../ghl/connection.ts';
import type { Seen, Told } from '../page/watch.ts';
import type { Change } from '../outbox/change.ts';
import type { TeachPageMessages, TeachPanelMessages } from './teaching.ts';

/**
 * The door between the contexts: `noun/verb`, what is asked and what is answered. Who may say what is told by the list a
 * message stands in; lib/protocol/schemas.ts parses every one again in the worker.
 */

/** What a content script may say. It speaks for a hostile page: it names no contact, no sub-account, no other tab. */
export interface PageMessages extends TeachPageMessages {
  /** I have started: what is to be marked on my page? Null: I am not wanted here any more. */
  'page/hello': { ask: null; answer: { readonly selectors: readonly string[] } | null };
  /** My address has changed inside the app; what I show belongs to who knows whom. */
  'page/moved': { ask: { url: string }; answer: null };
  /** This is what I show. `asked`: the selectors by which it is marked; the reader may want others by now. */
  'page/seen': { ask: Seen & { readonly asked: readonly string[] }; answer: Told };
}

/** What the panel and the popup may say. */
export interface PanelMessages extends TeachPanelMessages {
  /** The panel became visible or its window's active tab changed: make `tab:<tabId>` true and fresh. */
  'tab/look': { ask: { tabId: number }; answer: null };
  /** Switch a site on or off. The caller has called `permissions.request` in the same click; until it is granted nothing runs. */
  'site/on': { ask: { origin: string; siteId: string; tabId: number | null }; answer: Result<null> };
  'site/off': { ask: { origin: string }; answer: Result<null> };
  /** Tests token and sub-account at once and keeps them when they work. `location`: an id, or an address that holds one. */
  'connection/connect': { ask: { token: string; location: string }; answer: Result<Connection> };
  'connection/forget': { ask: null; answer: Result<null> };
  /** Show this one of the record's people. The choice stays while the record is shown. */
  'person/show': { ask: { tabId: number; subjectId: string }; answer: Result<null> };
  /** The answer to "Is this the lead?"; null asks again. Remembered while the tab lives. */
  'lead/say': { ask: { tabId: number; subjectId: string; word: 'yes' | 'no' | null }; answer: Result<null> };
  /** Open the record of a row in its own tab. The worker takes only an address that the list shows, on the tab's own origin. */
  'list/open': { ask: { tabId: number; url: string }; answer: Result<null> };
  /** This contact is the person on that record. */
  'match/choose': { ask: { tabId: number; subjectId: string; contactId: string }; answer: Result<null> };
  /** None of the contacts offered is the person. */
  'match/reject': { ask: { tabId: number; subjectId: string }; answer: Result<null> };
  /** Look the person up again, past every cache. */
  'match/again': { ask: { tabId: number; subjectId: string }; answer: Result<null> };
  /** Read contact, tasks, notes and appointments anew. */
  'contact/refresh': { ask: { locationId: string; contactId: string }; answer: Result<null> };
  /** All of one click, in order. Acknowledged once it is stored; refused whole when its binding does not hold. */
  'change/add': { ask: { tabId: number; changes: readonly Change[] }; answer: Result<null> };
  /** Take back what waits, or offer the inverse of what went, for a whole group. */
  'change/undo': { ask: { group: string }; answer: Result<null> };
  'change/retry': { ask: { id: string }; answer: Result<null> };
  /** Drop a refused change: the person has read why. */
  'change/drop': { ask: { id: string }; answer: Result<null> };
  'location/tags': { ask: { locationId: string }; answer: Result<readonly string[]> };
  'push/close': { ask: { tabId: number }; answer: null };
}

type Messages = PageMessages & PanelMessages;
export type MessageName = keyof Messages;
export type Ask<N extends MessageName> = Messages[N]['ask'];
export type Answer<N extends MessageName> = Messages[N]['answer'];

/** What travels. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly leadside: N;
  readonly ask: Ask<N>;
}

/** What the worker may say to a page's content script. */
export type PageCommand =
  /** Are you there? Answered with true, so that an open tab gets the script once. */
  | { readonly leadside: 'page/there' }
  /** Read again and report; `selectors`: mark these from now on. */
  | { readonly leadside: 'page/read'; readonly selectors?: readonly string[] }
  /** Outline these nodes of the page as it was taken last, for a moment; none takes the outline away. */
  | { readonly leadside: 'page/show'; readonly nodes: readonly number[]; readonly scroll: boolean }
  /** The site was switched off: take yourself down. */
  | { readonly leadside: 'page/leave' };
