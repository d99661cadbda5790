import { expect, test } from 'vitest';
import { applyChanges, settleInto } from '../../../lib/outbox/apply.ts';
import type { Act, ChangeState, StoredChange } from '../../../lib/outbox/change.ts';
import { change } from '../../support/outbox.ts';

const contact = {
  id: 'A',
  locationId: 'L',
  name: 'Maria',
  firstName: 'Maria',
  lastName: null,
  emails: [],
  phones: [],
  company: null,
  tags: ['hot', 'old'],
  source: null,
  addedAt: null,
};
const call = { id: 't1', title: 'Call', body: null, dueAt: 5, completed: false };
const read = {
  contact: { value: contact },
  tasks: { value: [call] },
  notes: { value: [{ id: 'n1', body: 'Hello', addedAt: 1, pinned: false }] },
  appointments: { value: [] },
};

let seq = 0;
const stored = (act: Act, state: ChangeState = { at: 'waiting' }, seen: readonly string[] = []): StoredChange => ({
  ...change(act, { seen }),
  seq: (seq += 1),
  tries: 0,
  state,
});

test('what waits shows at once, marked', () => {
  const shown = applyChanges(read, [
    stored({ kind: 'addTags', tags: ['new', 'hot'] }),
    stored({ kind: 'removeTags', tags: ['old'] }),
    stored({ kind: 'createTask', title: 'Write', dueAt: 9 }),
    stored({ kind: 'setTaskCompleted', taskId: 't1', title: 'Call', completed: true }),
    stored({ kind: 'createNote', body: 'Later' }),
    stored({ kind: 'deleteNote', noteId: 'n1' }),
  ]);
  expect(shown.tags).toEqual([
    { name: 'hot', state: 'there' },
    { name: 'old', state: 'removing' },
    { name: 'new', state: 'adding' },
  ]);
  expect(shown.tasks.map(({ title, completed, state }) => ({ title, completed, state }))).toEqual([
    { title: 'Call', completed: true, state: 'completing' },
    { title: 'Write', completed: false, state: 'waiting' },
  ]);
  expect(shown.notes.map(({ body, state }) => ({ body, state }))).toEqual([
    { body: 'Hello', state: 'deleting' },
    { body: 'Later', state: 'waiting' },
  ]);
});

test('the last intent counts: removed, then added again', () => {
  const shown = applyChanges(read, [stored({ kind: 'removeTags', tags: ['old'] }), stored({ kind: 'addTags', tags: ['old'] })]);
  expect(shown.tags.find(({ name }) => name === 'old')?.state).toBe('adding');
});

test('what is settled or refused is not laid over the read', () => {
  const did = { kind: 'gone' } as const;
  const shown = applyChanges(read, [
    stored({ kind: 'createNote', body: 'x' }, { at: 'done', when: 1, did, undone: false }),
    stored({ kind: 'createNote', body: 'y' }, { at: 'refused', when: 1, problem: { code: 'refused' } }),
  ]);
  expect(shown.notes).toHaveLength(1);
});

test('a task that a read already holds while its answer is on the way shows once', () => {
  const shown = applyChanges(read, [stored({ kind: 'createTask', title: 'Call', dueAt: 5 }, { at: 'sending', since: 1 })]);
  expect(shown.tasks).toHaveLength(1);
  const twin = applyChanges(read, [stored({ kind: 'createTask', title: 'Call', dueAt: 5 }, { at: 'sending', since: 1 }, ['t1'])]);
  expect(twin.tasks).toHaveLength(2);
});

test("a settled change is laid into the read from the write's own answer", () => {
  const tags = settleInto(read, stored({ kind: 'addTags', tags: ['new'] }), { kind: 'tags', changed: ['new'], now: ['hot', 'old', 'new'] });
  expect(tags.contact.value?.tags).toEqual(['hot', 'old', 'new']);
  const done = settleInto(read, stored({ kind: 'setTaskCompleted', taskId: 't1', title: 'Call', completed: true }), {
    kind: 'task',
    task: { ...call, completed: true },
  });
  expect(done.tasks.value).toEqual([{ ...call, completed: true }]);
  expect(settleInto(read, stored({ kind: 'deleteNote', noteId: 'n1' }), { kind: 'gone' }).notes.value).toEqual([]);
});

test('nothing read yet is nothing shown, and no exception', () => {
  const none = { value: null };
  expect(
    applyChanges({ contact: none, tasks: none, notes: none, appointments: none }, [stored({ kind: 'addTags', tags: ['a'] })]).tags,
  ).toEqual([{ name: 'a', state: 'adding' }]);
});
