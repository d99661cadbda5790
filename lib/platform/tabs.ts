import { browser } from './browser.ts';

/** The window this page stands in. */
export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('this page stands in no window');
  return id;
}

/** Calls with the window's active tab now and whenever it becomes another. Gives back what stops it. */
export function watchActiveTab(windowId: number, onTab: (tabId: number) => void): () => void {
  const listener = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) onTab(info.tabId);
  };
  browser.tabs.onActivated.addListener(listener);
  void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
    if (tab?.id !== undefined) onTab(tab.id);
  });
  return () => browser.tabs.onActivated.removeListener(listener);
}

/** The active tab of this window; the address is null where the browser does not tell it (neither switched on nor clicked). */
export async function activeTab(): Promise<{ tabId: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null };
}

/** The tab's address: null where the browser does not tell it, undefined where there is no such tab. */
export async function tabUrl(tabId: number): Promise<string | null | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return undefined;
  }
}

export function openTab(url: string): void {
  void browser.tabs.create({ url });
}

/** The extension's own page, for example `/popup.html`, as a tab. */
export function openOwnPage(path: string): void {
  void browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** Leads a tab to another address, in its own place. False where there is no such tab. The caller has checked the address. */
export async function leadTab(tabId: number, url: string): Promise<boolean> {
  try {
    await browser.tabs.update(tabId, { url });
    return true;
  } catch {
    return false;
  }
}
