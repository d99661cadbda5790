import type { Connection } from '../../lib/ghl/connection.ts';
import type { Lead, RecordRef } from '../../lib/lead/lead.ts';
import { namesAgree } from '../../lib/lead/name.ts';
import { toPerson } from '../../lib/lead/normalise.ts';
import { keysOf } from '../../lib/match/keys.ts';
import type { SiteName, Subject } from '../../lib/state/view.ts';

/** The person on a record, bound to the sub-account in use; nothing is known of their contact yet. */
export function subjectOf(lead: Lead, record: RecordRef, site: SiteName, connection: Connection | null): Subject {
  const person = toPerson(lead, { siteOrigin: site.origin, country: connection?.country ?? null });
  const [first] = keysOf(person);
  // Under an address that shows many people in turn, two of one house may share its mailbox: there the name tells them apart.
  const who = record.id !== null && first ? first.value : [first?.value, person.name].join(' ');
  return {
    id: [connection?.locationId ?? '', record.origin, record.id ?? record.url, who].join('|').slice(0, 3000),
    site,
    record,
    person,
    locationId: connection?.locationId ?? null,
    lost: false,
    match: connection ? { at: 'looking' } : { at: 'not-connected' },
  };
}

/**
 * Whether a later report is of the same person on the same record, more of which has arrived. It takes a record with an id of its
 * own: under one address without an id, another name may be another person whose details have not arrived.
 */
export function isSamePerson(before: Subject, now: Subject): boolean {
  if (before.id === now.id) return true;
  if (before.locationId !== now.locationId || before.record.origin !== now.record.origin) return false;
  if (before.record.id === null || before.record.id !== now.record.id) return false;
  const names = [before.person.name, now.person.name] as const;
  if (names[0] !== null && names[1] !== null && !namesAgree(...names)) return false;
  const known = keysOf(before.person).map((key) => key.value);
  if (known.length === 0) return names[0] !== null && names[1] !== null;
  const seen = new Set(keysOf(now.person).map((key) => key.value));
  return known.some((key) => seen.has(key));
}
