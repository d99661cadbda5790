import type { SandboxLead } from '../../app.ts';
import { australian, international } from '../shared/phone.ts';
import { seeded } from '../shared/random.ts';
import type { Entries } from '../shared/workbook.ts';
import { COLLEAGUES } from './staff.ts';

export interface Colleague {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** One row of the list, as Northwind's own API gives it to its pages. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly status: string;
}

/** One person, as Northwind's own API gives it to its pages. */
export interface PersonView extends PersonRow {
  readonly title: string;
  readonly emails: readonly string[];
  /** As shown. */
  readonly phones: readonly string[];
  readonly city: string;
  readonly source: string;
  readonly account: string;
  readonly owner: Colleague;
  readonly activity: readonly { readonly text: string; readonly by: string; readonly when: string }[];
  readonly notes: Entries['notes'];
  readonly tags: Entries['tags'];
  readonly tasks: Entries['tasks'];
  /** Somebody else at the same company: kept in the page, not shown. */
  readonly referredBy: PersonRow;
}

const TITLES = ['Head of Operations', 'Office Manager', 'Founder', 'Procurement Lead', 'Finance Director'];
const CITIES = ['Melbourne', 'Portland', 'Lisbon', 'Toronto', 'Lyon', 'Wellington'];
const STATUSES = ['New', 'Working', 'Proposal', 'Customer'];
const DONE = ['Emailed the proposal', 'Called, no answer', 'Moved to another stage', 'Shared the price list'];

/** At home without the country's code, people of other countries with it. */
const shown = (e164: string): string => (e164.startsWith('+61') ? australian(e164) : international(e164));

const chance = (lead: SandboxLead): ReturnType<typeof seeded> => seeded(Number.parseInt(lead.id.slice(2), 16));

export function rowOf(lead: SandboxLead): PersonRow {
  const [phone] = lead.phones;
  return {
    id: lead.id,
    name: lead.name,
    company: lead.company ?? '',
    email: lead.emails[0] ?? '',
    phone: phone === undefined ? '' : shown(phone),
    status: chance(lead).pick(STATUSES),
  };
}

/** Deterministic by the lead's id, but for what was written since. */
export function viewOf(lead: SandboxLead, { notes, tags, tasks }: Entries, referredBy: SandboxLead): PersonView {
  const random = chance(lead);
  const status = random.pick(STATUSES);
  const digits = (): string => String(100 + random.below(900));
  return {
    ...rowOf(lead),
    status,
    title: random.pick(TITLES),
    emails: lead.emails,
    phones: lead.phones.map(shown),
    city: random.pick(CITIES),
    source: lead.source ?? '',
    account: `0477 ${digits()} ${digits()}`,
    owner: random.pick(COLLEAGUES),
    activity: [12, 9, 3].map((day) => {
      const by = random.pick(COLLEAGUES);
      return { text: random.pick(DONE), by: `${by.name} (${by.email})`, when: `${day} Nov 2026` };
    }),
    notes,
    tags,
    tasks,
    referredBy: rowOf(referredBy),
  };
}
