import type { Document as Page } from 'happy-dom';
import { Window } from 'happy-dom';
import type { HostApp } from '../../sandbox/app.ts';
import { makeApps } from '../../sandbox/apps/index.ts';

/** One of the apps, by its id. */
export function appOf(id: string, seed = 1): HostApp {
  const app = makeApps(seed).find((one) => one.id === id);
  if (app === undefined) throw new Error(`There is no app ${id}.`);
  return app;
}

export interface Visited {
  readonly status: number;
  readonly source: string;
  readonly page: Page;
  /** What the page says, white space collapsed, scripts and styles left out. */
  readonly text: string;
}

const words = (page: Page): string => {
  for (const silent of page.querySelectorAll('script, style')) silent.remove();
  return (page.body.textContent ?? '').replace(/\s+/g, ' ');
};

const parser = new new Window().DOMParser();

/** GET, parsed and not run. */
export async function visit(app: HostApp, address: string): Promise<Visited> {
  const response = await app.handle(new Request(new URL(address, `https://${app.host}`)));
  const source = await response.text();
  const page = parser.parseFromString(source, 'text/html');
  return { status: response.status, source, page, text: words(page) };
}

/** Sends a form and gives the path it leads to. */
export async function submit(app: HostApp, path: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const response = await app.handle(new Request(`https://${app.host}${path}`, { method: 'POST', body: new URLSearchParams(fields) }));
  if (response.status !== 303) throw new Error(`${path} answered ${response.status}.`);
  return response.headers.get('location') ?? '';
}

/** Opens a page with its scripts running, its fetches answered by the app, and everything it waits for done. */
export async function open(app: HostApp, address: string): Promise<Window> {
  const url = new URL(address, `https://${app.host}`).href;
  const window = new Window({
    url,
    settings: {
      enableJavaScriptEvaluation: true,
      // The scripts are this repository's own.
      suppressInsecureJavaScriptEnvironmentWarning: true,
      fetch: {
        interceptor: {
          beforeAsyncRequest: async ({ request, window: asking }) => {
            const body = request.method === 'POST' ? { body: await request.text() } : {};
            const answer = await app.handle(new Request(request.url, { method: request.method, ...body }));
            return new asking.Response(await answer.text(), { status: answer.status });
          },
        },
      },
    },
  });
  const source = await (await app.handle(new Request(url))).text();
  window.document.write(source);
  await window.happyDOM.waitUntilComplete();
  return window;
}
