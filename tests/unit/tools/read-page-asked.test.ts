import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Misasked } from '../../support/misasked.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { whatIsAsked } from '../../tools/read-page-asked.ts';

const folder = temporaryFolder('leadside-asked-').path;
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const page = put('page.html', '<p>');
const inFolder = put('list/inner.html', '<p>');
const URL = 'https://crm.example/contacts/1';

const ask = (...words: string[]) => whatIsAsked(words, folder);

test('a file with its address, and where the sub-account is', () => {
  expect(ask('page.html', '--url', URL, '--region', 'AU')).toEqual({
    pages: [{ file: page, url: URL, region: 'AU', site: null, trap: '' }],
    score: false,
    totals: false,
  });
});

test('a kind of site that a person binds to an address', () => {
  expect(ask(page, '--url', URL, '--site', 'brokerspot').pages[0]?.site).toBe('brokerspot');
  expect(() => ask(page, '--url', URL, '--site', 'nowhere')).toThrow('There is no site "nowhere".');
});

test('a list in its order, its relative paths from its own folder', () => {
  const list = put(
    'list/pages.json',
    JSON.stringify([
      { file: 'inner.html', url: URL },
      { file: page, url: `${URL}0`, region: 'FR', trap: 'none' },
      { file: 'inner.html', url: URL, region: null },
    ]),
  );
  expect(ask('--pages', list).pages).toEqual([
    { file: inFolder, url: URL, region: null, site: null, trap: '' },
    { file: page, url: `${URL}0`, region: 'FR', site: null, trap: 'none' },
    { file: inFolder, url: URL, region: null, site: null, trap: '' },
  ]);
});

test('several lists are one after the other', () => {
  const one = put('one.json', JSON.stringify([{ file: page, url: URL }]));
  const two = put('two.json', JSON.stringify([{ file: inFolder, url: URL }]));
  expect(ask('--score', '--totals', '--pages', two, '--pages', one)).toMatchObject({
    score: true,
    totals: true,
    pages: [{ file: inFolder }, { file: page }],
  });
});

test('to score without a list is to score all pages of the project', () => {
  expect(ask('--score').pages.length).toBeGreaterThan(0);
});

describe('what makes no sense is told in a sentence', () => {
  test.each([
    { words: ['gone.html', '--url', URL], told: /^There is no file .*gone\.html\.$/ },
    { words: ['list', '--url', URL], told: /^There is no file .*list\.$/ },
    { words: ['page.html', '--url', 'crm.example'], told: '"crm.example" is no address of a web page (https://…).' },
    { words: ['page.html', '--url', 'file:///etc/hosts'], told: '"file:///etc/hosts" is no address of a web page' },
    { words: ['page.html'], told: '--url is missing' },
    { words: [], told: 'Which page?' },
    { words: ['page.html', 'page.html', '--url', URL], told: 'One file at a time' },
    { words: ['--regoin', 'AU'], told: "Unknown option '--regoin'" },
    { words: ['--pages', 'gone.json'], told: /gone\.json cannot be read/ },
    { words: ['--pages', 'page.html'], told: /page\.html cannot be read/ },
    { words: ['page.html', '--url', URL, '--pages', 'x.json'], told: 'Either a file or --pages' },
  ])('$words', ({ words, told }) => {
    expect(() => ask(...words)).toThrow(Misasked);
    expect(() => ask(...words)).toThrow(told);
  });

  test.each([
    { entry: { file: 'page.html' }, told: 'url' },
    { entry: { file: 'gone.html', url: URL }, told: 'There is no file' },
    { entry: { file: 'page.html', url: 'nowhere' }, told: '"nowhere" is no address' },
  ])('a list with $entry', ({ entry, told }) => {
    const list = put('wrong.json', JSON.stringify([{ file: 'page.html', url: URL }, entry]));
    expect(() => ask('--pages', list)).toThrow(Misasked);
    expect(() => ask('--pages', list)).toThrow(told);
  });
});
