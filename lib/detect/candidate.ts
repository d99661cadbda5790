import type { Box } from './page.ts';

/** What a value can be. */
export type Field =
  | 'recordId'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'company'
  | 'title'
  | 'address'
  | 'street'
  | 'city'
  | 'state'
  | 'postcode'
  | 'country'
  | 'website'
  | 'source'
  | 'status'
  | 'tag';

/** A value that one reader saw, and why it thinks so. */
export interface Candidate {
  readonly field: Field;
  /** Plain text, bounded (lib/lead/tidy.ts). */
  readonly value: string;
  readonly from: Element;
  /** Where `from` stands in the page as it was read; for a text, the text itself. */
  readonly at: Box;
  /** 0 to 1, how sure the reader is that the value is this field of somebody. */
  readonly trust: number;
  /** For whoever asks where a value came from: "label Mobile", "mailto link". */
  readonly why: string;
}
