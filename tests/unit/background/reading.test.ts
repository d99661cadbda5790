import { expect, test } from 'vitest';
import { createReading } from '../../../entrypoints/background/reading.ts';
import { problem } from '../../../lib/base/problem.ts';
import { fail, ok, type Result } from '../../../lib/base/result.ts';
import type { Ghl } from '../../../lib/ghl/client.ts';
import type { Task } from '../../../lib/ghl/shapes/types.ts';
import type { Snapshot } from '../../../lib/state/view.ts';
import { settle, testClock } from '../../support/clock.ts';

const task = (id: string): Task => ({ id, title: id, body: null, dueAt: null, completed: false });
const contact = {
  id: 'A',
  locationId: 'L',
  name: 'Maria',
  firstName: 'Maria',
  lastName: null,
  emails: [],
  phones: [],
  company: null,
  tags: [],
  source: null,
  addedAt: null,
};

/** A sub-account in Sydney whose tasks are answered when the test says so. */
function setUp() {
  const clock = testClock();
  const kept = new Map<string, Snapshot>();
  const waiting: ((tasks: Result<Task[]>) => void)[] = [];
  const ghl = {
    getContact: async () => ok(contact),
    listTasks: () => new Promise<Result<Task[]>>((answer) => void waiting.push(answer)),
    listNotes: async () => fail(problem('scope-missing')),
    listAppointments: async () =>
      ok([{ id: 'a', title: 'Review', startTime: '2026-11-24 11:00:00', endTime: null, status: 'confirmed', place: null }]),
  } as unknown as Ghl;
  const reading = createReading({
    clock,
    ghl: async () => ok(ghl),
    zone: async () => 'Australia/Sydney',
    snapshots: {
      get: async (locationId, contactId) => kept.get(`${locationId}:${contactId}`) ?? null,
      update: async (locationId, contactId, change) => {
        const after = change(kept.get(`${locationId}:${contactId}`) ?? null);
        if (after) kept.set(`${locationId}:${contactId}`, after);
        return after;
      },
      prune: async () => undefined,
    },
  });
  return { clock, reading, waiting, snapshot: () => kept.get('L:A') };
}

test('each part lands for itself, and a failed one says so while the rest stands', async () => {
  const { reading, waiting, snapshot } = setUp();
  const read = reading.read('L', 'A', { force: false });
  await settle();
  expect(snapshot()).toMatchObject({
    reading: true,
    contact: { value: { name: 'Maria' } },
    tasks: { value: null },
    notes: { problem: { code: 'scope-missing' } },
  });
  waiting[0]?.(ok([task('t1')]));
  expect(await read).toEqual(ok(null));
  expect(snapshot()).toMatchObject({ reading: false, tasks: { value: [{ id: 't1' }] } });
});

test("appointments are instants through the sub-account's zone", async () => {
  const { reading, snapshot } = setUp();
  void reading.read('L', 'A', { force: false });
  await settle();
  expect(snapshot()?.appointments.value?.[0]?.startAt).toBe(Date.parse('2026-11-24T00:00:00Z'));
});

test('a read that began before a write settled never overwrites it: it is read again', async () => {
  const { reading, waiting, snapshot } = setUp();
  const read = reading.read('L', 'A', { force: false });
  await settle();
  await reading.settled('L', 'A', (before) => ({ ...before, tasks: { ...before.tasks, value: [task('new')] } }), {});
  waiting[0]?.(ok([]));
  await settle();
  expect(snapshot()?.tasks.value).toEqual([task('new')]);
  waiting[1]?.(ok([task('new')]));
  await read;
  expect(snapshot()?.tasks.value).toEqual([task('new')]);
  expect(waiting).toHaveLength(2);
});

test('fresh for thirty seconds, then read again; a refresh never waits for that', async () => {
  const { clock, reading, waiting } = setUp();
  const readOnce = async (force: boolean) => {
    const read = reading.read('L', 'A', { force });
    await settle();
    waiting.at(-1)?.(ok([]));
    await read;
  };
  // The notes of this sub-account never arrive, so the contact is never fresh as a whole.
  await readOnce(false);
  await readOnce(false);
  expect(waiting).toHaveLength(2);
  await clock.advance(31_000);
  await readOnce(true);
  expect(waiting).toHaveLength(3);
});

test('two who ask at once share one read', async () => {
  const { reading, waiting } = setUp();
  void reading.read('L', 'A', { force: false });
  void reading.read('L', 'A', { force: false });
  await settle();
  expect(waiting).toHaveLength(1);
});
