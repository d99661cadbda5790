import { createReader, type Reader } from '../../lib/detect/detect.ts';
import { knowledgeOf } from '../../lib/detect/knowledge-of.ts';
import { idInUrl } from '../../lib/detect/record.ts';
import type { Found } from '../../lib/lead/lead.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import type { Seen, Told } from '../../lib/page/watch.ts';

/** Content that loads after an address has changed: for so long an empty page, and the person of the record before, are not believed. */
const EMPTY_MS = 1_000;
const STALE_MS = 4_000;
const WHO_MAX = 500;

const readers = new Map<string, Reader>();

/** The reader of a site; made once in a worker's life, for compiling four languages takes longer than reading a page. */
export function readerOf(siteId: string): Reader {
  const reader = readers.get(siteId) ?? createReader(knowledgeOf(siteId, []));
  readers.set(siteId, reader);
  return reader;
}

/** What a page that was taken once says, for a site that is off. */
export const readPage = (siteId: string, page: PageText, url: string, country: string | null = null): Found =>
  readerOf(siteId).read(page, new URL(url), country);

/** Reads what a page shows; `found` is `reading` while the page may still show the record before, or nothing yet. */
export function readSeen(
  reader: Reader,
  { url, sinceMs, left, page }: Seen,
  country: string | null,
): { readonly found: Found; readonly told: Told } {
  const found = reader.read(page, new URL(url), country);
  const who = whoIn(found);
  const isBefore = left !== null && who !== null && left.who === who && !isSameRecord(left.url, url);
  const believedMs = found.kind === 'none' ? EMPTY_MS : isBefore ? STALE_MS : 0;
  return sinceMs < believedMs
    ? { found: { kind: 'reading' }, told: { who: null, againMs: believedMs - sinceMs } }
    : { found, told: { who, againMs: null } };
}

/** Who a record is about, whatever else the page says of them. */
const whoIn = (found: Found): string | null =>
  found.kind === 'lead' ? JSON.stringify(found.leads.map(({ name, emails, phones }) => [name, emails, phones])).slice(0, WHO_MAX) : null;

function isSameRecord(a: string, b: string): boolean {
  const [left, right] = [a, b].map((url) => (URL.canParse(url) ? idInUrl(new URL(url)) : null));
  return left !== null && left === right;
}
