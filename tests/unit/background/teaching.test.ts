import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTeachAnswers } from '../../../entrypoints/background/teach-answers.ts';
import { createTeaching } from '../../../entrypoints/background/teaching.ts';
import { NO_LEAD, type Found, type Lead } from '../../../lib/lead/lead.ts';
import type { Point } from '../../../lib/lead/locator.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { atOnce } from '../../../lib/page/slices.ts';
import { takePage } from '../../../lib/page/take.ts';
import { picks } from '../../../lib/state/teach.ts';
import type { TeachView } from '../../../lib/state/teach-view.ts';
import { teach, type TaughtSite } from '../../../lib/teach/taught.ts';
import { wordsFor } from '../../../lib/words/words.ts';
import { platform, resetPlatform } from '../../support/platform.ts';
import { openPage } from '../detect/open-page.ts';

vi.mock(import('../../../lib/platform/browser.ts'), () => ({ browser: {} }) as never);
vi.mock(import('../../../lib/platform/store.ts'), async () => (await import('../../support/platform.ts')).store as never);
vi.mock(import('../../../lib/platform/tabs.ts'), async () => (await import('../../support/platform.ts')).tabs as never);
vi.mock(import('../../../lib/platform/permissions.ts'), async () => (await import('../../support/platform.ts')).permissions as never);
vi.mock(import('../../../lib/platform/runtime.ts'), () => ({ postToTab: (_tabId: number, command: unknown) => page(command) }) as never);
vi.mock(
  import('../../../lib/platform/scripts.ts'),
  () => ({ injectPicker: async () => true, maskedPage: async () => '<p>masked</p>' }) as never,
);

const ORIGIN = 'https://crm.example';
const TAB = 7;
const site = { origin: ORIGIN, siteId: 'general', name: 'CRM' };
const email: Point = { field: 'email', at: { by: 'css', css: '.mail' } };
const phone: Point = { field: 'phone', at: { by: 'label', label: 'Direct line', under: null } };

/** What was said to the tab's page, and what it answers. */
let said: unknown[] = [];
let page: (command: unknown) => Promise<unknown> = async () => undefined;

function start() {
  const kept = new Map<string, TaughtSite>();
  const asked: (readonly string[])[] = [];
  const teaching = createTeaching({
    store: {
      get: async (origin) => kept.get(origin) ?? null,
      all: async () => [...kept.values()],
      put: async (sites) => sites.forEach((one) => void (one.fields.length === 0 ? kept.delete(one.origin) : kept.set(one.origin, one))),
      digest: async (text) => text,
    },
    ask: async (_origin, selectors) => asked.push(selectors),
  });
  const answers = createTeachAnswers({ teaching, words: wordsFor(['en']) });
  const caller = { origin: ORIGIN, tabId: TAB };
  return { teaching, kept, asked, caller, ...answers };
}
const shown = () => platform.session.get(`teach:${ORIGIN}`) as TeachView | undefined;
const states = () => shown()?.fields.map(({ field, state }) => `${field} ${state}`);

/** A record that shows `mail` in `.mail`, where it has one, and `line` beside "Direct line". */
function record(mail: string | null, line: string | null): PageText {
  const parts = [mail && `<p class="mail">${mail}</p>`, line && `<div><span>Direct line</span><span>${line}</span></div>`];
  return atOnce(takePage(openPage(`<!doctype html><body>${parts.filter(Boolean).join('')}</body>`), ['.mail'])).page;
}
const found = (id: string, what: Partial<Lead>): Found => ({
  kind: 'lead',
  record: { origin: ORIGIN, id, url: `${ORIGIN}/people/${id}` },
  leads: [{ ...NO_LEAD, trust: 1, ...what }],
});

beforeEach(() => {
  resetPlatform();
  platform.local.set('sites', [site]);
  platform.urls.set(TAB, `${ORIGIN}/people/1`);
  said = [];
  page = async (command) => (said.push(command), true);
});

describe('what is taught', () => {
  test('makes the reader anew, asks the pages, and is shown', async () => {
    const { teaching, asked } = start();
    const before = await teaching.readerOf(site);
    expect(before.selectors).not.toContain('.mail');
    await teaching.change(site, (taught) => teach(taught, [email]));
    const after = await teaching.readerOf(site);
    expect(after.selectors[0]).toBe('.mail');
    expect(asked).toEqual([after.selectors]);
    expect(await teaching.readerOf(site)).toBe(after);
    expect(states()).toEqual(['email trial']);
  });

  test('is proved by a second person, and the reader is told so', async () => {
    const { teaching, asked } = start();
    await teaching.change(site, (taught) => teach(taught, [email, phone]));
    await teaching.heard(site, record('ann@example.com', '0412 345 678'), found('1', { name: 'Ann Lee' }));
    expect(states()).toEqual(['email trial', 'phone trial']);
    await teaching.heard(site, record('bob@example.com', '0413 555 777'), found('2', { name: 'Bob Roe' }));
    expect(states()).toEqual(['email proved', 'phone proved']);
    expect(asked).toHaveLength(2);
  });

  test('is refused when two people have the same there, with the number of them', async () => {
    const { teaching } = start();
    await teaching.change(site, (taught) => teach(taught, [email]));
    await teaching.heard(site, record('me@example.com', null), found('1', { name: 'Ann Lee' }));
    await teaching.heard(site, record('me@example.com', null), found('2', { name: 'Bob Roe' }));
    expect(shown()?.fields[0]).toMatchObject({ state: 'refused', refusal: { why: 'alike', people: 2 } });
    expect((await teaching.readerOf(site)).selectors).not.toContain('.mail');
  });

  test('is said to be gone after three records without it', async () => {
    const { teaching } = start();
    await teaching.change(site, (taught) => teach(taught, [email]));
    for (const [at, name] of ['Ann Lee', 'Bob Roe'].entries())
      await teaching.heard(site, record(`person${at}@example.com`, null), found(`${at}`, { name }));
    for (const id of ['3', '4', '5']) {
      expect(shown()?.drifted).toEqual([]);
      await teaching.heard(site, record(null, null), found(id, { name: `Other ${id}` }));
    }
    expect(shown()?.drifted).toEqual(['email']);
  });

  test('a page without a lead says nothing of it, and one that was read twice counts once', async () => {
    const { teaching, kept } = start();
    await teaching.change(site, (taught) => teach(taught, [email]));
    const ann = [record('ann@example.com', null), found('1', { name: 'Ann Lee' })] as const;
    await teaching.heard(site, ...ann);
    const once = kept.get(ORIGIN);
    await teaching.heard(site, ...ann);
    await teaching.heard(site, record(null, null), { kind: 'none' });
    expect(kept.get(ORIGIN)).toBe(once);
  });

  test('outlives the worker, and a site that was taught nothing has no entry', async () => {
    const { teaching, kept } = start();
    await teaching.taughtFor(site);
    expect(kept.size).toBe(0);
    expect(shown()).toEqual({ fields: [], drifted: [] });
  });
});

describe('pointing', () => {
  const offer = { ...email, values: ['ann@example.com'], count: 1 };

  test('the picker gets its words, and what was picked is offered and kept on trial', async () => {
    const { panel, page: fromPage, caller } = start();
    await panel['teach/point']({ tabId: TAB, field: 'email' });
    expect(said).toEqual([{ leadside: 'teach/point', field: 'email', words: { field: 'Email', nothing: 'nothing here' } }]);
    await fromPage['teach/over']({ field: 'email', values: ['ann@'] }, caller);
    expect(await picks.get(TAB)).toMatchObject({ at: 'pointing', over: ['ann@'] });
    await fromPage['teach/picked'](offer, caller);
    expect(await picks.get(TAB)).toEqual({ at: 'offered', origin: ORIGIN, by: 'pointed', offers: [offer] });
    expect(await panel['teach/keep']({ tabId: TAB, which: [0] })).toMatchObject({ ok: true });
    expect(states()).toEqual(['email trial']);
    expect(await picks.get(TAB)).toBe(null);
    await panel['teach/forget']({ origin: ORIGIN, field: 'email' });
    expect(states()).toEqual([]);
  });

  test('a page that nobody asked, of another site or for another field, is not believed', async () => {
    const { panel, page: fromPage, caller } = start();
    await fromPage['teach/picked'](offer, caller);
    expect(await picks.get(TAB)).toBe(null);
    await panel['teach/point']({ tabId: TAB, field: 'phone' });
    await fromPage['teach/picked'](offer, caller);
    await fromPage['teach/picked']({ ...offer, field: 'phone' }, { ...caller, origin: 'https://evil.example' });
    await fromPage['teach/left'](null, { ...caller, tabId: 8 });
    expect(await picks.get(TAB)).toMatchObject({ at: 'pointing', field: 'phone' });
  });

  test('keeping needs an offer, and the site that it was made for', async () => {
    const { panel, page: fromPage, caller } = start();
    const lost = { ok: false, problem: { code: 'binding-lost' } };
    expect(await panel['teach/keep']({ tabId: TAB, which: [0] })).toMatchObject(lost);
    await panel['teach/point']({ tabId: TAB, field: 'email' });
    await fromPage['teach/picked'](offer, caller);
    expect(await panel['teach/keep']({ tabId: TAB, which: [3] })).toMatchObject(lost);
    platform.urls.set(TAB, 'https://other.example/');
    expect(await panel['teach/keep']({ tabId: TAB, which: [0] })).toMatchObject(lost);
    expect(states()).toBeUndefined();
  });

  test('a page that does not take the picker is said so', async () => {
    const { panel } = start();
    page = async () => undefined;
    expect(await panel['teach/point']({ tabId: TAB, field: 'email' })).toMatchObject({ ok: false, problem: { code: 'no-access' } });
    expect(await picks.get(TAB)).toBe(null);
  });

  test('by value: what the page finds is bounded and offered as one set', async () => {
    const { panel } = start();
    page = async () => [offer, { ...phone, values: ['0412 345 678'], count: 1 }];
    await panel['teach/propose']({ tabId: TAB, values: { email: ['ann@example.com'] } });
    expect(await picks.get(TAB)).toMatchObject({ at: 'offered', by: 'values', offers: [{ field: 'email' }, { field: 'phone' }] });
    await panel['teach/keep']({ tabId: TAB, which: [0, 1] });
    expect(states()).toEqual(['email trial', 'phone trial']);
    page = async () => [{ field: 'shoe size' }];
    expect(await panel['teach/propose']({ tabId: TAB, values: {} })).toMatchObject({ ok: false });
  });
});

describe('sites as a file', () => {
  test('come back as they went, on trial; what says something else is asked about', async () => {
    const { panel, teaching } = start();
    await teaching.change(site, (taught) => teach(taught, [email]));
    const file = await panel['teach/export'](null);
    const json = file.ok ? file.value.json : '';
    await panel['teach/forget']({ origin: ORIGIN, field: 'email' });
    expect(await panel['teach/import']({ text: json, how: 'ask' })).toEqual({ ok: true, value: { at: 'taken', sites: 1 } });
    expect(states()).toEqual(['email trial']);
    const other = json.replace('.mail', '.post');
    expect(await panel['teach/import']({ text: other, how: 'ask' })).toMatchObject({
      value: { at: 'asks', conflicts: [{ origin: ORIGIN }] },
    });
    expect(shown()?.fields[0]?.at).toEqual(email.at);
    await panel['teach/import']({ text: other, how: 'replace' });
    expect(shown()?.fields.map(({ at }) => at)).toEqual([{ by: 'css', css: '.post' }]);
  });

  test('a bad file says what is wrong and changes nothing', async () => {
    const { panel } = start();
    expect(await panel['teach/import']({ text: '{}', how: 'ask' })).toMatchObject({
      value: { at: 'refused', faults: [{ key: 'teach.import.not_sites' }] },
    });
    expect(shown()).toBeUndefined();
  });
});
