import type { SiteFile } from '../site.ts';

/** Any app that has no file: the general reader as it is. */
export const site: SiteFile = { id: 'general', name: '', hosts: [], bound: false, kindOf: () => 'unknown', labels: {} };
