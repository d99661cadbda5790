import type { SiteFile } from '../site.ts';

/** Any app that has no file: the general reader as it is. */
export const general: SiteFile = {
  id: 'general',
  name: '',
  hosts: [],
  bound: false,
  pages: [],
  labels: {},
  points: [],
  people: [],
  others: [],
};
