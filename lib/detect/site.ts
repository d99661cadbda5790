import type { Field } from './candidate.ts';

/** What is known about one app. The general reader does the work; a site file only corrects it. */
export interface SiteFile {
  readonly id: string;
  /** As the app calls itself. */
  readonly name: string;
  /** The hosts that are verified to be this app's; empty where none is known. */
  readonly hosts: readonly string[];
  /** A kind of site that the person binds to an address, because its host is not known. */
  readonly bound: boolean;
  /** Whether an address is a record's, a list's, or a page with no lead on it (`none`); null leaves it to the page. */
  kindOf(url: URL): 'record' | 'list' | 'none' | null;
  /** Words that this app writes beside a field and that mean something else elsewhere; compared lower-cased. */
  readonly labels: Readonly<Record<string, Field>>;
}
