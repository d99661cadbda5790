import { Misasked } from '../support/misasked.ts';
import { readExpected } from '../support/page-list.ts';
import { openPageReader } from '../support/page-reader.ts';
import { readPages } from '../support/read-pages.ts';
import { scorePage } from '../support/pages-score.ts';
import { scoreTable } from '../support/pages-table.ts';
import { whatIsAsked, type Asked } from './read-page-asked.ts';

// Nothing but the answers goes to standard output. npm says in INIT_CWD where the person stands.
const say = (sentence: string): void => console.error(sentence);

try {
  await answer(whatIsAsked(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof Misasked ? 2 : 1;
}

async function answer({ pages, score, totals }: Asked): Promise<void> {
  if (pages.length === 0) return;
  const wanted = new Map(score ? pages.map((page) => [page, readExpected(page)]) : []);
  const reader = await openPageReader({ say });
  try {
    const scores = [];
    for await (const [page, found] of readPages(reader, pages, say)) {
      const expected = wanted.get(page);
      if (expected) scores.push(scorePage(page, expected, found));
      else console.log(JSON.stringify(found));
    }
    if (score) console.log(scoreTable(scores, totals));
  } finally {
    await reader.close();
  }
}
