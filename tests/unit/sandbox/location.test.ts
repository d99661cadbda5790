import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { COMPANY_ID, HARBOUR_ID, LYON_ID, LYON_TOKEN } from '../../sandbox/seed.ts';
import { at, listAt, startApi, type Api } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
});

test('a sub-account tells name, company, zone, country and whether it takes duplicates', async () => {
  expect((await api.call('GET', `/locations/${HARBOUR_ID}`)).body.location).toMatchObject({
    id: HARBOUR_ID,
    companyId: COMPANY_ID,
    name: 'Harbour Loans',
    country: 'AU',
    timezone: 'Australia/Sydney',
    settings: { allowDuplicateContact: false },
  });
  expect((await api.call('GET', `/locations/${LYON_ID}`, { token: LYON_TOKEN })).body.location).toMatchObject({
    name: 'Atelier Lyon',
    timezone: 'Europe/Paris',
    settings: { allowDuplicateContact: true },
  });
});

test('custom fields are listed by model', async () => {
  const keys = async (query: string): Promise<readonly unknown[]> =>
    listAt((await api.call('GET', `/locations/${HARBOUR_ID}/customFields${query}`)).body, 'customFields').map((field) =>
      at(field, 'fieldKey'),
    );
  expect(await keys('?model=contact')).toEqual(['contact.loan_amount', 'contact.settlement_date', 'contact.purpose']);
  expect(await keys('?model=all')).toHaveLength(4);
  expect((await api.call('GET', `/locations/${HARBOUR_ID}/customFields?model=deal`)).status).toBe(422);
});

test('users are searched within a company, which must be named', async () => {
  expect((await api.call('GET', `/users/search?locationId=${HARBOUR_ID}`)).status).toBe(422);
  const { body } = await api.call('GET', `/users/search?companyId=${COMPANY_ID}&locationId=${HARBOUR_ID}&limit=2`);
  expect(body.count).toBe(3);
  expect(listAt(body, 'users').map((user) => at(user, 'name'))).toEqual(['Grace Tan', 'Oliver Quinn']);
  expect(await api.call('GET', '/users/search?companyId=other')).toMatchObject({ body: { users: [], count: 0 } });
});

test.each([
  [HARBOUR_ID, undefined, '2026-11-23 20:00:00'],
  [LYON_ID, LYON_TOKEN, '2026-11-23 10:00:00'],
])('appointments of %s have naive times in its zone', async (locationId, token, startTime) => {
  const app = api.sandbox.apps.brokerspot;
  const first = app.leads.find(({ standing }) => standing === 'in');
  const id = api.sandbox.contactsOf(locationId, app, first?.id ?? '')[0]?.id ?? '';
  const { status, body } = await api.call('GET', `/contacts/${id}/appointments`, token === undefined ? {} : { token });
  expect(status).toBe(200);
  expect(body.events).toMatchObject([{ contactId: id, locationId, startTime, appointmentStatus: 'confirmed' }]);
});
