import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { ensureFirefox } from '../tools/browsers.ts';
import { surface, type InBrowserWindow, type Surface } from './firefox-surface.ts';

export interface FirefoxOptions {
  /** All host names lead to this port on loopback. */
  readonly sandboxPort: number;
  readonly headless?: boolean;
  /** The built extension; .output/firefox-mv3 when left out. */
  readonly extension?: string;
  /** Preferred languages of the pages, best first ("fr,en"). */
  readonly lang?: string;
}

/** Firefox with the extension as it ships. What it asks permission for is granted without a prompt. */
export interface LeadsideFirefox {
  /** A page in a new tab, which becomes the active one. */
  page(url: string): Promise<Page>;
  /** A page of the extension in a new tab, for example `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** The real sidebar beside the active tab; opened when it is not. */
  sidebar(): Promise<Surface>;
  /** The toolbar button pressed on the active tab: the real popup, with activeTab granted. */
  popup(): Promise<Surface>;
  close(): Promise<void>;
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** What puppeteer has and does not name in its types: the WebDriver BiDi connection it stands on. */
interface Bidi {
  readonly connection: { send(method: string, parameters: object): Promise<{ readonly result: unknown }> };
}

/** Starts Firefox with the built extension, headless unless told otherwise. Throws with a sentence when a part is missing. */
export async function launchLeadsideFirefox(options: FirefoxOptions): Promise<LeadsideFirefox> {
  const extension = resolve(options.extension ?? '.output/firefox-mv3');
  const manifest = JSON.parse(
    await readFile(join(extension, 'manifest.json'), 'utf8').catch(() => {
      throw new Error(`There is no build in ${extension}: run "npm run build:firefox".`);
    }),
  ) as Manifest;
  const geckoId = manifest.browser_specific_settings.gecko.id;
  // Firefox makes up an add-on's internal id at its installation: said beforehand, its pages have a known address.
  const uuid = crypto.randomUUID();
  const browser = await launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(console.log),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    // the sidebar and the toolbar belong to the browser's own window
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.originControls.grantByDefault': true,
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.sandboxPort}`,
      ...(options.lang ? { 'intl.accept_languages': options.lang } : {}),
    },
  });
  await browser.installExtension(extension);

  const { connection } = browser as unknown as Bidi;
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree as { contexts: readonly { context: string; url: string }[] }).contexts.find(({ url }) =>
    url.endsWith('/browser.xhtml'),
  );
  if (!window) throw new Error('Firefox has no window open.');
  const run: InBrowserWindow = async (expression) => {
    const target = { context: window.context };
    const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true, userActivation: true });
    const answer = result as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'Firefox did not run the script.');
    return answer.result?.value ?? '';
  };
  const widget = geckoId.replaceAll(/[^a-z0-9_-]/gi, '_');

  return {
    async page(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${uuid}/${path}`;
      // goto never resolves for these addresses
      void page.goto(url).catch(() => {});
      await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
      return page;
    },
    async sidebar() {
      await run(`SidebarController.show(${JSON.stringify(`${widget}-sidebar-action`)}).then(() => 'open')`);
      return surface(run, `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`);
    },
    async popup() {
      await run(`(() => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
        ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        return 'pressed';
      })()`);
      // Firefox loads a popup beforehand in a place of its own and moves it into the panel when that opens
      return surface(
        run,
        `[...document.querySelectorAll('.webextension-popup-browser')].find((each) => each.closest('panel')?.state === 'open')`,
      );
    },
    close: () => browser.close(),
  };
}
