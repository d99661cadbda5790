import type { SandboxLead } from '../../app.ts';
import { seeded } from '../shared/random.ts';
import type { Professional, Staff } from './staff.ts';
import { COLLEAGUES, PROFESSIONALS, SIGNED_IN } from './staff.ts';

type ApplicantRole = 'Primary Applicant' | 'Co-Applicant' | 'Guarantor';
export type Board = 'deal' | 'lead';

export interface Applicant {
  readonly lead: SandboxLead;
  readonly role: ApplicantRole;
}

/** A "loan application": a deal, or a lead that may become one. */
export interface Deal {
  readonly id: string;
  readonly board: Board;
  /** Never the name of its primary applicant as such. */
  readonly name: string;
  readonly applicants: readonly [Applicant, ...Applicant[]];
  /** The stage's place on its board. */
  readonly stage: number;
  readonly broker: Staff;
  readonly team: string;
  readonly lender: string;
  readonly amount: string;
  /** The property that secures the loan: not where the applicants live. */
  readonly security: string;
  /** Ten digits that read like a mobile number. */
  readonly lenderReference: string;
  readonly created: string;
  readonly professionals: readonly Professional[];
}

export const STAGES: Readonly<Record<Board, readonly string[]>> = {
  lead: ['1 New Enquiry', '2 Contacted', '3 Appointment Booked', '4 Nurture'],
  deal: ['1 Fact Find', '2 Outstanding Supporting Documents', '3 Lodged', '4 Conditional Approval', '5 Settled'],
};

/** Indexes of people: the primary applicant, then the others with their role. The eighth stands on both boards. */
const DEALS: readonly (readonly [number, ...(readonly [number, ApplicantRole])[]])[] = [
  [0, [2, 'Co-Applicant'], [11, 'Guarantor']],
  [1],
  [3],
  [4, [13, 'Co-Applicant']],
  [6],
  [8, [15, 'Co-Applicant']],
  [10, [31, 'Co-Applicant']],
  [14, [35, 'Guarantor']],
  [17, [19, 'Co-Applicant']],
  [20],
  [22],
  [24, [26, 'Co-Applicant']],
  [28],
  [30],
];
const LEADS: typeof DEALS = [
  [5],
  [7],
  [9],
  [12],
  [16],
  [18],
  [21],
  [23, [25, 'Co-Applicant'], [29, 'Guarantor']],
  [27],
  [32],
  [33],
  [34],
  [36],
  [37],
  [8],
];

const LENDERS = ['Southern Mutual', 'Coastal Building Society', 'First Meridian Bank', 'Paddock Credit Union'];
const SECURITIES = ['14 Acacia Avenue, Wynnum QLD 4178', 'Lot 7 Quarry Road, Samford QLD 4520', '3/88 Marine Parade, Kirra QLD 4225'];

/** How a brokerage calls its deals: after the family, the property, the purpose, or somebody who is not on them. */
function nameOf(at: number, { firstName, lastName }: SandboxLead, security: string): string {
  const family = lastName === '' ? firstName : lastName;
  const names = [
    `${family} - Refinance`,
    security.split(',')[0] ?? security,
    `${family.toLocaleUpperCase('en')}, ${firstName.slice(0, 1)} FHB pre-approval`,
    family,
    `Construction ${2026 - (at % 3)}-${100 + at}`,
    'Estate of Harold Finch',
  ];
  return names[at % names.length] ?? family;
}

/** All loan applications. Deterministic by the people. */
export function makeDeals(people: readonly SandboxLead[]): readonly Deal[] {
  const person = (index: number): SandboxLead => {
    const lead = people[index];
    if (lead === undefined) throw new Error(`BrokerEngine has no person ${index}.`);
    return lead;
  };
  const boards = [...DEALS.map((order) => ['deal', order] as const), ...LEADS.map((order) => ['lead', order] as const)];
  return boards.map(([board, [first, ...others]], at) => {
    const id = String(926_554 + at * 13);
    const random = seeded(Number(id));
    const broker = random.pick([SIGNED_IN, ...COLLEAGUES.slice(0, 1)]);
    const security = random.pick(SECURITIES);
    return {
      id,
      board,
      name: nameOf(at, person(first), security),
      applicants: [{ lead: person(first), role: 'Primary Applicant' }, ...others.map(([index, role]) => ({ lead: person(index), role }))],
      stage: at % STAGES[board].length,
      broker,
      team: random.pick(['Team North', 'Kirra Beaumont', 'Tim Osei']),
      lender: random.pick(LENDERS),
      amount: `$${380 + 5 * random.below(120)},000`,
      security,
      lenderReference: `0${451 + random.below(30)} ${100 + random.below(900)} ${100 + random.below(900)}`,
      created: `${1 + random.below(28)} ${random.pick(['Sep', 'Oct'])} 2026`,
      professionals: PROFESSIONALS.filter((_, place) => (at + place) % 2 === 0),
    };
  });
}
