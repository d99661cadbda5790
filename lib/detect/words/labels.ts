import type { Field } from '../candidate.ts';

/**
 * Labels in English, French, Spanish and German, as patterns over `labelForm`. The first that fits counts: "e-mail address" is no
 * address. Forms name their fields in the ways of HTML's autocomplete, too ("given name", "address line1").
 */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['email', /(?:^|[ -])(?:e-?mails?|mail|courriel|mél|correo)(?:[ -]|$)/],
  [
    'phone',
    /(?:^|[ -])(?:(?:tele)?phones?|mobiles?|cell(?:phone|ular)?|tel|t[ée]l[ée]phones?|tel[ée]fonos?|telefon(?:nummer)?|handy(?:nummer)?|mobil(?:telefon|nummer)?|móvil|celular|portable|gsm|whatsapp|sms|rufnummer|festnetz|landline)(?:[ -]|$)/,
  ],
  ['recordId', /^(?:(?:lead|contact|record|client|customer) (?:id|no|number|ref|#)|id|record|ref(?:erence)?|réf(?:érence)?|(?:n°|numéro) (?:de )?(?:client|contact)|referencia|kundennummer)$/],
  ['company', /compan|organi[sz]|business|employer|^account name|entreprise|soci[ée]t|raison sociale|empresa|compañ|razón social|^firm|unternehmen|arbeitgeber/],
  ['firstName', /^(?:(?:first|given|fore)[ -]?name|first|fname|pr[ée]noms?|vorname|nombre de pila)$/],
  ['lastName', /^(?:(?:last|family|sur)[ -]?name|last|lname|nom de (?:famille|naissance)|apellidos?|(?:nach|familien|zu)name)$/],
  [
    'name',
    /^(?:(?:(?:full|display|contact|lead|client|customer|applicant|borrower|buyer|prospect|guest|patient|person) ?)?name|(?:(?:primary|main) )?(?:contact|lead|client|customer|applicant|borrower|buyer|prospect|person)|nom(?: complet| et prénoms?| prénom| (?:du|de la) \p{L}+)?|prénom (?:et )?nom|demandeur|emprunteur|interlocuteur|nombre(?: completo| y apellidos| del? \p{L}+)?|cliente|contacto|solicitante|vollständiger name|vor- und nachname|kundenname|kunde|kontakt|interessent|antragsteller|ansprechpartner)$/u,
  ],
  ['title', /^(?:(?:job )?(?:title|position|role|occupation)|fonction|poste|profession|cargo|puesto|beruf)$/],
  ['street', /^(?:street|(?:address )?line ?1|address ?1|rue|calle|stra(?:ß|ss)e)/],
  ['address', /address$|^adresse|^direcci[óo]n|^domicilio|anschrift$|^location$/],
  ['city', /^(?:city|town|suburb|ville|commune|ciudad|localidad|población|stadt|(?:wohn)?ort)$|level2$/],
  ['state', /^(?:state|province|region|county|région|provincia|bundesland|kanton)|level1$/],
  ['postcode', /^(?:post|zip|code postal|cp$|código postal|plz)/],
  ['country', /^(?:country|pays|país|land)/],
  ['website', /^(?:web|url$|homepage|site (?:web|internet)|sitio web)/],
  ['source', /source|^(?:origin|provenance|how did you hear|came from|channel|fuente|quelle|herkunft)/],
  ['status', /^(?:(?:lead |current |pipeline )?(?:status|stage)|statut|étape|estado|etapa|phase|fase)/],
  ['tag', /^(?:tags?|labels|étiquettes|etiquetas|schlag)/],
];

/** A label that holds such a word stands beside somebody or something else, whatever else it says. */
const OTHER =
  /(?:^|[ /.:-])(?:own(?:er|ed)|assign|agen[tc]|broker|advis|manager|creat|updat|modif|added|signed|log(?:ged|in)|send|from$|reply|b?cc$|referr|introduc|solicitor|account|lawyer|convey|lend|spouse|partner|emergency|guarant|co-?(?:app|borr|empr)|(?:second|joint|other) (?:app|borr|buyer)|next of|consult|officer|represent|rep$|team|user|aut(?:h|eu)|approv|fax|iban|bic|swift|mac|ip$|ssid|voucher|coupon|listing|invoice|order|policy|licen|abn|acn|sire[tn]|vat|tva|caller|transaction|budget|price|amount|serial|ssn|n[ic]f|dni|host|vendor|supplier|campa|file|group|project|deal|property|event|product|template|device|propri[ée]t|respons|conseil|courtier|attribu|cré[ée]|expédi|commercial|gest|conjoint|garant|nota[ir]|utilis|identif|parrain|télécop|factur|command|asesor|asign|cread|remit|usuario|cónyuge|avalista|pedido|besitz|zuständ|bearbeit|betreu|berat|makler|erstellt|geändert|absender|benutz|ehepartner|bürge|rechnung|auftrag|vertrag|konto)/;

/** A label in the form it is compared in: "* E-mail (work):" is "e-mail". Empty for what is too long to be one. */
export function labelForm(shown: string): string {
  if (shown.length > 60) return '';
  const plain = shown
    .toLowerCase()
    .replace(/\([^)]*\)|_/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}#°]+$/gu, '')
    .replace(/\s+/g, ' ');
  return plain.length > 40 || plain.split(' ').length > 5 ? '' : plain;
}

/**
 * What stands beside a label: a field, `other` for what is somebody else's or something else, null for a text that is no
 * label. `more` are a site's own words.
 */
export function meaningOf(shown: string, more: Readonly<Record<string, Field>>): Field | 'other' | null {
  const label = labelForm(shown);
  if (label === '') return null;
  const own = more[label];
  if (own !== undefined) return own;
  if (OTHER.test(label) && label !== 'account name') return 'other';
  return FIELDS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
