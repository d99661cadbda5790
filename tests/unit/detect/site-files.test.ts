import { describe, expect, test } from 'vitest';
import { siteById, siteFor, sites } from '../../../lib/detect/sites.ts';
import { makeNamedApps } from '../../sandbox/apps/index.ts';
import { open } from '../sandbox-apps/visit.ts';

/** What a site file says of an address: the first pattern that fits path, query and route, as the reader asks. */
function kindOf(siteId: string, address: string): 'record' | 'list' | 'none' | null {
  const { pathname, search, hash } = new URL(address, 'https://app.example');
  return siteById(siteId).pages.find(({ path }) => new RegExp(path, 'u').test(pathname + search + hash))?.kind ?? null;
}

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_, site) => {
  test('is plain data, which survives the way to the page', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
    expect(structuredClone(site)).toEqual(site);
  });

  test('has hosts in lower case, patterns that start at the path, and labels as they are compared', () => {
    for (const host of site.hosts) expect(host).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/);
    for (const { path } of site.pages) expect(path.startsWith('^')).toBe(true);
    for (const label of Object.keys(site.labels)) expect(label).toBe(label.toLowerCase());
  });
});

test('no host is two sites’, and the guests’ portal of HotspotSystem is nobody’s', () => {
  const hosts = sites.flatMap((site) => site.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(siteFor(makeNamedApps(1).hotspotsystem.portalHost)).toBe(null);
});

test.each([
  ['brokerengine', '/applications/926554/activity/', 'record'],
  ['brokerengine', '/contacts/58929/', 'record'],
  ['brokerengine', '/contacts/58929/edit/', 'record'],
  ['brokerengine', '/contacts/', null],
  ['brokerengine', '/contacts/new/', null],
  ['brokerengine', '/boards/deal/?stage=2', 'list'],
  ['brokerengine', '/boards/lead/', 'list'],
  ['brokerengine', '/queue/', 'none'],
  ['brokerengine', '/my-profile/workflow-templates/', 'none'],
  ['hotspotsystem', '/customer/index.php?operator=harbourwifi', 'none'],
  ['hotspotsystem', '/cc/customer.php?id=8812340', null],
  ['brokerspot', '/leads', 'list'],
  ['brokerspot', '/leads/?page=2', 'list'],
  ['brokerspot', '/crm/leads#top', 'list'],
  ['brokerspot', '/leads#/4711', null],
  ['brokerspot', '/leads/4711', null],
  ['spot-hit', '/', 'none'],
  ['spot-hit', '/espace-client', 'none'],
  ['spot-hit', '/espace-client/contacts/12', null],
  ['spot-hit', '/espace-client/parametres/api', 'none'],
  ['general', '/leads', null],
])('%s: %s is %s', (siteId, address, kind) => {
  expect(kindOf(siteId, address)).toBe(kind);
});

describe('BrokerEngine’s selectors on the sandbox’s likeness of it', () => {
  const app = makeNamedApps(1).brokerengine;
  const { points, others } = siteById('brokerengine');

  /** The texts and values at every place of the site file, by field. */
  async function at(url: string): Promise<Readonly<Record<string, readonly string[]>>> {
    const window = await open(app, `${url}?delay=0`);
    // As a person sees it.
    for (const unseen of window.document.querySelectorAll('.ant-drawer-closed, .ant-select-dropdown-hidden, .ant-tooltip-hidden'))
      unseen.remove();
    const found: Record<string, string[]> = {};
    for (const { field, at: place } of points) {
      if (place.by !== 'css') throw new Error('Only selectors are verified.');
      for (const element of window.document.querySelectorAll(place.css)) {
        const value = 'value' in element ? element.value : element.textContent;
        (found[field] ??= []).push(String(value).replace(/^[✉✆]|\s*\((?:mobile|home)\)$/gu, ''));
      }
    }
    const refused = [...window.document.querySelectorAll(others.join())].map(({ textContent }) => textContent);
    await window.happyDOM.close();
    return { ...found, refused };
  }

  test.each(['/activity/', '/applicants/', '/contacts/58929/', '/contacts/58929/edit/'])('%s', async (end) => {
    const page = app.truth.find(({ kind, url }) => kind === 'lead' && url.endsWith(end));
    if (page?.kind !== 'lead') throw new Error(`There is no page ${end}.`);
    const found = await at(page.url);
    const names = found['name'] ?? [`${found['firstName']?.[0]} ${found['lastName']?.[0]}`];
    expect(names).toEqual(page.leads.map(({ lead }) => lead.name));
    expect(found['email']).toEqual(page.leads.flatMap(({ emails }) => emails));
    expect(found['phone']).toHaveLength(page.leads.flatMap(({ phones }) => phones).length);
    for (const { lead } of page.leads) expect(found['refused']).not.toContain(lead.name);
    if (end === '/activity/') {
      expect(found['owner']).toEqual([page.leads[0].owner]);
      expect(found['status']).toEqual([page.leads[0].status]);
      expect(found['refused']).toEqual(expect.arrayContaining([app.deals[0]?.name, app.deals[0]?.lender, app.deals[0]?.broker.name]));
    }
    if (end.endsWith('/edit/')) {
      const [street, city, state, postcode] = ['street', 'city', 'state', 'postcode'].map((field) => found[field]?.[0]);
      expect(`${street}, ${city} ${state} ${postcode}`).toBe(page.leads[0].address);
    }
  });
});
