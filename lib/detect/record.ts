import type { RecordRef } from '../lead/lead.ts';

const ID = /^(?:\d{1,19}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=[\w-]*\d)[\w-]{6,40}|[A-Z]{1,5}-?\d{1,12})$/i;
/** Path parts that look like an id and are none. */
const NOT_ID = /^(?:v\d+|\d{4}-\d\d-\d\d|page-?\d+|step-?\d+|p\d+)$/i;
/** Words with hyphens: an article's address. */
const SLUG = /\p{L}{2,}-\p{L}{2,}/u;
const PARAMETERS = ['id', 'lead', 'lead_id', 'leadId', 'contact', 'contact_id', 'contactId', 'client', 'client_id', 'customer', 'record', 'recordId', 'rid', 'uid'];

/** How much of an address is kept. */
const URL_MAX = 2_000;

/** The id that an address names: the last part of its path or route that looks like one, or a parameter called so. */
export function idInUrl(url: URL): string | null {
  for (const name of PARAMETERS) {
    const value = url.searchParams.get(name);
    if (value !== null && ID.test(value)) return value;
  }
  const route = /^#!?\/(.*)$/.exec(url.hash)?.[1]?.split('?')[0] ?? '';
  for (const path of [route, url.pathname]) {
    const id = path
      .slice(0, URL_MAX)
      .split('/')
      .reverse()
      .find((part) => ID.test(part) && !NOT_ID.test(part) && !SLUG.test(part));
    if (id !== undefined) return id;
  }
  return null;
}

const TITLED =
  /\b(?:lead|contact|record|client|customer|prospect|deal|opportunity|dossier|fiche|kontakt|kunde|cliente)\s*(?:id|no\.?|n[°º]|number|nr\.?)?\s*[:#]?\s*#?((?:[A-Z]{1,4}-?)?\d{2,12})\b/i;

/** The id in a heading such as "Lead 4711". */
export function idInHeading(heading: string): string | null {
  return TITLED.exec(heading)?.[1] ?? null;
}

/** The record of a page. An id that the page shows beside a label goes before one in a heading; the address comes first of all. */
export function recordOf(url: URL, shown: string | null): RecordRef {
  const whole = new URL(url.href);
  whole.hash = '';
  return { origin: url.origin, id: idInUrl(url) ?? shown, url: whole.href.slice(0, URL_MAX) };
}
