import { fieldOf } from './labels.ts';
import { OTHERS_HEADING } from './others.ts';

// Words that a person's name does not hold and that headings, buttons and columns do, in English, French, Spanish and German.
// Words that are also names ("Page", "Price", "Day", "Close") are left out, and beginnings that names have ("Edith", "Guardiola").
const WORD =
  /^(?:(?:an?|the|and|or|of|for|to|in|on|with|your|our|my|new|all|not|how|deals?|home|general|basic|files?|lists?|calls?|meetings?|sales|office|fields?|links?|dates?|fiche|groupes?|compte|accueil|datos|cuenta|grupos?|daten|termine?|konto|paramètres)$|account|opportunit|applica|detail|info|overview|summar|profil|setting|dashboard|welcome|unknown|document|report|mortgage|propert|prefer|coordon|détail|résum|tableau|übersicht|einstell|unbekannt)/;

/** Whether a text holds a word that no person's name holds; a label is none either. */
export function isInterfaceWord(shown: string): boolean {
  return shown
    .toLowerCase()
    .split(/[\s,/&:·|]+/)
    .some((word) => WORD.test(word) || OTHERS_HEADING.test(word) || fieldOf(word) !== null);
}
