import { describe, expect, test } from 'vitest';
import { toPerson } from '../../../lib/lead/normalise.ts';
import { tidy } from '../../../lib/lead/tidy.ts';
import type { HostApp } from '../../sandbox/app.ts';
import { makeApps } from '../../sandbox/apps/index.ts';
import { readDocument } from '../../support/read-document.ts';
import { openPage } from './open-page.ts';

/** Northwind and BrokerEngine are drawn by their own scripts: the browser tests read them. */
const apps = makeApps(1).filter(({ id }) => id !== 'northwind' && id !== 'brokerengine');

async function read(app: HostApp, url: string) {
  const response = await app.handle(new Request(url));
  return readDocument(openPage(await response.text(), url), url, app.id);
}

describe.each(apps.map((app) => [app.id, app] as const))('%s', (_, app) => {
  test.each(app.leads.map((lead) => [lead.name, lead] as const))('reads %s', async (_name, lead) => {
    const url = app.recordUrl(lead);
    const found = await read(app, url);
    expect(found).toMatchObject({ kind: 'lead', record: { id: lead.id } });
    if (found.kind !== 'lead') return;
    const person = toPerson(found.leads[0], { siteOrigin: new URL(url).origin, country: app.id === 'spot-hit' ? 'FR' : 'AU' });
    const { name, emails, tags } = person;
    expect({ name, emails, tags, phones: person.phones.map(({ e164 }) => e164) }).toEqual({
      // A name with markup in it arrives as its plain words: no value ever holds markup.
      name: tidy(lead.name),
      emails: lead.emails,
      tags: lead.tags,
      phones: lead.phones,
    });
  });

  test.each([app.listUrl, ...app.leadlessUrls])('sees no lead on %s', async (url) => {
    expect((await read(app, url)).kind).not.toBe('lead');
  });
});

describe('northwind, as far as its server renders it', () => {
  const [northwind] = makeApps(1).filter(({ id }) => id === 'northwind');
  const [first] = northwind?.leads ?? [];

  test.each([
    ['/broken', 1],
    ['/fifty', 50],
  ])('%s', async (path, emails) => {
    if (northwind === undefined || first === undefined) throw new Error('Northwind has no leads.');
    const found = await read(northwind, `https://${northwind.host}${path}`);
    expect(found).toMatchObject({ kind: 'lead', leads: [{ name: first.name }] });
    if (found.kind !== 'lead') return;
    expect(found.leads[0].emails).toHaveLength(emails);
    expect(found.leads[0].emails[0]).toBe(first.emails[0]);
    const { phones, beyondBound } = toPerson(found.leads[0], { siteOrigin: `https://${northwind.host}`, country: 'AU' });
    expect(phones.map(({ e164 }) => e164)).toEqual(first.phones.slice(0, 1));
    expect(beyondBound).toBe(Math.max(0, emails - 10));
  });
});

const [spotHit] = apps.filter(({ id }) => id === 'spot-hit');

test.each((spotHit?.leads ?? []).map((lead) => [lead.name, lead] as const))('reads Spot-Hit’s edit form of %s', async (_, lead) => {
  if (spotHit === undefined) throw new Error('There is no Spot-Hit.');
  const found = await read(spotHit, `${spotHit.recordUrl(lead)}/modifier`);
  expect(found).toMatchObject({ kind: 'lead', record: { id: lead.id }, leads: [{ emails: lead.emails.slice(0, 1) }] });
  expect(found.kind === 'lead' && found.leads[0].phones).toHaveLength(Math.min(1, lead.phones.length));
});
