import { STAFF, THIRD } from './people.ts';

/** How a text, or a part of it, begins that names somebody who is not the lead: the signed-in user, the owner, a writer. */
export const OTHERS_LINE =
  /(?:^|[·•|–—,-] )(?:(?:sign|logg)ed in(?: as)?|(?:\p{L}+(?:ed|t|en) )?by|assigned to|hello|hi|connectée?(?: en tant que)?|\p{L}+é (?:par|à)|bonjour|\p{L}+do (?:como|por|a)|hola|angemeldet(?: als)?|\p{L}+t von|hallo)(?:[\s:,]|$)/iu;

/** Headings (as `labelForm`) whose section holds other people, or what people wrote. "Contact" alone heads the lead's own. */
export const OTHERS_HEADING = new RegExp(
  `^(?:recent|latest|similar|related|possible|derniers|autres) |^(?:(?:our|the|your|listing|selling|votre) )?(?:${STAFF}|${THIRD}|a[ck]tiv|timeline|histor|verlauf|feed\\b|[ck]om?ment|not(?:e|a|iz|ize)s?n?$|messag|dou?[bp]lon|dupli|contacto? (?:us|de)|contactez|signature|support|help\\b|aide\\b|ayuda|hilfe|tasks?$|tâche|tareas|aufgabe)`,
);
/** Whose data counts as staff's everywhere on the page. */
export const STAFF_LABEL = new RegExp(STAFF);

/** Titles and parts of the path, with hyphens for spaces, of pages that are about the signed-in person or about nobody. */
export const OWN_PAGE =
  /^(?:(?:my|your|edit|user|account|mon|mi|mein)-(?:profile?|account|settings|details|compte|perfil|cuenta|konto)|(?:profile-)?settings|preferences|param[eè]tres|préférences|ajustes|einstellungen|(?:sign|log)-?(?:in|up)|register|connexion|anmelden)$/;

/** Ends of paths of the same. `/account/42` can be a customer's. */
export const OWN_PATH = /\/(?:profile?|account|compte|perfil|cuenta|konto|me)\/?$/;
