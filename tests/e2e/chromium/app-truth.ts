import type { Found, Lead } from '../../../lib/lead/lead.ts';
import { toPerson } from '../../../lib/lead/normalise.ts';
import { tidy } from '../../../lib/lead/tidy.ts';
import type { PageTruth, TrueLead } from '../../sandbox/apps/shared/truth.ts';

/** Who somebody is and how to reach them, in a form in which what was read and what is true can be equal. */
interface Told {
  readonly name: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

type Answer =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly rows: readonly (Told & { url: string })[] }
  | { readonly kind: 'lead'; readonly recordId: string | null; readonly leads: readonly Told[] };

/** What the reader found, after the worker's normaliser, with a sub-account in Australia. */
export function told(found: Found, siteOrigin: string): Answer {
  const person = (lead: Lead) => toPerson(lead, { siteOrigin, country: 'AU' });
  switch (found.kind) {
    case 'reading':
    case 'none':
      return { kind: 'none' };
    case 'list':
      return {
        kind: 'list',
        rows: found.leads.map((lead) => ({ ...toldOf(person(lead)), url: lead.record.url })),
      };
    case 'lead':
      return { kind: 'lead', recordId: found.record.id, leads: found.leads.map((lead) => toldOf(person(lead))) };
  }
}

const toldOf = ({ name, emails, phones }: ReturnType<typeof toPerson>): Told => ({ name, emails, phones: phones.map(({ e164 }) => e164) });

/** What a perfect reader finds on a page, in the same form. `rows`: how many of a window of rows are in the page. */
export function truly(page: PageTruth, rows = Infinity): Answer {
  switch (page.kind) {
    case 'none':
      return { kind: 'none' };
    case 'list':
      return {
        kind: 'list',
        rows: page.rows.slice(0, rows).map(({ lead, url, emails, phones }) => ({ name: tidy(lead.name), url, emails, phones })),
      };
    case 'lead':
      return { kind: 'lead', recordId: page.recordId, leads: page.leads.map(trulyOf) };
  }
}

const trulyOf = ({ lead, emails, phones }: TrueLead): Told => ({ name: tidy(lead.name), emails, phones });
