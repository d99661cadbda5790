import { z } from 'zod';
import { addressLine } from '../../lib/lead/address.ts';
import { SURE, type Found, type Lead, type Origin } from '../../lib/lead/lead.ts';
import { toPerson, type Surroundings } from '../../lib/lead/normalise.ts';

// What `npm run read-page` prints for a page, and what is expected of one in the JSON beside it.

const text = z.string().nullable();
const texts = z.array(z.string());
const person = {
  name: text,
  firstName: text,
  lastName: text,
  emails: texts,
  phones: z.array(z.strictObject({ shown: z.string(), e164: z.string().regex(/^\+[1-9]\d{4,14}$/, 'is no number in E.164') })),
  company: text,
  title: text,
  tags: texts,
  source: text,
  notes: texts,
  address: text,
};
/** What the reader says of its own work: nobody expects a certain value of it. */
const verdict = { trust: z.number().optional(), sure: z.boolean().optional(), from: z.record(z.string(), z.string()).optional() };

const wanted = z.strictObject({ ...person, ...verdict });

/** The JSON beside a page. */
export const expectedShape = z.strictObject({
  kind: z.enum(['lead', 'list', 'none']),
  lead: wanted.nullable(),
  leads: z.array(wanted.extend({ role: text })),
});

/** A person on a page as far as one can be expected. */
export type ExpectedLead = z.infer<typeof wanted>;
export type Expected = z.infer<typeof expectedShape>;

/** A person on a page as it is printed. */
export interface AnsweredLead extends Omit<ExpectedLead, 'trust' | 'sure' | 'from'> {
  /** 0 to 1. */
  trust: number;
  /** Whether the panel would show this lead without asking. */
  sure: boolean;
  /** For each field where its value came from, and why. */
  from: Record<string, string>;
}

export interface Answer {
  kind: Expected['kind'];
  /** The page's one person; null in a list. */
  lead: AnsweredLead | null;
  /** Everybody found, the lead first. */
  leads: (AnsweredLead & { role: string | null })[];
}

/** The answer for a page that shows nobody, or that could not be read. */
export const NOBODY: Answer = { kind: 'none', lead: null, leads: [] };

/** What the reader found on a page, after the worker's normaliser. */
export function answerOf(found: Found, surroundings: Surroundings): Answer {
  if (found.kind === 'none' || found.kind === 'reading') return NOBODY;
  const leads = found.leads.map((lead) => ({ ...answeredLead(lead, surroundings), role: lead.role }));
  const [first] = found.leads;
  return { kind: found.kind, lead: found.kind === 'lead' && first ? answeredLead(first, surroundings) : null, leads };
}

function answeredLead(lead: Lead, surroundings: Surroundings): AnsweredLead {
  const { name, firstName, lastName, emails, phones, company, title, tags, source, notes, trust } = toPerson(lead, surroundings);
  return {
    name,
    firstName,
    lastName,
    emails: [...emails],
    phones: phones.map(({ shown, e164 }) => ({ shown, e164 })),
    company,
    title,
    tags: [...tags],
    source,
    notes: notes.map((note) => note.text),
    // As the page shows it: the worker's parts would be put together in another order.
    address: addressLine(lead.address),
    trust,
    sure: trust >= SURE,
    from: Object.fromEntries(Object.entries(lead.from).map(([field, origin]) => [field, whereAndWhy(origin)])),
  };
}

/** "label Mobile, in a field". The runners-up are left out: they may be other people's. */
const whereAndWhy = ({ why, prose }: Origin): string => `${why}, ${prose ? 'in running text' : 'in a field'}`;
