import { isSharedMailbox } from '../lead/email.ts';
import type { Person } from '../lead/person.ts';

/** An address by which a person can be looked up. `shared`: a mailbox like info@ that belongs to a house, not to a person. */
export interface Key {
  readonly kind: 'email' | 'phone';
  /** Lower-cased email, or E.164. */
  readonly value: string;
  readonly shared: boolean;
}

export function keysOf(person: Person): readonly Key[] {
  return [
    ...person.emails.map((value): Key => ({ kind: 'email', value, shared: isSharedMailbox(value) })),
    ...person.phones.map(({ e164 }): Key => ({ kind: 'phone', value: e164, shared: false })),
  ];
}

/** What a contact must show to be judged. */
export interface Keyed {
  readonly id: string;
  readonly name: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** GHL holds E.164, but spellings with spaces, dots and hyphens occur ("+1 888-888-8888"). */
const bare = (phone: string) => phone.replace(/[\s().-]/g, '');

/** Whether `contact` really holds the key: GHL answers an ignored filter with everybody. */
export function holds(contact: Keyed, key: Key): boolean {
  return key.kind === 'email'
    ? contact.emails.some((email) => email.toLowerCase() === key.value)
    : contact.phones.some((phone) => bare(phone) === key.value);
}
