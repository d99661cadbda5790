import type { HostApp } from '../app.ts';
import type { TokenGrant } from '../ghl/auth.ts';
import { idOf } from '../ghl/ids.ts';
import type { UserRecord } from '../ghl/records.ts';
import type { Store } from '../ghl/store.ts';
import { atelierLyon, COMPANY_ID, harbourLoans, HARBOUR_ID, LYON_ID, seededTokens } from '../seed.ts';
import { addLeadContacts } from './lead-contacts.ts';
import { addUnrelatedContacts } from './unrelated.ts';

const USERS: readonly Omit<UserRecord, 'id' | 'companyId'>[] = [
  {
    firstName: 'Grace',
    lastName: 'Tan',
    email: 'grace.tan@harbour-loans.example',
    phone: '+61255501001',
    locationIds: [HARBOUR_ID],
    role: 'admin',
  },
  {
    firstName: 'Oliver',
    lastName: 'Quinn',
    email: 'oliver.quinn@harbour-loans.example',
    phone: '+61255501002',
    locationIds: [HARBOUR_ID],
    role: 'user',
  },
  {
    firstName: 'Solène',
    lastName: 'Garnier',
    email: 'solene.garnier@atelier-lyon.example',
    phone: '+33199001001',
    locationIds: [LYON_ID],
    role: 'admin',
  },
  {
    firstName: 'Agathe',
    lastName: 'Roche',
    email: 'agathe.roche@agency.example',
    phone: '+33199001002',
    locationIds: [HARBOUR_ID, LYON_ID],
    role: 'admin',
  },
];

const LOCATION_TAGS = ['first home', 'refinance', 'hot lead', 'newsletter', 'do not call', 'vip'] as const;

/** Lays the seeded state into an empty store. Dates are made from `now`. */
export function fill(store: Store, tokens: Map<string, TokenGrant>, apps: readonly HostApp[], now: number): void {
  for (const [token, grant] of Object.entries(seededTokens)) tokens.set(token, grant);
  for (const user of USERS) store.users.push({ ...user, id: idOf(user.email), companyId: COMPANY_ID });
  for (const location of [harbourLoans, atelierLyon]) {
    store.locations.set(location.id, { ...location });
    store.knowTags(location.id, LOCATION_TAGS);
    addCustomFields(store, location.id);
    for (const app of apps) addLeadContacts(store, location, app, now);
    addUnrelatedContacts(store, location, now);
  }
}

function addCustomFields(store: Store, locationId: string): void {
  const common = { locationId, picklistOptions: [], model: 'contact' } as const;
  store.customFields.push(
    { ...common, id: idOf(`${locationId} loan amount`), name: 'Loan amount', fieldKey: 'contact.loan_amount', dataType: 'MONETORY' },
    { ...common, id: idOf(`${locationId} settlement`), name: 'Settlement date', fieldKey: 'contact.settlement_date', dataType: 'DATE' },
    {
      ...common,
      id: idOf(`${locationId} purpose`),
      name: 'Purpose',
      fieldKey: 'contact.purpose',
      dataType: 'SINGLE_OPTIONS',
      picklistOptions: ['Buy', 'Refinance', 'Invest'],
    },
    {
      ...common,
      id: idOf(`${locationId} rating`),
      name: 'Rating',
      fieldKey: 'opportunity.rating',
      dataType: 'NUMERICAL',
      model: 'opportunity',
    },
  );
}
