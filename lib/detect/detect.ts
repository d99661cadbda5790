import type { Found } from '../lead/lead.ts';
import type { Candidate } from './candidate.ts';
import { chooseLead, type Chosen } from './choose.ts';
import { withFullNames } from './full-names.ts';
import { readPairs } from './labels.ts';
import { mergeLead, rank } from './merge.ts';
import { findOthers } from './others.ts';
import type { Box, Sight } from './page.ts';
import { nearest, readPage } from './page.ts';
import { findPeople, type Someone } from './people.ts';
import { headingLevel, readNames } from './read-names.ts';
import { readKeys } from './read-keys.ts';
import { readLabels } from './read-labels.ts';
import { idInUrl, recordOf } from './record.ts';
import { findRows } from './rows.ts';
import type { SiteFile } from './site.ts';
import { siteById } from './sites.ts';
import { readTables } from './tables.ts';
import { OWN_PAGE, OWN_PATH } from './words/others.ts';

/** A page shows more candidates than this only to be slow. */
const CANDIDATES_MAX = 2_000;

/**
 * The lead on a page: one person, a list of people, or none. Pure over the document handed in; never throws, and gives none
 * for whatever it cannot read. `url` is the page's address, `siteId` a site file's id. Bounds: page.ts, merge.ts, tidy.ts.
 */
export function detect(page: Document, url: URL, siteId: string, sight: Sight = {}): Found {
  try {
    return read(page, url, siteById(siteId), sight);
  } catch {
    // A page can make any of its objects throw (a form whose field is called "parentNode"): then there is no lead to be sure of.
    return { kind: 'none' };
  }
}

function read(document: Document, url: URL, site: SiteFile, sight: Sight): Found {
  const kind = site.kindOf(url);
  if (kind === 'list' || kind === 'none') return { kind };
  const page = readPage(document, sight);
  const heading = page.elements.find((box) => headingLevel(box) === 1)?.text ?? '';
  const titles = [heading, ...document.title.split(/\s[·|–—-]\s/, 1), ...url.pathname.split('/')];
  if (OWN_PATH.test(url.pathname) || titles.some((title) => OWN_PAGE.test(title.toLowerCase().replace(/\s+/g, '-'))))
    return { kind: 'none' };

  const tables = readTables(page, site);
  const pairs = readPairs(page, site, tables);
  const { isOthers, isKnown } = findOthers(page, pairs);
  const labelled = new Set(pairs.map(({ value }) => value.start));
  const all = [
    ...readLabels(pairs),
    ...readKeys(page),
    // What a label says to be something is no name because it looks like one.
    ...readNames(page).filter(({ why, from }) => why !== 'text' || !labelled.has(from.start)),
  ].slice(0, CANDIDATES_MAX);
  const free = withFullNames(
    all.filter(({ field, from, value }) => {
      if (from.place === 'frame' || isOthers(from)) return false;
      return !/name|email|phone/i.test(field) || (from.place === 'main' && !isKnown(value));
    }),
  );
  const isKey = ({ field }: Candidate): boolean => field === 'email' || field === 'phone';
  const isName = ({ field }: Candidate): boolean => field === 'name';
  const { rows, people: rowCount } = findRows(tables, free.filter(isKey), free.filter(isName));
  const single = free.filter(({ from }) => !rows.has(from));

  const { people, nobodys } = findPeople(single.filter(isName), single.filter(isKey));
  // An address says it, or what only a record has.
  const onRecord = kind === 'record' || idInUrl(url) !== null || single.some(({ field }) => /^(?:source|status|recordId)$/.test(field));
  const chosen = chooseLead(page, people, onRecord) ?? nameless(people, nobodys, onRecord);
  if (chosen === null || chosen === 'several') return { kind: chosen !== null || rowCount > 1 ? 'list' : 'none' };
  const { someone, trust } = chosen;
  const mine = placesOf(someone);
  const theirs = people.filter((other) => other !== someone && other.keys.length > 0).flatMap(placesOf);
  const ranked = rank(
    single.filter(({ from }) => nearest(from, theirs) <= nearest(from, mine)),
    mine,
  );
  return {
    kind: 'lead',
    record: recordOf(url, ranked('recordId')[0]?.value, heading),
    lead: mergeLead(someone, ranked, trust),
  };
}

const placesOf = ({ names, keys }: Someone): Box[] => [...names, ...keys].map(({ from }) => from);

/** A record that shows an email or a phone beside a label, and no name anywhere: the key is all that is known of the lead. */
function nameless(people: readonly Someone[], nobodys: readonly Candidate[], onRecord: boolean): Chosen | null {
  const keys = nobodys.filter(({ why }) => why.startsWith('label'));
  return onRecord && people.length === 0 && keys.length > 0 ? { someone: { name: '', names: [], keys }, trust: 0.4 } : null;
}
