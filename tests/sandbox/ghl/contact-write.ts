import { badRequest, notFound } from './errors.ts';
import type { Call } from './call.ts';
import { nameOf } from './contact-views.ts';
import { findDuplicate } from './duplicates.ts';
import { storedPhone } from './phone.ts';
import type { ContactRecord, LocationRecord } from './records.ts';
import { isRecord, storedDay, type Body } from './validation.ts';

const OWN_PLACE = new Set(['locationId', 'name', 'firstName', 'lastName', 'email', 'phone', 'tags', 'customFields', 'dateOfBirth']);

export function requireContact(call: Call, contactId: string): ContactRecord {
  const contact = call.store.contacts.get(contactId);
  if (!contact) throw notFound('Contact', contactId);
  call.allow(contact.locationId);
  return contact;
}

export function requireLocationRecord(call: Call, locationId: string): LocationRecord {
  call.allow(locationId);
  const location = call.store.locations.get(locationId);
  if (!location) throw notFound('Location', locationId);
  return location;
}

export function emptyContact(id: string, location: Readonly<LocationRecord>, now: number): ContactRecord {
  return {
    id,
    locationId: location.id,
    firstName: null,
    lastName: null,
    email: null,
    phone: null,
    additionalEmails: [],
    additionalPhones: [],
    tags: [],
    customFields: [],
    fields: { country: location.country, dnd: false },
    dateOfBirth: null,
    addedAt: now,
    updatedAt: now,
  };
}

/** GHL lower-cases tags (reported live); each stands once. */
export function tidyTags(tags: unknown): readonly string[] {
  const names = Array.isArray(tags) ? tags.map((tag) => String(tag).trim().toLowerCase()) : [];
  return [...new Set(names)].filter((name) => name !== '');
}

function textOr(value: unknown, before: string | null): string | null {
  if (value === undefined) return before;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function splitName(name: unknown): { firstName?: string; lastName?: string } {
  if (typeof name !== 'string') return {};
  const [first, ...rest] = name.trim().split(/\s+/);
  return { ...(first ? { firstName: first } : {}), ...(rest.length > 0 ? { lastName: rest.join(' ') } : {}) };
}

/** Custom fields merge by id: those not named stay (reported live). A field is named by its id, or by its key. */
function mergeCustomFields(call: Call, contact: ContactRecord, given: unknown): ContactRecord['customFields'] {
  if (!Array.isArray(given)) return contact.customFields;
  const merged = new Map(contact.customFields.map((field) => [field.id, field.value]));
  for (const item of given.filter(isRecord)) {
    const known = call.store.customFields.find(
      (field) =>
        field.locationId === contact.locationId &&
        (field.id === item.id || field.fieldKey === item.key || field.fieldKey === `contact.${String(item.key)}`),
    );
    if (known) merged.set(known.id, item.field_value ?? item.fieldValue);
  }
  return [...merged].map(([id, value]) => ({ id, value }));
}

/** The contact with a validated body laid over it; `tags` replace all that were there. */
export function applyBody(call: Call, contact: ContactRecord, body: Body): ContactRecord {
  const country = call.store.locations.get(contact.locationId)?.country ?? 'US';
  const named = { ...splitName(body.name), ...body };
  const phone = textOr(body.phone, contact.phone);
  const birth = textOr(body.dateOfBirth, contact.dateOfBirth);
  return {
    ...contact,
    firstName: textOr(named.firstName, contact.firstName),
    lastName: textOr(named.lastName, contact.lastName),
    email: textOr(body.email, contact.email),
    phone: phone === null ? null : storedPhone(phone, country),
    tags: body.tags === undefined ? contact.tags : tidyTags(body.tags),
    customFields: mergeCustomFields(call, contact, body.customFields),
    fields: { ...contact.fields, ...Object.fromEntries(Object.entries(body).filter(([name]) => !OWN_PLACE.has(name))) },
    dateOfBirth: birth === null ? null : storedDay(birth),
    updatedAt: call.now,
  };
}

/** Where the sub-account takes no duplicates: a 400 that names the contact that has the email or phone. */
export function refuseDuplicate(call: Call, contact: ContactRecord): void {
  if (requireLocationRecord(call, contact.locationId).allowDuplicateContact) return;
  const others = call.store.contactsOf(contact.locationId).filter((other) => other.id !== contact.id);
  const hit = findDuplicate(others, contact.email, contact.phone);
  if (!hit) return;
  throw badRequest('This location does not allow duplicated contacts.', {
    meta: { contactId: hit.contact.id, contactName: nameOf(hit.contact), matchingField: hit.matchingField },
  });
}
