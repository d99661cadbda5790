import { expect, test } from 'vitest';
import { createClient } from '../../../lib/ghl/client.ts';

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A client whose network answers with `answer`, keeping what was sent. */
function client(answer: () => Response | Promise<Response>, online = true) {
  const sent: Sent[] = [];
  const limiter = { take: async () => undefined, learn: () => undefined, freeAt: () => 5 };
  const ghl = createClient({
    token: 'pit-secret',
    limiter,
    online: () => online,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push({ method: request.method, url: request.url, headers: request.headers, body: await request.text() });
      return answer();
    },
  });
  return { ghl, sent };
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

test('a request is what the table says: method, filled path, version, token, body', async () => {
  const { ghl, sent } = client(() => json({ tags: ['Hot', 'vip'] }, 201));
  expect(await ghl.addTags({ contactId: 'a/b', body: { tags: ['hot'] } })).toEqual({ ok: true, value: ['hot', 'vip'] });
  const [request] = sent;
  expect(request).toMatchObject({
    method: 'POST',
    url: 'https://services.leadconnectorhq.com/contacts/a%2Fb/tags',
    body: '{"tags":["hot"]}',
  });
  expect(request?.headers.get('version')).toBe('2021-07-28');
  expect(request?.headers.get('authorization')).toBe('Bearer pit-secret');
});

test('"+" in a query is %2B, and a query that is absent is left out', async () => {
  const { ghl, sent } = client(() => json({ contact: null }));
  await ghl.findDuplicate({ locationId: 'L', email: 'a+b@example.com' });
  expect(sent[0]?.url).toBe('https://services.leadconnectorhq.com/contacts/search/duplicate?locationId=L&email=a%2Bb%40example.com');
});

test('a DELETE carries its JSON body', async () => {
  const { ghl, sent } = client(() => json({ tags: [] }));
  await ghl.removeTags({ contactId: 'A', body: { tags: ['hot'] } });
  expect(sent[0]).toMatchObject({ method: 'DELETE', body: '{"tags":["hot"]}' });
});

test('replies are read loosely: unknown fields pass, absent ones are null, an odd entry hides no other', async () => {
  const { ghl } = client(() =>
    json({ tasks: [{ id: 't1', surprise: 1 }, 'odd', { id: 't2', title: 'Call', dueDate: '2026-01-02T03:04:05Z', completed: true }] }),
  );
  expect(await ghl.listTasks({ contactId: 'A' })).toEqual({
    ok: true,
    value: [
      { id: 't1', title: '', body: null, dueAt: null, completed: false },
      { id: 't2', title: 'Call', body: null, dueAt: Date.UTC(2026, 0, 2, 3, 4, 5), completed: true },
    ],
  });
});

test('additional addresses are read as objects and as plain texts', async () => {
  const contact = {
    id: 'A',
    email: 'Main@Example.com',
    additionalEmails: [{ email: 'two@example.com' }, 'Three@example.com'],
    additionalPhones: null,
  };
  const { ghl } = client(() => json({ contact }));
  const answer = await ghl.getContact({ contactId: 'A' });
  expect(answer.ok && answer.value.emails).toEqual(['main@example.com', 'two@example.com', 'three@example.com']);
});

test.each([
  ['an answer of a shape that cannot be used', () => json({ contact: { name: 'no id' } }), 'shape'],
  ['an answer that is not JSON', () => new Response('<html>'), 'shape'],
  ['an empty answer where one is needed', () => new Response(''), 'shape'],
  ['a proxy with a page', () => new Response('<html>', { status: 502 }), 'down'],
  ['a connection that breaks', () => Promise.reject(new TypeError('Failed to fetch')), 'cut'],
])('%s is a problem, not an exception', async (_name, answer, code) => {
  const { ghl } = client(answer);
  expect(await ghl.getContact({ contactId: 'A' })).toMatchObject({
    ok: false,
    problem: { code, detail: { call: 'GET /contacts/:contactId' } },
  });
});

test('control characters in the JSON do not break it', async () => {
  const { ghl } = client(() => new Response('{"note":{"id":"n1","body":"one\u0001two\nthree"}}'));
  expect(await ghl.createNote({ contactId: 'A', body: { body: 'x' } })).toMatchObject({ ok: true, value: { body: 'one two three' } });
});

test('offline nothing is sent', async () => {
  const { ghl, sent } = client(() => json({}), false);
  expect(await ghl.getContact({ contactId: 'A' })).toMatchObject({ ok: false, problem: { code: 'offline' } });
  expect(sent).toEqual([]);
});

test('no problem ever holds the token', async () => {
  const { ghl } = client(() => json({ message: 'refused' }, 400));
  expect(JSON.stringify(await ghl.createNote({ contactId: 'A', body: { body: 'x' } }))).not.toContain('secret');
});
