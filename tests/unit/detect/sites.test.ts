import { describe, expect, test } from 'vitest';
import { siteById, siteFor, sites } from '../../../lib/detect/sites.ts';
import { found, lead } from './open-page.ts';

test('a host is known by its verified name alone', () => {
  expect(siteFor('www.spot-hit.fr')?.id).toBe('spot-hit');
  expect(siteFor('WWW.Spot-Hit.es')?.id).toBe('spot-hit');
  expect(siteFor('spot-hit.fr.evil.example')).toBe(null);
  expect(siteFor('leads.brokerspot.example')).toBe(null);
});

test('every site has an id of its own, and the general one is last', () => {
  const ids = sites.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.at(-1)).toBe('general');
  for (const id of ids) expect(siteById(id).id).toBe(id);
});

test('a kind without a host is bound to an address by the person', () => {
  for (const { id, hosts, bound } of sites) expect(bound || hosts.length > 0 || id === 'general').toBe(true);
  expect(siteById('brokerspot').bound).toBe(true);
});

test('a site that no file has any more is read as any other', () => {
  expect(siteById('gone').id).toBe('general');
});

describe('Spot-Hit', () => {
  const CONTACT =
    '<main><h1>Contact</h1><dl><dt>Nom</dt><dd>Lefèvre</dd><dt>Prénom</dt><dd>Camille</dd><dt>Numéro</dt><dd>0612345678</dd><dt>Groupes</dt><dd>newsletter, lyon</dd></dl></main>';

  test('reads its own words', () => {
    expect(lead(CONTACT, 'https://www.spot-hit.fr/espace-client/contacts/12', 'spot-hit')).toMatchObject({
      name: 'Camille Lefèvre',
      phones: ['0612345678'],
      tags: ['newsletter', 'lyon'],
    });
  });

  test.each(['/', '/tarifs', '/espace-client/commandes/12', '/espace-client/envois-effectues', '/espace-client/parametres/api'])(
    'nobody on %s',
    (path) => {
      expect(found(CONTACT, `https://www.spot-hit.fr${path}`, 'spot-hit').kind).toBe('none');
    },
  );
});

test('BrokerSpot’s list is one by its address', () => {
  expect(found('<main></main>', 'https://leads.brokerspot.example/leads', 'brokerspot').kind).toBe('list');
});
