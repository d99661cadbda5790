import type { SiteFile } from '../site.ts';

/**
 * BrokerSpot: a real-estate lead tool (inferred) of which no host, field or page is public, only that it knows a "New Lead".
 * So it is a kind that the person binds to their address, and its words are those a lead tool uses.
 */
export const site: SiteFile = {
  id: 'brokerspot',
  name: 'BrokerSpot',
  hosts: [],
  bound: true,
  kindOf: (url) => (/\/leads\/?$/.test(url.pathname) ? 'list' : 'unknown'),
  labels: { lead: 'name', 'lead name': 'name', buyer: 'name', seller: 'name', prospect: 'name', 'lead source': 'source', 'lead id': 'recordId' },
};
