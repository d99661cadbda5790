import { createReader } from '../../lib/detect/detect.ts';
import { knowledgeOf } from '../../lib/detect/knowledge-of.ts';
import { siteFor } from '../../lib/detect/sites.ts';
import { parsePageText } from '../../lib/page/parse.ts';
import { atOnce } from '../../lib/page/slices.ts';
import { takePage } from '../../lib/page/take.ts';

// Bundled by tests/support/page-reader.ts and run in the page, where the content script runs. What the worker does with what was
// taken of the page is done here too: a page over which it hangs must not take the others with it.

/**
 * What is found in this document, as JSON text. `siteId`: as the person bound the address; null goes by the host. `country`: the
 * sub-account's.
 */
export function readHere(siteId: string | null, country: string | null): string {
  const url = new URL(location.href);
  const reader = createReader(knowledgeOf(siteId ?? siteFor(url.hostname)?.id ?? 'general', []));
  const taken = atOnce(takePage(document, reader.selectors));
  // as JSON, because so it comes from the page to the worker
  const page = parsePageText(JSON.parse(JSON.stringify(taken.page)));
  if (page === null) throw new Error('The worker does not accept what was taken of the page.');
  return JSON.stringify(reader.read(page, url, country));
}
