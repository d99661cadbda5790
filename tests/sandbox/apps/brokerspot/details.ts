import type { SandboxLead } from '../../app.ts';
import { seeded } from '../shared/random.ts';
import type { Staff } from './staff.ts';
import { COLLEAGUES, SIGNED_IN } from './staff.ts';

/** What a BrokerSpot page shows of a lead beside the person's own data. */
export interface Details {
  readonly owner: Staff;
  readonly stage: string;
  readonly created: string;
  readonly address: string;
  readonly interest: string;
  readonly budget: string;
  /** Written like a mobile number, as some portals' listing numbers are. */
  readonly listing: string;
  readonly reference: string;
}

const STAGES = ['New', 'Contacted', 'Qualified', 'Application', 'Nurture'];
const STREETS = ['Wattle Street', 'Bourke Road', 'Acacia Avenue', 'Station Street', 'Ocean Parade', 'Macquarie Street', 'Fig Tree Lane'];
const SUBURBS = [
  'Parramatta NSW 2150',
  'Brunswick VIC 3056',
  'New Farm QLD 4005',
  'Fremantle WA 6160',
  'Glenelg SA 5045',
  'Newtown NSW 2042',
];
const INTERESTS = [
  'Refinance of an owner-occupied home',
  'First home, pre-approval',
  'Investment unit',
  'Construction loan',
  'Upgrade, selling first',
];

/** Deterministic by the lead's id. */
export function detailsOf(lead: SandboxLead): Details {
  const random = seeded(Number(lead.id));
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  return {
    owner: random.pick([SIGNED_IN, ...COLLEAGUES, ...COLLEAGUES]),
    stage: random.pick(STAGES),
    created: `${1 + random.below(28)} ${random.pick(['Sep', 'Oct'])} 2026`,
    address: `${1 + random.below(180)} ${random.pick(STREETS)}, ${random.pick(SUBURBS)}`,
    interest: random.pick(INTERESTS),
    budget: `$${450 + 25 * random.below(40)},000`,
    listing: `0478 ${digits(3)} ${digits(3)}`,
    reference: `61298${digits(6)}`,
  };
}
