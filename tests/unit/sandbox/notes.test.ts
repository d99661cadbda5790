import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HARBOUR_ID, HOSTILE_NOTE } from '../../sandbox/seed.ts';
import { at, listAt, startApi, START, type Api } from './api.ts';

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

test('a note is created and kept as it was sent', async () => {
  const made = await api.call('POST', path, { body: { body: 'Line one\nline <two>' } });
  expect(made).toMatchObject({ status: 201, body: { note: { body: 'Line one\nline <two>', dateAdded: new Date(START).toISOString() } } });
  expect(listAt((await api.call('GET', path)).body, 'notes')).toContainEqual(made.body.note);
  expect(api.sandbox.ghl.ledger).toMatchObject([{ effect: 'note.created', what: { body: 'Line one\nline <two>' } }]);
});

test('notes that the app wrote are HTML, one of them hostile', async () => {
  const app = api.sandbox.apps.brokerspot;
  const [first, second] = app.leads.filter(({ standing }) => standing === 'in');
  const bodies = async (leadId: string | undefined): Promise<readonly unknown[]> => {
    const id = api.sandbox.contactsOf(HARBOUR_ID, app, leadId ?? '')[0]?.id ?? '';
    return listAt((await api.call('GET', `/contacts/${id}/notes`)).body, 'notes').map((note) => at(note, 'body'));
  };
  expect(await bodies(first?.id)).toContainEqual(expect.stringMatching(/^<p>.*<strong>/));
  expect(await bodies(second?.id)).toContain(HOSTILE_NOTE);
});

test('a note is read, changed and deleted', async () => {
  const note = `${path}/${String(at((await api.call('POST', path, { body: { body: 'one' } })).body, 'note', 'id'))}`;
  expect((await api.call('PUT', note, { body: { body: 'two', pinned: true } })).body).toMatchObject({
    note: { body: 'two', pinned: true },
  });
  expect((await api.call('GET', note)).body).toMatchObject({ note: { body: 'two', pinned: true } });
  expect((await api.call('DELETE', note)).body).toMatchObject({ succeded: true });
  expect((await api.call('GET', note)).status).toBe(400);
  expect(api.sandbox.ghl.ledger.map(({ effect }) => effect)).toEqual(['note.created', 'note.updated', 'note.deleted']);
});

test('an empty body and an unknown property are a 422', async () => {
  expect(await api.call('POST', path, { body: { body: '', contactId: 'x' } })).toMatchObject({
    status: 422,
    body: { message: ['property contactId should not exist', 'body should not be empty'] },
  });
});

test('quirk: raw control characters stand inside the JSON', async () => {
  await api.call('POST', path, { body: { body: 'one\ntwo' } });
  api.sandbox.ghl.quirks.rawControlCharacters = true;
  const { text } = await api.call('GET', path);
  expect(text).toContain('one\ntwo');
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
});
