import type { Found } from '../lead/lead.ts';
import type { Candidate } from './candidate.ts';
import { chooseLead } from './choose.ts';
import { withFullNames } from './full-names.ts';
import { readPairs } from './labels.ts';
import { mergeLead, rank } from './merge.ts';
import { findOthers } from './others.ts';
import type { Page, Sight } from './page.ts';
import { readPage, sharedDepth, textOf } from './page.ts';
import { findPeople, type Someone } from './people.ts';
import { headingLevel, readNames } from './read-names.ts';
import { readKeys } from './read-keys.ts';
import { readLabels } from './read-labels.ts';
import { idInHeading, idInUrl, recordOf } from './record.ts';
import { findRows } from './rows.ts';
import type { SiteFile } from './site.ts';
import { siteById } from './sites.ts';
import { readTables } from './tables.ts';
import { OWN_PAGE, OWN_PATH } from './words/others.ts';

/** A page shows more candidates than this only to be slow. */
const CANDIDATES_MAX = 2_000;

const PERSON = new Set<Candidate['field']>(['name', 'firstName', 'lastName', 'email', 'phone']);

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
  if (kind === 'list') return { kind: 'list' };
  const page = readPage(document, sight);
  const heading = headingOf(page);
  if (kind === 'other' || OWN_PATH.test(url.pathname) || [heading, document.title.split(/\s[·|–—-]\s/)[0] ?? ''].some((title) => OWN_PAGE.test(title))) return { kind: 'none' };
  const tables = readTables(page, site);
  const pairs = readPairs(page, site, tables);
  const others = findOthers(page, pairs);
  const all = [...readLabels(page, pairs), ...readKeys(page), ...readNames(page)].slice(0, CANDIDATES_MAX);
  const free = withFullNames(all.filter(({ field, at, value }) => {
    if (at.place === 'frame' || others.isOthers(at)) return false;
    return !PERSON.has(field) || (at.place === 'main' && !others.isKnown(value));
  }));
  const keys = free.filter(({ field, trust }) => (field === 'email' || field === 'phone') && trust >= 0.5);
  const names = free.filter(({ field }) => field === 'name');
  const rows = findRows(page, tables, keys, names);
  const single = (candidate: Candidate): boolean => !rows.inRow(candidate.at);
  const onRecord = kind === 'record' || idInUrl(url) !== null;
  const { people, nobodys } = findPeople(names.filter(single), keys.filter(single));
  const chosen = chooseLead(page, people, onRecord);
  const elsewhere = { kind: rows.people > 1 || chosen === 'several' ? 'list' : 'none' } as const;
  if (chosen === 'several') return elsewhere;
  const lead = chosen ?? nameless(people, nobodys, onRecord);
  if (lead === null) return elsewhere;
  const { someone, trust } = lead;
  const rivals = people.filter((other) => other !== someone && other.keys.length > 0).flatMap(placesOf);
  const mine = placesOf(someone);
  const ranked = rank(free.filter((candidate) => single(candidate) && !isNearer(candidate, rivals, mine)), mine);
  return {
    kind: 'lead',
    record: recordOf(url, ranked.get('recordId')?.[0]?.value ?? idInHeading(heading)),
    lead: mergeLead(someone.name === '' ? null : someone.name, someone.keys, ranked, trust),
  };
}

/** The page's first heading. */
function headingOf(page: Page): string {
  const heading = page.elements.find((box) => headingLevel(box) === 1);
  return heading === undefined ? '' : textOf(page, heading, 120);
}

/** A record that shows an email or a phone and no name anywhere: the key is all that is known of the lead. */
function nameless(people: readonly Someone[], keys: readonly Candidate[], onRecord: boolean): { someone: Someone; trust: number } | null {
  const sure = keys.filter(({ trust }) => trust >= 0.85);
  if (!onRecord || people.length > 0 || sure.length === 0) return null;
  return { someone: { name: '', names: [], keys: sure, corroborated: false }, trust: 0.4 };
}

const placesOf = ({ names, keys }: Someone) => [...names, ...keys].map(({ at }) => at);

function isNearer(candidate: Candidate, rivals: readonly Candidate['at'][], mine: readonly Candidate['at'][]): boolean {
  if (rivals.length === 0) return false;
  const depth = (boxes: readonly Candidate['at'][]): number => Math.max(0, ...boxes.map((box) => sharedDepth(box, candidate.at)));
  return depth(rivals) > depth(mine);
}
