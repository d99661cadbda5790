import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Misasked } from '../support/misasked.ts';
import { listedPage, ownLists, readPageList, type ListedPage } from '../support/page-list.ts';
import { root } from './command.ts';

export interface Asked {
  readonly pages: readonly ListedPage[];
  /** Compare with what is expected, in place of printing what was found. */
  readonly score: boolean;
  /** Of the comparison the figures alone: so pages can be measured that nobody is to look into. */
  readonly totals: boolean;
}

export const USAGE = `read-page FILE.html --url URL [--region AU] [--site ID]
read-page --pages LIST.json
read-page --score [--totals] [--pages LIST.json]…   (without a list: all of tests/pages)`;

/** What the words of a command line ask for; `folder` is where relative paths start. Throws `Misasked` for what makes no sense. */
export function whatIsAsked(words: readonly string[], folder: string): Asked {
  const asked = pagesAsked(words, folder);
  for (const { site } of asked.pages) {
    if (site !== null && !existsSync(join(root, `lib/detect/sites/${site}.site.ts`))) throw new Misasked(`There is no site "${site}".`);
  }
  return asked;
}

function pagesAsked(words: readonly string[], folder: string): Asked {
  const { values, positionals } = parsed(words);
  const { pages: lists = [], url, region = null, site = null, score = false, totals = false } = values;
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Misasked(`One file at a time; for several there is --pages.\n${USAGE}`);
  if (file !== undefined) {
    if (url === undefined) throw new Misasked(`--url is missing: the address at which ${file} is shown.\n${USAGE}`);
    if (lists.length > 0) throw new Misasked(`Either a file or --pages, not both.\n${USAGE}`);
    return { pages: [listedPage({ file: resolve(folder, file), url, region, site, trap: '' })], score, totals };
  }
  if (lists.length === 0 && !score) throw new Misasked(`Which page?\n${USAGE}`);
  const paths = lists.length > 0 ? lists.map((list) => resolve(folder, list)) : ownLists();
  return { pages: paths.flatMap(readPageList), score, totals };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        region: { type: 'string' },
        site: { type: 'string' },
        pages: { type: 'string', multiple: true },
        score: { type: 'boolean' },
        totals: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Misasked(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
