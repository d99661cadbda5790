import { vi } from 'vitest';
import { createFinding } from '../../../entrypoints/background/finding.ts';
import { createLinking } from '../../../entrypoints/background/linking.ts';
import { createPeopleAnswers } from '../../../entrypoints/background/people-answers.ts';
import { push } from '../../../entrypoints/background/pushing.ts';
import type { Reading } from '../../../entrypoints/background/reading.ts';
import { createTabs } from '../../../entrypoints/background/tabs.ts';
import { ok } from '../../../lib/base/result.ts';
import type { Ghl } from '../../../lib/ghl/client.ts';
import type { Contact } from '../../../lib/ghl/shapes/types.ts';
import { NO_LEAD, type Found, type Lead, type ListedLead } from '../../../lib/lead/lead.ts';
import { holds } from '../../../lib/match/keys.ts';
import type { Link } from '../../../lib/match/link.ts';
import type { Change } from '../../../lib/outbox/change.ts';
import type { Outbox } from '../../../lib/outbox/outbox.ts';
import { shownPerson } from '../../../lib/state/people.ts';
import { tabViews } from '../../../lib/state/session.ts';
import type { Subject } from '../../../lib/state/view.ts';
import { platform, resetPlatform } from '../../support/platform.ts';

vi.mock(import('../../../lib/platform/browser.ts'), () => ({ browser: {} }) as never);
vi.mock(import('../../../lib/platform/store.ts'), async () => (await import('../../support/platform.ts')).store as never);
vi.mock(import('../../../lib/platform/tabs.ts'), async () => (await import('../../support/platform.ts')).tabs as never);
vi.mock(import('../../../lib/platform/runtime.ts'), async () => (await import('../../support/platform.ts')).runtime as never);
vi.mock(import('../../../lib/platform/permissions.ts'), async () => (await import('../../support/platform.ts')).permissions as never);
vi.mock(import('../../../lib/platform/scripts.ts'), async () => (await import('../../support/platform.ts')).scripts as never);

export const ORIGIN = 'https://crm.example';
export const TAB = 7;

export const lead = (what: Partial<Lead>): Lead => ({ ...NO_LEAD, trust: 1, ...what });

export function contact(id: string, what: Partial<Contact>): Contact {
  const name = what.name ?? null;
  const nothing = { firstName: null, lastName: null, company: null, tags: [], source: null, addedAt: null };
  return { id, locationId: 'L', name, emails: [], phones: [], ...nothing, ...what };
}

/** The worker's way from a page's report to the panel, over a browser in memory and a GHL of a few contacts. */
export function startWorker(...contacts: readonly Contact[]) {
  resetPlatform();
  platform.urls.set(TAB, `${ORIGIN}/deals/1`);
  platform.local.set('sites', [{ origin: ORIGIN, siteId: 'general', name: 'CRM' }]);
  const connection = { name: 'Harbour', timezone: null, country: 'AU', missingScopes: [], hue: 1, connectedAt: 0 };
  platform.local.set('connection', { ...connection, locationId: 'L', allowDuplicateContact: false });
  /** What GHL was asked, by key or id. */
  const asked: string[] = [];
  const ghl = {
    searchContacts: async ({
      body,
    }: {
      body: { filters: readonly [{ filters: readonly { field: 'email' | 'phone'; value: string }[] }] };
    }) => {
      const keys = body.filters[0].filters;
      asked.push(`search ${keys.map(({ value }) => value).join(' ')}`);
      return ok(contacts.filter((one) => keys.some(({ field, value }) => holds(one, { kind: field, value, shared: null }))));
    },
    findDuplicate: async () => ok(null),
  } as unknown as Ghl;
  const reading = {
    read: async (_locationId: string, contactId: string) => (asked.push(`read ${contactId}`), ok(null)),
    prime: async () => undefined,
  } as unknown as Reading;
  const kept = new Map<string, readonly Link[]>();
  const links = {
    get: async (_locationId: string, place: object) => kept.get(JSON.stringify(place)) ?? [],
    put: async (_locationId: string, place: object, some: readonly Link[]) => void kept.set(JSON.stringify(place), some),
  };
  let now = 0;
  const linking = createLinking({ clock: { now: () => (now += 1), sleep: async () => undefined }, links });
  const finding = createFinding({ linking, reading, ghl: async () => ok(ghl), connection: async () => null });
  const tabs = createTabs({ finding, linking });

  const page = async () => {
    const view = await tabViews.get(TAB);
    if (view.page.at !== 'lead') throw new Error(`the page is at ${view.page.at}`);
    return view.page;
  };
  const named = async (name: string): Promise<Subject> => {
    const subject = (await page()).people.find(({ person }) => person.name === name);
    if (!subject) throw new Error(`nobody is called ${name}`);
    return subject;
  };
  const seen = (found: Found) => tabs.seen(found, { origin: ORIGIN, tabId: TAB });
  return {
    tabs,
    linking,
    asked,
    named,
    answers: createPeopleAnswers(tabs),
    shown: async () => shownPerson(await page()),
    names: async () => (await page()).people.map(({ person }) => person.name),
    seen,
    /** The page shows these people on one record. */
    record: (id: string | null, ...[first, ...others]: [Lead, ...Lead[]]) =>
      seen({ kind: 'lead', record: { origin: ORIGIN, id, url: `${ORIGIN}/deals/${id ?? ''}` }, leads: [first, ...others] }),
    /** The context menu's entry on the page; gives what would be created. */
    pushPage: async () => {
      const added: Change[] = [];
      const outbox = { changes: () => [], add: async (changes: readonly Change[]) => (added.push(...changes), ok(null)) };
      const click = { tabId: TAB, windowId: 1, selection: null, linkUrl: null, pageUrl: `${ORIGIN}/deals/1` };
      await push(click, { tabs, outbox: outbox as unknown as Outbox });
      const { push: pushed } = await tabViews.get(TAB);
      return { added, pushed: pushed?.at === 'lead' ? pushed.subject : null };
    },
    list: (...leads: readonly ListedLead[]) => seen({ kind: 'list', leads }),
    view: () => tabViews.get(TAB),
  };
}
