import type { TokenGrant } from './ghl/auth.ts';
import { idOf } from './ghl/ids.ts';
import type { LocationRecord } from './ghl/records.ts';

/** The fixed facts of a new sandbox: the same in every run, so that tests and people can name them. */

export const COMPANY_ID = 'Kx3vRt8QmZp5LwNc2YhD';

export const HARBOUR_ID = 'hL7cQm2VxTz9KpRw4NsB';
export const LYON_ID = 'aT5yGn8JdWk3FbXe6MvL';

/** An Australian sub-account that takes no duplicates. */
export const harbourLoans: Readonly<LocationRecord> = {
  id: HARBOUR_ID,
  companyId: COMPANY_ID,
  name: 'Harbour Loans',
  country: 'AU',
  timezone: 'Australia/Sydney',
  city: 'Sydney',
  address: '12 Sample Street',
  postalCode: '2000',
  state: 'NSW',
  email: 'office@harbour-loans.example',
  phone: '+61255501234',
  allowDuplicateContact: false,
};

/** A French sub-account that takes duplicates. */
export const atelierLyon: Readonly<LocationRecord> = {
  id: LYON_ID,
  companyId: COMPANY_ID,
  name: 'Atelier Lyon',
  country: 'FR',
  timezone: 'Europe/Paris',
  city: 'Lyon',
  address: '3 rue de l’Exemple',
  postalCode: '69002',
  state: 'Rhône',
  email: 'bureau@atelier-lyon.example',
  phone: '+33199001234',
  allowDuplicateContact: true,
};

const READ_SCOPES = [
  'contacts.readonly',
  'locations.readonly',
  'locations/tags.readonly',
  'locations/customFields.readonly',
  'users.readonly',
] as const;
const ALL_SCOPES = [...READ_SCOPES, 'contacts.write'] as const;

/** Private integration tokens. They open nothing but the sandbox. */
export const HARBOUR_TOKEN = 'pit-1f0c6c1e-52a7-4b7e-9d11-0a6f3b8c2d41';
export const LYON_TOKEN = 'pit-7b2e9a54-0c38-4f6d-8e25-c91d7f4a6b03';
/** Harbour Loans, without contacts.write. */
export const READ_ONLY_TOKEN = 'pit-c4d81b3f-6e92-4a05-b7f8-25e0a9d3c716';
/** Harbour Loans, without locations.readonly. */
export const NO_LOCATION_TOKEN = 'pit-93a5e7d0-14fb-4c62-a8b9-6f7c02e1d854';
/** An agency's token: tells sub-accounts, opens no contacts. */
export const AGENCY_TOKEN = 'pit-e06f4b28-d7c3-4195-9a4e-83b1f5d2c07a';

export const seededTokens: Readonly<Record<string, TokenGrant>> = {
  [HARBOUR_TOKEN]: { locationIds: [HARBOUR_ID], scopes: ALL_SCOPES },
  [LYON_TOKEN]: { locationIds: [LYON_ID], scopes: ALL_SCOPES },
  [READ_ONLY_TOKEN]: { locationIds: [HARBOUR_ID], scopes: READ_SCOPES },
  [NO_LOCATION_TOKEN]: { locationIds: [HARBOUR_ID], scopes: ALL_SCOPES.filter((scope) => scope !== 'locations.readonly') },
  [AGENCY_TOKEN]: { locationIds: [HARBOUR_ID, LYON_ID], scopes: ['locations.readonly', 'users.readonly'], kind: 'agency' },
};

/**
 * The id of a lead's seeded contact. `nth` is 1 for the second contact of a `split` lead (it has the phone; the first has the
 * email), else 0. A lead that is `out` has none.
 */
export function seededContactId(locationId: string, appId: string, leadId: string, nth: 0 | 1 = 0): string {
  return idOf(`${locationId} ${appId} ${leadId} ${nth}`);
}

/**
 * An Arabic name, one with markup, one of 60 characters: the first unrelated contacts have them, and the contacts of the last
 * three leads of each app that are `in`.
 */
export const oddNames = [
  { firstName: 'فاطمة الزهراء', lastName: 'بن عبد الله' },
  { firstName: '<b>Bold</b>', lastName: '<img src=x onerror=alert(1)>' },
  { firstName: 'Maximilian-Alexander', lastName: 'Freiherr von Hohenfels-Rothenburg-Donau' },
] as const;

/** The note of each app's second lead that is `in`: what an attacker would write. Nothing of it may run. */
export const HOSTILE_NOTE =
  '<p>Please call back</p><img src=x onerror="document.title=\'taken\'"><script>document.title=\'taken\'</script><a href="javascript:alert(1)">link</a>';
