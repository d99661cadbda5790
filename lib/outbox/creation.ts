import type { RecordRef } from '../lead/lead.ts';
import type { Person } from '../lead/person.ts';
import type { Change, ContactFields, SubjectRef } from './change.ts';

/** What a change says of the record and person it was made for. */
export function subjectRefOf(id: string, record: RecordRef, person: Person): SubjectRef {
  return { id, who: person.name ?? person.emails[0] ?? '', record, keys: [...person.emails, ...person.phones.map(({ e164 }) => e164)] };
}

/** The fields of a new contact as the page gives them; what the page does not have is left out. `source` stands in for a missing source. */
export function fieldsOf(person: Person, source: string): ContactFields {
  const { address } = person;
  const fields: Record<keyof ContactFields, string | null | undefined> = {
    firstName: person.firstName ?? (person.lastName === null ? person.name : null),
    lastName: person.lastName,
    email: person.emails[0],
    phone: person.phones[0]?.e164,
    companyName: person.company,
    address1: address?.street,
    city: address?.city,
    state: address?.state,
    postalCode: address?.postcode,
    website: person.website,
    source: person.source ?? source,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string' && value !== ''));
}

export interface Creation {
  readonly locationId: string;
  readonly subject: SubjectRef;
  readonly fields: ContactFields;
  /** Contacts the person was offered and refused. */
  readonly despite: readonly string[];
  readonly tags: readonly string[];
  readonly task: { readonly title: string; readonly dueAt: number } | null;
  /** Epoch milliseconds. */
  readonly now: number;
  newId(): string;
}

/** One click's changes: the contact, then its tags and its first task, which wait for it. Shown and undone as one. */
export function creationOf({ locationId, subject, fields, despite, tags, task, now, newId }: Creation): readonly Change[] {
  const id = newId();
  const shared = { group: newId(), at: now, locationId, contactId: null, subject, seen: [] };
  return [
    { ...shared, id, follows: null, act: { kind: 'createContact', fields, despite } },
    ...(tags.length > 0 ? [{ ...shared, id: newId(), follows: id, act: { kind: 'addTags' as const, tags } }] : []),
    ...(task ? [{ ...shared, id: newId(), follows: id, act: { kind: 'createTask' as const, ...task } }] : []),
  ];
}
