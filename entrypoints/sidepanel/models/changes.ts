import type { Act, Change } from '../../../lib/outbox/change.ts';
import { changesOf, subjectRefOf } from '../../../lib/outbox/click.ts';
import type { Snapshot, Subject } from '../../../lib/state/view.ts';

/** What the person was looking at when they clicked. */
export interface Binding {
  readonly subject: Subject;
  readonly locationId: string;
  /** Null before the contact exists. */
  readonly contactId: string | null;
  readonly snapshot: Snapshot | null;
}

/** The acts of one click as changes, bound to what the panel showed. */
export function buildChanges(binding: Binding, acts: readonly Act[], port: { now(): number; newId(): string }): readonly Change[] {
  const { subject, snapshot, locationId, contactId } = binding;
  const sight = { locationId, contactId, subject: subjectRefOf(subject), seenBy: (act: Act) => seenBy(act, contactId, snapshot) };
  return changesOf(sight, acts, port);
}

/** What the contact held at the click (lib/outbox/change.ts): afterwards a new task or note is ours, and an undo takes no tag that was there. */
function seenBy(act: Act, contactId: string | null, snapshot: Snapshot | null): readonly string[] | null {
  if (contactId === null) return [];
  switch (act.kind) {
    case 'createTask':
      return snapshot?.tasks.value?.map(({ id }) => id) ?? null;
    case 'createNote':
      return snapshot?.notes.value?.map(({ id }) => id) ?? null;
    case 'addTags':
    case 'removeTags':
      return snapshot?.contact.value?.tags ?? null;
    default:
      return [];
  }
}
