import type { SiteFile } from '../site.ts';

/**
 * Spot-Hit: messages by SMS and email. Hosts and the client area's paths are verified in public files, and so are the names
 * of a contact's fields; the path of the contacts is not known, so the page decides whether it is a record.
 */
export const site: SiteFile = {
  id: 'spot-hit',
  name: 'Spot-Hit',
  hosts: ['www.spot-hit.fr', 'www.spot-hit.es'],
  bound: false,
  pages: [
    { path: '^/espace-client/(?:commandes|envois-effectues|parametres)', kind: 'none' },
    { path: '^/(?!espace-client/)', kind: 'none' },
  ],
  labels: {
    numero: 'phone',
    numéro: 'phone',
    'autre numéro': 'phone',
    destinataire: 'phone',
    groupe: 'tag',
    groupes: 'tag',
    grupo: 'tag',
    grupos: 'tag',
  },
  points: [],
  people: [],
  others: [],
};
