// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { problem } from '../../../lib/base/problem.ts';
import { fail, ok } from '../../../lib/base/result.ts';
import type { Connection } from '../../../lib/ghl/connection.ts';
import { createPopupModel, hereOf, type PopupPort } from '../../../entrypoints/popup/models/popup.ts';
import { Popup } from '../../../entrypoints/popup/Popup.tsx';
import { settle } from '../../support/clock.ts';

const TOKEN = 'pit-00000000-0000-4000-8000-000000000000';
const connection: Connection = {
  locationId: 'loc1',
  name: 'Harbour Loans',
  timezone: null,
  country: 'AU',
  allowDuplicateContact: false,
  missingScopes: [],
  hue: 268,
  connectedAt: 0,
};
const crm = { origin: 'https://crm.example', siteId: 'general', name: 'crm.example' };

interface Start {
  readonly local?: Readonly<Record<string, unknown>>;
  readonly url?: string | null;
  readonly port?: Partial<PopupPort>;
}

async function open({ local = {}, url = 'https://crm.example/leads/1', port = {} }: Start = {}) {
  const called: unknown[][] = [];
  let tell: (changed: ReadonlyMap<string, unknown>) => void = () => {};
  const answers = new Map<string, unknown>();
  const model = createPopupModel({
    send: (name, ask) => {
      called.push([name, ask]);
      return Promise.resolve((answers.get(name) ?? ok(null)) as never);
    },
    watchLocal: (call) => {
      tell = call;
      return Promise.resolve({ all: new Map(Object.entries(local)), stop: () => {} });
    },
    setLocal: (key, value) => Promise.resolve(void called.push(['set', key, value])),
    activeTab: () => Promise.resolve({ tabId: 3, url }),
    windowId: () => Promise.resolve(7),
    hasOrigin: () => Promise.resolve(true),
    requestOrigin: (origin) => Promise.resolve(Boolean(called.push(['request', origin]))),
    openPanel: (windowId) => Promise.resolve(void called.push(['panel', windowId])),
    closePopup: () => Promise.resolve(void called.push(['close'])),
    kinds: [{ id: 'brokerspot', name: 'BrokerSpot' }],
    siteOf: () => null,
    ...port,
  });
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const after = (call: () => unknown) =>
    act(async () => {
      await call();
      await settle();
    });
  await after(() => {
    render(<Popup model={model} />, root);
    return model.start();
  });
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name);
    if (!found) throw new Error(`no button ${name} in: ${root.textContent}`);
    return found;
  };
  const field = (name: string) => {
    const id = [...root.querySelectorAll('label')].find((label) => label.textContent === name)?.getAttribute('for');
    const found = root.querySelector<HTMLInputElement>(`[id="${id}"]`);
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };
  return {
    root,
    called,
    field,
    button,
    text: () => root.textContent ?? '',
    answer: (name: string, value: unknown) => void answers.set(name, value),
    after,
    press: (name: string) => after(() => button(name).click()),
    type: (name: string, value: string) =>
      after(() => {
        field(name).value = value;
        field(name).dispatchEvent(new Event('input', { bubbles: true }));
      }),
    store: (values: Readonly<Record<string, unknown>>) => after(() => tell(new Map(Object.entries(values)))),
  };
}

test('connecting: the token is hidden while it is typed, sent without the spaces around it, and gone when it works', async () => {
  const popup = await open();
  expect(popup.field('Private integration token').type).toBe('password');
  expect(popup.field('Private integration token').getAttribute('autocomplete')).toBe('off');
  popup.answer('connection/connect', ok(connection));
  await popup.type('Private integration token', `  ${TOKEN}\n`);
  await popup.type('Sub-account', ' loc1 ');
  await popup.press('Connect');
  expect(popup.called.at(-1)).toEqual(['connection/connect', { token: TOKEN, location: 'loc1' }]);
  expect(popup.field('Private integration token').value).toBe('');
  await popup.store({ connection });
  expect(popup.text()).toContain('Connected to Harbour Loans');
  expect(document.documentElement.innerHTML).not.toContain(TOKEN);
});

test('a token that does not work stays to be put right, and the reason is read out', async () => {
  const popup = await open();
  popup.answer('connection/connect', fail(problem('wrong-location')));
  await popup.type('Private integration token', TOKEN);
  await popup.type('Sub-account', 'loc2');
  await popup.press('Connect');
  expect(popup.root.querySelector('[role=alert]')?.textContent).toContain('The token belongs to another sub-account.');
  expect(popup.field('Private integration token').value).toBe(TOKEN);
});

test('an empty form is not sent, and the first empty field has the focus', async () => {
  const popup = await open();
  await popup.press('Connect');
  expect(popup.called).toEqual([]);
  expect(document.activeElement).toBe(popup.field('Private integration token'));
  expect(popup.text()).toContain('Paste the token.');
});

test('missing scopes are named with what they take away', async () => {
  const popup = await open({ local: { connection: { ...connection, missingScopes: ['contacts.write', 'users.readonly'] } } });
  for (const words of ['The token lacks 2 scopes', 'contacts.write Nothing can be added or changed.', 'users.readonly Something']) {
    expect(popup.text()).toContain(words);
  }
});

test('forgetting is asked twice', async () => {
  const popup = await open({ local: { connection } });
  await popup.press('Forget');
  expect(popup.called).toEqual([]);
  await popup.press('Forget it');
  expect(popup.called).toEqual([['connection/forget', null]]);
  await popup.store({ connection: undefined });
  expect(popup.text()).toContain('Private integration token');
});

test('the panel is opened in the click itself', async () => {
  const popup = await open();
  popup.button('Open the panel').click();
  expect(popup.called).toEqual([['panel', 7]]);
  // The panel takes its place, once it is open.
  await expect.poll(() => popup.called).toEqual([['panel', 7], ['close']]);
});

test('a browser that does not open the panel is told of', async () => {
  const popup = await open({ port: { openPanel: () => Promise.reject(new Error('no click')) } });
  await popup.press('Open the panel');
  expect(popup.text()).toContain('The browser did not open the panel.');
});

test('switching a site on asks the browser in the click itself, then tells the worker', async () => {
  const popup = await open();
  popup.button('Use on crm.example').click();
  expect(popup.called[0]).toEqual(['request', 'https://crm.example']);
  await popup.after(() => {});
  expect(popup.called.at(-1)).toEqual(['site/on', { origin: 'https://crm.example', siteId: 'general', tabId: 3 }]);
  await popup.store({ sites: [crm] });
  expect(popup.text()).toContain('Leadside is on at crm.example');
  await popup.press('Turn off at crm.example');
  expect(popup.called.at(-1)).toEqual(['site/off', { origin: 'https://crm.example' }]);
});

test('a site whose permission the browser took back is off, whatever is stored', async () => {
  const popup = await open({ local: { sites: [crm] }, port: { hasOrigin: () => Promise.resolve(false) } });
  expect(popup.text()).toContain('Use on crm.example');
});

test('the other sites that are on can be turned off from anywhere', async () => {
  const popup = await open({ local: { sites: [crm] }, url: 'chrome://extensions/' });
  expect(popup.text()).toContain('On at 1 other site');
  await popup.press('Turn off at crm.example');
  expect(popup.called).toEqual([['site/off', { origin: 'https://crm.example' }]]);
});

test.each([
  [
    { tabId: 1, url: 'https://crm.example:8443/a?b' },
    { at: 'site', tabId: 1, origin: 'https://crm.example:8443', host: 'crm.example:8443' },
  ],
  [{ tabId: 1, url: 'http://crm.example/' }, { at: 'closed' }],
  [{ tabId: 1, url: 'chrome://newtab/' }, { at: 'closed' }],
  [{ tabId: 1, url: 'nonsense' }, { at: 'closed' }],
  [{ tabId: 1, url: null }, { at: 'untold' }],
  [null, { at: 'untold' }],
])('the page in front %j is %j', (tab, here) => {
  expect(hereOf(tab)).toEqual(here);
});

test('what new contacts get is kept with every keystroke, tidy', async () => {
  const popup = await open({ local: { defaults: { tag: 'lead', task: '' } } });
  expect(popup.field('Tag').value).toBe('lead');
  await popup.type('Tag', ' New Lead ');
  expect(popup.called.at(-1)).toEqual(['set', 'defaults', { tag: 'new lead', task: '' }]);
  await popup.store({ defaults: { tag: 'new lead', task: '' } });
  expect(popup.field('Tag').value).toBe(' New Lead ');
  await popup.type('Follow-up task', 'Call');
  expect(popup.called.at(-1)).toEqual(['set', 'defaults', { tag: 'new lead', task: 'Call' }]);
});
