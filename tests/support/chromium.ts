import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import type { Browser } from 'wxt/browser';
import { ensureChromium } from '../tools/browsers.ts';
import type { ChromiumOptions } from './chromium-process.ts';
import { startSession, type ChromeApi } from './chromium-session.ts';
import { readExtension } from './extension.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface LaunchOptions extends Partial<Pick<ChromiumOptions, 'sandboxPort' | 'headless' | 'lang' | 'windowSize'>> {
  /** A folder that is kept; left out, a fresh one that is deleted at the end. */
  readonly profile?: string;
  /** The built extension; .output/chrome-mv3 when left out. */
  readonly extension?: string;
}

/** A menu click as Chromium describes it; `menuItemId` is the extension's own. */
type MenuClick = Partial<Browser.contextMenus.OnClickData> & { readonly menuItemId: string };

/** Chromium with the extension as it ships, driven as a person would. */
export interface Leadside {
  readonly extensionId: string;
  /** Another one after `restart`. */
  readonly context: BrowserContext;
  /** Settles when the browser is gone, also when a person closed it. */
  readonly ended: Promise<void>;
  /** A page in a new tab, which becomes the active one. */
  page(url: string): Promise<Page>;
  /** A page of the extension in a new tab, for example `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** The browser's id of the tab that shows `page`; makes it the active one. */
  tabId(page: Page): Promise<number>;
  /**
   * The toolbar button pressed on `page`: the real popup, with activeTab granted for that tab until it goes to another site.
   * When the popup opens the panel it closes, as it does for a person.
   */
  popup(page: Page): Promise<Page>;
  /** The real side panel. When it is not open yet it is opened as by its keyboard command, which grants nothing. */
  panel(): Promise<Page>;
  /** Makes `permissions.request` for this origin, in a real click, answer "allowed" without the prompt. Grants nothing by itself. */
  grant(origin: string): Promise<void>;
  /** Takes the origin away, as a person does on the extension's page of the browser's settings. */
  revoke(origin: string): Promise<void>;
  /** Runs `run` in the service worker, which is started when it is not running. */
  worker<R, A = undefined>(run: (given: A) => R | Promise<R>, given?: A): Promise<R>;
  /** Stops the service worker, as Chromium does after 30 s without an event; the next event starts it. */
  stopWorker(): Promise<void>;
  /** Loads the extension anew, as an update does, while pages stay open. */
  reloadExtension(): Promise<void>;
  /**
   * A click in the context menu on `page`: activeTab granted as by a real one, then the worker is told. `sidePanel.open` throws
   * in it for want of a gesture, which no driver can give the worker: open `panel()` before.
   */
  menuClick(click: MenuClick, page: Page): Promise<void>;
  /** What the extension's own code logged as an error or threw since the browser started: worker, pages, content scripts. */
  errors(): Promise<readonly string[]>;
  /** Ends the browser and starts it again with the same profile. All pages are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

declare const chrome: ChromeApi;

/** Starts Chromium with the built extension, headless unless told otherwise. Throws with a sentence when a part is missing. */
export async function launchLeadside(options: LaunchOptions = {}): Promise<Leadside> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const { manifest, extensionId } = await readExtension(extension);
  const origin = `chrome-extension://${extensionId}`;
  const popupUrl = `${origin}/${manifest.action.default_popup}`;
  const panelUrl = `${origin}/${manifest.side_panel.default_path}`;
  const temporary = options.profile === undefined ? temporaryFolder('leadside-chromium-') : null;
  const profile = options.profile ?? temporary?.path ?? '';
  const program = await ensureChromium(console.log);
  const start = () => startSession({ headless: true, ...options, program, extension, profile }, extensionId);
  let session = await start();
  let openPanel: Page | null = null;

  const stop = async () => {
    await session.cdp.send('Browser.close').catch(() => session.process.kill());
    await session.process.ended;
  };
  const activeTab = () =>
    session.door.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab ?? null;
    });
  const worker: Leadside['worker'] = async (run, given) => {
    await session.startWorker();
    const running = session.context.serviceWorkers().find((each) => each.url().startsWith(origin));
    const found = running ?? (await session.context.waitForEvent('serviceworker', (each) => each.url().startsWith(origin)));
    // Playwright's type of the argument knows handles of the page, which nobody hands in here
    return found.evaluate(run as () => Promise<Awaited<ReturnType<typeof run>>>, given as undefined);
  };
  const leadside: Leadside = {
    extensionId,
    get context() {
      return session.context;
    },
    get ended() {
      return session.process.ended;
    },
    async page(url) {
      const page = await session.context.newPage();
      await page.goto(url);
      return page;
    },
    extensionPage: (path) => leadside.page(`${origin}/${path}`),
    async tabId(page) {
      await page.bringToFront();
      const tab = await activeTab();
      if (tab?.id === undefined) throw new Error('No tab is active.');
      return tab.id;
    },
    async popup(page) {
      await page.bringToFront();
      const { targetInfos } = await session.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = (targetInfos as readonly { targetId: string; embedderData?: { tabActive?: boolean } }[]).find(
        ({ embedderData }) => embedderData?.tabActive,
      );
      if (!tab) throw new Error('No tab is active.');
      // Unlike action.openPopup(), which opens it without the grant.
      const press = () => session.cdp.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab.targetId } as never);
      return session.opened(popupUrl, press);
    },
    async panel() {
      if (openPanel && !openPanel.isClosed()) return openPanel;
      openPanel = (await first(await session.pagesAt(panelUrl), isPanel)) ?? null;
      if (openPanel) return openPanel;
      const windowId = (await activeTab())?.windowId ?? -2;
      openPanel = await session.opened(panelUrl, () => session.door.evaluate((id) => chrome.sidePanel.open({ windowId: id }), windowId));
      return openPanel;
    },
    grant: (site) =>
      session.settings.evaluate((id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern), extensionId, `${site}/*`),
    revoke: (site) =>
      session.settings.evaluate((id, pattern) => chrome.developerPrivate.removeHostPermission(id, pattern), extensionId, `${site}/*`),
    worker,
    stopWorker: () => session.stopWorker(),
    async reloadExtension() {
      await session.reloadExtension();
      openPanel = null;
    },
    async menuClick(click, page) {
      const tabId = await leadside.tabId(page);
      if ((await activeTab())?.url === undefined) await (await leadside.popup(page)).close();
      await worker(
        async ([info, id]) => {
          const tab = await chrome.tabs.get(id);
          // the browser's own events have it, the API's types do not
          const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: unknown, tab: unknown): void } };
          onClicked.dispatch(info, tab);
        },
        [{ editable: false, pageUrl: page.url(), ...click }, tabId] as const,
      );
    },
    async errors() {
      const { runtimeErrors } = await session.settings.evaluate((id) => chrome.developerPrivate.getExtensionInfo(id), extensionId);
      return runtimeErrors
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ message, source }) => `${message} (${source || 'worker'})`);
    },
    async restart() {
      await stop();
      openPanel = null;
      session = await start();
    },
    async close() {
      await stop();
      temporary?.remove();
    },
  };
  return leadside;
}

/** The panel's address can also be open in a tab. */
async function isPanel(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await chrome.tabs.getCurrent()) === undefined);
}

async function first<T>(all: readonly T[], is: (one: T) => Promise<boolean>): Promise<T | undefined> {
  for (const one of all) if (await is(one)) return one;
  return undefined;
}
