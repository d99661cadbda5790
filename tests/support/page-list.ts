import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { root } from '../tools/command.ts';
import { expectedShape, type Expected } from './answer.ts';
import { Misasked } from './misasked.ts';
import type { PageToRead } from './page-reader.ts';

/** An entry of a pages.json. */
export const entryShape = z.object({
  /** Absolute, or from the list's own folder. */
  file: z.string().min(1),
  /** The address that the page is shown at. */
  url: z.string().min(1),
  /** Where the sub-account is: two letters. */
  region: z.string().nullish(),
  /** The site file, where the address does not tell it: a kind that a person binds to an address. */
  site: z.string().nullish(),
  /** What makes this page hard; every page of ours says it. */
  trap: z.string().optional(),
});

/** A saved page with what has to be known to read it. */
export interface ListedPage extends PageToRead {
  readonly region: string | null;
  readonly trap: string;
}

/** The pages of one list, in its order. Throws `Misasked` when the list, one of its files or one of its addresses is wrong. */
export function readPageList(path: string): ListedPage[] {
  const entries = readJson(path, z.array(entryShape), 'no list of pages');
  return entries.map(({ file, url, region, site, trap }) =>
    listedPage({ file: resolve(dirname(path), file), url, region: region || null, site: site || null, trap: trap ?? '' }),
  );
}

/** A page that can be read: its file is there and its address is one of the web. Throws `Misasked` otherwise. */
export function listedPage(page: ListedPage): ListedPage {
  if (!statSync(page.file, { throwIfNoEntry: false })?.isFile()) throw new Misasked(`There is no file ${page.file}.`);
  const protocol = URL.canParse(page.url) ? new URL(page.url).protocol : '';
  if (protocol !== 'https:' && protocol !== 'http:') throw new Misasked(`"${page.url}" is no address of a web page (https://…).`);
  return page;
}

/** The file with what is expected of a page: record.json beside record.html. */
export const expectedFile = (file: string): string => `${file.replace(/\.html?$/i, '')}.json`;

/** What is expected of a page. Throws `Misasked` when the file beside it is missing or wrong. */
export const readExpected = ({ file }: ListedPage): Expected =>
  readJson(expectedFile(file), expectedShape, 'not what is expected of a page');

/** All lists of the project's own pages. */
export function ownLists(folder = join(root, 'tests/pages')): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|[\\/])pages\.json$/.test(name))
    .map((name) => join(folder, name))
    .toSorted();
}

function readJson<T>(path: string, shape: z.ZodType<T>, otherwise: string): T {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Misasked(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = shape.safeParse(json);
  if (!parsed.success) throw new Misasked(`${path} is ${otherwise}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
