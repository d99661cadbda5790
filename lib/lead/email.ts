/** An address inside a text. Bounded parts, so that no text makes it slow; one that is cut off ("maria@exam…") is none. */
const EMAIL = /[\p{L}\p{N}_%+][\p{L}\p{N}._%+'&-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}[\p{L}-]{1,23}(?![\p{L}\p{N}@…]|\.\.\.)/gu;

/** Names of files ("logo@2x.png"), and parts that mail does not know. */
const NO_EMAIL = /\.(?:png|jpe?g|gif|svg|webp|css|m?js)$|\.\.|\.@|@-/;

/** The longest address that mail knows (RFC 5321). */
const EMAIL_MAX = 254;

/** "(at)", "[arobase]", with a domain behind it that may be spelt out: "(at) example dot com". Without brackets it is a word of a sentence. */
const AT =
  /\s?[([{]\s?(?:[aä]t|@|arobase?|arroba|chez|klammeraffe)\s?[)\]}]\s?([\p{L}\d-]{1,63}(?: (?:dot|point|punto|punkt) [\p{L}\d-]{2,63})+)?/giu;
const DOT = /\s?[([{]\s?(?:dot|point|punto|punkt|\.)\s?[)\]}]\s?/gi;
/** "maria AT example DOT com": capitals for these words alone. */
const SPELT = /(?<=[\p{Ll}\d]) AT ([\p{Ll}\d-]{1,63}(?: DOT [\p{Ll}\d-]{2,63})+)/gu;
/** "maria@example . com", "maria @ example . co . uk"; "maria @ example.com" only where nothing else stands in the text. */
const APART = /(?: @ |@(?! ))[\p{L}\d-]{1,63} \. ?\p{Ll}{2,24}(?: \. ?\p{Ll}\p{Ll}(?!\p{L}))?|(?<=^[\p{Ll}\d._+-]{1,64}) @ (?=\S+$)/gu;

/** The text with the addresses in it that were written against robots as they are meant. */
function plainly(text: string): string {
  const meant = (_: string, domain = ''): string => `@${domain.replace(/ \S+ /g, '.')}`;
  return text
    .normalize('NFC')
    .trim()
    .replace(AT, meant)
    .replace(SPELT, meant)
    .replace(DOT, '.')
    .replace(APART, (apart) => apart.replaceAll(' ', ''))
    .toLowerCase();
}

/** The emails in a text, lower-cased, each once, in order of appearance; also those written against robots ("maria (at) example (dot) com"). */
export function findEmails(text: string): string[] {
  if (!/[@([{]| AT /.test(text)) return []; // nearly every text of a page
  return [...new Set(plainly(text).match(EMAIL))].filter((email) => email.length <= EMAIL_MAX && !NO_EMAIL.test(email));
}

/** One address in the form it is compared in: trimmed and lower-cased. Null when the text is no single address. */
export function normaliseEmail(shown: string): string | null {
  const [email] = findEmails(shown);
  return email === plainly(shown) ? email : null;
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
