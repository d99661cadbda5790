import { expect, test } from 'vitest';
import { problem } from '../../../lib/base/problem.ts';
import { sayAct, sayDone } from '../../../entrypoints/sidepanel/models/said.ts';
import { taskLists } from '../../../entrypoints/sidepanel/models/tasks.ts';
import { canUndo } from '../../../entrypoints/sidepanel/models/work.ts';
import { lead, NOW, openPanel, snapshot, stored } from './world.ts';

const addTag = { kind: 'addTags', tags: ['vip'] } as const;
const done = { at: 'done', when: NOW, did: { kind: 'tags', changed: ['vip'], now: ['vip'] }, undone: false } as const;
const opened = (changes: readonly ReturnType<typeof stored>[]) =>
  openPanel({
    'tab:1': lead('Maria Tan'),
    'snapshot:loc1:c1': snapshot(),
    ...Object.fromEntries(changes.map((change) => [`change:${change.id}`, change])),
  });

test('a change that is soon through is not spoken of as waiting', async () => {
  const world = await opened([stored({ act: addTag, state: { at: 'sending', since: NOW } })]);
  expect(world.model.work.waiting.value).toEqual([]);
  world.pass(2000);
  expect(world.model.work.waiting.value).toHaveLength(1);
});

test('what waits for the network or for an answer is shown at once', async () => {
  const offline = await opened([stored({ act: addTag, state: { at: 'waiting' } })]);
  offline.goOffline();
  expect(offline.model.work.waiting.value).toHaveLength(1);
  expect(offline.model.work.underWay.value).toBe(1);
  const unsure = await opened([stored({ act: addTag, state: { at: 'unsure', since: NOW, lookAt: NOW + 5000 } })]);
  expect(unsure.model.work.waiting.value).toHaveLength(1);
});

test('the tag is shown as coming while it is on its way', async () => {
  const world = await opened([stored({ act: addTag, state: { at: 'waiting' } })]);
  expect(world.model.contact.value?.tags).toEqual([
    { name: 'hot', state: 'there' },
    { name: 'vip', state: 'adding' },
  ]);
});

test("another person's waiting changes stay out; a refused one is shown wherever one is, for somebody must decide", async () => {
  const other = { contactId: 'c9', subject: { id: 'James Lee', who: 'James Lee', record: { origin: '', id: null, url: '' }, keys: [] } };
  const world = await opened([
    stored({ id: 'a', act: addTag, state: { at: 'later', retryAt: NOW, problem: problem('busy') }, ...other }),
    stored({ id: 'b', act: addTag, state: { at: 'refused', when: NOW, problem: problem('not-found') }, ...other }),
  ]);
  expect(world.model.work.waiting.value).toEqual([]);
  expect(world.model.work.refused.value.map(({ id }) => id)).toEqual(['b']);
});

test('the last thing done is offered to be undone, until it is undone or long ago', async () => {
  const first = stored({ id: 'a', group: 'g1', act: addTag, state: { ...done, when: NOW - 1000 } });
  const last = stored({ id: 'b', group: 'g2', act: { kind: 'createNote', body: 'x' }, state: { ...done, did: { kind: 'gone' } } });
  const world = await opened([first, last]);
  expect(world.model.work.lastDone.value).toEqual([last]);
  world.publish({ 'change:b': { ...last, state: { ...last.state, undone: true } } });
  expect(world.model.work.lastDone.value).toEqual([first]);
  world.pass(11 * 60_000);
  expect(world.model.work.lastDone.value).toBeNull();
});

test('a click that is only half done is not called done', async () => {
  const world = await opened([
    stored({ id: 'a', act: addTag, state: done }),
    stored({ id: 'b', act: { kind: 'createNote', body: 'x' }, state: { at: 'waiting' } }),
  ]);
  expect(world.model.work.lastDone.value).toBeNull();
});

test('undo is offered only where it would take something back', () => {
  expect(canUndo([stored({ act: addTag, state: done })])).toBe(true);
  expect(canUndo([stored({ act: addTag, state: { ...done, did: { kind: 'tags', changed: [], now: ['vip'] } } })])).toBe(false);
  expect(canUndo([stored({ act: { kind: 'deleteTask', taskId: 't', title: 'x' }, state: { ...done, did: { kind: 'gone' } } })])).toBe(
    false,
  );
});

test('a creation that found the contact there already says so', () => {
  const act = { kind: 'createContact', fields: { firstName: 'Maria' }, despite: [] } as const;
  const link = stored({ act, state: { ...done, did: { kind: 'contact', contactId: 'c1', created: false } } });
  const made = stored({ act, state: { ...done, did: { kind: 'contact', contactId: 'c1', created: true } } });
  expect(sayDone([link])).toMatchObject({ word: 'change.did.link_contact', values: { name: 'Maria' } });
  expect(sayDone([made, stored({ act: addTag, state: done })])).toMatchObject({ word: 'change.did.create_contact' });
});

test('a long note is named by its beginning', () => {
  const { values } = sayAct('do', { kind: 'createNote', body: `One\ntwo ${'x'.repeat(100)}` }, '');
  expect(values['text']).toMatch(/^One two x+…$/);
});

test('open tasks stand by due date, those without one last; done ones the latest first', () => {
  const task = (id: string, dueAt: number | null, completed = false) => ({
    id,
    title: id,
    body: null,
    dueAt,
    completed,
    state: 'there' as const,
  });
  const tasks = [task('none', null), task('late', 1), task('soon', 2), task('old', 1, true), task('new', 5, true)];
  const lists = taskLists(tasks, new Map());
  expect(lists.open.map(({ id }) => id)).toEqual(['late', 'soon', 'none']);
  expect(lists.done.map(({ id }) => id)).toEqual(['new', 'old']);
  expect([lists.openCount, lists.doneCount]).toEqual([3, 2]);
});

test('a task that was just ticked stays where it stood', async () => {
  const task = { id: 't1', title: 'Call', body: null, dueAt: NOW, completed: false };
  const world = await opened([]);
  await world.model.act.setTaskCompleted(task, true);
  const { open, done: folded, openCount } = taskLists([{ ...task, completed: true, state: 'there' }], world.model.keptTasks.value);
  expect([open.length, folded.length, openCount]).toEqual([1, 0, 0]);
  world.publish({ 'tab:1': lead('James Lee') });
  expect(world.model.keptTasks.value.size).toBe(0);
});
