import type { Appointment, Contact, Note, Task } from '../ghl/shapes/types.ts';
import type { Did, StoredChange } from './change.ts';

/** What is shown of a contact: the last read with what waits laid over it, marked as waiting. */
export interface ShownContact {
  readonly contact: Contact | null;
  readonly tags: readonly ShownTag[];
  readonly tasks: readonly ShownTask[];
  readonly notes: readonly ShownNote[];
  readonly appointments: readonly Appointment[];
}

export interface ShownTag {
  readonly name: string;
  readonly state: 'there' | 'adding' | 'removing';
}
export type ShownTask = Task & { readonly state: 'there' | 'waiting' | 'completing' | 'reopening' | 'deleting' };
export type ShownNote = Note & { readonly state: 'there' | 'waiting' | 'deleting' };

/** The values of a snapshot's parts, which is all that changes are laid over. */
export interface Read {
  readonly contact: { readonly value: Contact | null };
  readonly tasks: { readonly value: readonly Task[] | null };
  readonly notes: { readonly value: readonly Note[] | null };
  readonly appointments: { readonly value: readonly Appointment[] | null };
}

/** Neither settled nor refused: still on its way. */
export function isUnderWay(change: StoredChange): boolean {
  return change.state.at !== 'done' && change.state.at !== 'refused';
}

/** The future at once: what is on its way shows as done, and says that it waits. Settled changes are in the read already. */
export function applyChanges(read: Read, changes: readonly StoredChange[]): ShownContact {
  let tags: ShownTag[] = (read.contact.value?.tags ?? []).map((name) => ({ name, state: 'there' }));
  let tasks: ShownTask[] = (read.tasks.value ?? []).map((task) => ({ ...task, state: 'there' }));
  let notes: ShownNote[] = (read.notes.value ?? []).map((note) => ({ ...note, state: 'there' }));
  for (const change of changes.filter(isUnderWay).toSorted((a, b) => a.seq - b.seq)) {
    const { act } = change;
    switch (act.kind) {
      case 'addTags':
        for (const tag of act.tags) {
          const shown = tags.find(({ name }) => name === tag);
          if (!shown) tags = [...tags, { name: tag, state: 'adding' }];
          else if (shown.state === 'removing') tags = tags.map((one) => (one === shown ? { ...one, state: 'adding' } : one));
        }
        break;
      case 'removeTags':
        tags = tags.map((tag) => (act.tags.includes(tag.name) ? { ...tag, state: 'removing' } : tag));
        break;
      case 'createTask': {
        // A read may already hold it while its answer is still on the way.
        const landed = tasks.some((task) => task.title === act.title && task.dueAt === act.dueAt && !change.seen?.includes(task.id));
        if (!landed) {
          tasks = [...tasks, { id: change.id, title: act.title, body: null, dueAt: act.dueAt, completed: false, state: 'waiting' }];
        }
        break;
      }
      case 'setTaskCompleted':
        tasks = tasks.map((task) =>
          task.id === act.taskId ? { ...task, completed: act.completed, state: act.completed ? 'completing' : 'reopening' } : task,
        );
        break;
      case 'deleteTask':
        tasks = tasks.map((task) => (task.id === act.taskId ? { ...task, state: 'deleting' } : task));
        break;
      case 'createNote': {
        const landed = notes.some((note) => note.body === act.body && !change.seen?.includes(note.id));
        if (!landed) notes = [...notes, { id: change.id, body: act.body, addedAt: change.at, pinned: false, state: 'waiting' }];
        break;
      }
      case 'deleteNote':
        notes = notes.map((note) => (note.id === act.noteId ? { ...note, state: 'deleting' } : note));
        break;
      case 'createContact':
      case 'deleteContact':
        break;
    }
  }
  return { contact: read.contact.value, tags, tasks, notes, appointments: read.appointments.value ?? [] };
}

/** What a settled change makes of the last read, from the write's own answer: no second request is needed to show it. */
export function settleInto<R extends Read>(read: R, change: StoredChange, did: Did): R {
  const { act } = change;
  switch (did.kind) {
    case 'tags':
      return read.contact.value ? { ...read, contact: { ...read.contact, value: { ...read.contact.value, tags: did.now } } } : read;
    case 'task':
      return { ...read, tasks: { ...read.tasks, value: put(read.tasks.value, did.task) } };
    case 'note':
      return { ...read, notes: { ...read.notes, value: put(read.notes.value, did.note) } };
    case 'gone':
      if (act.kind === 'deleteTask') return { ...read, tasks: { ...read.tasks, value: without(read.tasks.value, act.taskId) } };
      if (act.kind === 'deleteNote') return { ...read, notes: { ...read.notes, value: without(read.notes.value, act.noteId) } };
      return read;
    case 'contact':
      return read;
  }
}

function put<T extends { id: string }>(list: readonly T[] | null, item: T): readonly T[] | null {
  if (list === null) return null;
  return list.some(({ id }) => id === item.id) ? list.map((old) => (old.id === item.id ? item : old)) : [...list, item];
}

function without<T extends { id: string }>(list: readonly T[] | null, id: string): readonly T[] | null {
  return list?.filter((item) => item.id !== id) ?? null;
}
