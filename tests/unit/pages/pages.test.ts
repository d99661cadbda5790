import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteFor } from '../../../lib/detect/sites.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { root } from '../../tools/command.ts';
import { objectionsToHeld, objectionsToPages, objectionsToSites, pagesUnder } from './objections.ts';

const folder = join(root, 'tests/pages');
const held = join(folder, 'held');
const sitesFolder = join(root, 'lib/detect/sites');
const siteOf = (host: string): string | null => siteFor(host)?.id ?? null;

test('every page has its address, its region, its trap, and what is expected of it', () => {
  expect(objectionsToPages(folder)).toEqual([]);
});

test('there are 60 pages at least, and a third of them is held', () => {
  const pages = pagesUnder(folder);
  expect(pages.length).toBeGreaterThanOrEqual(60);
  expect(3 * pagesUnder(held).length).toBeGreaterThanOrEqual(60);
});

test('the held pages are as they were when the reader was begun', () => {
  expect(objectionsToHeld(held)).toEqual([]);
});

test('every site has its pages', () => {
  expect(objectionsToSites(sitesFolder, folder, siteOf)).toEqual([]);
});

describe('told in a sentence', () => {
  const LEAD = { kind: 'lead', lead: null, leads: [] };
  const ENTRY = { file: 'a.html', url: 'https://crm.example/1', region: 'AU', trap: 'there is none here' };

  /** A folder with these files; objects are written as JSON. */
  function folderWith(files: Readonly<Record<string, unknown>>): string {
    const { path } = temporaryFolder('leadside-pages-');
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return path;
  }

  test('a page that no list names, and a file that belongs to no page', () => {
    const path = folderWith({ 'a.html': '', 'a.json': LEAD, 'b.json': LEAD, 'pages.json': [] });
    expect(objectionsToPages(path)).toEqual([
      `${join(path, 'a.html')} stands 0 times in the pages.json beside it, and not once.`,
      `${join(path, 'b.json')} belongs to no page.`,
    ]);
  });

  test('an entry without its trap, or with a region that is none', () => {
    const path = folderWith({ 'a.html': '', 'pages.json': [{ ...ENTRY, trap: '', region: 'Australia' }] });
    expect(objectionsToPages(path).join()).toMatch(/pages\.json: .*is no region.*at \[0\]\.trap/s);
  });

  test('a page without its JSON, and JSON that contradicts itself', () => {
    expect(objectionsToPages(folderWith({ 'a.html': '', 'pages.json': [ENTRY] })).join()).toMatch(/a\.json cannot be read/);
    expect(objectionsToPages(folderWith({ 'a.html': '', 'a.json': LEAD, 'pages.json': [ENTRY] })).join()).toMatch(
      /a\.json: a page of the kind "lead" has one\./,
    );
  });

  test('a site without pages, and one whose page another site reads', () => {
    const pages = folderWith({});
    const sites = folderWith({ 'my-crm.site.ts': '', 'general.ts': '' });
    expect(objectionsToSites(sites, pages, siteOf)).toEqual([
      'The site my-crm has no saved page: put one into tests/pages/my-crm with its expected JSON, and both into its pages.json.',
    ]);
    cpSync(folderWith({ 'a.html': '', 'pages.json': [ENTRY] }), join(pages, 'my-crm'), { recursive: true });
    expect(objectionsToSites(sites, pages, siteOf)).toEqual([
      'a.html in tests/pages/my-crm is not read with my-crm.site.ts: take an address of that site, or say "site": "my-crm".',
    ]);
    expect(objectionsToSites(sites, pages, () => 'my-crm')).toEqual([]);
  });

  test('a held page that was changed, added, or taken away', () => {
    const { path } = temporaryFolder('leadside-held-');
    cpSync(held, path, { recursive: true });
    expect(objectionsToHeld(path)).toEqual([]);
    const [changed = '', gone = ''] = pagesUnder(path).map(({ file }) => file);
    writeFileSync(changed, 'tuned');
    rmSync(gone);
    writeFileSync(join(path, 'added.html'), '');
    const names = objectionsToHeld(path);
    expect(names).toHaveLength(3);
    expect(names.join('\n')).toContain(`${changed.slice(path.length + 1)} is a held page and was changed`);
    expect(names.join('\n')).toContain(`${gone.slice(path.length + 1)} is a held page and is gone.`);
    expect(names.join('\n')).toContain('added.html was not among the held pages');
  });
});
