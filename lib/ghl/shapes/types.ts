/**
 * GHL's things as the rest of the product knows them: tidy, typed, absent is null or empty. The loose replies they are made
 * from are read beside this file; nothing outside lib/ghl sees a raw reply.
 */
export interface Contact {
  readonly id: string;
  readonly locationId: string;
  readonly name: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** Lower-cased; the primary one first, then the additional ones. */
  readonly emails: readonly string[];
  /** E.164 where GHL holds it so; the primary one first. */
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly tags: readonly string[];
  readonly source: string | null;
  /** Epoch milliseconds. */
  readonly addedAt: number | null;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  /** Epoch milliseconds. */
  readonly dueAt: number | null;
  readonly completed: boolean;
}

export interface Note {
  readonly id: string;
  /** As GHL holds it: HTML when written in its app, plain otherwise. Hostile: show it only through components/note-text. */
  readonly body: string;
  readonly addedAt: number | null;
  readonly pinned: boolean;
}

export interface Appointment {
  readonly id: string;
  readonly title: string;
  /** Epoch milliseconds, from GHL's naive time in the location's zone. */
  readonly startAt: number | null;
  readonly endAt: number | null;
  /** GHL's own word: new, confirmed, cancelled, showed, noshow, invalid, … */
  readonly status: string | null;
  readonly place: string | null;
}

export interface Location {
  readonly id: string;
  readonly name: string;
  readonly companyId: string | null;
  /** IANA zone ("Australia/Sydney"). */
  readonly timezone: string | null;
  /** ISO 3166-1 alpha-2 ("AU"). */
  readonly country: string | null;
  readonly allowDuplicateContact: boolean;
}
