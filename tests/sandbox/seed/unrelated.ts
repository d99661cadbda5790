import { idOf } from '../ghl/ids.ts';
import type { LocationRecord } from '../ghl/records.ts';
import type { Store } from '../ghl/store.ts';
import { oddNames } from '../seed.ts';

const COUNT = 200;
const DAY_MS = 86_400_000;

const FIRST = [
  'Ada',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elif',
  'Farouk',
  'Greta',
  'Hiro',
  'Ines',
  'Jomo',
  'Kirsi',
  'Lamar',
  'Mei',
  'Nuno',
  'Orla',
] as const;
const LAST = [
  'Abernethy',
  'Bellweather',
  'Castellan',
  'Dunmore',
  'Eastgate',
  'Fairbairn',
  'Greenhalgh',
  'Hathersage',
  'Inverclyde',
  'Jessop',
  'Kettering',
] as const;
/** Numbers that nobody has: the regulators keep them for fiction (ACMA, Arcep). */
const PHONES: Readonly<Record<string, string>> = { AU: '+6125550', FR: '+3319900' };

/** Contacts that belong to no lead; the first three have odd names, some lack the email or the phone. */
export function addUnrelatedContacts(store: Store, location: Readonly<LocationRecord>, now: number): void {
  for (let nth = 0; nth < COUNT; nth += 1) {
    const firstName = FIRST[nth % FIRST.length] ?? 'Ada';
    const lastName = LAST[nth % LAST.length] ?? 'Abernethy';
    store.putContact({
      id: idOf(`${location.id} unrelated ${nth}`),
      locationId: location.id,
      firstName,
      lastName,
      ...oddNames[nth],
      email: nth % 9 === 8 ? null : `${firstName}.${lastName}.${nth}@unrelated.example`.toLowerCase(),
      phone: nth % 7 === 6 ? null : `${PHONES[location.country] ?? '+1555555'}${String(nth).padStart(4, '0')}`,
      additionalEmails: [],
      additionalPhones: [],
      tags: nth % 4 === 0 ? ['newsletter'] : [],
      customFields: [],
      fields: { country: location.country, dnd: nth % 20 === 0 },
      dateOfBirth: nth % 10 === 0 ? '1980-05-17' : null,
      addedAt: now - (nth + 40) * DAY_MS,
      updatedAt: now - (nth + 1) * DAY_MS,
    });
  }
}
