import type { Act, StoredChange } from './change.ts';

/** What takes back a change that went, made only of what its answer shows that we changed. Null where there is nothing to take back. */
export function inverseOf(change: StoredChange): Act | null {
  if (change.state.at !== 'done') return null;
  const { act } = change;
  const { did } = change.state;
  switch (did.kind) {
    case 'tags':
      if (did.changed.length === 0) return null;
      return { kind: act.kind === 'addTags' ? 'removeTags' : 'addTags', tags: did.changed };
    case 'task':
      if (act.kind === 'createTask') return { kind: 'deleteTask', taskId: did.task.id, title: did.task.title };
      if (act.kind === 'setTaskCompleted') return { ...act, completed: !act.completed };
      return null;
    case 'note':
      return act.kind === 'createNote' ? { kind: 'deleteNote', noteId: did.note.id } : null;
    case 'contact':
      return did.created ? { kind: 'deleteContact' } : null;
    case 'gone':
      return null;
  }
}

/**
 * The undo of a group that went: its changes marked as undone, and new changes that take them back, last first. Deleting a contact
 * that the group created takes everything else with it.
 */
export function undoOf(
  group: readonly StoredChange[],
  port: { readonly now: number; newId(): string; nextSeq(): number },
): { readonly undone: readonly StoredChange[]; readonly back: readonly StoredChange[] } {
  const all = group
    .toSorted((a, b) => b.seq - a.seq)
    .flatMap((of) => {
      const act = inverseOf(of);
      return act ? [{ of, act }] : [];
    });
  const whole = all.find(({ act }) => act.kind === 'deleteContact');
  const wanted = whole ? [whole] : all;
  const groupId = port.newId();
  return {
    undone: wanted.map(({ of }) => (of.state.at === 'done' ? { ...of, state: { ...of.state, undone: true } } : of)),
    back: wanted.map(({ of, act }) => ({
      ...of,
      id: port.newId(),
      group: groupId,
      at: port.now,
      contactId: of.state.at === 'done' && of.state.did.kind === 'contact' ? of.state.did.contactId : of.contactId,
      follows: null,
      act,
      // What is taken away was there; what is put back was not.
      seen: act.kind === 'removeTags' ? act.tags : [],
      seq: port.nextSeq(),
      tries: 0,
      state: { at: 'waiting' },
    })),
  };
}
