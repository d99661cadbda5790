import type { HostApp, SandboxLead } from '../../app.ts';
import type { Census } from '../../people.ts';
import { json, page, seeOther } from '../shared/answer.ts';
import { html } from '../shared/html.ts';
import { HARD_NAMES } from '../shared/names.ts';
import type { Route, Visit } from '../shared/router.ts';
import { router } from '../shared/router.ts';
import { Workbook } from '../shared/workbook.ts';
import { brokenPage, fiftyPage, hugePage } from './odd-pages.ts';
import type { PersonView } from './person.ts';
import { rowOf, viewOf } from './person.ts';
import { shell } from './shell.ts';
import { SIGNED_IN } from './staff.ts';

const HOST = 'app.northwind.example';
const LEADLESS = ['/dashboard', '/handbook', '/settings/profile'];
const REGIONS = ['AU', 'AU', 'AU', 'US', 'FR'] as const;

function people(census: Census): readonly SandboxLead[] {
  return census.take({
    population: 'international',
    count: 34,
    id: (index) => `nw${(0x5c1e2f90 + index * 0x1e3779b1).toString(16).slice(-8).padStart(8, '0')}`,
    region: (index) => REGIONS[index % REGIONS.length] ?? 'AU',
    given: {
      0: { name: { first: 'Grace', last: 'Okafor' }, tags: ['renewal', 'priority'] },
      1: { name: { first: 'Tomás', last: 'Herrera' } },
      2: { name: HARD_NAMES.arabic },
      4: { name: HARD_NAMES.german },
      6: { name: HARD_NAMES.italics },
      8: { name: { first: 'Ronaldinho', last: '' } },
      10: { name: { first: 'Niamh', last: "O'Connor" } },
      11: { name: { first: 'Willem', last: 'van der Berg' } },
    },
    mailDomains: ['example.com', 'example.org'],
    companies: ['Ironbark Logistics', 'Polaris Print', 'Juniper Studio', 'Meridian Clinics', 'Kestrel Freight'],
    sources: ['Trade fair', 'Web form', 'Partner', 'Cold call'],
    tags: ['priority', 'newsletter', 'renewal', 'partner', 'trial'],
  });
}

/** One text of a JSON body: trimmed, bounded, empty where it is missing. */
function textOf(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value.trim().slice(0, 2_000) : '';
}

/**
 * Northwind CRM: a single-page app that no site file knows. The list is /people, a record /people/ID (with `?view=shadow`, `frame`
 * or `slow-mutations`, and `?delay=ms`); /focus shows one person after another under one address. `/broken`, `/huge` and `/fifty`
 * are made on the server and show the first lead: in broken markup, on ten megabytes, with fifty emails.
 */
export function makeNorthwind(census: Census): HostApp {
  const leads = people(census);
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  const workbook = new Workbook((id) => ({
    notes: [{ id: 'n1', text: 'Asked for a second demo before the board meets.', by: 'Oscar Pell', when: '14 Nov 2026' }],
    tags: byId.get(id)?.tags ?? [],
    tasks: [{ id: 't1', title: 'Send the contract', due: '27 Nov', done: false }],
  }));

  const view = (lead: SandboxLead): PersonView => {
    const at = leads.indexOf(lead);
    const referrer = [...leads.slice(at + 1), ...leads].find(({ phones }) => phones.length > 0) ?? lead;
    return viewOf(lead, workbook.of(lead.id), referrer);
  };

  const withLead = (visit: Visit, answer: (lead: SandboxLead) => Response | Promise<Response>): Response | null | Promise<Response> => {
    const lead = byId.get(visit.groups[0] ?? '');
    return lead === undefined ? null : answer(lead);
  };

  const change = (path: string, act: (id: string, body: unknown) => void): Route => ({
    method: 'POST',
    path: new RegExp(`^/api/people/(\\w+)/${path}$`),
    answer: (visit) =>
      withLead(visit, async (lead) => {
        const body: unknown = await visit.request.json().catch(() => null);
        act(lead.id, body);
        return json(view(lead));
      }),
  });

  const odd = (path: RegExp, draw: typeof brokenPage): Route => ({
    method: 'GET',
    path,
    answer: () => {
      const [first] = leads;
      return first === undefined ? null : page(draw(view(first)));
    },
  });

  const routes: readonly Route[] = [
    { method: 'GET', path: /^\/$/, answer: () => seeOther('/dashboard') },
    {
      method: 'GET',
      path: /^\/(?:dashboard|people(?:\/\w+)?|focus|handbook|settings\/profile)$/,
      answer: () => page(shell(null, { script: true })),
    },
    { method: 'GET', path: /^\/embed\/people\/\w+$/, answer: () => page(shell(null, { script: true, embedded: true })) },
    odd(/^\/broken$/, brokenPage),
    odd(/^\/huge$/, hugePage),
    odd(/^\/fifty$/, fiftyPage),
    { method: 'GET', path: /^\/api\/people$/, answer: () => json(leads.map(rowOf)) },
    { method: 'GET', path: /^\/api\/people\/(\w+)$/, answer: (visit) => withLead(visit, (lead) => json(view(lead))) },
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
    id: 'northwind',
    name: 'Northwind CRM',
    host: HOST,
    leads,
    listUrl: `https://${HOST}/people`,
    recordUrl: ({ id }) => `https://${HOST}/people/${id}`,
    leadlessUrls: LEADLESS.map((path) => `https://${HOST}${path}`),
    handle: router(routes, () =>
      page(shell(html`<div class="bg-white border rounded-lg p-4">There is nothing under this address.</div>`), 404),
    ),
    reset: () => workbook.reset(),
  };
}
