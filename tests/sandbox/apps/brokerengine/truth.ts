import type { SandboxLead } from '../../app.ts';
import type { PageTruth, TrueLead, TrueRow } from '../shared/truth.ts';
import type { Entries } from '../shared/workbook.ts';
import type { Applicant, Board, Deal } from './deals.ts';
import { STAGES } from './deals.ts';
import { detailsOf, oneLine } from './details.ts';

export const LEADLESS = ['/dashboard/', '/queue/', '/my-profile/', '/my-profile/workflow-templates/', '/contacts/new/'];
const SECTIONS = ['activity', 'applicants', 'details', 'documents'] as const;

const NOTHING = {
  company: null,
  address: null,
  birthDate: null,
  source: null,
  owner: null,
  status: null,
  tags: [],
  notes: [],
  tasks: [],
} as const satisfies Partial<TrueLead>;

/** An applicant as a section of the deal shows them. What belongs to the deal goes to its primary applicant. */
function applicantOn(section: (typeof SECTIONS)[number], deal: Deal, { lead, role }: Applicant, entries: Entries): TrueLead {
  const { address, birthDate } = detailsOf(lead);
  const isFirst = lead.id === deal.applicants[0].lead.id;
  return {
    ...NOTHING,
    lead,
    personId: lead.id,
    role,
    emails: lead.emails,
    phones: lead.phones,
    ...(section === 'applicants' ? { company: lead.company, address: oneLine(address), birthDate } : {}),
    ...(isFirst
      ? {
          owner: deal.broker.name,
          status: STAGES[deal.board][deal.stage] ?? null,
          source: section === 'details' ? lead.source : null,
          tags: entries.tags,
          notes: section === 'activity' ? entries.notes.map(({ text, when }) => ({ text, date: when })) : [],
          tasks: entries.tasks.map(({ title, due, done }) => ({ text: title, date: due === '' ? null : due, done })),
        }
      : {}),
  };
}

interface World {
  readonly origin: string;
  readonly people: readonly SandboxLead[];
  readonly deals: readonly Deal[];
  readonly entriesOf: (dealId: string) => Entries;
}

/** What is true of every address of BrokerEngine. */
export function truthOf({ origin, people, deals, entriesOf }: World): readonly PageTruth[] {
  const dealPages = deals.flatMap((deal): PageTruth[] =>
    SECTIONS.map((section) => {
      const [first, ...others] = deal.applicants;
      const show = (applicant: Applicant): TrueLead => applicantOn(section, deal, applicant, entriesOf(deal.id));
      const leads = [show(first), ...others.map(show)] as const;
      return { kind: 'lead', url: `${origin}/applications/${deal.id}/${section}/`, recordId: deal.id, leads };
    }),
  );
  const contactPages = people.flatMap((lead): PageTruth[] => {
    const { address, birthDate } = detailsOf(lead);
    const own = deals.find(({ applicants }) => applicants.some((applicant) => applicant.lead.id === lead.id));
    const base = { ...NOTHING, lead, personId: null, role: null };
    const whole: TrueLead = {
      ...base,
      emails: lead.emails,
      phones: lead.phones,
      company: lead.company,
      address: oneLine(address),
      birthDate,
      source: lead.source,
      owner: own?.broker.name ?? null,
      tags: lead.tags,
    };
    const form: TrueLead = { ...base, emails: lead.emails.slice(0, 1), phones: lead.phones.slice(0, 1), address: oneLine(address) };
    const url = `${origin}/contacts/${lead.id}/`;
    return [
      { kind: 'lead', url, recordId: lead.id, leads: [whole] },
      { kind: 'lead', url: `${url}edit/`, recordId: lead.id, leads: [form] },
    ];
  });
  const cards = (board: Board): readonly TrueRow[] =>
    STAGES[board].flatMap((_, at) =>
      deals
        .filter((deal) => deal.board === board && deal.stage === at)
        .map(({ id, applicants: [{ lead }] }) => ({
          lead,
          url: `${origin}/applications/${id}/activity/`,
          emails: [],
          phones: board === 'lead' ? lead.phones.slice(0, 1) : [],
        })),
    );
  const rows = people.map((lead) => ({
    lead,
    url: `${origin}/contacts/${lead.id}/`,
    emails: lead.emails.slice(0, 1),
    phones: lead.phones.slice(0, 1),
  }));
  return [
    { kind: 'list', url: `${origin}/boards/deal/`, rows: cards('deal'), windowed: false },
    { kind: 'list', url: `${origin}/boards/lead/`, rows: cards('lead'), windowed: false },
    { kind: 'list', url: `${origin}/contacts/`, rows, windowed: true },
    ...dealPages,
    ...contactPages,
    ...LEADLESS.map((path): PageTruth => ({ kind: 'none', url: `${origin}${path}` })),
  ];
}
