import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AGENCY_TOKEN, HARBOUR_ID, HARBOUR_TOKEN, LYON_ID, LYON_TOKEN, NO_LOCATION_TOKEN, READ_ONLY_TOKEN } from '../../sandbox/seed.ts';
import { at, startApi, type Api } from './api.ts';

let api: Api;
let contactId: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
  contactId = api.sandbox.ghl.store.contactsOf(HARBOUR_ID)[0]?.id ?? '';
});

const LOCATION = `/locations/${HARBOUR_ID}`;

test('the Version header is required, and any published version is tolerated', async () => {
  const without = await api.call('GET', LOCATION, { version: null });
  expect(without).toMatchObject({ status: 401, body: { statusCode: 401, message: 'version header was not found.' } });
  expect(at(without.body, 'traceId')).toMatch(/^[0-9a-f-]{36}$/);
  expect(await api.call('GET', LOCATION, { version: '2020-01-01' })).toMatchObject({
    status: 401,
    body: { message: 'version header is invalid' },
  });
  for (const version of ['2021-04-15', '2021-07-28', '2023-02-21', 'v3']) {
    expect((await api.call('GET', LOCATION, { version })).status).toBe(200);
  }
});

test.each([
  ['an unknown private integration token', { token: 'pit-00000000-0000-4000-8000-000000000000' }, 'Invalid Private Integration token'],
  ['a token of another kind', { token: 'eyJhbGciOi.x.y' }, 'Invalid JWT'],
  ['no token', { token: null }, 'Invalid JWT'],
  ['a token without Bearer', { token: null, headers: { authorization: HARBOUR_TOKEN } }, 'Invalid JWT'],
])('%s is a 401', async (_what, options, message) => {
  expect(await api.call('GET', LOCATION, options)).toMatchObject({ status: 401, body: { message, error: 'Unauthorized' } });
});

test('a revoked token is refused, and reset brings it back', async () => {
  api.sandbox.ghl.revoke(HARBOUR_TOKEN);
  expect(await api.call('GET', LOCATION)).toMatchObject({ status: 401, body: { message: 'Invalid Private Integration token' } });
  api.sandbox.reset();
  expect((await api.call('GET', LOCATION)).status).toBe(200);
});

test('a missing scope is a 401, not a 403, and changes nothing', async () => {
  const missing = { status: 401, body: { message: 'The token is not authorized for this scope.' } };
  expect(await api.call('POST', `/contacts/${contactId}/tags`, { token: READ_ONLY_TOKEN, body: { tags: ['x'] } })).toMatchObject(missing);
  expect((await api.call('GET', `/contacts/${contactId}`, { token: READ_ONLY_TOKEN })).status).toBe(200);
  expect(await api.call('GET', LOCATION, { token: NO_LOCATION_TOKEN })).toMatchObject(missing);
  expect((await api.call('GET', `${LOCATION}/tags`, { token: NO_LOCATION_TOKEN })).status).toBe(200);
  expect(api.sandbox.ghl.ledger).toEqual([]);
});

test('another sub-account is a 401: by its id, by a contact of it, and in a body', async () => {
  const elsewhere = { status: 401, body: { message: 'This location is not accessible from this token!' } };
  expect(await api.call('GET', `/locations/${LYON_ID}`)).toMatchObject(elsewhere);
  expect(await api.call('GET', '/locations/AAAAAAAAAAAAAAAAAAAA')).toMatchObject(elsewhere);
  expect(await api.call('GET', `/contacts/${contactId}`, { token: LYON_TOKEN })).toMatchObject(elsewhere);
  expect(await api.call('POST', '/contacts/', { body: { locationId: LYON_ID, firstName: 'A' } })).toMatchObject(elsewhere);
  expect(await api.call('POST', '/contacts/search', { body: { locationId: LYON_ID, pageLimit: 1 } })).toMatchObject(elsewhere);
  expect(await api.call('GET', `/contacts/search/duplicate?locationId=${LYON_ID}&email=a@b.example`)).toMatchObject(elsewhere);
});

test('an OAuth token gets a 403 for another sub-account', async () => {
  api.sandbox.ghl.tokens.set('oauth', { locationIds: [LYON_ID], scopes: ['contacts.readonly'], kind: 'oauth' });
  expect(await api.call('GET', `/contacts/${contactId}`, { token: 'oauth' })).toMatchObject({
    status: 403,
    body: { message: 'The token does not have access to this location.' },
  });
});

test("an agency's token tells the sub-account and opens no contact", async () => {
  expect((await api.call('GET', LOCATION, { token: AGENCY_TOKEN })).status).toBe(200);
  expect(await api.call('GET', `/contacts/${contactId}`, { token: AGENCY_TOKEN })).toMatchObject({
    status: 401,
    body: { message: 'This AuthClass is not yet supported by the IAM Service' },
  });
});

test('a path that is no endpoint is a 404', async () => {
  expect(await api.call('GET', '/contacts/lookup/me/now')).toMatchObject({
    status: 404,
    body: { message: 'Cannot GET /contacts/lookup/me/now' },
  });
});
