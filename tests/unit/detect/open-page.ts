import { Window } from 'happy-dom';
import type { TaughtPoint } from '../../../lib/detect/knowledge.ts';
import type { Found, Lead, ListedLead } from '../../../lib/lead/lead.ts';
import { toPerson } from '../../../lib/lead/normalise.ts';
import type { Person } from '../../../lib/lead/person.ts';
import { readDocument } from '../../support/read-document.ts';

const RECORD = 'https://crm.example/leads/4711';

/** An HTML text as a document, with nothing of it run or loaded. */
export function openPage(html: string, url = RECORD): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  window.document.write(html);
  // happy-dom's classes are the browser's for all that the reader uses, but not to the compiler.
  return window.document as unknown as Document;
}

/** What the reader finds on a page. */
export function found(html: string, url = RECORD, siteId = 'general', taught: readonly TaughtPoint[] = []): Found {
  return readDocument(openPage(html, url), url, siteId, taught);
}

/** Everybody of the record that must be on a page, the one it is about first. */
export function people(html: string, url?: string, siteId?: string, taught?: readonly TaughtPoint[]): readonly [Lead, ...Lead[]] {
  const seen = found(html, url, siteId, taught);
  if (seen.kind !== 'lead') throw new Error(`Found ${seen.kind}, not a lead.`);
  return seen.leads;
}

/** The lead that must be on a page. */
export function lead(html: string, url?: string, siteId?: string, taught?: readonly TaughtPoint[]): Lead {
  return people(html, url, siteId, taught)[0];
}

/** The lead that must be on a page, as the worker knows it; `country` is the sub-account's. */
export function person(html: string, country = 'AU', url = RECORD): Person {
  return toPerson(lead(html, url), { siteOrigin: new URL(url).origin, country });
}

/** The people of the list that must be on a page. */
export function listed(html: string, url = 'https://crm.example/leads'): readonly ListedLead[] {
  const seen = found(html, url);
  if (seen.kind !== 'list') throw new Error(`Found ${seen.kind}, not a list.`);
  return seen.leads;
}
