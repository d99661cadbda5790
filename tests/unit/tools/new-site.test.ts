import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { SiteFile } from '../../../lib/detect/site.ts';
import { Misasked } from '../../support/misasked.ts';
import { readExpected, readPageList } from '../../support/page-list.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { root } from '../../tools/command.ts';
import { newSite } from '../../tools/new-site.ts';
import { objectionsToPages, objectionsToSites } from '../pages/objections.ts';

const SITES = 'lib/detect/sites';

/** The project as far as a new site touches it. */
function copyOfTheProject(): string {
  const { path } = temporaryFolder('leadside-new-site-');
  cpSync(join(root, SITES), join(path, SITES), { recursive: true });
  mkdirSync(join(path, 'tests/pages/held'), { recursive: true });
  return path;
}

/** All that lies in a folder, by its path in it. */
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

test('a new site has its file, and a page that the tests accept', async () => {
  const top = copyOfTheProject();
  const next = newSite('my-crm', top);
  const written = (await import(/* @vite-ignore */ pathToFileURL(join(top, SITES, 'my-crm.site.ts')).href)) as { site: SiteFile };
  expect(written.site).toEqual({
    id: 'my-crm',
    name: 'My Crm',
    hosts: [],
    bound: true,
    pages: [],
    labels: {},
    points: [],
    people: [],
    others: [],
  } satisfies SiteFile);

  const pages = join(top, 'tests/pages');
  expect(objectionsToPages(pages)).toEqual([]);
  const objections = objectionsToSites(join(top, SITES), pages, () => null).join();
  expect(objections).toContain('brokerspot');
  expect(objections).not.toContain('my-crm');
  expect(next).toContain('npm run --silent read-page -- tests/pages/my-crm/record.html --url https://my-crm.example/contacts/4711');
});

test('its page names what it expects word for word', async () => {
  const top = copyOfTheProject();
  newSite('my-crm', top);
  const [page] = readPageList(join(top, 'tests/pages/my-crm/pages.json'));
  expect(page).toMatchObject({ url: 'https://my-crm.example/contacts/4711', region: 'AU', site: 'my-crm' });
  expect(page && readExpected(page).lead).toMatchObject({ name: "Maria O'Connor", emails: ['maria@harbour.example'] });
});

describe('refuses, and writes nothing', () => {
  test.each([
    ['an id that is taken', 'spot-hit'],
    ['the id of the general reader', 'general'],
    ['a folder of pages that is there', 'held'],
    ['no id', ''],
    ['capitals', 'MyCrm'],
    ['a path', '../my-crm'],
    ['an underscore', 'my_crm'],
    ['a hyphen at its end', 'my-'],
  ])('%s', (_, id) => {
    const top = copyOfTheProject();
    const before = filesIn(top);
    expect(() => newSite(id, top)).toThrow(Misasked);
    expect(() => newSite(id, top)).toThrow(/take another id|is no id of a site/);
    expect(filesIn(top)).toEqual(before);
  });
});
