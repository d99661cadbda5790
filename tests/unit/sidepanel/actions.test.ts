import { expect, test } from 'vitest';
import { fail } from '../../../lib/base/result.ts';
import { problem } from '../../../lib/base/problem.ts';
import { formFor } from '../../../entrypoints/sidepanel/models/create-form.ts';
import { person } from '../../support/person.ts';
import { lead, matched, NOW, openPanel, part, record, snapshot, stored, subject } from './world.ts';

const task = { id: 't1', title: 'Call', body: null, dueAt: NOW, completed: false };
const note = { id: 'n1', body: 'x', addedAt: NOW, pinned: false };
const opened = () => openPanel({ 'tab:1': lead('Maria Tan'), 'snapshot:loc1:c1': snapshot({ tasks: part([task]), notes: part([note]) }) });
const lastAsk = ({ sent }: Awaited<ReturnType<typeof openPanel>>) => sent.at(-1);

test('a change carries what the person was looking at', async () => {
  const world = await opened();
  await world.model.act.addTask(' Call back ', NOW + 1);
  expect(lastAsk(world)).toEqual({
    name: 'change/add',
    ask: {
      tabId: 1,
      changes: [
        {
          id: 'id2',
          group: 'id1',
          at: NOW,
          locationId: 'loc1',
          contactId: 'c1',
          follows: null,
          subject: {
            id: 'Maria Tan',
            who: 'Maria Tan',
            record: { origin: 'https://leads.brokerspot.example', id: '4711', url: 'https://leads.brokerspot.example/leads/4711' },
            keys: ['maria@example.com', '+61412345678'],
          },
          act: { kind: 'createTask', title: 'Call back', dueAt: NOW + 1 },
          seen: ['t1'],
        },
      ],
    },
  });
});

test('what the contact held goes along: its notes for a note, its tags for a tag, nothing for a tick', async () => {
  const world = await opened();
  await world.model.act.addNote(' Hello ');
  expect(lastAsk(world)).toMatchObject({ ask: { changes: [{ act: { kind: 'createNote', body: 'Hello' }, seen: ['n1'] }] } });
  await world.model.act.addTags(' VIP, refinance,, vip ');
  expect(lastAsk(world)).toMatchObject({ ask: { changes: [{ act: { kind: 'addTags', tags: ['vip', 'refinance'] }, seen: ['hot'] }] } });
  await world.model.act.setTaskCompleted(task, true);
  expect(lastAsk(world)).toMatchObject({ ask: { changes: [{ act: { taskId: 't1', completed: true }, seen: [] }] } });
});

test('a creation, its tags and its task are one group in order, and what follows names the creation', async () => {
  const world = await openPanel({
    'tab:1': { page: record(subject('Maria Tan', { at: 'none', despite: ['c9'] })), push: null },
  });
  const form = formFor(person({ name: 'Maria Tan', emails: ['maria@example.com'] }), 'BrokerSpot', { tag: 'new', task: 'Call' }, NOW);
  await world.model.act.create(form);
  const ask = lastAsk(world);
  if (ask?.name !== 'change/add') throw new Error('nothing was added');
  const [creation, tags, call] = ask.ask.changes;
  expect(ask.ask.changes.map(({ act }) => act.kind)).toEqual(['createContact', 'addTags', 'createTask']);
  expect(creation).toMatchObject({ contactId: null, follows: null, act: { despite: ['c9'], fields: { email: 'maria@example.com' } } });
  expect([tags?.follows, call?.follows]).toEqual([creation?.id, creation?.id]);
  expect(new Set(ask.ask.changes.map(({ group }) => group)).size).toBe(1);
});

test('what is created for one of a record is not taken for the contact of another', async () => {
  const [mary, john] = [subject('Mary Smith', { at: 'none', despite: ['c9'] }), subject('John Smith', matched)];
  const world = await openPanel({ 'tab:1': { page: record(mary, john), push: null } });
  await world.model.act.create(formFor(mary.person, 'BrokerSpot', { tag: '', task: '' }, NOW));
  expect(lastAsk(world)).toMatchObject({ ask: { changes: [{ act: { kind: 'createContact', despite: ['c9', 'c1'] } }] } });
});

test('a refusal is kept to be read, and the next thing pressed takes it away', async () => {
  const world = await opened();
  world.answer('change/add', fail(problem('binding-lost')));
  expect(await world.model.act.addNote('Hello')).toBe(false);
  expect(world.model.trouble.value?.code).toBe('binding-lost');
  await world.model.act.refresh();
  expect(world.model.trouble.value).toBeNull();
});

test('somebody else on the page takes the trouble of the last one away', async () => {
  const world = await opened();
  world.answer('change/add', fail(problem('storage')));
  await world.model.act.addNote('Hello');
  world.publish({ 'tab:1': lead('James Lee') });
  expect(world.model.trouble.value).toBeNull();
});

test('the browser is asked for the site before anything else happens', async () => {
  const world = await openPanel();
  const before = world.called.length;
  const answer = world.model.act.useSite('https://crm.example', 'general', 1);
  expect(world.called.slice(before)).toEqual(['request https://crm.example', 'send site/on']);
  expect(await answer).toBe('on');
  expect(lastAsk(world)).toEqual({ name: 'site/on', ask: { origin: 'https://crm.example', siteId: 'general', tabId: 1 } });
});

test('a person who says no is not told of a failure, and nothing stays on', async () => {
  const world = await openPanel({}, { requestOrigin: () => Promise.resolve(false) });
  expect(await world.model.act.useSite('https://crm.example', 'general', 1)).toBe('denied');
  expect(lastAsk(world)).toEqual({ name: 'site/off', ask: { origin: 'https://crm.example' } });
});

test('one announcement for each action: done, waiting, or refused', async () => {
  const world = await opened();
  const announced = () => world.model.speaker.announced.value;
  await world.model.act.addTags('vip');
  const change = stored({ id: 'id2', group: 'id1', act: { kind: 'addTags', tags: ['vip'] }, state: { at: 'sending', since: NOW } });
  world.publish({ 'change:id2': change });
  expect(announced()).toBeNull();
  const did = { kind: 'tags', changed: ['vip'], now: ['hot', 'vip'] } as const;
  world.publish({ 'change:id2': { ...change, state: { at: 'done', when: NOW, did, undone: false } } });
  expect(announced()).toMatchObject({ at: 1, said: { word: 'change.did.add_tags', values: { tags: 'vip' } } });
  world.publish({ 'change:id2': { ...change, state: { at: 'done', when: NOW, did, undone: true } } });
  expect(announced()?.at).toBe(1);

  await world.model.act.addNote('Hello');
  const second = stored({
    id: 'id4',
    group: 'id3',
    act: { kind: 'createNote', body: 'Hello' },
    state: { at: 'refused', when: NOW, problem: problem('not-found') },
  });
  world.publish({ 'change:id4': second });
  expect(announced()).toMatchObject({ at: 2, problem: { code: 'not-found' } });
});

test('offline it is said at once that the change waits, and not again when it is through', async () => {
  const world = await opened();
  world.goOffline();
  await world.model.act.addTags('vip');
  const change = stored({ id: 'id2', group: 'id1', act: { kind: 'addTags', tags: ['vip'] }, state: { at: 'waiting' } });
  world.publish({ 'change:id2': change });
  const first = world.model.speaker.announced.value;
  expect(first).toMatchObject({ said: { word: 'change.do.add_tags', waiting: true } });
  world.publish({
    'change:id2': { ...change, state: { at: 'done', when: NOW, did: { kind: 'tags', changed: [], now: [] }, undone: false } },
  });
  expect(world.model.speaker.announced.value).toBe(first);
});
