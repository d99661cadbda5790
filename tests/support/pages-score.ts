import type { Answer, Expected, ExpectedLead } from './answer.ts';
import type { ListedPage } from './page-list.ts';

/** What was expected and found, what was expected alone, and what was found alone. */
export interface Tally {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** One page's answer beside what is expected of it. */
export interface PageScore {
  readonly page: ListedPage;
  readonly tallies: Readonly<Record<Compared, Tally>>;
  /** Whether one person is what the page is about. */
  readonly hasLead: boolean;
  /** A lead on a page without one. */
  readonly falseLead: boolean;
  /** Somebody else's data in the page's lead. */
  readonly foreign: readonly string[];
  /** How sure the reader was of its lead, and whether it is another person or holds a key that is not theirs; null where it gave none. */
  readonly lead: { readonly trust: number; readonly sure: boolean; readonly wrong: boolean } | null;
}

const one = (value: string | null): string[] => (value === null ? [] : [value]);

const ofLead = {
  name: ({ name }) => one(name),
  emails: ({ emails }) => emails.map((email) => email.toLowerCase()),
  phones: ({ phones }) => phones.map(({ e164 }) => e164),
  firstName: ({ firstName }) => one(firstName),
  lastName: ({ lastName }) => one(lastName),
  company: ({ company }) => one(company),
  title: ({ title }) => one(title),
  address: ({ address }) => one(address),
  source: ({ source }) => one(source),
  tags: ({ tags }) => tags,
  notes: ({ notes }) => notes,
} satisfies Record<string, (lead: ExpectedLead) => string[]>;

const ofPage = {
  rows: ({ kind, leads }) => (kind === 'list' ? leads.map(personText) : []),
  people: ({ kind, leads }) => (kind === 'lead' ? leads.slice(1).map(personText) : []),
  roles: ({ leads }) => leads.flatMap((lead) => one(lead.role).map((role) => `${lead.name} is ${role}`)),
} satisfies Record<string, (answer: Expected) => string[]>;

type LeadField = keyof typeof ofLead;

/** What is compared, each value by itself: of the page's lead, and of the page. */
export type Compared = LeadField | keyof typeof ofPage;

const leadFields = Object.keys(ofLead) as LeadField[];

/** Compares as issue and README say: equal after trimming, collapsed white space and NFC; emails lower-cased, phones by E.164. */
export function scorePage(page: ListedPage, expected: Expected, found: Answer): PageScore {
  const fieldTallies = Object.entries(ofLead).map(([field, values]) => [
    field,
    tally(expected.lead ? values(expected.lead) : [], found.lead ? values(found.lead) : []),
  ]);
  const pageTallies = Object.entries(ofPage).map(([what, values]) => [what, tally(values(expected), values(found))]);
  const tallies = Object.fromEntries([...fieldTallies, ...pageTallies]) as Record<Compared, Tally>;
  const extraKeys = [...tallies.emails.extra, ...tallies.phones.extra];
  const { name } = tallies;
  const isOther = expected.lead === null || name.missed.length + name.extra.length > 0;
  return {
    page,
    tallies,
    hasLead: expected.lead !== null,
    falseLead: expected.lead === null && (found.lead !== null || (expected.kind === 'none' && found.leads.length > 0)),
    foreign: expected.lead === null ? [] : [...extraKeys, ...takenFromOthers(expected, tallies)],
    lead: found.lead && { trust: found.lead.trust, sure: found.lead.sure, wrong: isOther || extraKeys.length > 0 },
  };
}

/** An email or phone that is not the lead's is somebody's in any case; of the rest, what belongs to the others on the record. */
function takenFromOthers({ leads }: Expected, tallies: PageScore['tallies']): string[] {
  const others = leads.slice(1);
  return leadFields.flatMap((field) => {
    if (field === 'emails' || field === 'phones') return [];
    const theirs = new Set(others.flatMap((other) => ofLead[field](other)).map(plain));
    return tallies[field].extra.filter((value) => theirs.has(value));
  });
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const personText = ({ name, emails, phones }: ExpectedLead): string =>
  [name ?? '(no name)', ...emails.map((email) => email.toLowerCase()).toSorted(), ...phones.map(({ e164 }) => e164).toSorted()].join(', ');

function tally(expected: readonly string[], found: readonly string[]): Tally {
  const missed = expected.map(plain);
  const right: string[] = [];
  const extra: string[] = [];
  for (const value of found.map(plain)) {
    const at = missed.indexOf(value);
    if (at === -1) extra.push(value);
    else right.push(...missed.splice(at, 1));
  }
  return { right, missed, extra };
}
