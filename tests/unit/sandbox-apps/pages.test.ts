import { describe, expect, test } from 'vitest';
import { makeApps } from '../../sandbox/apps/index.ts';
import { visit } from './visit.ts';

const LANGUAGES: Readonly<Record<string, string>> = { brokerspot: 'en-AU', 'spot-hit': 'fr', brokerengine: 'en-AU' };

describe.each(makeApps(1))('$name', (app) => {
  const [first] = app.leads;
  const addresses = [app.listUrl, ...(first === undefined ? [] : [app.recordUrl(first)]), ...app.leadlessUrls];

  test.each(addresses)('%s is a page of the app alone', async (address) => {
    const { status, source, page } = await visit(app, address);
    expect(new URL(address).host).toBe(app.host);
    expect(status).toBe(200);
    expect(page.documentElement.lang).toBe(LANGUAGES[app.id] ?? 'en');
    expect(source).not.toMatch(/(?:src|srcset|action)="(?:https?:)?\/\//);
    expect(page.querySelectorAll('link:not([href^="data:"]), img, script[src]')).toHaveLength(0);
  });

  test.each(app.leadlessUrls)('%s holds no key of a lead', async (address) => {
    const { source } = await visit(app, address);
    const digits = source.replace(/[\s.]/g, '');
    for (const lead of makeApps(1).flatMap(({ leads }) => leads)) {
      for (const email of lead.emails) expect(source).not.toContain(email);
      for (const phone of lead.phones) expect(digits).not.toContain(phone.slice(3));
    }
  });

  test('an address that nobody serves is not found, another method is not allowed', async () => {
    expect((await visit(app, '/nowhere/at/all')).status).toBe(404);
    const response = await app.handle(new Request(app.listUrl, { method: 'DELETE' }));
    expect(response.status).toBe(405);
  });
});
