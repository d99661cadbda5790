import { createReader } from '../../lib/detect/detect.ts';
import type { TaughtPoint } from '../../lib/detect/knowledge.ts';
import { knowledgeOf } from '../../lib/detect/knowledge-of.ts';
import type { Found } from '../../lib/lead/lead.ts';
import { atOnce } from '../../lib/page/slices.ts';
import { takePage } from '../../lib/page/take.ts';

/** What is found on a document: taken as the content script does, read as the worker does. */
export function readDocument(document: Document, url: string, siteId = 'general', taught: readonly TaughtPoint[] = []): Found {
  const reader = createReader(knowledgeOf(siteId, taught));
  return reader.read(atOnce(takePage(document, reader.selectors)).page, new URL(url));
}
