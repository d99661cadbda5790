import { describe, expect, test } from 'vitest';
import { answerWith, type Answers, type Caller } from '../../../lib/protocol/answer.ts';
import { askShapes } from '../../../lib/protocol/schemas.ts';
import { change } from '../../support/outbox.ts';

const page: Caller = { origin: 'https://crm.example', tabId: 7, frameId: 0, ownPage: false, active: true };
const panel: Caller = { origin: 'chrome-extension://id', tabId: null, frameId: null, ownPage: true, active: true };

/** Every answer says its own name and what it was told. */
const said: unknown[] = [];
const pageNames = ['page/hello', 'page/moved', 'page/seen'];
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

describe('what a page shows', () => {
  const PAGE = 'https://crm.example/1';
  const items = [0, 'body', 'class', 'lead', 1, 16, 'Maria Cruz'];
  const text = { title: 'Maria', lang: 'en', items, marks: [[1, 0]], data: ['{}'] };
  const seen = { url: PAGE, sinceMs: 10, left: null, asked: ['.name'], page: text };
  const taken = (ask: unknown) => askShapes['page/seen'].safeParse(ask);

  test('arrives as it was told', async () => {
    expect(taken(seen).data).toEqual(seen);
    expect(await answer({ leadside: 'page/seen', ask: seen }, page)).toBe('page/seen');
    expect(said.at(-1)).toEqual(['page/seen', seen, { origin: 'https://crm.example', tabId: 7 }]);
    expect(answer({ leadside: 'page/seen', ask: seen }, { ...panel, tabId: 3, frameId: 0 })).toBeUndefined();
  });

  test.each([
    ['no page', { page: null }],
    ['a page that lacks something', { page: { ...text, data: undefined } }],
    ['a node before its parent', { page: { ...text, items: items.toReversed() } }],
    ['a node of another shape', { page: { ...text, items: [0, 'body', true] } }],
    ['a text beyond its bound', { page: { ...text, items: [0, 'body', 1, 0, 'x'.repeat(601)] } }],
    ['an attribute beyond its bound', { page: { ...text, items: [0, 'body', 'title', 'x'.repeat(301)] } }],
    ['an attribute that nobody asked for', { page: { ...text, items: [0, 'body', 'onclick', 'x()'] } }],
    ['a mark on no node', { page: { ...text, marks: [[2, 0]] } }],
    ['more scripts than are taken', { page: { ...text, data: Array(6).fill('{}') } }],
    ['a title beyond its bound', { page: { ...text, title: 'x'.repeat(301) } }],
    ['a time before it began', { sinceMs: -1 }],
    ['no address', { url: 'here' }],
    ['an address beyond its bound', { url: `${PAGE}?${'x'.repeat(2_000)}` }],
    ['nothing about what was left', { left: undefined }],
    ['half of what was left', { left: {} }],
    ['nothing about what was marked', { asked: undefined }],
  ])('is refused whole with %s', (_, wrong) => {
    expect(taken({ ...seen, ...wrong }).success).toBe(false);
    expect(answer({ leadside: 'page/seen', ask: { ...seen, ...wrong } }, page)).toBeUndefined();
  });

  test('what was left is cut', () => {
    const left = { url: `${PAGE}?${'x'.repeat(5_000)}`, who: 'x'.repeat(5_000) };
    const { data } = taken({ ...seen, left });
    expect([data?.left?.url.length, data?.left?.who.length]).toEqual([2_000, 500]);
  });

  test('a move says its address, cut, and nothing else', async () => {
    expect(askShapes['page/moved'].parse({ url: 'x'.repeat(5_000), tabId: 3 })).toEqual({ url: 'x'.repeat(2_000) });
    expect(await answer({ leadside: 'page/moved', ask: { url: PAGE } }, page)).toBe('page/moved');
    expect(answer({ leadside: 'page/moved', ask: { url: 5 } }, page)).toBeUndefined();
  });
});

test('the panel names a person, an answer and an address; another answer is refused', async () => {
  const subject = { tabId: 1, subjectId: 'maria' };
  expect(await answer({ leadside: 'person/show', ask: subject }, panel)).toBe('person/show');
  for (const word of ['yes', 'no', null]) expect(await answer({ leadside: 'lead/say', ask: { ...subject, word } }, panel)).toBe('lead/say');
  expect(await answer({ leadside: 'lead/say', ask: { ...subject, word: 'perhaps' } }, panel)).toMatchObject({ ok: false });
  expect(await answer({ leadside: 'list/open', ask: { tabId: 1, url: 'x'.repeat(3_000) } }, panel)).toMatchObject({ ok: false });
});

test('a change that the panel makes passes, one without its binding does not', () => {
  const asked = change({ kind: 'addTags', tags: ['Hot '] });
  const read = askShapes['change/add'].parse({ tabId: 1, changes: [asked] });
  expect(read.changes[0]?.act).toEqual({ kind: 'addTags', tags: ['hot'] });
  const { subject: _, ...unbound } = asked;
  expect(askShapes['change/add'].safeParse({ tabId: 1, changes: [unbound] }).success).toBe(false);
});
