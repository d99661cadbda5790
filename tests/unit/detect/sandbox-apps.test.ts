import { describe, expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { toPerson } from '../../../lib/lead/normalise.ts';
import { tidy } from '../../../lib/lead/tidy.ts';
import type { HostApp } from '../../sandbox/app.ts';
import { makeApps } from '../../sandbox/apps/index.ts';
import { openPage } from './open-page.ts';

/** Northwind is rendered by its own script: the browser tests read it. */
const apps = makeApps(1).filter(({ id }) => id !== 'northwind');

async function read(app: HostApp, url: string) {
  const response = await app.handle(new Request(url));
  return detect(openPage(await response.text(), url), new URL(url), app.id);
}

describe.each(apps.map((app) => [app.id, app] as const))('%s', (_, app) => {
  test.each(app.leads.map((lead) => [lead.name, lead] as const))('reads %s', async (_name, lead) => {
    const url = app.recordUrl(lead);
    const found = await read(app, url);
    expect(found).toMatchObject({ kind: 'lead', record: { id: lead.id } });
    if (found.kind !== 'lead') return;
    const person = toPerson(found.lead, { siteOrigin: new URL(url).origin, country: app.id === 'spot-hit' ? 'FR' : 'AU' });
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
