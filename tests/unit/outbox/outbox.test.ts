import { expect, test } from 'vitest';
import { problem, type ProblemCode } from '../../../lib/base/problem.ts';
import { fail, ok } from '../../../lib/base/result.ts';
import type { Ghl } from '../../../lib/ghl/client.ts';
import { settle, testClock } from '../../support/clock.ts';
import { fakeGhl, type Fate } from '../../support/fake-ghl.ts';
import { change, machine } from '../../support/outbox.ts';

/** A machine whose requests meet `fates` one after the other, then go well. */
function setUp(...fates: Fate[]) {
  const clock = testClock();
  const world = fakeGhl(clock, () => fates.shift() ?? 'ok');
  return { clock, ...world, machine: machine(clock, world.ghl) };
}

const tag = (name: string) => ({ kind: 'addTags', tags: [name] }) as const;
const note = (body: string) => ({ kind: 'createNote', body }) as const;
const task = (title: string) => ({ kind: 'createTask', title, dueAt: 1_900_000_000_000 }) as const;
const creation = { kind: 'createContact', fields: { email: 'm@example.com' }, despite: [] } as const;

test('a change is stored before it is sent, and done with what the answer says', async () => {
  const { machine: box, effects } = setUp();
  const outbox = await box.boot();
  await outbox.add([change(tag('hot'))]);
  await settle();
  expect(effects).toEqual(['A tag hot']);
  expect([...box.disk.values()][0]?.state).toMatchObject({ at: 'done', did: { kind: 'tags', changed: ['hot'], now: ['hot'] } });
});

test('the same id is taken once', async () => {
  const { machine: box, effects } = setUp();
  const outbox = await box.boot();
  const once = change(note('hello'));
  await outbox.add([once]);
  await outbox.add([once]);
  await settle();
  expect(effects).toEqual(['A note hello']);
});

test('what cannot be stored is not sent, and is refused where it was asked', async () => {
  const { machine: box, effects } = setUp();
  const outbox = await box.boot();
  box.state.full = true;
  expect(await outbox.add([change(tag('hot'))])).toEqual(fail(problem('storage')));
  await settle();
  expect(effects).toEqual([]);
});

test.each<Fate>(['cut-before', 'cut-after', 'late', 'down-before', 'down-after'])(
  'a note whose answer is lost (%s) is written once: looked for first, sent again only when it is not there',
  async (fate) => {
    const { machine: box, effects, clock } = setUp(fate);
    const outbox = await box.boot();
    await outbox.add([change(note('hello'))]);
    await settle();
    expect(box.states()).toEqual(['unsure']);
    await clock.advance(25_000);
    expect(box.states()).toEqual(['done']);
    expect(effects).toEqual(['A note hello']);
  },
);

test('a note that was there before, word for word, is not taken for ours', async () => {
  const { machine: box, effects, clock } = setUp('ok', 'cut-before');
  const outbox = await box.boot();
  await outbox.add([change(note('hello'))]);
  await settle();
  await outbox.add([change(note('hello'))]);
  await clock.advance(25_000);
  expect(effects).toEqual(['A note hello', 'A note hello']);
});

test('a creation whose answer is lost is found by its keys', async () => {
  const { machine: box, effects, clock } = setUp('ok', 'cut-after');
  const outbox = await box.boot();
  await outbox.add([change(creation, { contactId: null })]);
  await clock.advance(80_000);
  expect(effects).toEqual(['create m@example.com']);
  expect([...box.disk.values()][0]?.state).toMatchObject({ at: 'done', did: { kind: 'contact', created: true } });
});

test('a creation that nothing can prove is asked, not repeated', async () => {
  const { machine: box, effects, clock } = setUp('cut-after');
  const outbox = await box.boot();
  await outbox.add([change({ kind: 'createContact', fields: { firstName: 'Maria' }, despite: [] }, { contactId: null })]);
  await clock.advance(80_000);
  expect(effects).toEqual(['create undefined']);
  expect(box.states()).toEqual(['refused']);
});

test('what follows a creation waits for it and takes its contact', async () => {
  const { machine: box, effects } = setUp();
  const outbox = await box.boot();
  const create = change(creation, { contactId: null });
  await outbox.add([
    create,
    change(tag('new'), { contactId: null, follows: create.id }),
    change(task('call'), { contactId: null, follows: create.id }),
  ]);
  await settle();
  expect(effects).toEqual(['create m@example.com', 'c1 tag new', 'c1 task call']);
});

test('the guard links to a contact that is there already, and does not create', async () => {
  const { machine: box, effects, created } = setUp();
  created.set('m@example.com', 'there');
  const outbox = await box.boot();
  await outbox.add([change(creation, { contactId: null })]);
  await settle();
  expect(effects).toEqual([]);
  expect([...box.disk.values()][0]?.state).toMatchObject({ at: 'done', did: { kind: 'contact', contactId: 'there', created: false } });
});

test('a contact that the person refused is not linked to by the guard', async () => {
  const { machine: box, effects, created } = setUp();
  created.set('m@example.com', 'refused');
  const outbox = await box.boot();
  await outbox.add([change({ ...creation, despite: ['refused'] }, { contactId: null })]);
  await settle();
  expect(effects).toEqual(['create m@example.com']);
});

test('changes of one contact go in order, another contact does not wait for them', async () => {
  const { machine: box, effects, clock } = setUp('cut-before');
  const outbox = await box.boot();
  await outbox.add([change(note('first'))]);
  await settle();
  await outbox.add([change(tag('second')), change(tag('other'), { contactId: 'B' })]);
  await settle();
  expect(effects).toEqual(['B tag other']);
  await clock.advance(25_000);
  expect(effects).toEqual(['B tag other', 'A note first', 'A tag second']);
});

test('a busy GHL is waited for, and nothing is asked of the person', async () => {
  const { machine: box, effects, clock } = setUp('busy', 'busy');
  const outbox = await box.boot();
  await outbox.add([change(tag('hot'))]);
  await settle();
  expect(box.states()).toEqual(['later']);
  await clock.advance(60_000);
  expect(effects).toEqual(['A tag hot']);
});

test.each<ProblemCode>(['offline', 'not-connected', 'token-refused', 'wrong-location'])(
  'while "%s" changes wait, and go when the way is open',
  async (code) => {
    const clock = testClock();
    const { ghl, effects } = fakeGhl(clock, () => 'ok');
    let way: ReturnType<typeof ok<Ghl>> | ReturnType<typeof fail> = fail(problem(code));
    const box = machine(clock, () => way);
    const outbox = await box.boot();
    await outbox.add([change(tag('hot'))]);
    await settle();
    expect([...box.disk.values()][0]?.state).toMatchObject({ at: 'later', problem: { code } });
    way = ok(ghl);
    await outbox.resume();
    expect(effects).toEqual(['A tag hot']);
  },
);

test('a refused change stays with its reason until a person retries or drops it', async () => {
  const clock = testClock();
  const { ghl, effects } = fakeGhl(clock, () => 'ok');
  let refuse = true;
  const picky: Ghl = {
    ...ghl,
    addTags: async (params) => (refuse ? fail(problem('refused', { detail: { message: 'no' } })) : ghl.addTags(params)),
  };
  const box = machine(clock, picky);
  const outbox = await box.boot();
  const asked = change(tag('hot'));
  await outbox.add([asked, change(tag('cold'))]);
  await clock.advance(600_000);
  expect(box.states()).toEqual(['refused', 'refused']);
  refuse = false;
  await outbox.retry(asked.id);
  await settle();
  expect(effects).toEqual(['A tag hot']);
  const [, second] = [...box.disk.values()];
  await outbox.drop(second?.id ?? '');
  expect(box.states()).toEqual(['done']);
});

test('dropping a refused creation leaves what waited for it in the open', async () => {
  const clock = testClock();
  const { ghl } = fakeGhl(clock, () => 'ok');
  const box = machine(clock, { ...ghl, createContact: async () => fail(problem('refused')) });
  const outbox = await box.boot();
  const create = change(creation, { contactId: null });
  await outbox.add([create, change(tag('new'), { contactId: null, follows: create.id })]);
  await settle();
  await outbox.drop(create.id);
  expect(box.states()).toEqual(['refused']);
});

test('undo takes back what waits without a request', async () => {
  const { machine: box, effects, clock } = setUp('busy');
  const outbox = await box.boot();
  const asked = change(tag('hot'));
  await outbox.add([asked]);
  await settle();
  await outbox.undo(asked.group);
  await clock.advance(60_000);
  expect(effects).toEqual([]);
  expect(box.disk.size).toBe(0);
});

test('undo of what went is its inverse, and leaves a tag that was there before', async () => {
  const { machine: box, effects, tags } = setUp();
  tags.set('A', new Set(['old']));
  const outbox = await box.boot();
  const asked = change({ kind: 'addTags', tags: ['old', 'new'] }, { seen: ['old'] });
  await outbox.add([asked]);
  await settle();
  await outbox.undo(asked.group);
  await settle();
  expect(effects).toEqual(['A tag new', 'A untag new']);
  await outbox.undo(asked.group);
  await settle();
  expect(effects).toHaveLength(2);
});

test('undo of a creation with its tag and task deletes the contact, once', async () => {
  const { machine: box, effects } = setUp();
  const outbox = await box.boot();
  const create = change(creation, { contactId: null });
  await outbox.add([create, change(tag('new'), { contactId: null, follows: create.id, group: create.group })]);
  await settle();
  await outbox.undo(create.group);
  await settle();
  expect(effects).toEqual(['create m@example.com', 'c1 tag new', 'delete c1']);
});

test('a worker that starts publishes what is done without doing anything about it again', async () => {
  const { machine: box } = setUp();
  const outbox = await box.boot();
  await outbox.add([change(tag('hot'))]);
  await settle();
  const told = box.told.length;
  await box.boot();
  expect(box.told).toHaveLength(told);
  expect(box.shown.size).toBe(1);
});

test('a guard that fails has sent nothing: it is tried again, and nobody is taken for created', async () => {
  const { machine: box, effects, created, clock } = setUp('down-before');
  created.set('m@example.com', 'there');
  const outbox = await box.boot();
  await outbox.add([change(creation, { contactId: null })]);
  await settle();
  expect(box.states()).toEqual(['later']);
  await clock.advance(60_000);
  expect(effects).toEqual([]);
  expect([...box.disk.values()][0]?.state).toMatchObject({ at: 'done', did: { contactId: 'there', created: false } });
});

test('a contact that was there before is a link, also when a lost answer is looked for: its undo deletes nobody', async () => {
  const { machine: box, effects, created, clock } = setUp('ok', 'cut-before');
  const outbox = await box.boot();
  const asked = change(creation, { contactId: null });
  await outbox.add([asked]);
  await settle();
  created.set('m@example.com', 'older');
  await clock.advance(80_000);
  expect([...box.disk.values()][0]?.state).toMatchObject({ at: 'done', did: { contactId: 'older', created: false } });
  await outbox.undo(asked.group);
  await settle();
  expect(effects).toEqual([]);
});

test('tags of a contact that the guard found there already: an undo takes away none that it had', async () => {
  const { machine: box, effects, created, tags } = setUp();
  created.set('m@example.com', 'there');
  tags.set('there', new Set(['old']));
  const outbox = await box.boot();
  const create = change(creation, { contactId: null });
  const both = { kind: 'addTags', tags: ['old', 'new'] } as const;
  await outbox.add([create, change(both, { contactId: null, follows: create.id, group: create.group })]);
  await settle();
  await outbox.undo(create.group);
  await settle();
  expect(effects).toEqual(['there tag new', 'there untag new']);
});

test('what is on its way cannot be undone before its answer is known', async () => {
  const { machine: box, clock } = setUp('cut-after');
  const outbox = await box.boot();
  const asked = change(note('hello'));
  await outbox.add([asked]);
  await settle();
  expect(await outbox.undo(asked.group)).toEqual(fail(problem('under-way')));
  await clock.advance(25_000);
  expect(await outbox.undo(asked.group)).toEqual(ok(null));
});

test('two creations of one person go one after the other: the second finds the first', async () => {
  const { machine: box, effects } = setUp();
  const outbox = await box.boot();
  await Promise.all([outbox.add([change(creation, { contactId: null })]), outbox.add([change(creation, { contactId: null })])]);
  await settle();
  expect(effects).toEqual(['create m@example.com']);
});

test('the network comes back in the middle of a sending: it is not sent twice', async () => {
  const { machine: box, effects } = setUp('busy');
  const outbox = await box.boot();
  await outbox.add([change(note('hello'))]);
  await settle();
  await Promise.all([outbox.resume(), outbox.resume(), outbox.resume()]);
  await settle();
  expect(effects).toEqual(['A note hello']);
});
