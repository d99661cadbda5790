import type { SandboxLead } from '../../app.ts';
import { seeded } from '../shared/random.ts';
import type { Home } from './people.ts';
import { homeOf } from './people.ts';
import type { Location } from './staff.ts';
import { LOCATIONS } from './staff.ts';

/** A user record of HotspotSystem: the person, and everything around them that reads like a phone and is none. */
export interface Guest {
  readonly lead: SandboxLead;
  readonly home: Home;
  /** Often all digits, like a phone number that nobody has. */
  readonly userName: string;
  /** As the person typed it at the portal: sometimes LAST First. */
  readonly nameShown: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly macs: readonly string[];
  readonly voucher: string;
  readonly location: Location;
  readonly registered: string;
  readonly network: string | null;
}

const CITIES: Readonly<Record<string, readonly [city: string, state: string, zip: string]>> = {
  GB: ['Whitby', '', 'YO21 3PR'],
  DE: ['Köln', 'NRW', '50667'],
  ES: ['Sevilla', '', '41004'],
  IN: ['Pune', 'Maharashtra', '411001'],
  BR: ['Campinas', 'SP', '13010-111'],
  MA: ['Rabat', '', '10020'],
  SA: ['Riyadh', '', '12211'],
  ID: ['Bandung', '', '40111'],
  IE: ['Galway', '', 'H91 E2K3'],
  BE: ['Gent', '', '9000'],
  NZ: ['Nelson', '', '7010'],
  CH: ['Chur', 'GR', '7000'],
  IL: ['Haifa', '', '3303111'],
  RE: ['Saint-Denis', '', '97400'],
  CA: ['Moncton', 'NB', 'E1C 1G4'],
  FR: ['Bayonne', '', '64100'],
  AU: ['Newcastle', 'NSW', '2300'],
  US: ['Portland', 'OR', '97205'],
};
const STREETS = ['12 Station Road', '340 Alder Street', '25 Marine Drive', '9 Linden Court'];
const RUES = ['7 rue des Docks', '18 bis quai de la Lune', '3 impasse du Phare'];

/** Deterministic by the person's id and place. */
export function guestOf(lead: SandboxLead, index: number): Guest {
  const random = seeded(Number(lead.id));
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  const two = (value: number): string => String(value).padStart(2, '0');
  // One of two devices has an address without letters, which reads like a phone.
  const mac = (): string =>
    Array.from({ length: 6 }, (_, at) =>
      at === 0 ? '04' : random.below(2) === 0 || index % 2 === 0 ? digits(2) : two(random.below(100)).replace('1', 'B'),
    ).join('-');
  const home = homeOf(lead, index);
  const [city, state, zip] = CITIES[home.code] ?? ['', '', ''];
  const { firstName, lastName } = lead;
  const capitals = index % 2 === 1 && ['DE', 'FR', 'BE'].includes(home.code);
  const numeric = `${random.pick(['0477', '0698', '0451'])}${digits(6)}`;
  const short = `${firstName}${lastName}`
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
    .slice(0, 9);
  return {
    lead,
    home,
    userName: index % 3 === 0 || short === '' ? numeric : index % 3 === 1 ? `${short}${digits(2)}` : (lead.emails[0] ?? numeric),
    nameShown: capitals ? `${lastName.toLocaleUpperCase('fr')} ${firstName}` : lead.name,
    street: random.pick(['FR', 'RE', 'BE'].includes(home.code) ? RUES : STREETS),
    city,
    state,
    zip,
    macs: Array.from({ length: 1 + random.below(2) }, mac),
    voucher: `${random.pick(['0466', '0688'])} ${digits(3)} ${digits(3)}`,
    location: random.pick<Location>(LOCATIONS),
    registered: `2026-${two(6 + random.below(5))}-${two(1 + random.below(28))} ${two(6 + random.below(16))}:${two(random.below(60))}`,
    network: random.pick([null, null, 'Facebook', 'Google']),
  };
}

/** "12 Station Road, Newcastle, NSW 2300, Australia". */
export function addressOf({ street, city, state, zip, home }: Guest): string {
  return [street, city, `${state} ${zip}`.trim(), home.country].filter((part) => part !== '').join(', ');
}

/** Users that a device made by itself: nobody is behind them. */
export const DEVICES = [
  { id: '8812999', userName: '04-55-12-90-33-71', mac: '04-55-12-90-33-71' },
  { id: '8813004', userName: '0455129034', mac: 'B8-27-EB-11-40-09' },
] as const;

export type Device = (typeof DEVICES)[number];
