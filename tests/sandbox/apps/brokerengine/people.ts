import type { SandboxLead } from '../../app.ts';
import type { Census } from '../../people.ts';

/** Contacts of a brokerage in Queensland, in the spellings of Australia's names. */
export function takePeople(census: Census): readonly SandboxLead[] {
  return census.take({
    population: 'australian',
    count: 38,
    id: (index) => String(58_929 + index * 37),
    region: () => 'AU',
    given: {
      0: { name: { first: 'Siobhán', last: "O'Leary", mailbox: 'siobhan.oleary' }, tags: ['refinance', 'vip'] },
      1: { name: { first: 'Hamish', last: 'MacIntyre' } },
      2: { name: { first: 'Padraig', last: "O'Leary", mailbox: 'padraig.oleary' } },
      4: { name: { first: 'Lan Anh', last: 'Trần', mailbox: 'lananh.tran' } },
      6: { name: { first: 'Aroha', last: 'Te Kanawa' } },
      8: { name: { first: 'Johannes', last: 'van Dyk' } },
      10: { name: { first: 'Wei', last: 'Zhang' } },
      12: { name: { first: 'Kalani', last: '' } },
      14: { name: { first: 'Mary-Jane', last: 'Fitzgerald-Browne' } },
      16: { name: { first: 'ليلى', last: 'منصور', mailbox: 'layla.mansour' } },
      17: { name: { first: 'Stavros', last: 'Konstantinou' } },
      19: { name: { first: 'Eleni', last: 'Konstantinou' } },
      23: { name: { first: 'Harpreet', last: 'Gill' } },
      25: { name: { first: 'Manjit', last: 'Gill' } },
      29: { name: { first: 'Balwinder', last: 'Gill' } },
    },
    mailDomains: ['example.com', 'example.com', 'example.org'],
    companies: ['Moreton Bay Fencing', 'Kedron Veterinary', 'Sunshine Coast Tiling', 'Logan City Council', 'Redcliffe Physio'],
    sources: ['Website enquiry', 'Referral', 'Seminar', 'Existing client', 'Real estate agent'],
    tags: ['refinance', 'vip', 'first home buyer', 'investor', 'SMSF', 'self-employed'],
  });
}

/** Landlines of two homes. Each is the number of both people of a couple, none of whom GHL has. */
const LANDLINES: Readonly<Record<number, string>> = { 17: '+61755507781', 19: '+61755507781', 23: '+61355504417', 25: '+61355504417' };

/** The people with the landline that couples share. */
export function withLandlines(people: readonly SandboxLead[]): readonly SandboxLead[] {
  return people.map((lead, index) => {
    const landline = LANDLINES[index];
    return landline === undefined ? lead : { ...lead, phones: [...lead.phones, landline] };
  });
}

const MOBILE: readonly ((digits: string) => string)[] = [
  (d) => `0${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`,
  (d) => `+61 ${d.slice(0, 3)} ${d.slice(3, 6)} ${d.slice(6)}`,
  (d) => `0${d}`,
  // A mobile grouped as a landline, as the app itself does it (verified).
  (d) => `(0${d.slice(0, 1)}) ${d.slice(1, 5)} ${d.slice(5)}`,
  (d) => `+61${d}`,
  (d) => `0${d.slice(0, 3)}-${d.slice(3, 6)}-${d.slice(6)}`,
];
const LANDLINE: readonly ((digits: string) => string)[] = [
  (d) => `(0${d.slice(0, 1)}) ${d.slice(1, 5)} ${d.slice(5)}`,
  (d) => `0${d.slice(0, 1)} ${d.slice(1, 5)} ${d.slice(5)}`,
];

export const isLandline = (e164: string): boolean => !e164.startsWith('+614');

/** A number in one of the spellings that Australians type; `style` is taken modulo their count. */
export function auPhone(e164: string, style: number): string {
  const spellings = isLandline(e164) ? LANDLINE : MOBILE;
  return spellings[style % spellings.length]?.(e164.slice(3)) ?? e164;
}
