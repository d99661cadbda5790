import type { Field } from '../lead/field.ts';
import type { Box } from './page.ts';

/** A value that one reader saw, and why it thinks so. */
export interface Candidate {
  readonly field: Field;
  /** Plain text, bounded (lib/lead/tidy.ts). */
  readonly value: string;
  /** Where the value stands; `from.el` is the element. */
  readonly from: Box;
  /** 0 to 1, how sure the reader is that the value is this field of somebody. */
  readonly trust: number;
  /** For whoever asks where a value came from: "label Mobile", "link". */
  readonly why: string;
  /** It stood in a sentence. */
  readonly prose?: boolean;
  /** Whose it says it is: the role of a further person ("guarantor" of "Guarantor's mobile"). */
  readonly role?: string | null;
  /** The first and last name, where the page shows them apart. */
  readonly parts?: readonly [string, string];
}
