import { idOf, randomStream } from '../ghl/ids.ts';
import type { ContactRecord } from '../ghl/records.ts';
import type { Store } from '../ghl/store.ts';
import { HOSTILE_NOTE } from '../seed.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const TASKS = ['Call back', 'Send the documents checklist', 'Ask for payslips', 'Check the serviceability', 'Book the valuation'] as const;
const NOTES = [
  '<p>Spoke on the phone. Looking for a <strong>three-bedroom</strong> house.</p><p>Prefers mornings.</p>',
  'Left a voicemail.',
  '<p>Documents received:</p><ul><li>payslips</li><li>passport</li></ul>',
  'Asked to be called after the holidays.',
  '<p>Partner is <em>also</em> on the loan &amp; wants copies.</p>',
  'Sent the rates by email.',
] as const;
const LONG_NOTE = `<p>${'The client explained the whole history of the property, the builder, and both earlier applications. '.repeat(60)}</p>`;

/** The first lead of each app that is `in`: two open tasks (one late) and a done one, two notes, the next appointment. */
export function addPlannedWork(store: Store, contact: ContactRecord, now: number): void {
  addTask(store, contact, 0, { title: 'Call back about the rate', dueAt: fullHour(now) + 26 * HOUR_MS, completed: false });
  addTask(store, contact, 1, { title: 'Ask for payslips', dueAt: fullHour(now) - 50 * HOUR_MS, completed: false });
  addTask(store, contact, 2, { title: 'Send the welcome email', dueAt: fullHour(now) - 98 * HOUR_MS, completed: true });
  addNote(store, contact, 0, NOTES[0], now - 3 * DAY_MS);
  addNote(store, contact, 1, NOTES[1], now - DAY_MS);
  addAppointment(store, contact, 0, fullHour(now) + 3 * DAY_MS);
}

/** Zero to four tasks, zero to six notes, zero to three appointments; a hostile note for the second, a long one for the third. */
export function addWork(store: Store, contact: ContactRecord, now: number, order: number): void {
  const random = randomStream(order * 7919);
  const below = (most: number): number => Math.floor(random() * most);
  const tasks = below(5);
  for (let nth = 0; nth < tasks; nth += 1) {
    const dueAt = fullHour(now) + (below(12) - 5) * DAY_MS + below(8) * HOUR_MS;
    addTask(store, contact, nth, { title: TASKS[nth % TASKS.length] ?? TASKS[0], dueAt, completed: below(3) === 0 });
  }
  const notes = below(7);
  for (let nth = 0; nth < notes; nth += 1)
    addNote(store, contact, nth, NOTES[nth % NOTES.length] ?? NOTES[0], now - (nth + 1) * 31 * HOUR_MS);
  if (order === 1) addNote(store, contact, 0, HOSTILE_NOTE, now - 2 * HOUR_MS);
  if (order === 2) addNote(store, contact, 0, LONG_NOTE, now - 2 * HOUR_MS);
  const appointments = below(4);
  for (let nth = 0; nth < appointments; nth += 1) addAppointment(store, contact, nth, fullHour(now) + (nth * 4 - 5) * DAY_MS);
}

function fullHour(at: number): number {
  return at - (at % HOUR_MS);
}

function addTask(store: Store, contact: ContactRecord, nth: number, task: { title: string; dueAt: number; completed: boolean }): void {
  const id = idOf(`${contact.id} task ${nth}`);
  store.tasks.set(id, { ...task, id, contactId: contact.id, body: null, assignedTo: null });
}

function addNote(store: Store, contact: ContactRecord, nth: number, body: string, addedAt: number): void {
  const id = idOf(`${contact.id} note ${nth}`);
  store.notes.set(id, { id, contactId: contact.id, body, addedAt, title: null, color: null, pinned: false, userId: null });
}

function addAppointment(store: Store, contact: ContactRecord, nth: number, startAt: number): void {
  const id = idOf(`${contact.id} appointment ${nth}`);
  store.appointments.set(id, {
    id,
    contactId: contact.id,
    calendarId: idOf(`${contact.locationId} calendar`),
    title: 'Home loan review',
    startAt,
    endAt: startAt + HOUR_MS / 2,
    addedAt: startAt - 9 * DAY_MS,
    appointmentStatus: ['confirmed', 'new', 'showed'][nth] ?? 'confirmed',
    address: nth === 1 ? null : '12 Sample Street',
    assignedUserId: null,
  });
}
