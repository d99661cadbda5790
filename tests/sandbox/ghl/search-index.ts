import type { ContactRecord } from './records.ts';

interface Version {
  /** Epoch milliseconds from which the search sees it. */
  readonly from: number;
  /** Null: deleted. */
  readonly contact: ContactRecord | null;
}

/** What `POST /contacts/search` reads: the contacts as they were a lag ago. Reported lags: 12 s measured, up to a minute. */
export interface SearchIndex {
  /** `from`: when the search sees it. */
  write(contactId: string, contact: ContactRecord | null, from: number): void;
  visible(now: number): readonly ContactRecord[];
  clear(): void;
}

export function makeSearchIndex(): SearchIndex {
  const versionsById = new Map<string, readonly Version[]>();
  return {
    write(contactId, contact, from) {
      versionsById.set(contactId, [...(versionsById.get(contactId) ?? []), { from, contact }]);
    },
    visible(now) {
      const seen: ContactRecord[] = [];
      for (const versions of versionsById.values()) {
        const contact = versions.findLast((version) => version.from <= now)?.contact;
        if (contact) seen.push(contact);
      }
      return seen;
    },
    clear() {
      versionsById.clear();
    },
  };
}
