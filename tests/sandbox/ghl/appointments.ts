import type { Call, Reply } from './call.ts';
import { requireContact, requireLocationRecord } from './contact-write.ts';
import type { AppointmentRecord } from './records.ts';

/** "2026-11-23 09:00:00": the wall clock of a zone, without saying which. */
function naiveTime(at: number, timezone: string): string {
  // Swedish writes dates as GHL does
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
}

/** `GET /contacts/:contactId/appointments`: all times are naive, in the sub-account's zone. */
export function listAppointments(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  const { timezone } = requireLocationRecord(call, contact.locationId);
  const appointments = [...call.store.appointments.values()].filter((appointment) => appointment.contactId === contact.id);
  const events = appointments
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((appointment) => eventView(appointment, contact.locationId, timezone));
  return { status: 200, body: { events } };
}

function eventView(appointment: AppointmentRecord, locationId: string, timezone: string): Readonly<Record<string, unknown>> {
  const { id, calendarId, contactId, title, appointmentStatus, address, assignedUserId } = appointment;
  return {
    id,
    calendarId,
    status: 'booked',
    title,
    ...(assignedUserId === null ? {} : { assignedUserId, users: [assignedUserId] }),
    ...(address === null ? {} : { address }),
    startTime: naiveTime(appointment.startAt, timezone),
    endTime: naiveTime(appointment.endAt, timezone),
    dateAdded: naiveTime(appointment.addedAt, timezone),
    dateUpdated: naiveTime(appointment.addedAt, timezone),
    locationId,
    contactId,
    appointmentStatus,
    assignedResources: [],
  };
}
