import type { HostApp, SandboxLead } from '../../app.ts';
import type { Census } from '../../people.ts';
import { json, page, seeOther } from '../shared/answer.ts';
import type { Route, Visit } from '../shared/router.ts';
import { router } from '../shared/router.ts';
import type { PageTruth } from '../shared/truth.ts';
import { Workbook } from '../shared/workbook.ts';
import type { Deal } from './deals.ts';
import { makeDeals } from './deals.ts';
import { edited } from './edit.ts';
import { takePeople, withLandlines } from './people.ts';
import { shell } from './shell.ts';
import { SIGNED_IN } from './staff.ts';
import { LEADLESS, truthOf } from './truth.ts';
import { boardOf, contactOf, contactRowOf, dealOf, queueOf } from './views.ts';

const HOST = 'app.brokerengine.com.au';
const ORIGIN = `https://${HOST}`;

export interface BrokerEngine extends HostApp {
  readonly deals: readonly Deal[];
  /** What is true of every address, in the seeded state. */
  readonly truth: readonly PageTruth[];
}

/** One text of a JSON body: trimmed, bounded, empty where it is missing. */
function textOf(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value.trim().slice(0, 2_000) : '';
}

/**
 * BrokerEngine: a single-page app with the paths and test ids that are public. A deal is /applications/ID/activity/, a person
 * /contacts/ID/ (with /edit/ for the form), the boards /boards/deal/ and /boards/lead/. `?delay=ms` sets how far apart the pieces come.
 * A person's record is the deal of which they are the primary applicant, else their contact page. `seed` ends the class names.
 */
export function makeBrokerEngine(census: Census, seed: number): BrokerEngine {
  const people = withLandlines(takePeople(census));
  const deals = makeDeals(people);
  const changed = new Map<string, SandboxLead>();
  const workbook = new Workbook((id) => ({
    notes: [
      {
        id: 'n1',
        text: 'Prefers a call after 5 pm. Wants to fix half of the loan.',
        by: 'Damien Alsop',
        when: '19 Nov 2026, 10:20 am',
      },
    ],
    tags: deals.find((deal) => deal.id === id)?.applicants[0].lead.tags ?? [],
    tasks: [
      { id: 't1', title: 'Chase the last two payslips', due: '27 Nov 2026', done: false },
      { id: 't2', title: 'Send the credit guide', due: '16 Nov 2026', done: true },
    ],
  }));

  const current = (lead: SandboxLead): SandboxLead => changed.get(lead.id) ?? lead;
  const currentDeal = (deal: Deal): Deal => {
    const [first, ...others] = deal.applicants;
    return {
      ...deal,
      applicants: [{ ...first, lead: current(first.lead) }, ...others.map((one) => ({ ...one, lead: current(one.lead) }))],
    };
  };
  const dealsNow = (): readonly Deal[] => deals.map(currentDeal);

  const withDeal = (visit: Visit, act: (id: string) => void | Promise<void> = () => undefined): Response | null | Promise<Response> => {
    const at = deals.findIndex(({ id }) => id === visit.groups[0]);
    const [deal, previous] = [deals[at], deals[(at + 1) % deals.length]];
    if (deal === undefined || previous === undefined) return null;
    const answer = (): Response => json(dealOf(currentDeal(deal), workbook.of(deal.id), currentDeal(previous)));
    const acting = act(deal.id);
    return acting === undefined ? answer() : acting.then(answer);
  };
  const change = (what: string, act: (id: string, body: unknown) => void): Route => ({
    method: 'POST',
    path: new RegExp(`^/rad-api/be_core\\.loanapplication/(\\d+)/${what}/$`),
    answer: (visit) =>
      withDeal(visit, async (id) => {
        act(id, await visit.request.json().catch(() => null));
      }),
  });
  const person = ({ groups }: Visit): SandboxLead | undefined => people.find(({ id }) => id === groups[0]);
  const get = (path: RegExp, answer: Route['answer']): Route => ({ method: 'GET', path, answer });

  const routes: readonly Route[] = [
    get(/^\/$/, () => seeOther('/boards/deal/')),
    get(
      /^\/(?:boards\/(?:deal|lead)|applications\/\d+\/\w+|contacts(?:\/\w+(?:\/edit)?)?|queue|dashboard|my-profile(?:\/[\w-]+)?)\/$/,
      () => page(shell(seed)),
    ),
    get(/^\/rad-api\/board\/(deal|lead)\/$/, ({ groups }) => json(boardOf(groups[0] === 'lead' ? 'lead' : 'deal', dealsNow()))),
    get(/^\/rad-api\/queue\/$/, () => json(queueOf(dealsNow()))),
    get(/^\/rad-api\/be_core\.contact\/$/, () => json(people.map((lead) => contactRowOf(current(lead), deals)))),
    get(/^\/rad-api\/be_core\.contact\/(\d+)\/$/, (visit) => {
      const lead = person(visit);
      return lead === undefined ? null : json(contactOf(current(lead), dealsNow(), lead.tags));
    }),
    {
      method: 'POST',
      path: /^\/rad-api\/be_core\.contact\/(\d+)\/$/,
      answer: async (visit) => {
        const lead = person(visit);
        if (lead === undefined) return null;
        const body: unknown = await visit.request.json().catch(() => null);
        changed.set(
          lead.id,
          edited(current(lead), (name) => textOf(body, name)),
        );
        return json({});
      },
    },
    get(/^\/rad-api\/be_core\.loanapplication\/(\d+)\/$/, (visit) => withDeal(visit)),
    change('notes', (id, body) => workbook.addNote(id, textOf(body, 'text'), SIGNED_IN.name, 'just now')),
    change('tags', (id, body) => workbook.addTag(id, textOf(body, 'tag'))),
    change('tags/remove', (id, body) => workbook.removeTag(id, textOf(body, 'tag'))),
    change('tasks', (id, body) => workbook.addTask(id, textOf(body, 'title'), textOf(body, 'due'))),
    change('tasks/done', (id, body) => {
      const done = typeof body === 'object' && body !== null && Reflect.get(body, 'done') === true;
      workbook.setTaskDone(id, textOf(body, 'task'), done);
    }),
  ];

  return {
    id: 'brokerengine',
    name: 'BrokerEngine',
    host: HOST,
    leads: people,
    deals,
    truth: truthOf({ origin: ORIGIN, people, deals, entriesOf: (id) => workbook.of(id) }),
    listUrl: `${ORIGIN}/boards/deal/`,
    recordUrl: ({ id }) => {
      const deal = deals.find(({ applicants: [{ lead }] }) => lead.id === id);
      return deal === undefined ? `${ORIGIN}/contacts/${id}/` : `${ORIGIN}/applications/${deal.id}/activity/`;
    },
    leadlessUrls: LEADLESS.map((path) => `${ORIGIN}${path}`),
    handle: router(routes, () => page(shell(seed), 404)),
    reset: () => {
      changed.clear();
      workbook.reset();
    },
  };
}
