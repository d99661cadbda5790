import { idFrom, randomStream } from './ids.ts';
import type {
  AppointmentRecord,
  ContactRecord,
  CustomFieldRecord,
  LocationRecord,
  NoteRecord,
  TagRecord,
  TaskRecord,
  UserRecord,
} from './records.ts';
import { makeSearchIndex, type SearchIndex } from './search-index.ts';

/** Everything the stand-in holds. Tests may change it behind the API's back, as colleagues in the app do. */
export interface Store {
  readonly locations: Map<string, LocationRecord>;
  readonly contacts: Map<string, ContactRecord>;
  readonly tasks: Map<string, TaskRecord>;
  readonly notes: Map<string, NoteRecord>;
  readonly appointments: Map<string, AppointmentRecord>;
  readonly tags: TagRecord[];
  readonly customFields: CustomFieldRecord[];
  readonly users: UserRecord[];
  readonly index: SearchIndex;
  /** A fresh id. The stream goes on after a reset, so that an id is never given to two things. */
  newId(): string;
  /** `seenFrom`: epoch milliseconds from which the search sees the change; at once when left out. */
  putContact(contact: ContactRecord, seenFrom?: number): void;
  /** With its tasks, notes and appointments. */
  removeContact(contactId: string, seenFrom?: number): void;
  contactsOf(locationId: string): readonly ContactRecord[];
  /** A tag's name that the location has not got becomes one of its tags. */
  knowTags(locationId: string, names: readonly string[]): void;
  clear(): void;
}

export function makeStore(seed: number): Store {
  const random = randomStream(seed);
  const index = makeSearchIndex();
  const store: Store = {
    locations: new Map(),
    contacts: new Map(),
    tasks: new Map(),
    notes: new Map(),
    appointments: new Map(),
    tags: [],
    customFields: [],
    users: [],
    index,
    newId: () => idFrom(random),
    putContact(contact, seenFrom = Number.NEGATIVE_INFINITY) {
      store.contacts.set(contact.id, contact);
      store.knowTags(contact.locationId, contact.tags);
      index.write(contact.id, contact, seenFrom);
    },
    removeContact(contactId, seenFrom = Number.NEGATIVE_INFINITY) {
      store.contacts.delete(contactId);
      for (const things of [store.tasks, store.notes, store.appointments]) {
        for (const thing of things.values()) if (thing.contactId === contactId) things.delete(thing.id);
      }
      index.write(contactId, null, seenFrom);
    },
    contactsOf: (locationId) => [...store.contacts.values()].filter((contact) => contact.locationId === locationId),
    knowTags(locationId, names) {
      for (const name of names) {
        const known = store.tags.some((tag) => tag.locationId === locationId && tag.name === name);
        if (!known) store.tags.push({ id: store.newId(), locationId, name });
      }
    },
    clear() {
      for (const things of [store.locations, store.contacts, store.tasks, store.notes, store.appointments]) things.clear();
      for (const list of [store.tags, store.customFields, store.users]) list.length = 0;
      index.clear();
    },
  };
  return store;
}
