/** A postal address as far as the page tells it. */
export interface Address {
  readonly street: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postcode: string | null;
  /** As written on the page ("Australia", "FR"). */
  readonly country: string | null;
}

/**
 * One person as read on a page: plain data, no elements, everything trimmed and NFC, absent is null or empty. This is what
 * crosses from the page to the worker, which trusts none of it (lib/protocol/schemas.ts bounds and parses it again).
 */
export interface Lead {
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
  readonly status: string | null;
  readonly tags: readonly string[];
  /** 0 to 1: how sure the reader is that this is the page's lead. */
  readonly trust: number;
}

/** The page's record, by which a lead is found again. */
export interface RecordRef {
  /** The page's origin, for example `https://leads.brokerspot.example`. */
  readonly origin: string;
  /** The record's id where address or page show one ("4711"), else null. */
  readonly id: string | null;
  /** The address without its fragment, at most 2,000 characters. */
  readonly url: string;
}

/** What the reader says about a page. `reading`: the page has moved and has not settled. */
export type Found =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'list' }
  | { readonly kind: 'lead'; readonly record: RecordRef; readonly lead: Lead };
