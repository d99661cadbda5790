import { describe, expect, test } from 'vitest';
import { readerOf } from '../../../entrypoints/background/seeing.ts';
import type { Found } from '../../../lib/lead/lead.ts';
import type { PageText } from '../../../lib/page/page-text.ts';
import { parsePageText } from '../../../lib/page/parse.ts';

/** So much of the processor's time, whatever else the machine does: several times what reading in straight time needs. */
const LIMIT_MS = 600;
const COUNT = 2_000;
/** Long enough that a page which is read in square time says how long it took. */
const PATIENCE_MS = 120_000;

const reader = readerOf('general');
const letters = (at: number): string => String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
const MARIA = [1, 'h1', 2, 0, 'Maria Cruz', 1, 'dl', 2, 'dt', 3, 0, 'Email', 2, 'dd', 3, 0, 'maria@example.com'];

type Items = (string | number)[];
const pageOf = (items: Items): PageText => ({ title: '', lang: 'en', items: [0, 'body', ...MARIA, ...items], marks: [], data: [] });

function read(page: PageText, path: string): { readonly found: Found; readonly cpuMs: number } {
  expect(parsePageText(page)).not.toBe(null);
  const before = process.cpuUsage();
  const found = reader.read(page, new URL(path, 'https://crm.example'));
  const { user, system } = process.cpuUsage(before);
  return { found, cpuMs: (user + system) / 1_000 };
}

// A reader that fails at everything is quick, too. And it compiles its languages here, which is nobody's page.
test('the person whom every page here shows is read', () => {
  for (let at = 0; at < 20; at += 1)
    expect(read(pageOf([]), '/leads/1').found).toMatchObject({ kind: 'lead', leads: [{ name: 'Maria Cruz' }] });
});

describe('a page of nothing but', () => {
  describe.each([
    ['emails', (at: number) => `person${at}@example.com`],
    ['phones', (at: number) => `+61 412 ${100 + (at % 900)} ${100 + (Math.floor(at / 900) % 900)}`],
    ['names', (at: number) => `Maria X${letters(at)}`],
    ['names and their emails', (at: number) => (at % 2 ? `x${letters(at)}@example.com` : `Maria X${letters(at + 1)}`)],
    ['labels', () => 'Owner'],
    ['labels and values', (at: number) => (at % 2 ? `x${letters(at)}@example.com` : 'Email')],
    ['labels with values', (at: number) => `Name: Maria X${letters(at)}`],
    ['roles', (at: number) => ['Guarantor', `Maria X${letters(at)}`, `Email: x${letters(at)}@example.com`][at % 3] ?? ''],
    ['lines of authors', (at: number) => `by Ana R${letters(at)}`],
    ['notes', (at: number) => (at % 2 ? 'Notes' : `He called us about it ${letters(at)}`)],
    ['long words', (at: number) => `${'a.b-c_'.repeat(99)}${at}`],
    ['numbers', (at: number) => `${'1 '.repeat(297)}${at}`],
  ])('%s', (_, text) => {
    const texts = Array.from({ length: COUNT }, (__, at) => text(at));
    const boxes = (draw: (text: string) => Items): PageText => pageOf(texts.flatMap(draw));

    test.each([
      ['beside each other', () => boxes((one) => [1, 0, one])],
      ['in boxes', () => boxes((one) => [1, 'p', 2, 0, one])],
      ['in a list', () => pageOf([1, 'ul', ...texts.flatMap((one) => [2, 'li', 3, 'span', 4, 0, one])])],
      ['in headings', () => boxes((one) => [1, 'h2', 2, 0, one])],
    ])(
      '%s',
      (__, make) => {
        expect(read(make(), '/leads/1').cpuMs).toBeLessThan(LIMIT_MS);
      },
      PATIENCE_MS,
    );
  });
});

test(
  'a list of a thousand people',
  () => {
    const cell = (text: string): Items => [4, 'td', 5, 0, text];
    const link = (text: string, href: string): Items => [4, 'td', 5, 'a', 'href', href, 6, 0, text];
    const row = (at: number): Items => [
      3,
      'tr',
      ...link(`Maria X${letters(at)}`, `/leads/${9_000 + at}`),
      ...cell(`x${letters(at)}@example.com`),
      ...cell(`+61 412 345 ${100 + (at % 900)}`),
      ...cell('New'),
    ];
    const titles = ['Name', 'Email', 'Phone', 'Status'].flatMap((title): Items => [4, 'th', 5, 0, title]);
    const items = [1, 'table', 2, 'tbody', 3, 'tr', ...titles, ...Array.from({ length: 1_000 }, (_, at) => row(at)).flat()];
    const { found, cpuMs } = read({ title: '', lang: 'en', items: [0, 'body', ...items], marks: [], data: [] }, '/leads');
    expect(found.kind === 'list' && found.leads.length).toBe(500);
    expect(cpuMs).toBeLessThan(LIMIT_MS);
  },
  PATIENCE_MS,
);
