import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { HARBOUR_ID } from '../../sandbox/seed.ts';
import { startApi, type Answered, type Api } from './api.ts';

let api: Api;
let path: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
  path = `/contacts/${api.sandbox.ghl.store.contactsOf(HARBOUR_ID)[0]?.id ?? ''}/notes`;
});

const write = (): Promise<Answered> => api.call('POST', path, { body: { body: 'hello' } });
const effects = (): readonly string[] => api.sandbox.ghl.ledger.map(({ effect }) => effect);

test('drop-before: cut, not done, and only as often as said', async () => {
  api.sandbox.ghl.faults.add({ kind: 'drop-before', times: 2 });
  await expect(write()).rejects.toThrow('fetch failed');
  await expect(write()).rejects.toThrow('fetch failed');
  expect(effects()).toEqual([]);
  expect((await write()).status).toBe(201);
  expect(api.sandbox.ghl.requests.map(({ status }) => status)).toEqual(['dropped', 'dropped', 201]);
});

test('drop-after: done once, then cut', async () => {
  api.sandbox.ghl.faults.add({ kind: 'drop-after' });
  await expect(write()).rejects.toThrow('fetch failed');
  expect(effects()).toEqual(['note.created']);
  expect(api.sandbox.ghl.requests).toHaveLength(1);
});

test('late: cut at once, done when its time has come', async () => {
  const landing = Promise.withResolvers<null>();
  api.sandbox.ghl.faults.add({ kind: 'late', until: landing.promise });
  await expect(write()).rejects.toThrow('fetch failed');
  expect(effects()).toEqual([]);
  landing.resolve(null);
  await vi.waitFor(() => {
    expect(effects()).toEqual(['note.created']);
  });
});

test('late by a wait; clear does not call back what is on its way, reset does', async () => {
  api.sandbox.ghl.faults.add({ kind: 'late', waitMs: 5 });
  await expect(write()).rejects.toThrow('fetch failed');
  api.sandbox.ghl.faults.clear();
  await vi.waitFor(() => {
    expect(effects()).toEqual(['note.created']);
  });

  const landing = Promise.withResolvers<null>();
  api.sandbox.ghl.faults.add({ kind: 'late', until: landing.promise });
  await expect(write()).rejects.toThrow('fetch failed');
  api.sandbox.reset();
  landing.resolve(null);
  expect((await write()).status).toBe(201);
  expect(effects()).toEqual(['note.created']);
});

test('latency: done at once, the answer held back', async () => {
  const release = Promise.withResolvers<null>();
  api.sandbox.ghl.faults.add({ kind: 'latency', method: 'GET', until: release.promise });
  let answered = false;
  const slow = api.call('GET', path).finally(() => (answered = true));
  await vi.waitFor(() => {
    expect(api.sandbox.ghl.requests).toHaveLength(1);
  });
  expect((await write()).status).toBe(201);
  expect(answered).toBe(false);
  release.resolve(null);
  // what it says was true before the write
  expect((await slow).text).not.toContain('hello');
  api.sandbox.ghl.faults.add({ kind: 'latency', waitMs: 1 });
  expect((await api.call('GET', path)).text).toContain('hello');
});

test.each([
  [500, 'application/json; charset=utf-8', '"statusCode":500'],
  [429, 'application/json; charset=utf-8', '"statusCode":429'],
  [502, 'text/html; charset=UTF-8', 'Bad gateway'],
  [503, 'text/html; charset=UTF-8', 'cloudflare'],
  [403, 'text/html; charset=UTF-8', 'Error 1010'],
])('status %i: answered, not done', async (status, type, words) => {
  api.sandbox.ghl.faults.add({ kind: 'status', status });
  const answer = await write();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.text).toContain(words);
  expect(effects()).toEqual([]);
});

test('status with a body of its own, and done all the same', async () => {
  api.sandbox.ghl.faults.add({ kind: 'status', status: 422, body: '{"message":["no"]}', done: true });
  expect(await write()).toMatchObject({ status: 422, text: '{"message":["no"]}' });
  expect(effects()).toEqual(['note.created']);
});

test('a fault strikes only what it names, and clear ends one without an end', async () => {
  api.sandbox.ghl.faults.add({ kind: 'status', status: 503, method: 'POST', path: /\/notes$/, times: Infinity });
  expect((await api.call('GET', path)).status).toBe(200);
  for (let nth = 0; nth < 3; nth += 1) expect((await write()).status).toBe(503);
  api.sandbox.ghl.faults.clear();
  expect((await write()).status).toBe(201);
});
