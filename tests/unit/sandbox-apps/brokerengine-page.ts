import type { Window } from 'happy-dom';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterEach } from 'vitest';
import type { BrokerEngine } from '../../sandbox/apps/brokerengine/brokerengine.ts';
import { open } from './visit.ts';

export type Element = Window['HTMLElement']['prototype'];

let opened: Window[] = [];
afterEach(async () => {
  for (const window of opened) await window.happyDOM.close();
  opened = [];
});

/** Opens a page of BrokerEngine with all its pieces there. It is closed after the test. */
export async function run(app: BrokerEngine, address: string): Promise<Window> {
  const window = await open(app, `${address}?delay=0`);
  opened.push(window);
  return window;
}

export const all = (window: Window, selector: string): readonly Element[] => [...window.document.querySelectorAll<Element>(selector)];
export const texts = (window: Window, selector: string): readonly string[] => all(window, selector).map((one) => one.textContent);
/** What the page says under its bar. */
export const main = (window: Window): string => window.document.querySelector('#root')?.textContent ?? '';
/** A phone as shown, "(mobile)" behind it or not. */
export const e164 = (shown: string): string | undefined => parsePhoneNumberFromString(shown.replace(/\(\D+\)$/, ''), 'AU')?.number;
