import { browser } from './browser.ts';

const FILE = '/content-scripts/content.js';
const idOf = (origin: string) => `content:${origin}`;

/**
 * Makes the registered content scripts equal to `origins`. Registrations are lost at a browser restart and at an update while
 * the host permission stays, so this runs at every start of the worker.
 */
export async function registerFor(origins: readonly string[]): Promise<void> {
  const there = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = new Map(origins.map((origin) => [idOf(origin), origin]));
  const gone = [...there].filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = [...wanted].filter(([id]) => !there.has(id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map(([id, origin]) => ({
      id,
      js: [FILE],
      matches: [`${origin}/*`],
      runAt: 'document_idle' as const,
      // Top frame only: its reader descends into same-origin frames itself.
      allFrames: false,
      // Registrations of a version gone by must not outlive it; they are made again at every start.
      persistAcrossSessions: false,
    })),
  );
}

/** Puts the content script into a page that was open before its site was switched on. False when the page does not take it. */
export async function injectInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
    return true;
  } catch {
    return false;
  }
}

/** Reads a page once, under activeTab, without staying there. Undefined when the page may not be read. */
export async function readOnce(tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/read-once.js'] });
    return frame?.result;
  } catch {
    return undefined;
  }
}

/** Puts the picker into a page, because a person has asked to teach. False when the page does not take it. */
export async function injectPicker(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/teach.js'] });
    return true;
  } catch {
    return false;
  }
}

/**
 * A masked snapshot of a page. `names` are people's, which must not stay though they be words of the vocabulary ("Maria Price");
 * they are left where only the extension's scripts see them. Null when the page may not be read.
 */
export async function maskedPage(tabId: number, names: readonly string[]): Promise<string | null> {
  try {
    const leave = (all: readonly string[]): void => void Object.assign(globalThis, { leadsideNames: all });
    await browser.scripting.executeScript({ target: { tabId }, func: leave, args: [names] });
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/report.js'] });
    return typeof frame?.result === 'string' ? frame.result : null;
  } catch {
    return null;
  }
}

/** The open tabs of a site that is switched on. */
export async function tabsOf(origin: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: `${origin}/*` });
  return tabs.map(({ id }) => id).filter((id) => id !== undefined);
}
