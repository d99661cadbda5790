import type { SandboxLead } from '../../app.ts';

/** A note or a task as a page shows it. */
interface TrueEntry {
  readonly text: string;
  /** As shown; null where the page shows none. */
  readonly date: string | null;
}

/** One person as a perfect reader gives them on one page: what that page shows, and nothing that stands elsewhere. */
export interface TrueLead {
  readonly lead: SandboxLead;
  /** The page's own id of the person; null where it shows none beside the name, or where the record is the person. */
  readonly personId: string | null;
  /** As the page says it; null where it says nothing. */
  readonly role: string | null;
  /** Lower-cased, the main one first. */
  readonly emails: readonly string[];
  /** E.164, the main one first. */
  readonly phones: readonly string[];
  readonly company: string | null;
  /** On one line, as shown or put together from its parts. */
  readonly address: string | null;
  /** As shown. */
  readonly birthDate: string | null;
  readonly source: string | null;
  readonly owner: string | null;
  readonly status: string | null;
  readonly tags: readonly string[];
  readonly notes: readonly TrueEntry[];
  readonly tasks: readonly (TrueEntry & { readonly done: boolean })[];
}

/** One row or card of a list: the person and the address of the record that it leads to. */
export interface TrueRow {
  readonly lead: SandboxLead;
  readonly url: string;
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
}

/** What is true of one address of an app. */
export type PageTruth =
  | { readonly kind: 'none'; readonly url: string }
  | {
      readonly kind: 'list';
      readonly url: string;
      readonly rows: readonly TrueRow[];
      /** Only a window of the rows is in the page at a time. */
      readonly windowed: boolean;
    }
  | {
      readonly kind: 'lead';
      readonly url: string;
      /** The record's own id, which is the person's where the record is the person. */
      readonly recordId: string;
      readonly leads: readonly [TrueLead, ...TrueLead[]];
    };
