import { browser } from './browser.ts';

/** What a tab does, as far as the browser tells it without the `tabs` permission. */
export interface TabEvents {
  loading(tabId: number): void;
  complete(tabId: number): void;
  removed(tabId: number): void;
}

export function onTabs(events: TabEvents): void {
  browser.tabs.onUpdated.addListener((tabId: number, change: { status?: string | undefined }) => {
    if (change.status === 'loading') events.loading(tabId);
    if (change.status === 'complete') events.complete(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId: number) => events.removed(tabId));
}

export interface MenuClick {
  readonly tabId: number | null;
  readonly windowId: number | null;
  readonly selection: string | null;
  readonly linkUrl: string | null;
  readonly pageUrl: string | null;
}

export function onMenuClick(call: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    call({
      tabId: tab?.id ?? null,
      windowId: tab?.windowId ?? null,
      selection: info.selectionText ?? null,
      linkUrl: info.linkUrl ?? null,
      pageUrl: info.pageUrl ?? null,
    });
  });
}

/** One entry for selection, link and page alike: the browser nests two or more that match at once. */
export async function setMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'push', title, contexts: ['selection', 'link', 'page'] }, () => {
    // Two starts may both create it; reading the error is how the browser is told that it was seen.
    void browser.runtime.lastError;
  });
}

export function onAlarm(name: string, call: () => void): void {
  browser.alarms.onAlarm.addListener((alarm: { name: string }) => {
    if (alarm.name === name) call();
  });
}

/** Wakes the worker at `at` (epoch milliseconds), also after its death; null takes the alarm back. Chromium's shortest is 30 s. */
export function setAlarm(name: string, at: number | null): void {
  if (at === null) void browser.alarms.clear(name);
  else void browser.alarms.create(name, { when: Math.max(at, Date.now() + 30_000) });
}

/** Tells the person something while no panel is open. No button: Firefox has none. */
export function notify(id: string, title: string, message: string): void {
  void browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png' as '/'), title, message });
}

/** An idle worker is stopped after 30 s even while a request runs; a call of the API keeps it. */
export function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}

/** Whether a panel is open and seen in any window: one that is answers (runtime.ts). */
export async function isPanelOpen(): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ leadside: 'panel/there' })) === true;
  } catch {
    return false;
  }
}
