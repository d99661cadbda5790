import type { SiteFile } from '../site.ts';

/**
 * HotspotSystem: Wi-Fi hotspots and their users. A user's fields are public through the API, the Control Center's pages and its host are
 * not: so the general reader reads them, and a person may bind another address. customer.hotspotsystem.com is the guests' portal and
 * none of its hosts; its paths begin with /customer/.
 */
export const site: SiteFile = {
  id: 'hotspotsystem',
  name: 'HotspotSystem',
  hosts: ['www.hotspotsystem.com'],
  bound: true,
  pages: [{ path: '^/customer/', kind: 'none' }],
  // A user's location is the hotspot where they came in, not where they live.
  labels: { location: 'source' },
  points: [],
  people: [],
  others: [],
};
