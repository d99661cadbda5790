import { browser } from './browser.ts';

/** The reader's languages, best first: the browser's own, since manifest and menus speak that one too. */
export function preferredLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
