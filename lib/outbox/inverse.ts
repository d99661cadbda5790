import type { Act, StoredChange } from './change.ts';

/** What takes back a change that went, made only of what its answer shows that we changed. Null where there is nothing to take back. */
function inverseOf(change: StoredChange): Act | null {
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

/** The inverses of a group, last first. Deleting a contact that the group created takes everything else with it. */
export function inversesOf(group: readonly StoredChange[]): readonly { readonly of: StoredChange; readonly act: Act }[] {
  const all = group
    .toSorted((a, b) => b.seq - a.seq)
    .flatMap((of) => {
      const act = inverseOf(of);
      return act ? [{ of, act }] : [];
    });
  const whole = all.find(({ act }) => act.kind === 'deleteContact');
  return whole ? [whole] : all;
}
