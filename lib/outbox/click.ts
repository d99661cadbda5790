import type { RecordRef } from '../lead/lead.ts';
import type { Person } from '../lead/person.ts';
import type { Act, Change, ContactFields, SubjectRef } from './change.ts';

/** What somebody was looking at when they clicked. */
export interface Sight {
  readonly locationId: string;
  /** Null before the contact exists. */
  readonly contactId: string | null;
  readonly subject: SubjectRef;
  /** What of the contact an act could be taken for (`Change.seen`); empty before the contact exists, null where it is not known. */
  seenBy(act: Act): readonly string[] | null;
}

/** What a change says of the record and person it was made for. */
export function subjectRefOf({
  id,
  record,
  person,
}: {
  readonly id: string;
  readonly record: RecordRef;
  readonly person: Person;
}): SubjectRef {
  const phones = person.phones.map(({ e164 }) => e164);
  return { id, who: person.name ?? person.emails[0] ?? phones[0] ?? '', record, keys: [...person.emails, ...phones] };
}

/** The acts of one click as changes: one group, in order, shown and undone as one; what comes after a creation waits for it. */
export function changesOf(sight: Sight, acts: readonly Act[], port: { now(): number; newId(): string }): readonly Change[] {
  const { locationId, contactId, subject } = sight;
  const group = port.newId();
  const at = port.now();
  let creation: string | null = null;
  return acts.map((act) => {
    const id = port.newId();
    const follows = creation;
    if (act.kind === 'createContact') creation = id;
    return { id, group, at, locationId, contactId, follows, subject, act, seen: sight.seenBy(act) };
  });
}

/** The acts that make a new contact, with its tags and its first task. */
export function creationActs(contact: {
  readonly fields: ContactFields;
  /** Contacts the person was offered and refused. */
  readonly despite: readonly string[];
  readonly tags: readonly string[];
  readonly task: { readonly title: string; readonly dueAt: number } | null;
}): readonly Act[] {
  const { fields, despite, tags, task } = contact;
  return [
    { kind: 'createContact', fields, despite },
    ...(tags.length > 0 ? [{ kind: 'addTags' as const, tags }] : []),
    ...(task ? [{ kind: 'createTask' as const, ...task }] : []),
  ];
}

/** The fields of a new contact as the page gives them; what the page does not have is left out. `source` stands in for a missing source. */
export function fieldsOf(person: Person, source: string): ContactFields {
  const [first = '', ...rest] = (person.name ?? '').split(' ');
  const split = person.firstName !== null || person.lastName !== null;
  const { address } = person;
  const fields: Record<keyof ContactFields, string | null | undefined> = {
    firstName: split ? person.firstName : first,
    lastName: split ? person.lastName : rest.join(' '),
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
