import type { Field } from '../lead/field.ts';
import type { Point } from '../lead/locator.ts';

/**
 * What is known about one app: plain data (knowledge.ts). The general reader does the
 * work; a site file only corrects it.
 */
export interface SiteFile {
  readonly id: string;
  /** As the app calls itself. */
  readonly name: string;
  /** The hosts that are verified to be this app's; empty where none is known. */
  readonly hosts: readonly string[];
  /** A kind of site that the person binds to an address, because its host is not known. */
  readonly bound: boolean;
  /**
   * What an address is, by the first pattern that fits its path, query and route ("/contacts/77/?tab=1#/notes"): a record's, a
   * list's, or a page with no lead on it. Where none fits, the page decides.
   */
  readonly pages: readonly { readonly path: string; readonly kind: 'record' | 'list' | 'none' }[];
  /** Words that this app writes beside a field and that mean something else elsewhere; compared lower-cased. */
  readonly labels: Readonly<Record<string, Field>>;
  /** Verified places of fields. */
  readonly points: readonly Point[];
  /** Selectors of boxes that hold one person each (an applicant's card), where the app is known to show several. */
  readonly people: readonly string[];
  /** Selectors of what is never the lead's: staff, the deal's own title. */
  readonly others: readonly string[];
}
