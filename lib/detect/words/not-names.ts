import { fieldOf } from './labels.ts';
import { STAFF } from './people.ts';

// Words that a person's name does not hold and that headings, buttons and columns do, in English, French, Spanish and German.
// Words that are also names ("Page", "Price", "Day", "Close") are left out, and beginnings that names have ("Edith", "Guardiola").
const WORD = new RegExp(
  `^(?:(?:an?|the|and|or|of|for|to|in|on|with|your|our|my|new|all|not|how|deals?|home|general|basic|notes?|files?|lists?|inbox|calls?|meetings?|sales|office|support|help|guides?|actions?|fields?|links?|dates?|fiche|groupes?|aide|compte|accueil|datos|notas?|cuenta|ayuda|grupos?|daten|termine?|konto|hilfe|paramètres)$|${STAFF}|account|opportunit|applica|detail|info|overview|summar|profil|setting|dashboard|welcome|relat|recent|activ|unknown|timeline|histor|task|document|report|messag|appointment|mortgage|propert|prefer|coordon|détail|résum|tâche|tableau|resumen|tarea|angabe|übersicht|verlauf|notiz|aufgab|einstell|unbekannt|allgemein)`,
);

/** Whether a text holds a word that no person's name holds; a label is none either. */
export function isInterfaceWord(shown: string): boolean {
  return shown
    .toLowerCase()
    .split(/[\s,/&:·|]+/)
    .some((word) => WORD.test(word) || fieldOf(word) !== null);
}
