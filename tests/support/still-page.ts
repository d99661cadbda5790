import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { ensureChromium } from '../tools/browsers.ts';

/** A saved page as a browser shows it when its own scripts and the network are off. */
export interface StillPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Runs a script where content scripts run: on the page's document, away from its scripts. Gives the last value, which must be plain data. */
  run(script: string): Promise<unknown>;
}

const VIEWPORT = { width: 1280, height: 900 };

/** Chromium without a way to the network. `say` is told in one line what had to be installed. Throws with a sentence when there is none. */
export async function launchStill(say: (line: string) => void): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(say),
    // Chromium refuses its sandbox to root; nobody else goes without it
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/** Where pages are opened, one fresh page each. */
export async function stillContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block', acceptDownloads: false });
}

/** Shows `html` (UTF-8) in a new page at `url`. Every other request fails, and so does the page's own attempt to leave. */
export async function showStill(page: Page, html: string | Buffer, url: string): Promise<StillPage> {
  let served = false;
  await page.route('**/*', async (route) => {
    if (served || !route.request().isNavigationRequest()) {
      // "aborted" leaves the page where it is
      await route.abort('aborted').catch(() => undefined);
      return;
    }
    served = true;
    // Not by the browser's switch for scripts: with that off, a page shows its <noscript>, which nobody at work ever sees.
    const headers = { 'content-security-policy': "script-src 'none'" };
    await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
  });
  await page.goto(url, { waitUntil: 'load', timeout: 0 });
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'leadside' });
  return {
    page,
    cdp,
    async run(script) {
      const asked = { expression: script, contextId: world.executionContextId, returnByValue: true, awaitPromise: true };
      const { result, exceptionDetails: thrown } = await cdp.send('Runtime.evaluate', asked);
      if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
      return result.value as unknown;
    },
  };
}
