import type { Problem } from '../base/problem.ts';
import type { NewContact } from '../ghl/endpoints.ts';
import type { Note, Task } from '../ghl/shapes/types.ts';
import type { RecordRef } from '../lead/lead.ts';

/** What a change does, as data. Each kind is one GHL call; what proves that it happened stands in reconcile.ts. */
export type Act =
  /** `despite`: contacts the person saw and refused; the guard against duplicates does not take them for the one meant. */
  | { readonly kind: 'createContact'; readonly fields: ContactFields; readonly despite: readonly string[] }
  | { readonly kind: 'deleteContact' }
  | { readonly kind: 'addTags'; readonly tags: readonly string[] }
  | { readonly kind: 'removeTags'; readonly tags: readonly string[] }
  | { readonly kind: 'createTask'; readonly title: string; readonly dueAt: number }
  | { readonly kind: 'setTaskCompleted'; readonly taskId: string; readonly title: string; readonly completed: boolean }
  | { readonly kind: 'deleteTask'; readonly taskId: string; readonly title: string }
  | { readonly kind: 'createNote'; readonly body: string }
  | { readonly kind: 'deleteNote'; readonly noteId: string };

export type ActKind = Act['kind'];

/**
 * What a new contact is made of. Phones are E.164; absent is left out of the request. Tags are a change of their own that
 * follows the creation, so that they arrive also when the guard finds the contact there already.
 */
export type ContactFields = Omit<NewContact, 'locationId'>;

/** The record and person somebody was looking at when they clicked. */
export interface SubjectRef {
  /** `Subject.id`: the record and the person on it. */
  readonly id: string;
  /** For whoever reads a refusal later: whose record it was. */
  readonly who: string;
  readonly record: RecordRef;
  /** The person's emails and E.164 phones: what a contact made from here is remembered by. */
  readonly keys: readonly string[];
}

/** One write, whoever asks for it: stored before it is sent, bound to what the person saw. */
export interface Change {
  /** A UUID minted where the person clicked: the worker takes the same id once. */
  readonly id: string;
  /** Changes of one click share it and are undone together. */
  readonly group: string;
  /** Epoch milliseconds of the click. */
  readonly at: number;
  readonly locationId: string;
  /** Null for a creation, and for what follows one that has not been sent. */
  readonly contactId: string | null;
  /** The creation whose contact this change is for; it waits for it and takes its id. */
  readonly follows: string | null;
  readonly subject: SubjectRef;
  readonly act: Act;
  /**
   * What the contact held when the person clicked: ids of its tasks (for a task) or notes (for a note), names of its tags (for
   * tags); null where the click could not know, then it is read before anything is sent. After an unknown outcome a new id with the same content is ours, and an undo takes away no tag that was there.
   */
  readonly seen: readonly string[] | null;
}

/**
 * Where a change stands.
 *
 *   waiting ──► sending ──► done
 *     ▲  │        │ └────► refused  (a person decides: retry, drop)
 *     │  └undo    └──────► unsure (no answer after sending) ──look──► done | waiting
 *     └────────── later (offline, 429, 5xx: with its time)
 */
export type ChangeState =
  | { readonly at: 'waiting' }
  | { readonly at: 'later'; readonly retryAt: number; readonly problem: Problem }
  | { readonly at: 'sending'; readonly since: number }
  | { readonly at: 'unsure'; readonly since: number; readonly lookAt: number }
  | { readonly at: 'done'; readonly when: number; readonly did: Did; readonly undone: boolean }
  | { readonly at: 'refused'; readonly when: number; readonly problem: Problem };

/** What the answer shows that we changed: what the shown contact takes over, and all that an undo may take back. */
export type Did =
  | { readonly kind: 'contact'; readonly contactId: string; readonly created: boolean }
  | { readonly kind: 'tags'; readonly changed: readonly string[]; readonly now: readonly string[] }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'gone' };

export interface StoredChange extends Change {
  /** Order of arrival; per contact it is the order of sending. */
  readonly seq: number;
  readonly tries: number;
  readonly state: ChangeState;
}
