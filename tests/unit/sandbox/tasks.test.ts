import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HARBOUR_ID } from '../../sandbox/seed.ts';
import { at, listAt, startApi, type Api } from './api.ts';

let api: Api;
let path: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
  path = `/contacts/${api.sandbox.ghl.store.contactsOf(HARBOUR_ID)[0]?.id ?? ''}/tasks`;
});

const effects = (): readonly string[] => api.sandbox.ghl.ledger.map(({ effect }) => effect);
const callBack = { title: 'Call back', dueDate: '2026-11-23T09:00:00+11:00', completed: false };

async function create(): Promise<string> {
  return `${path}/${String(at((await api.call('POST', path, { body: callBack })).body, 'task', 'id'))}`;
}

test('a task is created, its date told in UTC', async () => {
  const made = await api.call('POST', path, { body: callBack });
  expect(made).toMatchObject({
    status: 201,
    body: { task: { title: 'Call back', dueDate: '2026-11-22T22:00:00.000Z', completed: false } },
  });
  expect(listAt((await api.call('GET', path)).body, 'tasks')).toContainEqual(made.body.task);
  expect(api.sandbox.ghl.ledger).toMatchObject([{ effect: 'task.created', what: { title: 'Call back', completed: false } }]);
});

test('title, dueDate and completed are required', async () => {
  expect(await api.call('POST', path, { body: { title: ' ', due: 'tomorrow' } })).toMatchObject({
    status: 422,
    body: {
      message: [
        'property due should not exist',
        'title should not be empty',
        'dueDate should not be empty',
        'completed should not be empty',
      ],
    },
  });
  expect(await api.call('POST', path, { body: { ...callBack, dueDate: 'tomorrow', completed: 'no' } })).toMatchObject({
    status: 422,
    body: { message: ['dueDate must be a valid ISO 8601 date string', 'completed must be a boolean value'] },
  });
  expect(effects()).toEqual([]);
});

test('a task is completed and reopened; doing it twice is one effect', async () => {
  const task = await create();
  expect((await api.call('PUT', `${task}/completed`, { body: { completed: true } })).body).toMatchObject({ task: { completed: true } });
  await api.call('PUT', `${task}/completed`, { body: { completed: true } });
  await api.call('PUT', `${task}/completed`, { body: { completed: false } });
  expect(effects()).toEqual(['task.created', 'task.completed', 'task.reopened']);
  expect((await api.call('PUT', `${task}/completed`, { body: {} })).status).toBe(422);
});

test('a task is read, changed and deleted', async () => {
  const task = await create();
  expect((await api.call('PUT', task, { body: { title: 'Call again', body: 'About the rate' } })).body).toMatchObject({
    task: { title: 'Call again', body: 'About the rate' },
  });
  expect((await api.call('GET', task)).body).toMatchObject({ task: { title: 'Call again', dueDate: '2026-11-22T22:00:00.000Z' } });
  expect((await api.call('DELETE', task)).body).toMatchObject({ succeded: true });
  expect(await api.call('GET', task)).toMatchObject({ status: 400, body: { message: expect.stringContaining('not found') } });
  expect(effects()).toEqual(['task.created', 'task.updated', 'task.deleted']);
});

test("another contact's task is not found", async () => {
  const task = await create();
  const other = api.sandbox.ghl.store.contactsOf(HARBOUR_ID)[1]?.id ?? '';
  expect((await api.call('GET', `/contacts/${other}/tasks/${task.split('/').at(-1) ?? ''}`)).status).toBe(400);
});
