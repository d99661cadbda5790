import type { Call, Reply } from './call.ts';
import type { ContactRecord } from './records.ts';
import { unprocessable } from './errors.ts';

export interface DuplicateHit {
  readonly contact: ContactRecord;
  readonly matchingField: 'email' | 'phone';
}

/** The oldest contact with the email, additional ones included; else the one with the phone, letter by letter as stored: E.164. */
export function findDuplicate(contacts: readonly ContactRecord[], email: string | null, phone: string | null): DuplicateHit | null {
  const byAge = contacts.toSorted((one, other) => one.addedAt - other.addedAt);
  const wanted = email?.toLowerCase();
  const byEmail = wanted && byAge.find((contact) => emailsOf(contact).includes(wanted));
  if (byEmail) return { contact: byEmail, matchingField: 'email' };
  const byPhone = phone && byAge.find((contact) => phonesOf(contact).includes(phone));
  return byPhone ? { contact: byPhone, matchingField: 'phone' } : null;
}

export function emailsOf(contact: ContactRecord): readonly string[] {
  return [contact.email, ...contact.additionalEmails].flatMap((email) => (email === null ? [] : [email.toLowerCase()]));
}

function phonesOf(contact: ContactRecord): readonly string[] {
  return [contact.phone, ...contact.additionalPhones].flatMap((phone) => (phone === null ? [] : [phone]));
}

/** `GET /contacts/search/duplicate`: a number that is not E.164 silently matches nothing (reported live). */
export function searchDuplicate(call: Call, view: (contact: ContactRecord) => Readonly<Record<string, unknown>>): Reply {
  const locationId = call.query.get('locationId');
  if (!locationId) throw unprocessable(['locationId should not be empty']);
  call.allow(locationId);
  const contacts = call.quirks.duplicatesFromIndex
    ? call.store.index.visible(call.now).filter((contact) => contact.locationId === locationId)
    : call.store.contactsOf(locationId);
  const hit = findDuplicate(contacts, call.query.get('email'), call.query.get('number'));
  return { status: 200, body: { contact: hit ? view(hit.contact) : null } };
}
