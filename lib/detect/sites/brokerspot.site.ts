import type { SiteFile } from '../site.ts';

/**
 * BrokerSpot: a real-estate lead tool (inferred) of which no host, field or page is public, only that it knows a "New Lead". So it
 * is a kind that the person binds to their address, and the general reader knows the words that a lead tool uses.
 */
export const site: SiteFile = {
  id: 'brokerspot',
  name: 'BrokerSpot',
  hosts: [],
  bound: true,
  // A route behind it ("/leads#/4711") is a record's.
  pages: [{ path: '^[^?#]*/leads/?(?:\\?[^#]*)?(?:#(?!/).*)?$', kind: 'list' }],
  labels: {},
  points: [],
  people: [],
  others: [],
};
