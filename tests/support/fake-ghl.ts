import { problem } from '../../lib/base/problem.ts';
import { fail, ok, type Result } from '../../lib/base/result.ts';
import type { Ghl } from '../../lib/ghl/client.ts';
import type { Note, Task } from '../../lib/ghl/shapes/types.ts';
import type { TestClock } from './clock.ts';

/** What becomes of one request: answered, refused by a limit, broken before or after its effect, or landing after the break. */
export type Fate = 'ok' | 'busy' | 'down-before' | 'down-after' | 'cut-before' | 'cut-after' | 'late';

const contact = (id: string, tags: readonly string[] = [], addedAt: number | null = null) => ({
  id,
  locationId: 'L',
  name: null,
  firstName: null,
  lastName: null,
  emails: [],
  phones: [],
  company: null,
  tags,
  source: null,
  addedAt,
});

/** GHL's writes in memory, each with the fate that `fateOf` deals it; `effects` is the ledger. */
export function fakeGhl(clock: TestClock, fateOf: () => Fate) {
  const effects: string[] = [];
  const tasks = new Map<string, Task[]>();
  const notes = new Map<string, Note[]>();
  const tags = new Map<string, Set<string>>();
  const created = new Map<string, string>();
  const addedAt = new Map<string, number>();
  let lastId = 0;

  async function write<T>(effect: () => T): Promise<Result<T>> {
    switch (fateOf()) {
      case 'ok':
        return ok(effect());
      case 'busy':
        return fail(problem('busy'));
      case 'down-before':
        return fail(problem('down'));
      case 'down-after':
        effect();
        return fail(problem('down'));
      case 'cut-before':
        return fail(problem('cut'));
      case 'cut-after':
        effect();
        return fail(problem('cut'));
      case 'late':
        void clock.sleep(5_000).then(effect);
        return fail(problem('cut'));
    }
  }
  const read = async <T>(value: T): Promise<Result<T>> => {
    const fate = fateOf();
    return fate === 'ok' || fate === 'late' ? ok(value) : fail(problem('down'));
  };

  const ghl: Partial<Ghl> = {
    addTags: ({ contactId, body }) =>
      write(() => {
        const now = tags.get(contactId) ?? new Set();
        for (const tag of body.tags) if (!now.has(tag)) effects.push(`${contactId} tag ${tag}`);
        tags.set(contactId, new Set([...now, ...body.tags]));
        return [...(tags.get(contactId) ?? [])];
      }),
    removeTags: ({ contactId, body }) =>
      write(() => {
        for (const tag of body.tags) if (tags.get(contactId)?.delete(tag)) effects.push(`${contactId} untag ${tag}`);
        return [...(tags.get(contactId) ?? [])];
      }),
    createTask: ({ contactId, body }) =>
      write(() => {
        const task = { id: `t${(lastId += 1)}`, title: body.title, body: null, dueAt: Date.parse(body.dueDate), completed: false };
        tasks.set(contactId, [...(tasks.get(contactId) ?? []), task]);
        effects.push(`${contactId} task ${body.title}`);
        return task;
      }),
    createNote: ({ contactId, body }) =>
      write(() => {
        const note = { id: `n${(lastId += 1)}`, body: `<p>${body.body}</p>`, addedAt: clock.now(), pinned: false };
        notes.set(contactId, [...(notes.get(contactId) ?? []), note]);
        effects.push(`${contactId} note ${body.body}`);
        return note;
      }),
    deleteTask: () => write(() => null),
    deleteNote: () => write(() => null),
    createContact: ({ body }) =>
      write(() => {
        const id = `c${(lastId += 1)}`;
        created.set(body.email ?? '', id);
        addedAt.set(id, clock.now());
        effects.push(`create ${body.email}`);
        return contact(id);
      }),
    deleteContact: ({ contactId }) => write(() => (effects.push(`delete ${contactId}`), null)),
    findDuplicate: ({ email }) => {
      const id = created.get(email ?? '');
      return read(id === undefined ? null : contact(id, [], addedAt.get(id) ?? 0));
    },
    getContact: ({ contactId }) => read(contact(contactId, [...(tags.get(contactId) ?? [])])),
    listTasks: ({ contactId }) => read(tasks.get(contactId) ?? []),
    listNotes: ({ contactId }) => read(notes.get(contactId) ?? []),
  };
  return { ghl: ghl as Ghl, effects, tags, created };
}
