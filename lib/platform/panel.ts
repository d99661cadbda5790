import { browser } from './browser.ts';

/** Firefox's name for the same thing; WXT's types are Chromium's. */
interface Sidebar {
  open(): Promise<void>;
}

/** Closes this page if it is the popup; the same page in a tab stays. */
export async function closePopup(): Promise<void> {
  if ((await browser.tabs.getCurrent()) === undefined) window.close();
}

/**
 * Opens the side panel (Firefox: the sidebar). Call it first in the click: the browser takes it only while the click is
 * being handled, so nothing may be awaited before. Rejects where the browser sees no click.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
