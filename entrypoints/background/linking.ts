import type { Clock } from '../../lib/base/clock.ts';
import { isSharedMailbox } from '../../lib/lead/email.ts';
import type { RecordRef } from '../../lib/lead/lead.ts';
import type { Key } from '../../lib/match/keys.ts';
import { linkThatServes, withLink, withoutLink, type Identity, type Link } from '../../lib/match/link.ts';
import type { SubjectRef } from '../../lib/outbox/change.ts';
import type { LinkPlace } from '../../lib/state/links.ts';
import { inTurn } from '../../lib/state/session.ts';
import type { Subject } from '../../lib/state/view.ts';
import { keysIn } from './subject.ts';

/** A person and the record they are on. */
export interface Whose extends Identity {
  readonly record: RecordRef;
}

export interface Linking {
  /** The contact that is remembered for the person, as they stand on the page now. */
  find(locationId: string, whose: Whose): Promise<Link | null>;
  /** Remembers that `contactId` is the person. Without a key there is nothing to remember them by. */
  remember(locationId: string, whose: Whose, contactId: string): Promise<void>;
  /** Forgets that `contactId` is the person. */
  forget(locationId: string, whose: Whose, contactId: string): Promise<void>;
}

interface Ports {
  readonly clock: Clock;
  readonly links: {
    get(locationId: string, place: LinkPlace): Promise<readonly Link[]>;
    put(locationId: string, place: LinkPlace, links: readonly Link[]): Promise<void>;
  };
}

export function whoseOf(subject: Subject): Whose {
  const { person, record } = subject;
  return { record, personId: person.personId, name: person.name, keys: keysIn(subject) };
}

/** The person of a change, as far as the change tells: it may settle days after its page was closed. */
export function whoseOfChange({ record, who, keys }: SubjectRef): Whose {
  const asKey = (value: string): Key => ({
    kind: value.includes('@') ? 'email' : 'phone',
    value,
    shared: isSharedMailbox(value) ? 'house' : null,
  });
  // Somebody without a name goes by their first key.
  return { record, personId: null, name: who === '' || keys.includes(who) ? null : who, keys: keys.map(asKey) };
}

/**
 * Links by person: never by the record alone. A link is kept with its record and, where the page shows an id of the person's own,
 * with that id too, so that it serves on their other records.
 */
export function createLinking({ clock, links }: Ports): Linking {
  const change = async (locationId: string, whose: Whose, to: (links: readonly Link[]) => readonly Link[]): Promise<void> => {
    for (const place of placesOf(whose)) {
      await inTurn('links', async () => {
        const before = await links.get(locationId, place);
        const after = to(before);
        if (after.length > 0 || before.length > 0) await links.put(locationId, place, after);
      });
    }
  };
  const linking: Linking = {
    find: async (locationId, whose) => {
      // Under an address that shows people in turn a mailbox of the house tells nobody.
      const isTold = whose.personId !== null || whose.record.id !== null || whose.keys.some(({ shared }) => shared !== 'house');
      if (!isTold) return null;
      const kept = await Promise.all(placesOf(whose).map((place) => links.get(locationId, place)));
      const link = linkThatServes(kept.flat(), whose);
      // Known by their record or by their id: from now on by both.
      if (link && !kept.every((some) => linkThatServes(some, whose))) await linking.remember(locationId, whose, link.contactId);
      return link;
    },
    remember: async (locationId, whose, contactId) => {
      if (whose.keys.length === 0) return;
      await change(locationId, whose, (kept) => withLink(kept, whose, { contactId, madeAt: clock.now() }));
    },
    forget: (locationId, whose, contactId) => change(locationId, whose, (kept) => withoutLink(kept, whose, contactId)),
  };
  return linking;
}

function placesOf({ record, personId }: Whose): readonly LinkPlace[] {
  const byRecord: LinkPlace = { by: 'record', record };
  return personId === null ? [byRecord] : [byRecord, { by: 'person', origin: record.origin, personId }];
}
