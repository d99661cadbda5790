import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { HARBOUR_ID, LYON_ID, LYON_TOKEN } from '../../sandbox/seed.ts';
import { at, listAt, startApi, START, type Api } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
  api.clock.now = START;
});

const ida = { locationId: HARBOUR_ID, firstName: 'Ida', lastName: 'Noble', email: 'Ida.Noble@test.example', phone: '+61491570006' };

async function create(body: Readonly<Record<string, unknown>> = ida, token?: string): Promise<string> {
  const made = await api.call('POST', '/contacts/', { body, ...(token === undefined ? {} : { token }) });
  expect(made.status).toBe(201);
  return String(at(made.body, 'contact', 'id'));
}

test('a contact is created with a 201 and read back', async () => {
  const made = await api.call('POST', '/contacts/', {
    body: { ...ida, tags: ['Hot Lead', 'hot lead', ' VIP '], companyName: 'Noble & Co', dateOfBirth: '05/17/1980' },
  });
  expect(made.status).toBe(201);
  expect(made.body.contact).toMatchObject({
    tags: ['hot lead', 'vip'],
    locationId: HARBOUR_ID,
    dateOfBirth: '1980-05-17T00:00:00.000Z',
    emailLowerCase: 'ida.noble@test.example',
  });
  expect(at(made.body, 'contact', 'id')).toMatch(/^[A-Za-z0-9]{20}$/);
  expect(at(made.body, 'contact')).not.toHaveProperty('name');
  expect(made.body.traceId).toBeTypeOf('string');

  const read = await api.call('GET', `/contacts/${String(at(made.body, 'contact', 'id'))}`);
  expect(read.status).toBe(200);
  expect(read.body.contact).toMatchObject({
    name: 'Ida Noble',
    firstNameLowerCase: 'ida',
    email: 'Ida.Noble@test.example',
    emailLowerCase: 'ida.noble@test.example',
    phone: '+61491570006',
    companyName: 'Noble & Co',
    country: 'AU',
    dateOfBirth: '1980-05-17',
    dateAdded: new Date(START).toISOString(),
    tags: ['hot lead', 'vip'],
  });
});

test('a national phone is stored as E.164 by the country of the sub-account', async () => {
  const id = await create({ locationId: HARBOUR_ID, phone: '0491 570 007' });
  expect(api.sandbox.ghl.store.contacts.get(id)?.phone).toBe('+61491570007');
  const spaced = await create({ locationId: HARBOUR_ID, phone: '+1 888-888-8888' });
  expect(api.sandbox.ghl.store.contacts.get(spaced)?.phone).toBe('+18888888888');
});

test('an unknown contact is a 400, not a 404, wherever its id stands', async () => {
  const id = 'AAAAAAAAAAAAAAAAAAAA';
  const unknown = { status: 400, body: { statusCode: 400, message: `Contact with id ${id} not found` } };
  for (const path of ['', '/tasks', '/notes', '/appointments'])
    expect(await api.call('GET', `/contacts/${id}${path}`)).toMatchObject(unknown);
  expect(await api.call('POST', `/contacts/${id}/tags`, { body: { tags: ['a'] } })).toMatchObject(unknown);
  expect(await api.call('DELETE', `/contacts/${id}`)).toMatchObject(unknown);
});

test('a duplicate is a 400 that names the contact and the field, and creates nothing', async () => {
  const id = await create();
  const meta = { contactId: id, contactName: 'Ida Noble' };
  const byEmail = await api.call('POST', '/contacts/', { body: { locationId: HARBOUR_ID, email: 'ida.noble@TEST.example' } });
  expect(byEmail).toMatchObject({
    status: 400,
    body: { statusCode: 400, message: 'This location does not allow duplicated contacts.', meta: { ...meta, matchingField: 'email' } },
  });
  const byPhone = await api.call('POST', '/contacts/', {
    body: { locationId: HARBOUR_ID, email: 'new@test.example', phone: '0491570006' },
  });
  expect(byPhone).toMatchObject({ status: 400, body: { meta: { ...meta, matchingField: 'phone' } } });
  expect(api.sandbox.ghl.ledger.map(({ effect }) => effect)).toEqual(['contact.created']);
});

test('where duplicates are allowed a second contact is created silently', async () => {
  const body = { ...ida, locationId: LYON_ID };
  const ids = [await create(body, LYON_TOKEN), await create(body, LYON_TOKEN)];
  expect(new Set(ids).size).toBe(2);
  const location = api.sandbox.ghl.locations.get(LYON_ID);
  if (location) location.allowDuplicateContact = false;
  expect(await api.call('POST', '/contacts/', { body, token: LYON_TOKEN })).toMatchObject({
    status: 400,
    body: { meta: { contactId: ids[0] } },
  });
});

test('a creation with unknown, missing and wrong fields is a 422 that lists them all', async () => {
  const refused = await api.call('POST', '/contacts/', { body: { fullName: 'x', email: 'no mail', dnd: 'yes', additionalEmails: [] } });
  expect(refused).toMatchObject({ status: 422, body: { statusCode: 422, error: 'Unprocessable Entity' } });
  expect(refused.body.message).toEqual([
    'property fullName should not exist',
    'property additionalEmails should not exist',
    'email must be an email',
    'dnd must be a boolean value',
    'locationId should not be empty',
  ]);
  expect(refused.body.traceId).toBeTypeOf('string');
});

test('a body that is no JSON, or is not announced as JSON, is refused', async () => {
  expect((await api.call('POST', '/contacts/', { body: '{"locationId":' })).status).toBe(400);
  const unannounced = await api.call('POST', '/contacts/', { body: JSON.stringify(ida), headers: { 'content-type': 'text/plain' } });
  expect(unannounced).toMatchObject({ status: 422, body: { message: ['locationId should not be empty'] } });
});

test('an update overwrites the tags, leaves the rest, and answers with the vendor’s typing error', async () => {
  const id = await create({ ...ida, tags: ['one', 'two'] });
  const updated = await api.call('PUT', `/contacts/${id}`, { body: { tags: ['Three'], city: 'Sydney' } });
  expect(updated).toMatchObject({ status: 200, body: { succeded: true, contact: { tags: ['three'], city: 'Sydney', firstName: 'Ida' } } });
  expect(api.sandbox.ghl.ledger.at(-1)).toMatchObject({ effect: 'contact.updated', contactId: id, what: { tags: ['Three'] } });
});

test.each(['locationId', 'companyName', 'gender'])('an update with %s is a 422', async (name) => {
  const id = await create();
  expect(await api.call('PUT', `/contacts/${id}`, { body: { [name]: 'x' } })).toMatchObject({
    status: 422,
    body: { message: [`property ${name} should not exist`] },
  });
});

test('an update to a key of somebody else is a duplicate', async () => {
  const id = await create();
  const other = await create({ locationId: HARBOUR_ID, email: 'other@test.example' });
  expect(await api.call('PUT', `/contacts/${other}`, { body: { phone: ida.phone } })).toMatchObject({
    status: 400,
    body: { meta: { contactId: id } },
  });
});

test('custom fields are told by id and value alone, and merge by id', async () => {
  const [amount, , purpose] = listAt((await api.call('GET', `/locations/${HARBOUR_ID}/customFields`)).body, 'customFields').map((field) =>
    String(at(field, 'id')),
  );
  const id = await create({ ...ida, customFields: [{ id: amount, field_value: 5 }] });
  await api.call('PUT', `/contacts/${id}`, { body: { customFields: [{ key: 'purpose', field_value: 'Buy' }] } });
  const read = await api.call('GET', `/contacts/${id}`);
  expect(at(read.body, 'contact', 'customFields')).toEqual([
    { id: amount, value: 5 },
    { id: purpose, value: 'Buy' },
  ]);
});

test('a deletion answers succeded, from v3 on succeeded as well, and takes everything along', async () => {
  const id = await create();
  await api.call('POST', `/contacts/${id}/notes`, { body: { body: 'x' } });
  expect((await api.call('DELETE', `/contacts/${id}`)).body).toEqual({ succeded: true, traceId: expect.any(String) });
  expect((await api.call('GET', `/contacts/${id}`)).status).toBe(400);
  expect([...api.sandbox.ghl.store.notes.values()].filter((note) => note.contactId === id)).toEqual([]);
  const again = await create();
  expect((await api.call('DELETE', `/contacts/${again}`, { version: 'v3' })).body).toMatchObject({ succeded: true, succeeded: true });
});

test('upsert: says whether it is new, overwrites tags, and drops the phone of another contact silently', async () => {
  const made = await api.call('POST', '/contacts/upsert', { body: { ...ida, tags: ['one'] } });
  expect(made).toMatchObject({ status: 200, body: { new: true, contact: { tags: ['one'] } } });
  const other = await create({ locationId: HARBOUR_ID, phone: '+61491570157' });
  const again = await api.call('POST', '/contacts/upsert', { body: { ...ida, phone: '+61491570157', tags: ['two'] } });
  expect(again).toMatchObject({ status: 200, body: { new: false, contact: { tags: ['two'], phone: '+61491570006' } } });
  expect(at(again.body, 'contact', 'id')).toBe(at(made.body, 'contact', 'id'));
  expect(api.sandbox.ghl.store.contacts.get(other)?.phone).toBe('+61491570157');
  expect((await api.call('POST', '/contacts/upsert', { body: { locationId: HARBOUR_ID } })).status).toBe(422);
});

test('upsert: an additional email becomes the main one and the old main one is lost', async () => {
  const id = await create();
  const contact = api.sandbox.ghl.store.contacts.get(id);
  if (contact) api.sandbox.ghl.store.putContact({ ...contact, additionalEmails: ['second@test.example'] });
  const upserted = await api.call('POST', '/contacts/upsert', { body: { locationId: HARBOUR_ID, email: 'second@test.example' } });
  expect(upserted.body).toMatchObject({ new: false, contact: { id, email: 'second@test.example', additionalEmails: [] } });
});

test('upsert: creates a second contact when that is allowed and asked for', async () => {
  const body = { ...ida, locationId: LYON_ID };
  await create(body, LYON_TOKEN);
  expect((await api.call('POST', '/contacts/upsert', { token: LYON_TOKEN, body })).body.new).toBe(false);
  expect(
    (await api.call('POST', '/contacts/upsert', { token: LYON_TOKEN, body: { ...body, createNewIfDuplicateAllowed: true } })).body.new,
  ).toBe(true);
});
