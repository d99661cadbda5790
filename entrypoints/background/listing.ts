import type { ListedLead } from '../../lib/lead/lead.ts';
import { splitName } from '../../lib/lead/name.ts';
import type { ListRow } from '../../lib/state/view.ts';

const ROWS_MAX = 500;
const TEXT_MAX = 200;

/** The address of a record that a page of `origin` may lead to in its own tab: on that origin, and without a login in it. Else null. */
export function recordUrl(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  // A blob's origin is that of the page that made it.
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain && url.origin === origin && url.href.length <= 2000 ? url.href : null;
}

/** The rows of a list that a page at `pageUrl` reported. */
export function rowsOf(leads: readonly ListedLead[], pageUrl: string): readonly ListRow[] {
  const { origin } = new URL(pageUrl);
  const here = withoutFragment(pageUrl);
  return leads.slice(0, ROWS_MAX).map((lead): ListRow => {
    const url = recordUrl(lead.record.url, origin);
    const shown = lead.name ?? [lead.firstName, lead.lastName].filter((part) => part !== null).join(' ');
    return {
      name: cut(splitName(shown)?.name ?? (shown || null)),
      hint: cut(lead.emails[0] ?? lead.phones[0] ?? lead.company),
      role: cut(lead.role),
      // A row without a record of its own has the page's.
      url: url === null || url === here || url === pageUrl ? null : url,
    };
  });
}

/**
 * What a list has shown so far, with what it shows now: a list that draws only the rows in sight grows as it scrolls. A row that
 * comes again takes its place and says what it says now.
 */
export function grown(before: readonly ListRow[], now: readonly ListRow[]): readonly ListRow[] {
  const rows = new Map(before.map((row) => [rowName(row), row]));
  for (const row of now) rows.set(rowName(row), row);
  return [...rows.values()].slice(0, ROWS_MAX);
}

const cut = (text: string | null): string | null => text?.slice(0, TEXT_MAX) ?? null;
const withoutFragment = (url: string): string => url.replace(/#.*/s, '');
const rowName = ({ name, hint, url }: ListRow): string => (url === null ? `${name}\n${hint}` : `${url}\n${name}`);
