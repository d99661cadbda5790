import { browser } from './browser.ts';

/** The toolbar button's mark for one tab; an empty text takes it away. The tab may be gone by now: then nothing happens. */
export async function setBadge(tabId: number, text: string, colour: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // No tab with this id.
  }
}
