import { isSharedMailbox } from '../lead/email.ts';
import type { Person } from '../lead/person.ts';

/** An address by which a person can be looked up. */
export interface Key {
  readonly kind: 'email' | 'phone';
  /** Lower-cased email, or E.164. */
  readonly value: string;
  /**
   * Whose it is beside the person's. `house`: a mailbox like info@. `record`: somebody else on the record has it as well (a
   * couple's landline), so that it finds either of them. Null: the person's alone.
   */
  readonly shared: 'house' | 'record' | null;
}

/** `onRecord`: what further people of the record have as well (`sharedKeys`). */
export function keysOf(person: Person, onRecord: readonly string[] = []): readonly Key[] {
  const key = (kind: Key['kind'], value: string): Key => ({
    kind,
    value,
    shared: onRecord.includes(value) ? 'record' : isSharedMailbox(value) ? 'house' : null,
  });
  return [...person.emails.map((email) => key('email', email)), ...person.phones.map(({ e164 }) => key('phone', e164))];
}

/** The emails and E.164 phones that several of these people have. */
export function sharedKeys(people: readonly Person[]): readonly string[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const person of people) {
    const own = new Set(keysOf(person).map(({ value }) => value));
    for (const value of own) if (seen.has(value)) shared.add(value);
    for (const value of own) seen.add(value);
  }
  return [...shared];
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
