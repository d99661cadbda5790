import { readFileSync } from 'node:fs';
import { vocabulary } from '../../../lib/detect/words/vocabulary.ts';
import type { Found } from '../../../lib/lead/lead.ts';
import { plainOf } from '../../../lib/teach/mask-reader-words.ts';
import { maskPage } from '../../../lib/teach/mask.ts';
import { ownLists, readPageList } from '../../support/page-list.ts';
import { readDocument } from '../../support/read-document.ts';
import { openPage } from '../detect/open-page.ts';

const plain = plainOf(vocabulary);

/** What was found, without a word of it: of what kind, how many, and how much of each. */
const shapeOf = (found: Found): unknown =>
  'leads' in found
    ? [found.kind, ...found.leads.map(({ name, emails, phones }) => [name !== null, emails.length, phones.length])]
    : [found.kind];

/** The same draws in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Masks every `step`th of the pages that may be seen and reads both: how many there were, and those that are read in another way. */
export function readMasked(step: number): { readonly read: number; readonly otherwise: readonly string[] } {
  const pages = ownLists()
    .filter((list) => /[\\/]seen[\\/]/.test(list))
    .flatMap(readPageList)
    .filter((_, at) => at % step === 0);
  const otherwise = pages.filter(({ file, url }, at) => {
    const page = openPage(readFileSync(file, 'utf8'), url);
    const before = readDocument(page, url);
    const names = 'leads' in before ? before.leads.flatMap(({ name }) => name ?? []) : [];
    const html = maskPage(page, { plain, personal: names, random: seeded(at + 1) });
    const masked = openPage(html);
    const address = masked.querySelector('meta[name="leadside:address"]')?.getAttribute('content') ?? '';
    return JSON.stringify(shapeOf(before)) !== JSON.stringify(shapeOf(readDocument(openPage(html, address), address)));
  });
  return { read: pages.length, otherwise: otherwise.map(({ file }) => file) };
}
