import { describe, expect, test } from 'vitest';
import { readerOf, readPage, readSeen } from '../../../entrypoints/background/seeing.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import type { Seen } from '../../../lib/page/watch.ts';
import { atOnce } from '../../../lib/page/slices.ts';
import { takePage } from '../../../lib/page/take.ts';
import { openPage } from '../detect/open-page.ts';

const ONE = 'https://crm.example/leads/4711';
const OTHER = 'https://crm.example/leads/4712';

const taken = (html: string): PageText => atOnce(takePage(openPage(`<main>${html}</main>`))).page;
const person = (name: string, email: string) => taken(`<h1>${name}</h1><dl><dt>Email</dt><dd>${email}</dd></dl>`);
const MARIA = person('Maria Cruz', 'maria@example.com');
const EMPTY = taken('<p>Loading…</p>');
const LIST = taken(
  '<table><tr><th>Name</th><th>Email</th></tr><tr><td>Bob Brown</td><td>bob@example.com</td></tr><tr><td>Ann Lee</td><td>ann@example.com</td></tr></table>',
);

const see = (page: PageText, seen: Partial<Seen> = {}) =>
  readSeen(readerOf('general'), { url: OTHER, sinceMs: 0, left: null, page, ...seen }, null);
const whoOn = (page: PageText): string => see(page).told.who ?? '';

test('who a page shows is believed at once', () => {
  expect(see(MARIA)).toMatchObject({ found: { kind: 'lead', leads: [{ name: 'Maria Cruz' }] }, told: { againMs: null } });
  expect(whoOn(MARIA)).toContain('maria@example.com');
});

test('a list is believed at once, and is about nobody', () => {
  expect(see(LIST, { url: 'https://crm.example/leads' })).toMatchObject({ found: { kind: 'list' }, told: { who: null, againMs: null } });
});

describe('an empty page', () => {
  test.each([
    [0, 1_000],
    [400, 600],
    [999, 1],
  ])('is not believed after %i ms, and is seen again in %i', (sinceMs, againMs) => {
    expect(see(EMPTY, { sinceMs })).toEqual({ found: { kind: 'reading' }, told: { who: null, againMs } });
  });

  test('is believed after a second', () => {
    expect(see(EMPTY, { sinceMs: 1_000 })).toEqual({ found: { kind: 'none' }, told: { who: null, againMs: null } });
  });
});

describe('the person of the record before', () => {
  const left = { url: ONE, who: whoOn(MARIA) };

  test.each([
    [0, 4_000],
    [3_999, 1],
  ])('is not believed after %i ms, and is seen again in %i', (sinceMs, againMs) => {
    expect(see(MARIA, { left, sinceMs })).toEqual({ found: { kind: 'reading' }, told: { who: null, againMs } });
  });

  test('is believed after four seconds', () => {
    expect(see(MARIA, { left, sinceMs: 4_000 })).toMatchObject({ found: { kind: 'lead' }, told: { who: left.who, againMs: null } });
  });

  test('is another part of the same record where the address has the same id', () => {
    expect(see(MARIA, { left, url: `${ONE}/notes` })).toMatchObject({ found: { kind: 'lead' }, told: { againMs: null } });
    expect(see(MARIA, { left: { ...left, url: 'https://crm.example/lead?id=4712' } }).found.kind).toBe('lead');
  });

  test('is not taken for the same record where no address has an id, or none can be read', () => {
    const dashboard = 'https://crm.example/people/current';
    expect(see(MARIA, { left: { ...left, url: dashboard }, url: 'https://crm.example/people/next' }).found.kind).toBe('reading');
    expect(see(MARIA, { left: { ...left, url: 'no address' } }).found.kind).toBe('reading');
  });

  test('is somebody else as soon as anything that tells people apart is different', () => {
    for (const other of [person('Bob Brown', 'maria@example.com'), person('Maria Cruz', 'm.cruz@example.org')])
      expect(see(other, { left })).toMatchObject({ found: { kind: 'lead' }, told: { againMs: null } });
  });
});

test('a page that was taken once is read with its site’s knowledge', () => {
  expect(readPage('general', MARIA, ONE)).toMatchObject({ kind: 'lead', record: { id: '4711' } });
  expect(readPage('spot-hit', MARIA, 'https://www.spot-hit.fr/tarifs').kind).toBe('none');
});

test('a site’s reader is made once', () => {
  expect(readerOf('general')).toBe(readerOf('general'));
  expect(readerOf('spot-hit')).not.toBe(readerOf('general'));
});
