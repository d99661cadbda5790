import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SandboxLead } from '../../sandbox/app.ts';
import { HARBOUR_ID } from '../../sandbox/seed.ts';
import { at, startApi, START, type Api } from './api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.sandbox.close());
beforeEach(() => {
  api.sandbox.reset();
  api.clock.now = START;
});

async function lookUp(keys: Readonly<Record<string, string>>): Promise<unknown> {
  const found = await api.call('GET', `/contacts/search/duplicate?${new URLSearchParams({ locationId: HARBOUR_ID, ...keys }).toString()}`);
  expect(found.status).toBe(200);
  return at(found.body, 'contact', 'id') ?? null;
}

function seeded(standing: SandboxLead['standing']): { email: string; phone: string; ids: readonly string[] } {
  const app = api.sandbox.apps.brokerspot;
  const lead = app.leads.find((one) => one.standing === standing);
  return {
    email: lead?.emails[0] ?? '',
    phone: lead?.phones[0] ?? '',
    ids: api.sandbox.contactsOf(HARBOUR_ID, app, lead?.id ?? '').map(({ id }) => id),
  };
}

test('finds by email in any case, and by phone', async () => {
  const { email, phone, ids } = seeded('in');
  expect(await lookUp({ email: email.toUpperCase() })).toBe(ids[0]);
  expect(await lookUp({ number: phone })).toBe(ids[0]);
  expect(await lookUp({ email: 'nobody@test.example', number: '+61491570999' })).toBeNull();
});

test('the email goes before the phone', async () => {
  const { email, phone, ids } = seeded('split');
  expect(await lookUp({ email, number: phone })).toBe(ids[0]);
  expect(await lookUp({ number: phone })).toBe(ids[1]);
});

test('finds the additional email that the search misses', async () => {
  const { email, ids } = seeded('secondary-email');
  expect(await lookUp({ email })).toBe(ids[0]);
});

test('a number that is not E.164 matches nothing, and neither does a plus that was not encoded', async () => {
  const { phone, ids } = seeded('in');
  expect(await lookUp({ number: phone.replace('+61', '0') })).toBeNull();
  expect(await lookUp({ number: phone.slice(1) })).toBeNull();
  const unencoded = await api.call('GET', `/contacts/search/duplicate?locationId=${HARBOUR_ID}&number=${phone}`);
  expect(unencoded).toMatchObject({ status: 200, body: { contact: null } });
  expect(await lookUp({ number: phone })).toBe(ids[0]);
});

test('does not lag, unless the quirk says so', async () => {
  await api.call('POST', '/contacts/', { body: { locationId: HARBOUR_ID, email: 'fresh@test.example' } });
  expect(await lookUp({ email: 'fresh@test.example' })).not.toBeNull();
  api.sandbox.ghl.quirks.duplicatesFromIndex = true;
  expect(await lookUp({ email: 'fresh@test.example' })).toBeNull();
  api.clock.now += 12_000;
  expect(await lookUp({ email: 'fresh@test.example' })).not.toBeNull();
});

test('wants the sub-account', async () => {
  expect((await api.call('GET', '/contacts/search/duplicate?email=a@b.example')).status).toBe(422);
});
