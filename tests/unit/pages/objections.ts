import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Expected } from '../../support/answer.ts';
import { entryShape, expectedFile, ownLists, readExpected, readPageList, type ListedPage } from '../../support/page-list.ts';

/** An entry of one of our own lists says everything, and lies beside its list. */
const ownEntry = entryShape.extend({
  file: z.string().regex(/^[\w.-]+\.html$/, 'is no name of a page beside the list'),
  region: z.string().regex(/^[A-Z]{2}$/, 'is no region'),
  trap: z.string().min(10),
});

const heldHashes = z.record(z.string(), z.string());

/** All pages of the lists under `folder`. Throws with a sentence where one cannot be read. */
export const pagesUnder = (folder: string): ListedPage[] => ownLists(folder).flatMap(readPageList);

/** A sentence for everything that is not as it should be with the saved pages under `folder`. */
export function objectionsToPages(folder: string): string[] {
  const names = filesUnder(folder);
  const listed = ownLists(folder).flatMap((list) => {
    const entries = z.array(z.object({ file: z.string() })).parse(JSON.parse(readFileSync(list, 'utf8')));
    return entries.map(({ file }) => join(dirname(list), file));
  });
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
  const expected = new Set(pages.map(expectedFile));
  const others = names.filter((name) => !/\.html$|(?:^|\/)(?:pages|hashes)\.json$/.test(name)).map((name) => join(folder, name));
  return [
    ...ownLists(folder).flatMap(objectionsToList),
    ...pages.flatMap((page) => {
      const times = listed.filter((file) => file === page).length;
      return times === 1 ? [] : [`${page} stands ${times} times in the pages.json beside it, and not once.`];
    }),
    ...others.filter((file) => !expected.has(file)).map((file) => `${file} belongs to no page.`),
  ];
}

function objectionsToList(list: string): string[] {
  const parsed = z.array(ownEntry.strict()).safeParse(JSON.parse(readFileSync(list, 'utf8')));
  if (!parsed.success) return [`${list}: ${z.prettifyError(parsed.error)}`];
  return readPageList(list).flatMap((page) => {
    try {
      return objectionsToExpected(readExpected(page)).map((objection) => `${expectedFile(page.file)}: ${objection}`);
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

function objectionsToExpected({ kind, lead, leads }: Expected): string[] {
  const first = leads[0] && { ...leads[0], role: undefined };
  return [
    ...(kind === 'lead' && lead === null ? ['a page of the kind "lead" has one.'] : []),
    ...(kind !== 'lead' && lead !== null ? [`a page of the kind "${kind}" has no lead of its own.`] : []),
    ...(kind === 'none' && leads.length > 0 ? ['a page of the kind "none" has nobody.'] : []),
    ...(lead && JSON.stringify(sorted(lead)) !== JSON.stringify(sorted(first ?? {})) ? ['the lead is not the first of leads.'] : []),
  ];
}

const sorted = (record: object) =>
  Object.entries(record)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .filter(([, value]) => value !== undefined);

/** A sentence for each site file under `sitesFolder` that has no page which is read with it. `siteOf`: the site of a page's host. */
export function objectionsToSites(sitesFolder: string, folder: string, siteOf: (host: string) => string | null): string[] {
  const ids = readdirSync(sitesFolder).flatMap((name) => /^(.+)\.site\.ts$/.exec(name)?.slice(1) ?? []);
  return ids.flatMap((id) => {
    const list = join(folder, id, 'pages.json');
    const pages = existsSync(list) ? readPageList(list) : [];
    if (pages.length === 0)
      return [`The site ${id} has no saved page: put one into tests/pages/${id} with its expected JSON, and both into its pages.json.`];
    return pages
      .filter(({ site, url }) => (site ?? siteOf(new URL(url).hostname)) !== id)
      .map(
        ({ file }) =>
          `${basename(file)} in tests/pages/${id} is not read with ${id}.site.ts: take an address of that site, or say "site": "${id}".`,
      );
  });
}

/** A sentence for each file under `held` that is not as it was when the reader was begun. hashes.json: path → SHA-256, in hex. */
export function objectionsToHeld(held: string): string[] {
  const hashes = heldHashes.parse(JSON.parse(readFileSync(join(held, 'hashes.json'), 'utf8')));
  const names = filesUnder(held).filter((name) => name !== 'hashes.json');
  return [
    ...names.flatMap((name) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(held, name)))
        .digest('hex');
      if (hashes[name] === undefined) return [`${name} was not among the held pages: new pages go to tests/pages/seen.`];
      return hashes[name] === hash ? [] : [`${name} is a held page and was changed: take it back (git checkout), nobody tunes to it.`];
    }),
    ...Object.keys(hashes)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is a held page and is gone.`),
  ];
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
