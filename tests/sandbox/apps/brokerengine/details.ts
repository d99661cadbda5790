import type { SandboxLead } from '../../app.ts';
import { seeded } from '../shared/random.ts';

export interface HomeAddress {
  readonly line1: string;
  readonly suburb: string;
  readonly state: string;
  readonly postalCode: string;
}

/** What BrokerEngine shows of a person beside name, emails and phones. */
export interface Details {
  readonly address: HomeAddress;
  /** As shown. */
  readonly birthDate: string;
  readonly clientSince: string;
  /** Which spelling this person's phones have. */
  readonly phoneStyle: number;
}

const STREETS = ['Jacaranda Street', 'Old Cleveland Road', 'Banksia Court', 'The Esplanade', 'Gympie Road', 'Poinciana Avenue'];
const SUBURBS = [
  ['Pimpama', 'QLD', '4209'],
  ['Toowong', 'QLD', '4066'],
  ['Byron Bay', 'NSW', '2481'],
  ['Northcote', 'VIC', '3070'],
  ['Subiaco', 'WA', '6008'],
  ['Norwood', 'SA', '5067'],
  ['Sandy Bay', 'TAS', '7005'],
  ['Braddon', 'ACT', '2612'],
  ['Nightcliff', 'NT', '0810'],
] as const;

/** Deterministic by the person's id. */
export function detailsOf({ id }: SandboxLead): Details {
  const random = seeded(Number(id));
  const [suburb, state, postalCode] = random.pick<(typeof SUBURBS)[number]>(SUBURBS);
  const unit = random.below(3) === 0 ? `${1 + random.below(20)}/` : '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    address: { line1: `${unit}${1 + random.below(140)} ${random.pick(STREETS)}`, suburb, state, postalCode },
    birthDate: `${two(1 + random.below(28))}/${two(1 + random.below(12))}/${1955 + random.below(45)}`,
    clientSince: `${1 + random.below(28)} ${random.pick(['Feb', 'May', 'Aug'])} ${2019 + random.below(7)}`,
    phoneStyle: random.below(6),
  };
}

/** "12/45 Gympie Road, Toowong QLD 4066". */
export function oneLine({ line1, suburb, state, postalCode }: HomeAddress): string {
  return `${line1}, ${suburb} ${state} ${postalCode}`;
}
