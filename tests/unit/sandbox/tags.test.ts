import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HARBOUR_ID } from '../../sandbox/seed.ts';
import { at, listAt, startApi, type Api } from './api.ts';

let api: Api;
let path: string;
let before: readonly string[];
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
  const contact = api.sandbox.ghl.store.contactsOf(HARBOUR_ID).find(({ tags }) => tags.length > 0);
  path = `/contacts/${contact?.id ?? ''}/tags`;
  before = contact?.tags ?? [];
});

test('tags are added lower-cased, the answer is all of them, and the ledger holds only the new ones', async () => {
  const added = await api.call('POST', path, { body: { tags: ['Brand NEW', ...before] } });
  expect(added).toMatchObject({ status: 201, body: { tags: [...before, 'brand new'] } });
  expect(api.sandbox.ghl.ledger).toMatchObject([{ effect: 'tags.added', locationId: HARBOUR_ID, what: { tags: ['brand new'] } }]);
  await api.call('POST', path, { body: { tags: ['brand new'] } });
  expect(api.sandbox.ghl.ledger).toHaveLength(1);
});

test('a new tag becomes one of the sub-account', async () => {
  await api.call('POST', path, { body: { tags: ['Brand NEW'] } });
  const tags = listAt((await api.call('GET', `/locations/${HARBOUR_ID}/tags`)).body, 'tags');
  expect(tags.filter((tag) => at(tag, 'name') === 'brand new')).toEqual([
    { id: expect.any(String), name: 'brand new', locationId: HARBOUR_ID },
  ]);
});

test('tags are removed by a DELETE with a JSON body', async () => {
  const gone = before[0] ?? '';
  const removed = await api.call('DELETE', path, { body: { tags: [gone.toUpperCase(), 'never there'] } });
  expect(removed).toMatchObject({ status: 200, body: { tags: before.slice(1) } });
  expect(api.sandbox.ghl.ledger).toMatchObject([{ effect: 'tags.removed', what: { tags: [gone] } }]);
  await api.call('DELETE', path, { body: { tags: [gone] } });
  expect(api.sandbox.ghl.ledger).toHaveLength(1);
});

test('tags must be a list of texts', async () => {
  expect(await api.call('POST', path, { body: { tags: 'one' } })).toMatchObject({
    status: 422,
    body: { message: ['tags must be an array'] },
  });
  expect(await api.call('DELETE', path)).toMatchObject({ status: 422, body: { message: ['tags should not be empty'] } });
});
