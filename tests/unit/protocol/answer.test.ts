import { expect, test } from 'vitest';
import { answerWith, type Answers, type Caller } from '../../../lib/protocol/answer.ts';
import { askShapes } from '../../../lib/protocol/schemas.ts';
import { change } from '../../support/outbox.ts';

const page: Caller = { origin: 'https://crm.example', tabId: 7, frameId: 0, ownPage: false, active: true };
const panel: Caller = { origin: 'chrome-extension://id', tabId: null, frameId: null, ownPage: true, active: true };

/** Every answer says its own name and what it was told. */
const said: unknown[] = [];
const pageNames = ['page/hello', 'lead/seen'];
const tell = (name: string) => [name, async (...told: unknown[]) => (said.push([name, ...told]), name)] as const;
const answers = {
  page: Object.fromEntries(pageNames.map(tell)),
  panel: Object.fromEntries(
    Object.keys(askShapes)
      .filter((name) => !pageNames.includes(name))
      .map(tell),
  ),
} as unknown as Answers;
const answer = answerWith(answers);
const hello = { leadside: 'page/hello', ask: null };
const look = { leadside: 'tab/look', ask: { tabId: 1 } };

test('a page is answered what pages may ask, with its tab and origin as the browser tells them', async () => {
  expect(await answer(hello, page)).toBe('page/hello');
  expect(said.at(-1)).toEqual(['page/hello', null, { origin: 'https://crm.example', tabId: 7 }]);
});

test('a page is not answered what only the panel may ask', () => {
  for (const name of Object.keys(answers.panel))
    expect(answer({ leadside: name, ask: { tabId: 1, origin: 'https://a.example' } }, page)).toBeUndefined();
});

test('the panel is answered, also in a tab of its own', async () => {
  expect(await answer(look, panel)).toBe('tab/look');
  expect(await answer(look, { ...panel, tabId: 3, frameId: 0 })).toBe('tab/look');
});

test('an own page cannot speak for a page, nor can a frame or a page that is being prerendered', () => {
  expect(answer(hello, { ...panel, tabId: 3, frameId: 0 })).toBeUndefined();
  expect(answer(hello, { ...page, frameId: 4 })).toBeUndefined();
  expect(answer(hello, { ...page, active: false })).toBeUndefined();
});

test.each([null, 'text', 5, {}, { leadside: 'constructor', ask: null }, { leadside: '__proto__' }, { leadside: 'no/such', ask: null }])(
  '%j is not for us',
  (message) => {
    expect(answer(message, panel)).toBeUndefined();
    expect(answer(message, page)).toBeUndefined();
  },
);

test('what does not parse is refused with a value', async () => {
  expect(await answer({ leadside: 'tab/look', ask: { tabId: 'x' } }, panel)).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
  expect(
    await answer({ leadside: 'site/on', ask: { origin: 'http://plain.example', siteId: 'general', tabId: null } }, panel),
  ).toMatchObject({ ok: false });
  expect(
    await answer({ leadside: 'site/on', ask: { origin: 'https://a.example/path', siteId: 'general', tabId: null } }, panel),
  ).toMatchObject({ ok: false });
});

test("a page's lead is bounded: long texts are cut, long lists too", () => {
  const lead = {
    name: 'x'.repeat(10_000),
    firstName: null,
    lastName: null,
    emails: Array.from({ length: 1000 }, (_, index) => `a${index}@example.com`),
    phones: [],
    company: null,
    title: null,
    address: null,
    website: null,
    source: null,
    status: null,
    tags: [],
    trust: 1,
  };
  const record = { origin: 'https://crm.example', id: null, url: 'https://crm.example/1' };
  const read = askShapes['lead/seen'].parse({ url: 'https://crm.example/1', found: { kind: 'lead', record, lead } });
  expect(read.found.kind === 'lead' && read.found.lead.name).toHaveLength(200);
  expect(read.found.kind === 'lead' && read.found.lead.emails).toHaveLength(60);
});

test('a change that the panel makes passes, one without its binding does not', () => {
  const asked = change({ kind: 'addTags', tags: ['Hot '] });
  const read = askShapes['change/add'].parse({ tabId: 1, changes: [asked] });
  expect(read.changes[0]?.act).toEqual({ kind: 'addTags', tags: ['hot'] });
  const { subject: _, ...unbound } = asked;
  expect(askShapes['change/add'].safeParse({ tabId: 1, changes: [unbound] }).success).toBe(false);
});
