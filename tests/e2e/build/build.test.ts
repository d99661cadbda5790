import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

// What ships, read from the builds themselves. Sizes in bytes, minified; above them something has crept in.
const CONTENT_BYTES_MAX = 30_000;
const CONTENT_GZIP_MAX = 11_000;
const GECKO_ID = 'leadside@leadside.example';

const shared = ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage'];

describe.each([
  { build: 'chrome-mv3', permissions: [...shared, 'sidePanel'] },
  { build: 'firefox-mv3', permissions: shared },
])('$build', ({ build, permissions }) => {
  const top = join('.output', build);
  const manifest = JSON.parse(readFileSync(join(top, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(top, name)).isFile());
  const texts = files
    .filter((name) => /\.(js|html|css|json|svg)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(top, name), 'utf8') }));
  const inPage = texts.filter(({ name }) => /content-scripts\/|read-once/.test(name.replaceAll('\\', '/')));

  test('asks at install for the API of GHL alone', () => {
    expect(manifest['host_permissions']).toEqual(['https://services.leadconnectorhq.com/*']);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('has the permissions that PERMISSIONS.md explains, and no other', () => {
    expect([...(manifest['permissions'] as string[])].toSorted()).toEqual(permissions.toSorted());
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('knows no host of the tests, and no address of this machine', () => {
    const found = texts.flatMap(({ name, text }) =>
      [...text.replaceAll(GECKO_ID, '').matchAll(/[\w.-]+\.(example|test|localhost)\b(?!\()|\blocalhost\b|\b127\.0\.0\.1\b|\[::1\]/g)].map(
        ([host]) => `${name}: ${host}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('runs no code that it does not bring', () => {
    for (const { name, text } of texts.filter((file) => file.name.endsWith('.html'))) {
      expect(text, name).not.toMatch(/<script(?![^>]*\bsrc="\/)|\bon\w+="|(src|href)="https?:/);
    }
  });

  test('puts little into a page, and none of the heavy packages', () => {
    expect(inPage.length).toBeGreaterThan(0);
    for (const { name, text } of inPage) {
      expect(Buffer.byteLength(text), name).toBeLessThanOrEqual(CONTENT_BYTES_MAX);
      expect(gzipSync(text, { level: 9 }).length, `${name} with gzip`).toBeLessThanOrEqual(CONTENT_GZIP_MAX);
      expect(text, `${name} holds zod`).not.toMatch(/ZodError|zod/i);
      expect(text, `${name} holds the polyfill`).not.toContain('webextension-polyfill');
      expect(text, `${name} holds libphonenumber`).not.toContain('NOT_A_NUMBER');
    }
  });

  test('has its own names for what the browser shows', () => {
    for (const locale of ['en', 'fr']) {
      const words = JSON.parse(readFileSync(join(top, '_locales', locale, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
      expect(words['extension_name']?.message).toBe('Leadside');
    }
  });
});

test('the Chromium build has a key, so that its id never changes, and opens the side panel', () => {
  const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as Record<string, unknown>;
  expect(manifest['key']).toMatch(/^MIIB/);
  expect(manifest['side_panel']).toEqual({ default_path: 'sidepanel.html' });
});

test('the Firefox build has its id and says that it collects nothing', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as Record<string, unknown>;
  expect(manifest['browser_specific_settings']).toMatchObject({
    gecko: { id: GECKO_ID, data_collection_permissions: { required: ['none'] } },
  });
});
