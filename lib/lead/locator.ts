import type { Field } from './field.ts';

/**
 * Where a field's value stands on every page of a site, in a way that outlasts a redraw and a release: plain data, so that it
 * can be stored, sent and exported.
 */
export type Locator =
  /** A selector made of test ids, names, roles, stable attributes and, last, structure. It may fit several elements: each holds a value. */
  | { readonly by: 'css'; readonly css: string }
  /** The value beside a label ("Mobile"), compared as the reader compares labels; `under`: the heading of the part of the page, where the label stands more than once. */
  | { readonly by: 'label'; readonly label: string; readonly under: string | null };

/** A place that is known to hold a field: verified in a site file, or taught by a person. */
export interface Point {
  readonly field: Field;
  readonly at: Locator;
}
