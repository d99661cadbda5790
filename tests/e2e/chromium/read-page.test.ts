import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../support/answer.ts';
import { openPageReader, type PageReader } from '../../support/page-reader.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { root } from '../../tools/command.ts';

const folder = temporaryFolder('leadside-read-page-').path;
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const URL = 'https://crm.example/contacts/4711';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the project's commands as npm does. `top` is the project's folder. */
function run(tool: string, words: readonly string[], top = root): Promise<Ran> {
  const given = ['--import', './tests/tools/node24.mjs', `tests/tools/${tool}.ts`, ...words];
  const { NODE_ENV: _, INIT_CWD: __, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd: top, env }, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }));
  });
}
const readPage = (...words: string[]) => run('read-page', words);

/** A record of somebody. */
const record = (name: string, phone: string): string =>
  `<!doctype html><title>CRM</title><main><h1>${name}</h1><dl><dt>Mobile</dt><dd>${phone}</dd></dl></main>`;

describe('npm run read-page', () => {
  test('prints one JSON object for a page, and nothing else', async () => {
    const { code, out, err } = await readPage(put('one.html', record('Maria Cruz', '0412 345 678')), '--url', URL, '--region', 'AU');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out) as Answer;
    expect(Object.keys(answer)).toEqual(['kind', 'lead', 'leads']);
    expect(answer).toMatchObject({ kind: 'lead', lead: { name: 'Maria Cruz', phones: [{ shown: '0412 345 678', e164: '+61412345678' }] } });
    expect(answer.lead?.from['phone']).toMatch(/^label Mobile\b.*, in a field$/);
    expect(answer.leads).toEqual([{ ...answer.lead, role: null }]);
  });

  test('prints a line for each page of a list, in its order, each phone by its own region', async () => {
    put('au.html', record('Maria Cruz', '0412 345 678'));
    put('fr.html', record('Camille Lefèvre', '06 12 34 56 78'));
    put('none.html', '<title>Blog</title><article><h1>Ten tips</h1><p>Read on.</article>');
    const pages = ['au', 'none', 'fr', 'au', 'fr'];
    const regions: Record<string, string | null> = { au: 'AU', fr: 'FR', none: null };
    const list = pages.map((name, at) => ({ file: `${name}.html`, url: `https://crm${at}.example/contacts/4711`, region: regions[name] }));
    const { code, out } = await readPage('--pages', put('list.json', JSON.stringify(list)));
    expect(code).toBe(0);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers.map(({ lead }) => [lead?.name, lead?.phones[0]?.e164])).toEqual([
      ['Maria Cruz', '+61412345678'],
      [undefined, undefined],
      ['Camille Lefèvre', '+33612345678'],
      ['Maria Cruz', '+61412345678'],
      ['Camille Lefèvre', '+33612345678'],
    ]);
    expect(answers[1]).toEqual({ kind: 'none', lead: null, leads: [] });
  });

  test.each([
    { what: 'a file that is not there', words: ['gone.html', '--url', URL] },
    { what: 'an address that is none', words: [put('a.html', ''), '--url', 'somewhere'] },
    { what: 'a list that is not there', words: ['--pages', 'gone.json'] },
    { what: 'nothing at all', words: [] },
  ])('$what is a sentence on standard error, and exit 2', async ({ words }) => {
    const { code, out, err } = await readPage(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^.*\b.*[.?)]\n/);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('a new site', () => {
  test('is read as its first page expects, from the first minute on', async () => {
    const top = temporaryFolder('leadside-copy-').path;
    for (const part of ['lib', 'tests/tools', 'tests/support', 'package.json'])
      cpSync(join(root, part), join(top, part), { recursive: true });
    mkdirSync(join(top, 'tests/pages'));
    symlinkSync(join(root, 'node_modules'), join(top, 'node_modules'), 'junction');
    expect(await run('new-site', ['my-crm'], top)).toMatchObject({ code: 0, err: '' });
    const { code, out, err } = await run('read-page', ['--score', '--pages', 'tests/pages/my-crm/pages.json'], top);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 of 1 pages are right in everything.');
    expect(await run('new-site', ['my-crm'], top)).toMatchObject({ code: 2, out: '' });
  });
});

describe('the page', () => {
  /** Tells what the page's document looks like to the reader; on the page called "hang" it never comes back. */
  const entry = put(
    'entry.ts',
    `export function readHere(): string {
      if (document.title === 'hang') for (;;);
      const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body?.innerText ?? null);
      const shadow = document.querySelector('#host')?.shadowRoot?.textContent ?? null;
      return JSON.stringify({ title: document.title, text: document.body.innerText, frames, shadow, href: location.href, size: [innerWidth, innerHeight] });
    }`,
  );
  let reader: PageReader;
  let heard = 0;
  const server = createServer((_, response) => {
    heard += 1;
    response.end('<p>from the network');
  });
  let origin = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = server.address();
    origin = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
    reader = await openPageReader({ entry, limitMs: 3_000 });
  });
  afterAll(async () => {
    await reader.close();
    server.close();
  });
  const look = (name: string, html: string, url = URL) => reader.read({ file: put(name, html), url, site: null, region: null });

  test('stands at its address, in a window of 1280 × 900', async () => {
    const url = 'https://crm.example/app?tab=1#/contacts/7';
    expect(await look('address.html', '<p>é', url)).toMatchObject({ href: url, text: 'é', size: [1280, 900] });
  });

  test('has shadow roots and frames, as far as they stand in the HTML', async () => {
    const html = `<div id="host"><template shadowrootmode="open"><b>in the shadow</b></template></div><iframe srcdoc="<p>in the frame"></iframe>`;
    expect(await look('parts.html', html)).toMatchObject({ frames: ['in the frame'], shadow: 'in the shadow' });
  });

  test('runs none of its scripts, and yet is no page for people without scripts', async () => {
    const html = `<title>still</title><noscript>Switch scripts on</noscript><script>document.title = 'ran'</script>
      <iframe srcdoc="<script>parent.document.title = 'ran'</script>"></iframe>
      <body onload="document.title = 'ran'"><img src="data:," onerror="document.title = 'ran'"><p>shown`;
    expect(await look('scripts.html', html)).toMatchObject({ title: 'still', text: expect.stringMatching(/^\s*shown$/) as unknown });
  });

  test('reaches nothing outside it, and cannot leave', async () => {
    const html = `<meta http-equiv="refresh" content="0;url=${origin}/away"><link rel="stylesheet" href="${origin}/a.css"><link rel="prefetch" href="${origin}/b">
      <img src="${origin}/c.png"><iframe src="${origin}/d"></iframe><iframe src="/e"></iframe><p>here`;
    expect(await look('network.html', html, `${origin}/contacts/4711`)).toMatchObject({ href: `${origin}/contacts/4711`, text: 'here' });
    expect(heard).toBe(0);
  });

  test('that hangs is given up, and the next one is read', async () => {
    await expect(look('hang.html', '<title>hang</title>')).rejects.toThrow(/hang\.html was not read within 3 s\.$/);
    expect(await look('next.html', '<p>next')).toMatchObject({ text: 'next' });
  });
});
