import type { SiteFile } from './site.ts';
import { general } from './sites/general.ts';

/** The site files, in the order of their files' names; `general`, for every other app, last. */
export const sites: readonly SiteFile[] = [
  ...Object.values(import.meta.glob<SiteFile>('./sites/*.site.ts', { eager: true, import: 'site' })),
  general,
];

/** The site file with verified host `host` ("www.spot-hit.fr"), for proposing a kind; null where nobody prepared for it. */
export function siteFor(host: string): SiteFile | null {
  return sites.find(({ hosts }) => hosts.includes(host.toLowerCase())) ?? null;
}

/** The site file of a stored id. An id that no file has any more is served as `general`. */
export function siteById(id: string): SiteFile {
  return sites.find((site) => site.id === id) ?? general;
}
