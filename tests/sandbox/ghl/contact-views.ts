import type { ContactRecord } from './records.ts';

type View = Readonly<Record<string, unknown>>;

export function nameOf(contact: ContactRecord): string {
  return [contact.firstName, contact.lastName].filter(Boolean).join(' ');
}

/** Keys with null are left out, as GHL leaves out what a contact has not got. */
function present(view: View): View {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null && value !== undefined));
}

function common(contact: ContactRecord): View {
  return {
    ...contact.fields,
    id: contact.id,
    locationId: contact.locationId,
    firstName: contact.firstName,
    firstNameLowerCase: contact.firstName?.toLowerCase(),
    lastName: contact.lastName,
    lastNameLowerCase: contact.lastName?.toLowerCase(),
    email: contact.email,
    phone: contact.phone,
    type: 'lead',
    tags: contact.tags,
    // id and value alone: the vendor refuses to add key and name (issue 177)
    customFields: contact.customFields,
    dateAdded: new Date(contact.addedAt).toISOString(),
    dateUpdated: new Date(contact.updatedAt).toISOString(),
  };
}

/** As `GET /contacts/:id`, the update and the upsert tell it. */
export function contactView(contact: ContactRecord): View {
  return present({
    ...common(contact),
    name: nameOf(contact),
    fullNameLowerCase: nameOf(contact).toLowerCase(),
    emailLowerCase: contact.email?.toLowerCase(),
    dateOfBirth: contact.dateOfBirth,
    additionalEmails: contact.additionalEmails.map((email) => ({ email, validEmail: null })),
    additionalPhones: contact.additionalPhones.map((phone) => ({ phone, phoneLabel: null })),
  });
}

/** As the creation tells it: no `name`, and the birth date with a time. */
export function createdView(contact: ContactRecord): View {
  return present({
    ...common(contact),
    fullNameLowerCase: nameOf(contact).toLowerCase(),
    emailLowerCase: contact.email?.toLowerCase(),
    dateOfBirth: contact.dateOfBirth === null ? null : `${contact.dateOfBirth}T00:00:00.000Z`,
    deleted: false,
    bounceEmail: false,
    unsubscribeEmail: false,
  });
}

/** As the search tells it: no `name`, additional emails as plain texts, what is absent as null, no DND settings (issue 43). */
export function foundView(contact: ContactRecord, searchAfter: readonly unknown[]): View {
  const { dndSettings: _dndSettings, inboundDndSettings: _inboundDndSettings, address1, ...fields } = contact.fields;
  return {
    country: null,
    address: address1 ?? null,
    source: null,
    website: null,
    state: null,
    city: null,
    postalCode: null,
    companyName: null,
    businessName: null,
    assignedTo: null,
    phoneLabel: null,
    validEmail: null,
    dnd: false,
    ...common({ ...contact, fields }),
    dateOfBirth: contact.dateOfBirth,
    additionalEmails: contact.additionalEmails,
    additionalPhones: contact.additionalPhones,
    followers: [],
    searchAfter,
  };
}
