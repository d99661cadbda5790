import type { HostApp, SandboxLead } from '../../app.ts';
import type { Census } from '../../people.ts';
import { field, page, seeOther } from '../shared/answer.ts';
import type { Markup } from '../shared/html.ts';
import type { Route, Visit } from '../shared/router.ts';
import { router } from '../shared/router.ts';
import type { PageTruth } from '../shared/truth.ts';
import { customerPage, devicePage, editPage } from './customer.ts';
import type { Guest } from './details.ts';
import { DEVICES, guestOf } from './details.ts';
import {
  dashboardPage,
  frontPage,
  locationsPage,
  noticePage,
  profilePage,
  searchPage,
  settingsPage,
  transactionsPage,
  vouchersPage,
} from './pages.ts';
import { takePeople } from './people.ts';
import { PORTAL_HOST, PORTAL_PATHS, portalRoutes } from './portal.ts';
import { LEADLESS, truthOf } from './truth.ts';

const HOST = 'www.hotspotsystem.com';
const ORIGIN = `https://${HOST}`;

export interface HotspotSystem extends HostApp {
  /** What is true of every address of the Control Center, in the seeded state. */
  readonly truth: readonly PageTruth[];
  /** The guests' portal, which `handle` serves too. Its account page shows the first lead's data, and nothing may be read there. */
  readonly portalHost: string;
  readonly portalUrls: readonly string[];
}

/** The person after the form: one field for the name; a phone is taken with its country's code alone. */
function edited(lead: SandboxLead, form: FormData): SandboxLead {
  const name = field(form, 'name').replace(/\s+/g, ' ') || lead.name;
  const [firstName = '', ...rest] = name.split(' ');
  const email = field(form, 'email').toLowerCase();
  const phone = field(form, 'phone').replace(/[ ()-]/g, '');
  return {
    ...lead,
    name,
    firstName,
    lastName: rest.join(' '),
    emails: email.includes('@') ? [email] : lead.emails,
    phones: /^\+\d{8,15}$/.test(phone) ? [phone] : lead.phones,
  };
}

/**
 * HotspotSystem's Control Center, server-rendered, under paths that are inferred: the users are /cc/user_search.php, a user
 * /cc/customer.php?id=8812340, the edit form /cc/customer_edit.php?id=8812340. There are no notes, tags or tasks.
 */
export function makeHotspotSystem(census: Census): HotspotSystem {
  const people = takePeople(census);
  const changed = new Map<string, Guest>();
  const seeds = people.map(guestOf);
  const guests = (): readonly Guest[] => seeds.map((guest) => changed.get(guest.lead.id) ?? guest);
  const [first] = seeds;
  if (first === undefined) throw new Error('HotspotSystem has no users.');

  const plain = (path: string, draw: (visit: Visit) => Markup): Route => ({
    method: 'GET',
    path: new RegExp(`^${path.replaceAll('.', '\\.')}$`),
    answer: (visit) => page(draw(visit)),
  });
  const ofUser = (method: Route['method'], path: string, answer: (guest: Guest, visit: Visit) => Response | Promise<Response>): Route => ({
    method,
    path: new RegExp(`^/cc/${path}\\.php$`),
    answer: (visit) => {
      const id = visit.url.searchParams.get('id');
      const device = DEVICES.find((one) => one.id === id);
      if (device !== undefined && path === 'customer') return page(devicePage(device));
      const guest = guests().find(({ lead }) => lead.id === id);
      return guest === undefined ? null : answer(guest, visit);
    },
  });

  const routes: readonly Route[] = [
    plain('/', frontPage),
    plain('/cc/index.php', dashboardPage),
    plain('/cc/user_search.php', ({ url }) => searchPage(guests(), DEVICES, (url.searchParams.get('q') ?? '').slice(0, 100))),
    plain('/cc/locations.php', locationsPage),
    plain('/cc/vouchers.php', vouchersPage),
    plain('/cc/transactions.php', transactionsPage),
    plain('/cc/profile.php', profilePage),
    plain('/cc/settings.php', settingsPage),
    plain('/cc/user_add.php', () => editPage(null)),
    {
      method: 'POST',
      path: /^\/cc\/user_add\.php$/,
      answer: () => page(noticePage('Not allowed', 'Your operator level cannot add users.'), 403),
    },
    ofUser('GET', 'customer', (guest) => page(customerPage(guest))),
    ofUser('GET', 'customer_edit', (guest) => page(editPage(guest))),
    ofUser('POST', 'customer_edit', async (guest, { request }) => {
      const lead = edited(guest.lead, await request.formData());
      const phoneShown = lead.phones[0] === guest.lead.phones[0] ? guest.home.phoneShown : (lead.phones[0] ?? null);
      changed.set(lead.id, { ...guest, lead, nameShown: lead.name, home: { ...guest.home, phoneShown } });
      return seeOther(`/cc/customer.php?id=${lead.id}`);
    }),
  ];
  const missing = (): Response => page(noticePage('Not found', 'There is nothing under this address.'), 404);
  const controlCenter = router(routes, missing);
  const portal = router(
    portalRoutes(() => first),
    missing,
  );

  return {
    id: 'hotspotsystem',
    name: 'HotspotSystem',
    host: HOST,
    otherHosts: [PORTAL_HOST],
    portalHost: PORTAL_HOST,
    portalUrls: PORTAL_PATHS.map((path) => `https://${PORTAL_HOST}${path}`),
    leads: people,
    truth: truthOf(ORIGIN, seeds),
    listUrl: `${ORIGIN}/cc/user_search.php`,
    recordUrl: ({ id }) => `${ORIGIN}/cc/customer.php?id=${id}`,
    leadlessUrls: LEADLESS.map((path) => `${ORIGIN}${path}`),
    handle: (request) => (new URL(request.url).hostname === PORTAL_HOST ? portal(request) : controlCenter(request)),
    reset: () => changed.clear(),
  };
}
