import type { Problem } from '../base/problem.ts';
import type { RecordRef } from '../lead/lead.ts';
import type { Person } from '../lead/person.ts';
import type { ConfirmWhy } from '../match/verdict.ts';
import type { Appointment, Contact, Note, Task } from '../ghl/shapes/types.ts';

/**
 * What the worker publishes for the panel, popup and badge, in `storage.session` (memory, gone with the browser, closed to
 * content scripts). The panel watches these and derives everything it draws; it never asks GHL.
 *
 *   tab:<tabId>                     TabView
 *   choices:<tabId>                 TabChoices (lib/state/choices.ts)
 *   snapshot:<locationId>:<contactId>  Snapshot
 *   change:<id>                     StoredChange (lib/outbox/change.ts)
 */
export interface TabView {
  readonly page: PageState;
  /** What the context menu pushed from this tab, shown instead of the page until the person closes it. */
  readonly push: PushState | null;
}

export type PageState =
  /** The browser does not tell the address: neither switched on nor clicked. */
  | { readonly at: 'unknown' }
  /** Not a page that Leadside can work on (a browser page, a file, an extension store). */
  | { readonly at: 'unsupported' }
  | { readonly at: 'off'; readonly origin: string; readonly host: string }
  | { readonly at: 'reading'; readonly site: SiteName }
  | { readonly at: 'none'; readonly site: SiteName }
  /** At most 500 rows: all that this list has shown since the tab came to it. */
  | { readonly at: 'list'; readonly site: SiteName; readonly rows: readonly ListRow[] }
  /** The page does not answer (broken, or closed to extensions): with something to press. */
  | { readonly at: 'failed'; readonly site: SiteName; readonly problem: Problem }
  /** Everybody of one record, the one it is about first. `shown` is the id of the one on the panel (lib/state/people.ts). */
  | { readonly at: 'lead'; readonly people: readonly [Subject, ...Subject[]]; readonly shown: string };

/** A person in a list. */
export interface ListRow {
  readonly name: string | null;
  /** Their first email, phone or company, as the page shows it. */
  readonly hint: string | null;
  readonly role: string | null;
  /** Their record's address, on the page's own origin; null where the row leads to none. */
  readonly url: string | null;
}

export type PushState =
  | { readonly at: 'failed'; readonly what: PushKind; readonly text: string; readonly problem: Problem }
  | { readonly at: 'lead'; readonly what: PushKind; readonly subject: Subject };

export type PushKind = 'selection' | 'link' | 'page';

export interface SiteName {
  readonly origin: string;
  /** "BrokerSpot", or the host where no name is known. */
  readonly name: string;
}

/** A person on a record, and what is known of them in GHL. */
export interface Subject {
  /** Another id is another person or record: everything typed and every answer is bound to it. */
  readonly id: string;
  readonly site: SiteName;
  readonly record: RecordRef;
  readonly person: Person;
  /** Those of the person's emails and E.164 phones that somebody else on the record has as well: they tell neither of them. */
  readonly sharedKeys: readonly string[];
  /** Null while no sub-account is connected. */
  readonly locationId: string | null;
  /**
   * Whether this is the lead at all. Null: sure enough, or somebody said so. `ask`: the reader is not sure, and GHL is asked for
   * nothing before a person is. `no`: a person said no.
   */
  readonly doubt: 'ask' | 'no' | null;
  /** The contact that was linked is not in GHL any more: said until another is found. */
  readonly lost: boolean;
  readonly match: Match;
}

export type Match =
  | { readonly at: 'not-connected' }
  /** GHL was asked for nothing: somebody else of the record is shown, or nobody knows whether this is the lead (`Subject.doubt`). */
  | { readonly at: 'unasked' }
  | { readonly at: 'looking' }
  | { readonly at: 'matched'; readonly contactId: string; readonly by: MatchedBy }
  /** One contact, but is it the person? `why` chooses the sentence. */
  | { readonly at: 'confirm'; readonly card: ContactCard; readonly why: ConfirmWhy; readonly mayCreate: boolean }
  | {
      readonly at: 'several';
      readonly cards: readonly ContactCard[];
      readonly why: 'keys-disagree' | 'same-key';
      readonly mayCreate: boolean;
    }
  /** `despite`: contacts the person was offered and refused; a creation from here does not take them for the one meant. */
  | { readonly at: 'none'; readonly despite: readonly string[] }
  /** No email and no phone: cannot be looked up, which is not the same as not found. */
  | { readonly at: 'no-key' }
  | { readonly at: 'failed'; readonly problem: Problem };

/** `chosen`: a person said so. `created`: by us. `link`: remembered. */
export type MatchedBy = 'email' | 'phone' | 'email-and-phone' | 'link' | 'chosen' | 'created';

/** A contact as a choice shows it. `hits` are the page's keys it agrees with: shown bold. */
export interface ContactCard {
  readonly contact: Contact;
  readonly hits: readonly string[];
}

/** A part of a snapshot says by itself how old it is and why it is missing. */
export interface Part<T> {
  readonly value: T | null;
  /** When the request that gave `value` began; null when none has. Epoch milliseconds. */
  readonly readAt: number | null;
  /** Why the last read failed, null when it did not. */
  readonly problem: Problem | null;
}

export interface Snapshot {
  readonly locationId: string;
  readonly contactId: string;
  /** A read is under way. */
  readonly reading: boolean;
  readonly contact: Part<Contact>;
  readonly tasks: Part<readonly Task[]>;
  readonly notes: Part<readonly Note[]>;
  readonly appointments: Part<readonly Appointment[]>;
}

/** A site the person switched on; it is on while the browser also grants its origin. In `storage.local` under `sites`. */
export interface SiteBinding {
  readonly origin: string;
  /** A site file's id (lib/detect/sites), or `general`. */
  readonly siteId: string;
  readonly name: string;
}

/** What new contacts get unless the person unticks it. In `storage.local` under `defaults`. */
export interface Defaults {
  /** Empty: no tag. */
  readonly tag: string;
  /** Empty: no follow-up task. Due the next working day, 09:00 in the reader's zone. */
  readonly task: string;
}
