import { browser } from './browser.ts';

const pattern = (origin: string) => ({ origins: [`${origin}/*`] });

/** Asks for one site. Call it first in the click. False when the person says no. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request(pattern(origin));
}

export function hasOrigin(origin: string): Promise<boolean> {
  return browser.permissions.contains(pattern(origin));
}

/** Gives the site back. */
export async function removeOrigin(origin: string): Promise<void> {
  await browser.permissions.remove(pattern(origin));
}

/** Calls whenever the person grants or takes back anything, in Leadside or in the browser's own settings. */
export function onPermissionsChanged(call: () => void): void {
  browser.permissions.onAdded.addListener(call);
  browser.permissions.onRemoved.addListener(call);
}
