import type { Field } from './field.ts';

/** A postal address as far as the page tells it. */
export interface Address {
  readonly street: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postcode: string | null;
  /** As written on the page ("Australia", "FR"). */
  readonly country: string | null;
}

/** Why a field has its value. The element itself stays in the page. */
export interface Origin {
  /** "label Mobile", "link", "taught", "structured data". */
  readonly why: string;
  /** The nodes of the page's text that hold it (lib/page/page-text.ts); at most ten. */
  readonly at: readonly number[];
  /** The value stood in running prose, not in a field of its own. */
  readonly prose: boolean;
  /** What else the page shows for this field and did not win; at most five. */
  readonly others: readonly string[];
}

/** A note of the record itself. `date` as shown. */
export interface PageNote {
  readonly text: string;
  readonly date: string | null;
}

/** A task of the record itself. `date` as shown; `done` null where the page does not say. */
export interface PageTask {
  readonly text: string;
  readonly date: string | null;
  readonly done: boolean | null;
}

/**
 * One person as read on a page: plain data, no elements, everything trimmed and NFC, absent is null or empty. It comes
 * from a hostile page: bounded, and text is text.
 */
export interface Lead {
  /** The page's own id of the person ("/contacts/77/" beside the applicant's name), where it shows one; else null. */
  readonly personId: string | null;
  /** What the page calls the person on this record ("Co-Applicant"); null for the one it is about, unless the page says it. */
  readonly role: string | null;
  /** The full name as shown ("O'Connor, Maria"); the worker takes it apart and puts it in reading order (normalise.ts). */
  readonly name: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** Lower-cased, each once, the main one first. */
  readonly emails: readonly string[];
  /** As shown on the page, each once, the main one first. The worker's normaliser adds E.164 and may reject. */
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly title: string | null;
  readonly address: Address | null;
  readonly website: string | null;
  /** Where the lead came from, as the page says. */
  readonly source: string | null;
  /** Who works the lead in the app, by name. */
  readonly owner: string | null;
  readonly status: string | null;
  /** As shown. */
  readonly birthDate: string | null;
  readonly tags: readonly string[];
  readonly notes: readonly PageNote[];
  readonly tasks: readonly PageTask[];
  /** 0 to 1: how sure the reader is that this is the page's lead. */
  readonly trust: number;
  /** Where each field came from. */
  readonly from: Readonly<Partial<Record<Field, Origin>>>;
  /** Fields that were taught and proved for this site and that the page does not show: nothing was guessed in their place. */
  readonly missing: readonly Field[];
}

/** Nobody yet: what a reader fills in. */
export const NO_LEAD: Lead = {
  personId: null,
  role: null,
  name: null,
  firstName: null,
  lastName: null,
  emails: [],
  phones: [],
  company: null,
  title: null,
  address: null,
  website: null,
  source: null,
  owner: null,
  status: null,
  birthDate: null,
  tags: [],
  notes: [],
  tasks: [],
  trust: 0,
  from: {},
  missing: [],
};

/** At or above this `trust` the panel shows a lead without asking. Calibrated by `read-page --score` (ARCHITECTURE.md has the table). */
export const SURE = 0.9;

/** The page's record, by which a lead is found again. */
export interface RecordRef {
  /** The page's origin, for example `https://leads.brokerspot.example`. */
  readonly origin: string;
  /** The record's id where address or page show one ("4711"), else null. */
  readonly id: string | null;
  /** The address without its fragment, at most 2,000 characters. */
  readonly url: string;
}

/** A person in a list, with the record that the row leads to: the page's own where it leads nowhere. */
export interface ListedLead extends Lead {
  readonly record: RecordRef;
}

/** What the reader says about a page. `reading`: the page has moved and has not settled. */
export type Found =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  /** At most 500, in the order of the page; empty where the address says that it is a list and no row could be read. */
  | { readonly kind: 'list'; readonly leads: readonly ListedLead[] }
  /** Everybody of one record, at most 20: the one it is about first. */
  | { readonly kind: 'lead'; readonly record: RecordRef; readonly leads: readonly [Lead, ...Lead[]] };
