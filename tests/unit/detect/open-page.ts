import { Window } from 'happy-dom';
import { detect } from '../../../lib/detect/detect.ts';
import type { Found, Lead } from '../../../lib/lead/lead.ts';

/** An HTML text as a document, with nothing of it run or loaded. */
export function openPage(html: string, url = 'https://crm.example/leads/4711'): Document {
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
export function found(html: string, url = 'https://crm.example/leads/4711', siteId = 'general'): Found {
  return detect(openPage(html, url), new URL(url), siteId);
}

/** The lead that must be on a page. */
export function lead(html: string, url?: string, siteId?: string): Lead {
  const seen = found(html, url, siteId);
  if (seen.kind !== 'lead') throw new Error(`Found ${seen.kind}, not a lead.`);
  return seen.lead;
}
