import type { Field } from '../candidate.ts';
import { LEAD, STAFF, THIRD } from './people.ts';

/**
 * Whole labels (as `labelForm`) in English, French, Spanish and German. The first that fits counts: "e-mail address" is no
 * address. Forms name their fields in the ways of HTML's autocomplete, too ("given name", "address line1").
 */
const LABELS: Readonly<Record<Field, string>> = {
  email: '(?:.*[ -])?(?:e-?)?(?:mails?|courriel|correo)(?:[ -].*)?',
  phone:
    '(?:.*[ -])?(?:phones?|t[ée]l(?:[ée](?:ph|f).*)?|mobil.*|cell.*|handy.*|móvil|portable|whatsapp|sms|rufnummer|landline)(?:[ -].*)?',
  recordId: `(?:(?:record|${LEAD}) )?(?:id|no|ref(?:erence)?|#)|record|réf(?:érence)?`,
  company: '.*(?:compan|organi[sz]|business|entreprise|soci[ée]té|empresa|firma|unternehmen).*|account name',
  firstName: '(?:first|given)[ -]?names?|first|pr[ée]noms?|vorname',
  lastName: '(?:last|family|sur)[ -]?name|last|nom de famille|apellidos?|(?:nach|familien)name',
  name: `(?:(?:full|display|${LEAD})[ -]?)?name|(?:(?:primary|main) )?(?:${LEAD})|nom(?: complet| (?:et )?prénom| du ${LEAD})?|prénom (?:et )?nom|emprunteur|nombre(?: completo| y apellidos)?|vollständiger name|vor- und nachname|kundenname`,
  title: '(?:job )?title|position|occupation|fonction|beruf',
  street: 'street|(?:address )?line ?1|rue|calle|stra(?:ß|ss)e',
  address: '.*(?:add?ress|anschrift)|adresse.*|direcci[óo]n.*|domicilio|location',
  city: 'city|town|suburb|ville|ciudad|población|stadt|ort',
  state: 'state|provinc(?:e|ia)|r[ée]gion|county',
  postcode: 'post ?code|postal.*|zip.*|c[oó]d(?:e|igo) postal|plz|postleitzahl',
  country: 'country.*|pa[yí]s|land',
  website: 'web ?s(?:ite|eite)|url|site web',
  source: '(?:.* )?source|origine?n?|provenance|fuente|quelle|herkunft',
  status: '(?:\\w+ )?(?:status|stage)|statut|étape|estado|etapa|phase',
  tag: 'tags?|labels|étiquettes|etiquetas',
};
const FIELDS = new RegExp(
  `^(?:${Object.entries(LABELS)
    .map(([field, words]) => `(?<${field}>${words})`)
    .join('|')})$`,
);

/** A label that holds such a word stands beside somebody or something else, whatever else it says. */
const OTHER = new RegExp(
  `(?:^|[ /.:-])(?:${STAFF}|${THIRD}|send|from$|reply|b?cc$|fax|iban|mac|ip$|voucher|coupon|listing|account|invoice|order|policy|transaction|campa|file|group|deal|property|expédi|identif|factur|absender|rechnung|konto)`,
);

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

/** What a label names, whoever's it is: null for what is no label. */
export function fieldOf(label: string): Field | null {
  const groups = FIELDS.exec(label)?.groups ?? {};
  return (Object.keys(groups).find((field) => groups[field] !== undefined) as Field | undefined) ?? null;
}

/**
 * What stands beside a label: a field, `other` for what is somebody else's or something else, null for a text that is no
 * label. `more` are a site's own words.
 */
export function meaningOf(shown: string, more: Readonly<Record<string, Field>>): Field | 'other' | null {
  const label = labelForm(shown);
  // A page may well write "constructor".
  if (Object.hasOwn(more, label)) return more[label] ?? null;
  return OTHER.test(label) && label !== 'account name' ? 'other' : fieldOf(label);
}
