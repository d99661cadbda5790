import { availableParallelism } from 'node:os';
import { regionOfCountry } from '../../lib/lead/region.ts';
import { answerOf, NOBODY, type Answer } from './answer.ts';
import type { ListedPage } from './page-list.ts';
import type { PageReader } from './page-reader.ts';

/** More pages at once than this only wait for each other. */
const LANES_MAX = 4;

/**
 * Reads pages side by side; the answers come in the order of the pages. A page that cannot be read counts as one that shows
 * nobody, and `say` is told why.
 */
export async function* readPages(
  reader: PageReader,
  pages: readonly ListedPage[],
  say: (sentence: string) => void,
): AsyncGenerator<readonly [ListedPage, Answer]> {
  const jobs = pages.map((page) => ({ page, ...Promise.withResolvers<Answer>() }));
  const waiting = jobs.values();
  const lane = async () => {
    for (const { page, resolve } of waiting) resolve(await answerFor(reader, page, say));
  };
  const lanes = Array.from({ length: Math.min(availableParallelism(), LANES_MAX) }, lane);
  for (const { page, promise } of jobs) yield [page, await promise];
  await Promise.all(lanes);
}

/** Never throws. */
async function answerFor(reader: PageReader, page: ListedPage, say: (sentence: string) => void): Promise<Answer> {
  if (page.region !== null && regionOfCountry(page.region) === null) {
    say(`"${page.region}" is no region that is known: ${page.file} is read without one.`);
  }
  try {
    return answerOf(await reader.read(page), { siteOrigin: new URL(page.url).origin, country: page.region });
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return NOBODY;
  }
}
