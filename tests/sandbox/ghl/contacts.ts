import { succeeded, type Call, type Reply } from './call.ts';
import { contactView, createdView } from './contact-views.ts';
import { applyBody, emptyContact, refuseDuplicate, requireContact, requireLocationRecord } from './contact-write.ts';
import * as dtos from './dtos.ts';
import { unprocessable } from './errors.ts';
import { findDuplicate } from './duplicates.ts';
import type { ContactRecord } from './records.ts';
import { validate, type Body } from './validation.ts';

export function getContact(call: Call): Reply {
  return { status: 200, body: { contact: contactView(requireContact(call, call.params.contactId ?? '')) } };
}

/** A body whose sub-account the token does not open is refused before its fields are looked at. */
function bodyLocation(call: Call): void {
  if (typeof call.body.locationId === 'string' && call.body.locationId !== '') call.allow(call.body.locationId);
}

export function createContact(call: Call): Reply {
  bodyLocation(call);
  validate(call.body, dtos.createContact);
  const contact = create(call, call.body, refuseDuplicate);
  return { status: 201, body: { contact: createdView(contact) } };
}

function create(call: Call, body: Body, refuse: (call: Call, contact: ContactRecord) => void): ContactRecord {
  const location = requireLocationRecord(call, String(body.locationId));
  const contact = applyBody(call, emptyContact(call.store.newId(), location, call.now), body);
  refuse(call, contact);
  call.store.putContact(contact, call.searchSeesAt);
  const { locationId: _locationId, ...what } = body;
  call.record('contact.created', contact, { ...what, tags: contact.tags });
  return contact;
}

/** `tags` overwrite the contact's tags; `locationId` and `companyName` "should not exist". */
export function updateContact(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  validate(call.body, dtos.updateContact);
  const changed = applyBody(call, contact, call.body);
  if (changed.email !== contact.email || changed.phone !== contact.phone) refuseDuplicate(call, changed);
  call.store.putContact(changed, call.searchSeesAt);
  call.record('contact.updated', changed, call.body);
  return { status: 200, body: { succeded: true, contact: contactView(changed) } };
}

export function deleteContact(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  call.store.removeContact(contact.id, call.searchSeesAt);
  call.record('contact.deleted', contact, {});
  return succeeded(call);
}

/**
 * With its known faults: an email and a phone of two contacts change the first and drop the other key silently (vendor's
 * issue 37), tags overwrite, and an email that is an additional one becomes the main one while the old main one is lost (337).
 */
export function upsertContact(call: Call): Reply {
  bodyLocation(call);
  validate(call.body, dtos.upsertContact);
  const { createNewIfDuplicateAllowed, ...body } = call.body;
  const location = requireLocationRecord(call, String(body.locationId));
  if (!body.email && !body.phone) throw unprocessable(['email or phone should not be empty']);
  const wanted = applyBody(call, emptyContact('', location, call.now), body);
  const contacts = call.store.contactsOf(location.id);
  const hit = findDuplicate(contacts, wanted.email, wanted.phone);
  if (!hit || (location.allowDuplicateContact && createNewIfDuplicateAllowed === true)) {
    return { status: 200, body: { new: true, contact: contactView(create(call, body, () => {})) } };
  }
  const others = contacts.filter((other) => other.id !== hit.contact.id);
  const taken = hit.matchingField === 'email' && findDuplicate(others, null, wanted.phone) !== null;
  const { phone: _phone, ...withoutPhone } = body;
  const changed = applyBody(call, hit.contact, taken ? withoutPhone : body);
  const contact = {
    ...changed,
    additionalEmails: changed.additionalEmails.filter((email) => email.toLowerCase() !== changed.email?.toLowerCase()),
  };
  call.store.putContact(contact, call.searchSeesAt);
  const { locationId: _locationId, ...what } = body;
  call.record('contact.updated', contact, what);
  return { status: 200, body: { new: false, contact: contactView(contact) } };
}
