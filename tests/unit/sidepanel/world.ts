import type { Connection } from '../../../lib/ghl/connection.ts';
import type { Contact } from '../../../lib/ghl/shapes/types.ts';
import type { StoredChange } from '../../../lib/outbox/change.ts';
import type { Ask, PanelMessages } from '../../../lib/protocol/messages.ts';
import type { Match, Part, Snapshot, Subject, TabView } from '../../../lib/state/view.ts';
import { createPanelModel, type PanelModel } from '../../../entrypoints/sidepanel/models/panel.ts';
import type { PanelPort } from '../../../entrypoints/sidepanel/models/port.ts';
import { person } from '../../support/person.ts';

export const NOW = Date.parse('2026-11-20T09:42:00Z');

const connection: Connection = {
  locationId: 'loc1',
  name: 'Harbour Loans',
  timezone: 'Australia/Sydney',
  country: 'AU',
  allowDuplicateContact: false,
  missingScopes: [],
  hue: 268,
  connectedAt: 0,
};

const site = { origin: 'https://leads.brokerspot.example', name: 'BrokerSpot' };

export function subject(name: string, match: Match, id = name): Subject {
  return {
    id,
    site,
    record: { origin: site.origin, id: '4711', url: `${site.origin}/leads/4711` },
    person: person({ name, emails: ['maria@example.com'], phones: ['+61412345678'] }),
    sharedKeys: [],
    locationId: 'loc1',
    doubt: null,
    lost: false,
    match,
  };
}

/** A page with these people on its record, the first one shown. */
export function record(...[first, ...others]: readonly [Subject, ...Subject[]]) {
  return { at: 'lead', people: [first, ...others], shown: first.id } as const;
}

export const matched: Match = { at: 'matched', contactId: 'c1', by: 'email' };
export const lead = (name: string, match: Match = matched): TabView => ({
  page: record(subject(name, match)),
  push: null,
});

export const contact: Contact = {
  id: 'c1',
  locationId: 'loc1',
  name: 'Maria Tan',
  firstName: 'Maria',
  lastName: 'Tan',
  emails: ['maria@example.com'],
  phones: ['+61412345678'],
  company: null,
  tags: ['hot'],
  source: null,
  addedAt: null,
};

export const part = <T>(value: T): Part<T> => ({ value, readAt: NOW, problem: null });

export function snapshot(parts: Partial<Snapshot> = {}): Snapshot {
  return {
    locationId: 'loc1',
    contactId: 'c1',
    reading: false,
    contact: part(contact),
    tasks: part([]),
    notes: part([]),
    appointments: part([]),
    ...parts,
  };
}

export function stored(change: Pick<StoredChange, 'act' | 'state'> & Partial<StoredChange>): StoredChange {
  return {
    id: 'change1',
    group: 'group1',
    at: NOW,
    locationId: 'loc1',
    contactId: 'c1',
    follows: null,
    subject: { id: 'Maria Tan', who: 'Maria Tan', record: { origin: '', id: null, url: '' }, keys: [] },
    seen: [],
    seq: 1,
    tries: 0,
    ...change,
  };
}

type Sent = { [N in keyof PanelMessages]: { readonly name: N; readonly ask: Ask<N> } }[keyof PanelMessages];

export interface World {
  readonly model: PanelModel;
  readonly sent: Sent[];
  /** What is called on the port beside `send`, in order. */
  readonly called: string[];
  publish(values: Readonly<Record<string, unknown>>): void;
  /** What the worker answers from now on. */
  answer(name: keyof PanelMessages, with_: unknown): void;
  activate(tabId: number): void;
  goOffline(): void;
  comeBack(): void;
  pass(ms: number): void;
}

/** A panel over a world that a test owns: no browser, no worker, no time that passes by itself. */
export async function openPanel(session: Readonly<Record<string, unknown>> = {}, port: Partial<PanelPort> = {}): Promise<World> {
  let now = NOW;
  let online = true;
  let ids = 0;
  let onChange: (changed: ReadonlyMap<string, unknown>) => void = () => {};
  let onTab: (tabId: number) => void = () => {};
  let onNetwork = () => {};
  let onSecond = () => {};
  let onVisible = () => {};
  const answers = new Map<string, unknown>();
  const sent: Sent[] = [];
  const called: string[] = [];
  const model = createPanelModel({
    send: (name, ask) => {
      sent.push({ name, ask } as Sent);
      called.push(`send ${name}`);
      return Promise.resolve((answers.get(name) ?? { ok: true, value: null }) as never);
    },
    watchSession: (call) => {
      onChange = call;
      return Promise.resolve({ all: new Map(Object.entries(session)), stop: () => {} });
    },
    watchLocal: () =>
      Promise.resolve({
        all: new Map<string, unknown>([
          ['connection', connection],
          ['defaults', { tag: '', task: '' }],
        ]),
        stop: () => {},
      }),
    windowId: () => Promise.resolve(7),
    watchActiveTab: (_windowId, call) => {
      onTab = call;
      call(1);
      return () => {};
    },
    requestOrigin: (origin) => {
      called.push(`request ${origin}`);
      return Promise.resolve(true);
    },
    openTab: (url) => void called.push(`open ${url}`),
    openSettings: () => void called.push('settings'),
    copy: (text) => Promise.resolve(void called.push(`copy ${text}`)),
    save: (name, _type, text) => void called.push(`save ${name} ${text}`),
    kinds: [{ id: 'brokerspot', name: 'BrokerSpot' }],
    siteOf: () => null,
    now: () => now,
    newId: () => `id${++ids}`,
    online: () => online,
    onNetwork: (call) => (onNetwork = call),
    onVisible: (call) => (onVisible = call),
    everySecond: (call) => (onSecond = call),
    ...port,
  });
  await model.start();
  return {
    model,
    sent,
    called,
    publish: (values) => onChange(new Map(Object.entries(values))),
    answer: (name, with_) => void answers.set(name, with_),
    activate: (tabId) => onTab(tabId),
    goOffline: () => {
      online = false;
      onNetwork();
    },
    comeBack: () => onVisible(),
    pass: (ms) => {
      now += ms;
      onSecond();
    },
  };
}
