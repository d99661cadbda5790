/** An address inside a text. Bounded parts, so that no text makes it slow; one that is cut off ("maria@exam…") is none. */
const EMAIL = /[\p{L}\p{N}_%+][\p{L}\p{N}._%+'&-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}[\p{L}-]{1,23}(?![\p{L}\p{N}@…]|\.\.\.)/gu;

/** Names of files ("logo@2x.png"), and parts that mail does not know. */
const NO_EMAIL = /\.(?:png|jpe?g|gif|svg|webp|css|m?js)$|\.\.|\.@|@-/;

/** The longest address that mail knows (RFC 5321). */
const EMAIL_MAX = 254;

/** The emails in a text, lower-cased, each once, in order of appearance. */
export function findEmails(text: string): string[] {
  const found = text.normalize('NFC').toLowerCase().match(EMAIL) ?? [];
  return [...new Set(found)].filter((email) => email.length <= EMAIL_MAX && !NO_EMAIL.test(email));
}

/** One address in the form it is compared in: trimmed and lower-cased. Null when the text is no single address. */
export function normaliseEmail(shown: string): string | null {
  const [email] = findEmails(shown);
  return email === shown.trim().normalize('NFC').toLowerCase() ? email : null;
}

const SHARED =
  /^(?:abuse|accounting|accounts|accueil|admin|administra(?:cion|tion|tor|teur)|agence|anfrage|billing|bonjour|bookings?|b(?:ue|ü)ro|careers|commercial|compta(?:bilite)?|contabilidad|contact(?:o|s|us)?|correo|customer(?:care|service)|direction|donotreply|email|empfang|enquir(?:y|ies)|facturacion|feedback|finance|general|h[aeo]llo|help(?:desk)?|hi|hola|hostmaster|hr|info(?:rmations?|s)?|inquir(?:y|ies)|invoices|jobs|kontakt|kundenservice|mail(?:box)?|marketing|media|newsletter|noreply|office|operations|orders|poststelle|postmaster|press|re[cz]ep(?:c|t)ion|rechnung|reserva(?:s|tions)|rh|root|sales|secr?[eé]tar(?:ia|iat|y)|sekretariat|services?|serviceclients?|shop|store|support|team|ventas|ventes?|verkauf|vertrieb|verwaltung|webmaster|welcome|zentrale)$/;

/**
 * Whether an address belongs to a desk rather than a person ("info@", "sales-au@", "accueil2@"): a contact found by it alone
 * may be somebody else. Judged by the first word of the part before the @.
 */
export function isSharedMailbox(email: string): boolean {
  const local = email.trim().toLowerCase().split('@')[0] ?? '';
  const [first = ''] = local.split(/[._+-]/);
  return SHARED.test(first.replace(/\d+$/, '')) || SHARED.test(local.replace(/[._-]/g, ''));
}
