import type { SandboxLead } from '../../app.ts';
import type { Census } from '../../people.ts';
import type { Name } from '../shared/names.ts';
import { australian, french, international } from '../shared/phone.ts';

/** Where somebody lives, and their phone as they typed it at the portal. */
export interface Home {
  readonly country: string;
  readonly code: string;
  /** Null for somebody without a phone. */
  readonly phoneShown: string | null;
}

interface Guest {
  readonly name: Name;
  readonly home: readonly [country: string, code: string];
  /** E.164, and as typed. */
  readonly phone: readonly [e164: string, shown: string];
}

/** Guests of many countries, by their place in the list. Two of their phones are valid in two countries: the address decides. */
const GUESTS: Readonly<Record<number, Guest>> = {
  0: { name: { first: 'Eleanor', last: 'Whitby' }, home: ['United Kingdom', 'GB'], phone: ['+447400123417', '07400 123417'] },
  1: { name: { first: 'Jürgen', last: 'Müller' }, home: ['Germany', 'DE'], phone: ['+4915123400017', '0151 23400017'] },
  2: { name: { first: 'María José', last: 'García López' }, home: ['Spain', 'ES'], phone: ['+34612345617', '612 34 56 17'] },
  3: { name: { first: 'Rajesh', last: 'Kumar' }, home: ['India', 'IN'], phone: ['+918123456717', '081234 56717'] },
  4: { name: { first: 'João', last: 'Pereira da Costa' }, home: ['Brazil', 'BR'], phone: ['+5511961234517', '(11) 96123-4517'] },
  5: { name: { first: 'Fatima-Zahra', last: 'El Amrani' }, home: ['Morocco', 'MA'], phone: ['+212650123417', '0650-123417'] },
  6: {
    name: { first: 'نور', last: 'الهاشمي', mailbox: 'nour.hashemi' },
    home: ['Saudi Arabia', 'SA'],
    phone: ['+966512345617', '+966 51 234 5617'],
  },
  8: { name: { first: 'Anggun', last: '' }, home: ['Indonesia', 'ID'], phone: ['+62812345617', '+62 812-345-617'] },
  10: { name: { first: 'Aoife', last: 'Ní Bhriain' }, home: ['Ireland', 'IE'], phone: ['+353850123417', '085 012 3417'] },
  11: { name: { first: 'Lukas', last: 'Vandenberghe' }, home: ['Belgium', 'BE'], phone: ['+32470123417', '0470 12 34 17'] },
  12: { name: { first: 'Wiremu', last: 'Parata' }, home: ['New Zealand', 'NZ'], phone: ['+64211234517', '021 123 4517'] },
  13: { name: { first: 'Ursina', last: 'Caflisch' }, home: ['Switzerland', 'CH'], phone: ['+41781234517', '078 123 45 17'] },
  14: { name: { first: 'יעל', last: 'לוי', mailbox: 'yael.levi' }, home: ['Israel', 'IL'], phone: ['+972502345617', '+972 50-234-5617'] },
  15: { name: { first: 'Marie-Annick', last: 'Payet' }, home: ['Réunion', 'RE'], phone: ['+262692123417', '0692 12 34 17'] },
  16: { name: { first: 'Geneviève', last: 'Tremblay' }, home: ['Canada', 'CA'], phone: ['+15062345617', '(506) 234-5617'] },
};

/** Who signed in without an email: by text message alone. */
const WITHOUT_EMAIL: ReadonlySet<number> = new Set([12, 17, 26]);

const REGIONS = ['US', 'FR', 'AU'] as const;
const COUNTRIES = { US: 'United States', FR: 'France', AU: 'Australia' } as const;

const regionAt = (index: number): (typeof REGIONS)[number] => REGIONS[index % REGIONS.length] ?? 'US';

/** Guests who signed in at a portal: one email and one phone each, at most. They have no tags and no source. */
export function takePeople(census: Census): readonly SandboxLead[] {
  const given = Object.entries(GUESTS).map(([index, { name, phone }]) => [index, { name, phone: phone[0] }] as const);
  const people = census.take({
    population: 'international',
    count: 36,
    id: (index) => String(8_812_340 + index * 17),
    region: regionAt,
    given: Object.fromEntries(given),
    mailDomains: ['example.com', 'example.org', 'exemple.fr'],
    companies: ['Sailcloth Charters', 'Pelican Freight', 'Mistral Conseil', 'Northline Rail'],
    sources: ['-'],
    tags: ['-'],
  });
  return people.map((lead, index) => ({
    ...lead,
    emails: WITHOUT_EMAIL.has(index) ? [] : lead.emails.slice(0, 1),
    phones: lead.phones.slice(0, 1),
    source: null,
    tags: [],
  }));
}

/** Where the guest at `index` lives and how they typed their phone. */
export function homeOf({ phones: [e164] }: SandboxLead, index: number): Home {
  const guest = GUESTS[index];
  if (guest !== undefined) {
    const [country, code] = guest.home;
    return { country, code, phoneShown: e164 === undefined ? null : guest.phone[1] };
  }
  const code = regionAt(index);
  return { country: COUNTRIES[code], code, phoneShown: e164 === undefined ? null : typed(e164, index) };
}

/** People type their number as at home, or with the country's code when they are abroad. */
function typed(e164: string, index: number): string {
  if (index % 4 === 3) return international(e164);
  if (e164.startsWith('+61')) return australian(e164);
  if (e164.startsWith('+33')) return french(e164, index);
  return `${e164.slice(2, 5)}-${e164.slice(5, 8)}-${e164.slice(8)}`;
}
