import type { Act, Change } from '../../../lib/outbox/change.ts';
import type { Snapshot, Subject } from '../../../lib/state/view.ts';

/** What the person was looking at when they clicked. */
export interface Binding {
  readonly subject: Subject;
  readonly locationId: string;
  /** Null before the contact exists. */
  readonly contactId: string | null;
  readonly snapshot: Snapshot | null;
}

/** The acts of one click as changes: one group, in order; what comes after a creation follows it. */
export function buildChanges(
  binding: Binding,
  acts: readonly Act[],
  { now, newId }: { now(): number; newId(): string },
): readonly Change[] {
  const group = newId();
  const at = now();
  let creation: string | null = null;
  return acts.map((act) => {
    const id = newId();
    const follows = creation;
    if (act.kind === 'createContact') creation = id;
    const { subject, locationId, contactId, snapshot } = binding;
    const { person } = subject;
    return {
      id,
      group,
      at,
      locationId,
      contactId,
      follows,
      subject: {
        id: subject.id,
        who: person.name ?? person.emails[0] ?? person.phones[0]?.shown ?? '',
        record: subject.record,
        keys: [...person.emails, ...person.phones.map(({ e164 }) => e164)],
      },
      act,
      seen: seenBy(act, snapshot),
    };
  });
}

/** What the contact held at the click (lib/outbox/change.ts): afterwards a new task or note is ours, and an undo takes no tag that was there. */
function seenBy(act: Act, snapshot: Snapshot | null): readonly string[] {
  switch (act.kind) {
    case 'createTask':
      return (snapshot?.tasks.value ?? []).map(({ id }) => id);
    case 'createNote':
      return (snapshot?.notes.value ?? []).map(({ id }) => id);
    case 'addTags':
    case 'removeTags':
      return snapshot?.contact.value?.tags ?? [];
    default:
      return [];
  }
}
