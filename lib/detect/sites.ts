import type { SiteFile } from './site.ts';

/** The site files, in the order of their ids; `general`, for every other app, last. */
export const sites: readonly SiteFile[] = Object.values(
  import.meta.glob<SiteFile>('./sites/*.site.ts', { eager: true, import: 'site' }),
).sort((a, b) => Number(a.id === 'general') - Number(b.id === 'general') || (a.id < b.id ? -1 : 1));

/** The site file with verified host `host` ("www.spot-hit.fr"), for proposing a kind; null where nobody prepared for it. */
export function siteFor(host: string): SiteFile | null {
  const wanted = host.toLowerCase();
  return sites.find((site) => site.hosts.includes(wanted)) ?? null;
}

/** The site file of a stored id. An id that no file has any more is served as `general`. */
export function siteById(id: string): SiteFile {
  const site = sites.find((one) => one.id === id) ?? sites.find((one) => one.id === 'general');
  if (site === undefined) throw new Error('lib/detect/sites/general.site.ts is missing');
  return site;
}
