import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownLists, readExpected, readPageList } from '../../support/page-list.ts';
import { openPageReader } from '../../support/page-reader.ts';
import { scorePage, type PageScore } from '../../support/pages-score.ts';
import { summarise, SURE_WRONG_MAX } from '../../support/pages-summary.ts';
import { scoreTable } from '../../support/pages-table.ts';
import { readPages } from '../../support/read-pages.ts';
import { root } from '../../tools/command.ts';

// How well the reader reads pages that nobody tuned it to (`held`), and all the others. The figures in ARCHITECTURE.md fall short of the
// goals in tests/support/pages-summary.ts; what is reached is held here, so that it only gets better. `npm run read-page -- --score`
// prints the whole table; of the held pages nothing but figures is told here.

/** Shares that are exact today; pages that give a lead where there is none, and that put somebody else's data into one. */
const REACHED = {
  held: { name: 0.81, emails: 0.94, phones: 0.86, rows: 0.47, people: 0.57, falseLeads: 1, foreign: 1 },
  others: { name: 1, emails: 0.98, phones: 0.97, rows: 0.98, people: 0.93, falseLeads: 0, foreign: 2 },
} as const;

const held = join(root, 'tests/pages/held');
const troubles: string[] = [];
const scores: PageScore[] = [];

beforeAll(async () => {
  const reader = await openPageReader();
  try {
    const pages = ownLists().flatMap(readPageList);
    for await (const [page, found] of readPages(reader, pages, (sentence) => troubles.push(sentence))) {
      scores.push(scorePage(page, readExpected(page), found));
    }
  } finally {
    await reader.close();
  }
});

test('every saved page can be read', () => {
  expect(troubles).toEqual([]);
});

describe.each([
  { which: 'held pages', isHeld: true, reached: REACHED.held },
  { which: 'pages that the reader was built with', isHeld: false, reached: REACHED.others },
])('$which', ({ isHeld, reached }) => {
  const mine = () => scores.filter(({ page }) => page.file.startsWith(held) === isHeld);

  test.each(['name', 'emails', 'phones', 'rows', 'people'] as const)('%s are read no worse than before', (what) => {
    const { right, of } = summarise(mine()).rates[what];
    expect(of).toBeGreaterThan(0);
    expect(right / of, scoreTable(mine(), isHeld)).toBeGreaterThanOrEqual(reached[what]);
  });

  test('no more pages without a lead give one, and no more mix people', () => {
    const { falseLeads, foreign } = summarise(mine());
    expect(falseLeads.of - falseLeads.right).toBeLessThanOrEqual(reached.falseLeads);
    expect(foreign).toBeLessThanOrEqual(reached.foreign);
  });
});

test('of the leads that are shown without asking at most one in a hundred is wrong', () => {
  const { sure } = summarise(scores);
  expect(sure.leads).toBeGreaterThan(40);
  expect(sure.wrong).toBeLessThanOrEqual(sure.leads * SURE_WRONG_MAX);
});
