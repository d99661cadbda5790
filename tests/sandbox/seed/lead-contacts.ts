import type { HostApp, SandboxLead } from '../app.ts';
import { idOf, randomStream } from '../ghl/ids.ts';
import type { ContactRecord, LocationRecord } from '../ghl/records.ts';
import type { Store } from '../ghl/store.ts';
import { oddNames, seededContactId } from '../seed.ts';
import { addPlannedWork, addWork } from './work.ts';

const DAY_MS = 86_400_000;

const TAGS = ['first home', 'refinance', 'hot lead', 'newsletter', 'pre-approved', 'spoke on phone'] as const;

/** Somebody else, for contacts that share a key with a lead and are another person. */
const STRANGERS = [
  { firstName: 'Perpetua', lastName: 'Vandermolen' },
  { firstName: 'Casimir', lastName: 'Oyelaran' },
  { firstName: 'Thessaly', lastName: 'Brandvold' },
  { firstName: 'Ignatius', lastName: 'Quarrington' },
] as const;

/** The contacts that belong to an app's leads, by each lead's standing (tests/sandbox/app.ts). */
export function addLeadContacts(store: Store, location: Readonly<LocationRecord>, app: HostApp, now: number): void {
  const present = app.leads.filter((lead) => lead.standing === 'in');
  for (const [at, lead] of app.leads.entries()) {
    const [first, second] = contactsFor(lead, { location, app, at, now });
    if (first) store.putContact(first);
    if (second) store.putContact(second);
    const order = present.indexOf(lead);
    if (order === -1 || !first) continue;
    const odd = oddNames[order - (present.length - oddNames.length)];
    const random = randomStream(at + 1);
    const tags = [...new Set([TAGS[Math.floor(random() * TAGS.length)], TAGS[Math.floor(random() * TAGS.length)]])];
    store.putContact({ ...first, ...odd, tags: tags.filter((tag) => tag !== undefined) });
    if (order === 0) addPlannedWork(store, first, now);
    else addWork(store, first, now, order);
  }
}

interface Place {
  readonly location: Readonly<LocationRecord>;
  readonly app: HostApp;
  readonly at: number;
  readonly now: number;
}

function contactsFor(lead: SandboxLead, place: Place): readonly ContactRecord[] {
  const { location, app, at, now } = place;
  const stranger = STRANGERS[at % STRANGERS.length] ?? STRANGERS[0];
  const ownMail = (who: string): string => `${who}.${app.id}.${lead.id.toLowerCase().replace(/[^a-z0-9]/g, '')}@elsewhere.example`;
  const base: ContactRecord = {
    id: seededContactId(location.id, app.id, lead.id),
    locationId: location.id,
    firstName: lead.firstName,
    lastName: lead.lastName,
    email: null,
    phone: null,
    additionalEmails: [],
    additionalPhones: [],
    tags: [],
    customFields: [{ id: idOf(`${location.id} purpose`), value: 'Buy' }],
    fields: {
      country: location.country,
      dnd: false,
      ...(lead.company === null ? {} : { companyName: lead.company }),
      ...(lead.source === null ? {} : { source: lead.source }),
    },
    dateOfBirth: null,
    addedAt: now - (at + 3) * DAY_MS,
    updatedAt: now - (at + 2) * DAY_MS,
  };
  const email = lead.emails[0] ?? null;
  const phone = lead.phones[0] ?? null;
  switch (lead.standing) {
    case 'in':
      return [{ ...base, email, phone, additionalEmails: lead.emails.slice(1), additionalPhones: lead.phones.slice(1) }];
    case 'out':
      return [];
    case 'phone-other-name':
      return [{ ...base, ...stranger, email: ownMail('other'), phone }];
    case 'split':
      return [
        { ...base, email },
        { ...base, ...stranger, id: seededContactId(location.id, app.id, lead.id, 1), email: ownMail('other'), phone },
      ];
    case 'shared-mailbox':
      return [{ ...base, ...stranger, email }];
    case 'secondary-email':
      return [{ ...base, email: ownMail('main'), additionalEmails: email === null ? [] : [email] }];
  }
}
