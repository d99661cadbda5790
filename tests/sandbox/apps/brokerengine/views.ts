import type { SandboxLead } from '../../app.ts';
import type { Entries } from '../shared/workbook.ts';
import type { Deal } from './deals.ts';
import { STAGES } from './deals.ts';
import { detailsOf, oneLine } from './details.ts';
import { auPhone, isLandline } from './people.ts';
import type { BoardView, CardView, ContactRow, ContactView, DealView, PhoneView, QueueRow } from './shapes.ts';
import { COLLEAGUES } from './staff.ts';

function phonesOf(lead: SandboxLead): readonly PhoneView[] {
  const { phoneStyle } = detailsOf(lead);
  return lead.phones.map((e164) => ({
    kind: isLandline(e164) ? 'home' : 'mobile',
    shown: auPhone(e164, phoneStyle),
    dial: auPhone(e164, 2).replace(/\D/g, ''),
  }));
}

function cardOf({ id, name, board, applicants, amount, lender, broker }: Deal): CardView {
  const [{ lead }, ...others] = applicants;
  return {
    id,
    name,
    client: lead.name,
    others: others.length,
    phone: board === 'lead' ? (phonesOf(lead)[0] ?? null) : null,
    amount,
    lender,
    broker: broker.name,
    days: Number(id) % 17,
  };
}

export function boardOf(board: Deal['board'], deals: readonly Deal[]): BoardView {
  return {
    columns: STAGES[board].map((stage, at) => ({
      stage,
      cards: deals.filter((deal) => deal.board === board && deal.stage === at).map(cardOf),
    })),
  };
}

export function dealOf(deal: Deal, { notes, tags, tasks }: Entries, previous: Deal): DealView {
  const [first] = deal.applicants;
  const [before] = previous.applicants;
  const [senior, processor] = COLLEAGUES;
  return {
    ...deal,
    stages: STAGES[deal.board],
    broker: deal.broker.name,
    source: first.lead.source ?? '',
    applicants: deal.applicants.map(({ lead, role }) => {
      const { birthDate, address } = detailsOf(lead);
      const { id, name, emails } = lead;
      return { id, name, role, emails, phones: phonesOf(lead), birthDate, address: oneLine(address), employer: lead.company ?? '' };
    }),
    notes,
    tags,
    tasks,
    activity: [
      {
        text: `Email sent to ${first.lead.emails[0] ?? 'the client'} from ${deal.broker.email}`,
        by: deal.broker.name,
        when: '18 Nov 2026, 4:10 pm',
      },
      { text: `Assigned to ${processor?.name ?? ''} (${processor?.email ?? ''})`, by: senior?.name ?? '', when: '12 Nov 2026, 9:02 am' },
      { text: 'Voicemail left on the old number 0411 570 110, which is disconnected', by: 'Tim Osei', when: '11 Nov 2026, 2:41 pm' },
    ],
    previous: {
      name: previous.name,
      client: before.lead.name,
      email: before.lead.emails[0] ?? '',
      phone: phonesOf(before.lead)[0]?.shown ?? '',
    },
  };
}

export function contactOf(lead: SandboxLead, deals: readonly Deal[], tags: readonly string[]): ContactView {
  const { address, birthDate, clientSince } = detailsOf(lead);
  const own = deals.filter(({ applicants }) => applicants.some((applicant) => applicant.lead.id === lead.id));
  const related = own.flatMap(({ applicants }) => applicants).find((applicant) => applicant.lead.id !== lead.id);
  return {
    id: lead.id,
    name: lead.name,
    firstName: lead.firstName,
    lastName: lead.lastName,
    emails: lead.emails,
    phones: phonesOf(lead),
    home: address,
    address: oneLine(address),
    birthDate,
    employer: lead.company ?? '',
    source: lead.source ?? '',
    broker: own[0]?.broker.name ?? '',
    clientSince,
    tags,
    deals: own.map(({ id, name, applicants, board, stage }) => ({
      id,
      name,
      role: applicants.find((applicant) => applicant.lead.id === lead.id)?.role ?? '',
      stage: STAGES[board][stage] ?? '',
    })),
    related:
      related === undefined
        ? null
        : {
            role: related.role,
            name: related.lead.name,
            email: related.lead.emails[0] ?? '',
            phone: phonesOf(related.lead)[0]?.shown ?? '',
          },
  };
}

export function contactRowOf(lead: SandboxLead, deals: readonly Deal[]): ContactRow {
  const own = deals.find(({ applicants }) => applicants.some((applicant) => applicant.lead.id === lead.id));
  return {
    id: lead.id,
    name: lead.name,
    email: lead.emails[0] ?? '',
    phone: phonesOf(lead)[0]?.shown ?? '',
    broker: own?.broker.name ?? '',
  };
}

/** Tasks of all deals: they speak of clients, and each is assigned to somebody of the brokerage. */
export function queueOf(deals: readonly Deal[]): readonly QueueRow[] {
  const words = ['Call', 'Chase payslips from', 'Book valuation with', 'Send rate options to'];
  return deals.slice(0, 14).map((deal, at) => ({
    task: `${words[at % words.length] ?? ''} ${deal.applicants[0].lead.name}`,
    dealId: deal.id,
    deal: deal.name,
    priority: ['High', 'Normal', 'Low'][at % 3] ?? '',
    due: `${21 + (at % 9)} Nov 2026`,
    assignee: COLLEAGUES[at % COLLEAGUES.length]?.name ?? '',
    created: `${4 + at} Nov 2026`,
  }));
}
