import { siteById, siteFor } from '../../lib/detect/sites.ts';
import { hasOrigin, removeOrigin } from '../../lib/platform/permissions.ts';
import { postToTab } from '../../lib/platform/runtime.ts';
import { injectInto, registerFor, tabsOf } from '../../lib/platform/scripts.ts';
import { sitesItem } from '../../lib/state/settings.ts';
import type { SiteBinding } from '../../lib/state/view.ts';

/** The sites that are on: switched on by the person and granted by the browser. */
export async function sitesOn(): Promise<readonly SiteBinding[]> {
  const sites = await sitesItem.get();
  const granted = await Promise.all(sites.map(({ origin }) => hasOrigin(origin)));
  return sites.filter((_, index) => granted[index]);
}

/** The site at `origin`, if it is on. */
export async function siteOn(origin: string): Promise<SiteBinding | null> {
  const site = (await sitesItem.get()).find((one) => one.origin === origin);
  return site && (await hasOrigin(origin)) ? site : null;
}

let syncing: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const sites = await sitesOn();
  await registerFor(sites.map(({ origin }) => origin));
  const tabs = (await Promise.all(sites.map(({ origin }) => tabsOf(origin)))).flat();
  await Promise.all(tabs.map(ensureScript));
}

/**
 * Makes the content scripts equal to the sites that are on, and puts the script once into their open tabs. Runs at every start
 * of the worker and at every change of permissions; two at once would stumble over each other's registrations.
 */
export function syncSites(): Promise<void> {
  const turn = syncing.then(sync);
  syncing = turn.catch(() => undefined);
  return turn;
}

/** The site's pages mark these selectors from now on, and are read again. */
export async function askPages(origin: string, selectors: readonly string[]): Promise<void> {
  const tabs = (await hasOrigin(origin)) ? await tabsOf(origin) : [];
  await Promise.all(tabs.map((tabId) => postToTab(tabId, { leadside: 'page/read', selectors })));
}

/** The tab has the content script, now or already. False when the page does not take it. */
export async function ensureScript(tabId: number): Promise<boolean> {
  return (await postToTab(tabId, { leadside: 'page/there' })) === true || (await injectInto(tabId));
}

export async function switchOn(origin: string, siteId: string): Promise<void> {
  const { host } = new URL(origin);
  const kind = siteById(siteId);
  const name = kind && kind.id !== 'general' ? kind.name : host;
  const others = (await sitesItem.get()).filter((site) => site.origin !== origin);
  await sitesItem.set([...others, { origin, siteId: kind?.id ?? siteFor(host)?.id ?? 'general', name }]);
  await syncSites();
}

/** Takes the script out of the site's tabs, gives the permission back and forgets the site. */
export async function switchOff(origin: string): Promise<void> {
  const tabs = (await hasOrigin(origin)) ? await tabsOf(origin) : [];
  await Promise.all(tabs.map((tabId) => postToTab(tabId, { leadside: 'page/leave' })));
  await sitesItem.set((await sitesItem.get()).filter((site) => site.origin !== origin));
  await removeOrigin(origin);
  await syncSites();
}
