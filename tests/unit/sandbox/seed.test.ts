import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContactRecord } from '../../sandbox/ghl/records.ts';
import { emailsOf } from '../../sandbox/ghl/duplicates.ts';
import { nameOf } from '../../sandbox/ghl/contact-views.ts';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { HARBOUR_ID, HOSTILE_NOTE, LYON_ID, oddNames } from '../../sandbox/seed.ts';
import { START } from './api.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => START });
});
afterAll(() => sandbox.close());

/** Whose email it is, and whose phone, within a sub-account. */
function holders(
  locationId: string,
  email: string | undefined,
  phone: string | undefined,
): { byEmail: string[]; byExtra: string[]; byPhone: string[] } {
  const contacts = sandbox.ghl.store.contactsOf(locationId);
  const ids = (fits: (contact: ContactRecord) => boolean): string[] => contacts.filter(fits).map(({ id }) => id);
  return {
    byEmail: ids((contact) => email !== undefined && contact.email?.toLowerCase() === email),
    byExtra: ids((contact) => email !== undefined && contact.email?.toLowerCase() !== email && emailsOf(contact).includes(email)),
    byPhone: ids((contact) => phone !== undefined && contact.phone === phone),
  };
}

test.each([HARBOUR_ID, LYON_ID])('in %s every lead of every app stands as it says', (locationId) => {
  let walked = 0;
  for (const app of Object.values(sandbox.apps)) {
    for (const lead of app.leads) {
      const contacts = sandbox.contactsOf(locationId, app, lead.id);
      const ids = contacts.map(({ id }) => id);
      const held = holders(locationId, lead.emails[0], lead.phones[0]);
      const names = contacts.map(nameOf);
      walked += 1;
      switch (lead.standing) {
        case 'in':
          expect(ids).toHaveLength(1);
          if (lead.emails.length > 0) expect(held.byEmail).toEqual(ids);
          if (lead.phones.length > 0) expect(held.byPhone).toEqual(ids);
          break;
        case 'out':
          expect([...ids, ...held.byEmail, ...held.byExtra, ...held.byPhone]).toEqual([]);
          break;
        case 'phone-other-name':
          expect(held).toEqual({ byEmail: [], byExtra: [], byPhone: ids });
          expect(names).not.toContain(lead.name);
          break;
        case 'split':
          expect(held).toEqual({ byEmail: [ids[0]], byExtra: [], byPhone: [ids[1]] });
          break;
        case 'shared-mailbox':
          expect(held).toEqual({ byEmail: ids, byExtra: [], byPhone: [] });
          expect(names).not.toContain(lead.name);
          break;
        case 'secondary-email':
          expect(held).toEqual({ byEmail: [], byExtra: ids, byPhone: [] });
          break;
      }
    }
  }
  expect(walked).toBeGreaterThanOrEqual(90);
});

test('each app has a lead of every standing', () => {
  for (const app of Object.values(sandbox.apps)) {
    expect(new Set(app.leads.map(({ standing }) => standing))).toEqual(
      new Set(['in', 'out', 'phone-other-name', 'split', 'shared-mailbox', 'secondary-email']),
    );
  }
});

test('ids are like GHL’s, differ everywhere, and are the same in every sandbox of the same seed', async () => {
  const ids = [...sandbox.ghl.store.contacts.keys()];
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9]{20}$/);
  const other = await startSandbox({ now: () => START });
  expect([...other.ghl.store.contacts.keys()]).toEqual(ids);
  await other.close();
  const counted = [HARBOUR_ID, LYON_ID].map((id) => sandbox.ghl.store.contactsOf(id).length);
  expect(counted[0]).toBe(counted[1]);
  // 200 unrelated, one or two for each lead that is not out
  const leads = Object.values(sandbox.apps).flatMap((app) => app.leads);
  const ofLeads = leads.filter(({ standing }) => standing !== 'out').length + leads.filter(({ standing }) => standing === 'split').length;
  expect(counted[0]).toBe(200 + ofLeads);
});

test('in Harbour Loans, which takes no duplicates, there are none', () => {
  const contacts = sandbox.ghl.store.contactsOf(HARBOUR_ID);
  for (const keys of [contacts.flatMap(emailsOf), contacts.flatMap(({ phone }) => phone ?? [])])
    expect(new Set(keys).size).toBe(keys.length);
});

test('the first lead of each app that is in has two open tasks, a done one, two notes and the next appointment', () => {
  const { store } = sandbox.ghl;
  for (const app of Object.values(sandbox.apps)) {
    const lead = app.leads.find(({ standing }) => standing === 'in');
    const id = sandbox.contactsOf(HARBOUR_ID, app, lead?.id ?? '')[0]?.id;
    const tasks = [...store.tasks.values()].filter(({ contactId }) => contactId === id);
    expect(tasks.map(({ completed, dueAt }) => ({ completed, late: dueAt < START }))).toEqual([
      { completed: false, late: false },
      { completed: false, late: true },
      { completed: true, late: true },
    ]);
    expect([...store.notes.values()].filter(({ contactId }) => contactId === id)).toHaveLength(2);
    const appointments = [...store.appointments.values()].filter(({ contactId }) => contactId === id);
    expect(appointments.map(({ startAt }) => startAt > START)).toEqual([true]);
  }
});

test('the rest have something of everything: hostile, long and many notes, past and coming appointments, odd names', () => {
  const { store } = sandbox.ghl;
  const bodies = [...store.notes.values()].map(({ body }) => body);
  expect(bodies).toContain(HOSTILE_NOTE);
  expect(Math.max(...bodies.map((body) => body.length))).toBeGreaterThan(5_000);
  const startsAt = [...store.appointments.values()].map(({ startAt }) => startAt);
  expect(startsAt.some((startAt) => startAt < START)).toBe(true);
  const names = store.contactsOf(LYON_ID).map(nameOf);
  for (const { firstName, lastName } of oddNames) expect(names.filter((name) => name === `${firstName} ${lastName}`)).toHaveLength(6);
  expect(`${oddNames[2].firstName} ${oddNames[2].lastName}`).toHaveLength(60);
});
