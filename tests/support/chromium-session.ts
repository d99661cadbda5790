import { chromium, type Browser as Connection, type BrowserContext, type CDPSession, type Page } from 'playwright';
import type { browser } from 'wxt/browser';
import { connectTarget, type Target } from './cdp.ts';
import { startChromium, type ChromiumOptions, type DrivenChromium } from './chromium-process.ts';

/** The extension API as it is in Chromium, in code that runs there. */
export type ChromeApi = typeof browser & { readonly developerPrivate: DeveloperPrivate };

/** What the settings page chrome://extensions may call. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { readonly extensionId: string; readonly errorCollection: boolean }): Promise<void>;
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
  reload(extensionId: string, options: { readonly failQuietly: boolean }): Promise<unknown>;
  removeHostPermission(extensionId: string, pattern: string): Promise<void>;
  getExtensionInfo(extensionId: string): Promise<{
    readonly runtimeErrors: readonly {
      readonly severity: string;
      readonly message: string;
      readonly source: string;
      readonly contextUrl: string;
    }[];
  }>;
}

/** One run of the browser, with the ways into it. */
export interface Session {
  readonly process: DrivenChromium;
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  /** chrome://extensions */
  readonly settings: Target;
  /** A page of the extension that runs none of its code. */
  door: Target;
  /** The page that `open` opens outside the tab strip: a popup or a panel. */
  opened(url: string, open: () => Promise<unknown>): Promise<Page>;
  /** The pages of the moment with this address. */
  pagesAt(url: string): Promise<readonly Page[]>;
  /** Starts the extension's service worker when it does not run. A stopped one keeps its target, and evaluating there would wait. */
  startWorker(): Promise<void>;
  /** Loads the extension anew, as an update does: its pages close, its content scripts are cut off in their pages. */
  reloadExtension(): Promise<void>;
  /** Stops it; resolves when it has stopped. */
  stopWorker(): Promise<void>;
}

interface WorkerUpdate {
  readonly versions: readonly { readonly scriptURL: string; readonly runningStatus: 'stopped' | 'starting' | 'running' | 'stopping' }[];
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

declare const chrome: ChromeApi;

const OPEN_WITHIN_MS = 10_000;

/** Starts the browser and connects to it. */
export async function startSession(options: ChromiumOptions, extensionId: string): Promise<Session> {
  const started = await startChromium(options);
  const browser = await chromium.connectOverCDP(started.endpoint);
  const context = onlyContext(browser);
  const cdp = await browser.newBrowserCDPSession();
  // Hidden targets are in no tab strip: the active tab and the tabs' order stay what the test made them.
  const hidden = async (url: string): Promise<Target> => {
    const { targetId } = await cdp.send('Target.createTarget', { url, hidden: true, background: true });
    return connectTarget(started.endpoint, targetId);
  };
  const openDoor = () => hidden(`chrome-extension://${extensionId}/manifest.json`);
  const [settings, door] = await Promise.all([hidden('chrome://extensions/'), openDoor()]);
  await settings.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
  }, extensionId);

  // A popup or panel that opens while Playwright is connected is "other" in its first moment, and Playwright drops it for good;
  // a new connection lists it. So each is handed out from a connection of its own, which ends with it.
  const lookAnew = async (find: (pages: readonly Page[]) => Promise<readonly Page[]>): Promise<readonly Page[]> => {
    const connection = await chromium.connectOverCDP(started.endpoint);
    const found = await find(onlyContext(connection).pages());
    if (found.length === 0) await connection.close();
    for (const page of found) page.once('close', () => void connection.close());
    return found;
  };

  const scopeURL = `chrome-extension://${extensionId}/`;
  let status = 'starting';
  let whenStopped = () => {};
  settings.on('ServiceWorker.workerVersionUpdated', (update) => {
    status = (update as WorkerUpdate).versions.findLast((each) => each.scriptURL.startsWith(scopeURL))?.runningStatus ?? status;
    if (status === 'stopped') whenStopped();
  });
  await settings.send('ServiceWorker.enable');
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const session: Session = {
    process: started,
    context,
    cdp,
    settings,
    door,
    async opened(url, open) {
      const before = new Set((await cdp.send('Target.getTargets')).targetInfos.map(({ targetId }) => targetId));
      const arrival = Promise.withResolvers<string>();
      const look = ({ targetInfo }: { targetInfo: TargetInfo }) => {
        if (targetInfo.type === 'page' && targetInfo.url === url && !before.has(targetInfo.targetId)) arrival.resolve(targetInfo.targetId);
      };
      cdp.on('Target.targetCreated', look);
      cdp.on('Target.targetInfoChanged', look);
      const late = setTimeout(() => arrival.reject(new Error(`${url} did not open within ${OPEN_WITHIN_MS / 1000} s.`)), OPEN_WITHIN_MS);
      try {
        await open();
        const targetId = await arrival.promise;
        const [page] = await lookAnew((pages) => filter(pages, async (each) => (await targetIdOf(each)) === targetId));
        if (!page) throw new Error(`${url} opened and was gone at once.`);
        return page;
      } finally {
        clearTimeout(late);
        cdp.off('Target.targetCreated', look);
        cdp.off('Target.targetInfoChanged', look);
      }
    },
    async startWorker() {
      await settings.send('ServiceWorker.startWorker', { scopeURL });
    },
    async stopWorker() {
      if (status === 'stopped') return;
      const stopped = new Promise<void>((resolve) => (whenStopped = resolve));
      await settings.send('ServiceWorker.stopAllWorkers');
      await stopped;
    },
    async reloadExtension() {
      await settings.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: false }), extensionId);
      // Until it is loaded again its pages are errors, which know nothing of the extension.
      do session.door = await openDoor();
      while (!(await session.door.evaluate(() => chrome.tabs !== undefined)));
    },
    pagesAt: (url) => lookAnew((pages) => filter(pages, async (each) => each.url() === url)),
  };
  return session;
}

function onlyContext(connection: Connection): BrowserContext {
  const [context] = connection.contexts();
  if (!context) throw new Error('The browser has no profile open.');
  return context;
}

async function targetIdOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

async function filter(pages: readonly Page[], keeps: (page: Page) => Promise<boolean>): Promise<readonly Page[]> {
  // a page that goes away while it is looked at is none of those wanted
  const kept = await Promise.all(pages.map((page) => keeps(page).catch(() => false)));
  return pages.filter((_, at) => kept[at]);
}
