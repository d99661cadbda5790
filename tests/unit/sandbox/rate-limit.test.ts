import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HARBOUR_ID, LYON_ID, LYON_TOKEN, READ_ONLY_TOKEN } from '../../sandbox/seed.ts';
import { startApi, START, type Answered, type Api } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ rateLimit: { max: 3, intervalMs: 10_000 } });
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
  api.clock.now = START;
});

const read = (token?: string): Promise<Answered> => api.call('GET', `/locations/${HARBOUR_ID}/tags`, token === undefined ? {} : { token });

test('every answer tells the limits and what is left', async () => {
  const first = await read();
  expect(Object.fromEntries([...first.headers].filter(([name]) => name.startsWith('x-ratelimit')))).toEqual({
    'x-ratelimit-limit-daily': '200000',
    'x-ratelimit-daily-remaining': '199999',
    'x-ratelimit-daily-reset': String(15 * 3_600_000),
    'x-ratelimit-interval-milliseconds': '10000',
    'x-ratelimit-max': '3',
    'x-ratelimit-remaining': '2',
  });
  expect(first.headers.get('retry-after')).toBeNull();
});

test('the window slides, and all tokens of a sub-account draw on it', async () => {
  await read();
  api.clock.now += 6_000;
  await read(READ_ONLY_TOKEN);
  const last = await read();
  expect(last.headers.get('x-ratelimit-remaining')).toBe('0');
  const refused = await read();
  expect(refused).toMatchObject({ status: 429, body: { statusCode: 429, traceId: expect.any(String) } });
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
  expect((await api.call('GET', `/locations/${LYON_ID}/tags`, { token: LYON_TOKEN })).status).toBe(200);

  api.clock.now += 4_000; // the first is 10 s old
  expect((await read()).status).toBe(200);
  expect((await read()).status).toBe(429);
});

test('a write beyond the limit has no effect', async () => {
  for (let nth = 0; nth < 3; nth += 1) await read();
  expect((await api.call('POST', '/contacts/', { body: { locationId: HARBOUR_ID, firstName: 'A' } })).status).toBe(429);
  expect(api.sandbox.ghl.ledger).toEqual([]);
});

test('the limit can be changed while it runs, the day has one too', async () => {
  api.sandbox.ghl.rateLimit.max = 100;
  expect((await read()).headers.get('x-ratelimit-max')).toBe('100');
  api.sandbox.ghl.rateLimit.dailyMax = 1;
  expect((await read()).status).toBe(429);
  api.clock.now += 15 * 3_600_000;
  expect((await read()).status).toBe(200);
});
