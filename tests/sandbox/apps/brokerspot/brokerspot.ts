import type { HostApp, SandboxLead } from '../../app.ts';
import type { Census } from '../../people.ts';
import { field, page, seeOther } from '../shared/answer.ts';
import { HARD_NAMES } from '../shared/names.ts';
import type { Route, Visit } from '../shared/router.ts';
import { router } from '../shared/router.ts';
import { Workbook } from '../shared/workbook.ts';
import { seededEntries } from './entries.ts';
import { articlePage, dashboardPage, newLeadPage, noticePage, profilePage, settingsPage } from './leadless.ts';
import { listPage } from './list.ts';
import { recordPage } from './record.ts';
import { SIGNED_IN } from './staff.ts';

const HOST = 'leads.brokerspot.example';
const LEADLESS = ['/dashboard', '/settings', '/guides/first-call', '/leads/new', '/profile'];

function people(census: Census): readonly SandboxLead[] {
  return census.take({
    population: 'australian',
    count: 36,
    id: (index) => String(4711 + index * 3),
    region: () => 'AU',
    given: {
      0: { name: HARD_NAMES.irish, phone: '+61412345678', tags: ['refinance', 'callback'] },
      1: { name: { first: 'Owen', last: 'Blake' } },
      2: { name: { first: 'Priya', last: 'Raman' } },
      3: { name: { first: 'James', last: 'Tan' } },
      4: { name: HARD_NAMES.dutch },
      6: { name: HARD_NAMES.markup },
      12: { name: HARD_NAMES.oneWord },
    },
    mailDomains: ['example.com', 'example.com', 'example.org'],
    companies: ['Tan Family Trust', 'Lakeview Realty', 'Harbourside Cafe', 'Blue Gum Plumbing', 'Coastal Dental', 'Ironbark Joinery'],
    sources: ['Website form', 'Open house', 'Domain listing', 'Referral', 'Facebook ad'],
    tags: ['refinance', 'first home', 'hot', 'investor', 'pre-approval', 'callback'],
  });
}

/**
 * BrokerSpot: a server-rendered lead tool. The list is /leads, a record /leads/4711; forms post to /leads/ID/notes, /tags,
 * /tags/remove, /tasks and /tasks/done and lead back to the record.
 */
export function makeBrokerSpot(census: Census): HostApp {
  const leads = people(census);
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  const workbook = new Workbook((id) => {
    const lead = byId.get(id);
    return lead === undefined ? { notes: [], tags: [], tasks: [] } : seededEntries(lead);
  });

  /** The nth lead after this one, round the list. */
  const after = (lead: SandboxLead, steps: number): SandboxLead => leads[(leads.indexOf(lead) + steps) % leads.length] ?? lead;

  /** Only a lead with a phone and a person's own email makes a good decoy. */
  const decoys = (lead: SandboxLead): readonly [SandboxLead, SandboxLead] => {
    const [first = lead, second = lead] = [1, 2, 3, 4].map((steps) => after(lead, steps)).filter(({ phones }) => phones.length > 0);
    return [first, second];
  };

  const lead = ({ groups }: Visit): SandboxLead | undefined => byId.get(groups[0] ?? '');

  const form = (name: string, act: (leadId: string, form: FormData) => void): Route => ({
    method: 'POST',
    path: new RegExp(`^/leads/(\\d+)/${name}$`),
    answer: async (visit) => {
      const found = lead(visit);
      if (found === undefined) return null;
      act(found.id, await visit.request.formData());
      return seeOther(`/leads/${found.id}`);
    },
  });

  const routes: readonly Route[] = [
    { method: 'GET', path: /^\/$/, answer: () => seeOther('/dashboard') },
    { method: 'GET', path: /^\/dashboard$/, answer: () => page(dashboardPage(leads.length)) },
    { method: 'GET', path: /^\/settings$/, answer: () => page(settingsPage()) },
    { method: 'GET', path: /^\/guides\/first-call$/, answer: () => page(articlePage()) },
    { method: 'GET', path: /^\/profile$/, answer: () => page(profilePage()) },
    { method: 'GET', path: /^\/leads$/, answer: () => page(listPage(leads)) },
    { method: 'POST', path: /^\/leads$/, answer: () => page(noticePage('Not allowed', 'Your role cannot create leads.'), 403) },
    { method: 'GET', path: /^\/leads\/new$/, answer: () => page(newLeadPage()) },
    {
      method: 'GET',
      path: /^\/leads\/(\d+)$/,
      answer: (visit) => {
        const found = lead(visit);
        return found === undefined ? null : page(recordPage(found, workbook.of(found.id), decoys(found)));
      },
    },
    form('notes', (id, data) => workbook.addNote(id, field(data, 'text'), SIGNED_IN.name, 'just now')),
    form('tags', (id, data) => workbook.addTag(id, field(data, 'tag'))),
    form('tags/remove', (id, data) => workbook.removeTag(id, field(data, 'tag'))),
    form('tasks', (id, data) => workbook.addTask(id, field(data, 'title'), field(data, 'due'))),
    form('tasks/done', (id, data) => workbook.setTaskDone(id, field(data, 'task'), field(data, 'done') === '1')),
  ];

  return {
    id: 'brokerspot',
    name: 'BrokerSpot',
    host: HOST,
    leads,
    listUrl: `https://${HOST}/leads`,
    recordUrl: ({ id }) => `https://${HOST}/leads/${id}`,
    leadlessUrls: LEADLESS.map((path) => `https://${HOST}${path}`),
    handle: router(routes, () => page(noticePage('Page not found', 'There is nothing under this address.'), 404)),
    reset: () => workbook.reset(),
  };
}
