import type { PageTruth } from '../shared/truth.ts';
import type { Guest } from './details.ts';
import { addressOf, DEVICES } from './details.ts';

export const LEADLESS = [
  '/',
  '/cc/index.php',
  '/cc/locations.php',
  '/cc/vouchers.php',
  '/cc/transactions.php',
  '/cc/profile.php',
  '/cc/settings.php',
  '/cc/user_add.php',
];

/** What is true of every address of the Control Center. */
export function truthOf(origin: string, guests: readonly Guest[]): readonly PageTruth[] {
  const recordUrl = (id: string): string => `${origin}/cc/customer.php?id=${id}`;
  const records = guests.flatMap((guest): PageTruth[] => {
    const { lead, location } = guest;
    const shown = {
      lead,
      personId: null,
      role: null,
      emails: lead.emails,
      phones: lead.phones,
      company: lead.company,
      birthDate: null,
      owner: null,
      status: null,
      tags: [],
      notes: [],
      tasks: [],
    };
    const address = addressOf(guest);
    const form = addressOf({ ...guest, home: { ...guest.home, country: guest.home.code } });
    // Where a guest registered is where the lead came from.
    const source = `${location.name} (#${location.id})`;
    return [
      { kind: 'lead', url: recordUrl(lead.id), recordId: lead.id, leads: [{ ...shown, address, source }] },
      {
        kind: 'lead',
        url: `${origin}/cc/customer_edit.php?id=${lead.id}`,
        recordId: lead.id,
        leads: [{ ...shown, address: form, source: null }],
      },
    ];
  });
  const rows = guests.map(({ lead }) => ({ lead, url: recordUrl(lead.id), emails: lead.emails, phones: lead.phones }));
  return [
    { kind: 'list', url: `${origin}/cc/user_search.php`, rows, windowed: false },
    ...records,
    ...DEVICES.map(({ id }): PageTruth => ({ kind: 'none', url: recordUrl(id) })),
    ...LEADLESS.map((path): PageTruth => ({ kind: 'none', url: `${origin}${path}` })),
  ];
}
