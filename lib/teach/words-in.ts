/**
 * The words of a text or of a name in code, folded: "clientDetails_e-mailAdresse2" is client, details, mail, adresse. At most 40;
 * of three letters and more.
 */
export function wordsIn(text: string): string[] {
  const apart = text
    .slice(0, 300)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  const plain = apart
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return (plain.match(/\p{L}{3,}/gu) ?? []).slice(0, 40);
}

/** Whole words, as patterns with blanks between them. */
const words = (patterns: string): RegExp => new RegExp(`^(?:${patterns.trim().split(/\s+/).join('|')})$`);

/** What a value is: such a word in an attribute or a label names the field, whoever's page it is. English, French, Spanish, German. */
const FIELD_WORD = words(`
  e?mails? courriels? correo electronic[oa]? phones? tele(?:phon\\w*|fon\\w*) tel mobil\\w* movil cell(?:phone|ular)? handy
  portable festnetz rufnummer fax whatsapp sms names? nom noms nombres? vorname nachname prenoms? apellidos? first last
  given family full sur surname middle maiden add?ress(?:es|e)? anschrift direccion domicil\\w* street strasse rue calle
  line city town suburb ville ciudad ort stadt state province region provincia zip post(?:al|code)? code codigo plz
  country pays pais land company compan(?:y|ies) firma empresa entreprise societe organi[sz]ation business employer job
  titles? position occupation fonction cargo beruf website web site url homepage source origin\\w* quelle fuente owner
  assignee assigned agent broker status stage statut etape estado etapa phase birth\\w* dob born naissance nacimiento
  geburt\\w* date datum fecha tags? labels? etiquettes? etiquetas? notes? notiz(?:en)? notas? comments? tasks? tareas?
  taches? aufgaben? number numero nummer refs? reference work home office private primary secondary main other preferred
  contact(?:o|s)? kontakt lead client customer person(?:al)?
`);

/** What a page is made of: headings and titles hold such words, and no name does. */
const PAGE_WORD = words(`
  details? infos? informations? summary profiles? overview header footer sections? cards? panels? views? pages? lists?
  rows? items? cells? columns? fields? values? texts? links? buttons? icons? tabs? forms? box block group general basic
  edit new add all the and for with your our about record records leads clients customers people deals?
  opportunit(?:y|ies) applications? applicants? borrowers? co joint guests? users? accounts? dashboard home crm app
  settings activity timeline history quick side menu title fiche dossier coordonnees client prospect datos ficha resumen
  cliente daten kunde kunden ubersicht stammdaten interessent loan sales pipeline board queue properties property
  attributes? data custom
`);

export const isFieldWord = (word: string): boolean => FIELD_WORD.test(word);
export const isInterfaceWord = (word: string): boolean => FIELD_WORD.test(word) || PAGE_WORD.test(word);

/** Names in code that say nothing of what they name: alone they are no anchor, only inside one. */
const NO_MEANING = words(`
  values? texts? contents? labels? links? items? rows? cells? cols? columns? fields? inputs? selects? options? wrappers?
  containers? inner outer buttons? btn roots? body head header footer titles? box block elements? components? icons?
  groups? section area left right top bottom center main primary secondary data info details? display view read only edit
  inline default small medium large list node wrap card panel page form control output string static span div slot test
  testid tooltip chip badge avatar image img
`);

export const saysNothing = (token: string): boolean => wordsIn(token).every((word) => NO_MEANING.test(word));
