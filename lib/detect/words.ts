import { labelForm } from '../lead/label-form.ts';
import { isParticle } from '../lead/name-shape.ts';
import type { Field } from '../lead/field.ts';
import type { Knowledge } from './knowledge.ts';

/** What a label says: a field of the lead, of a further person of the record, or `other`: somebody else's or something else. */
export interface Meaning {
  readonly field: Field | 'other';
  /** "Guarantor" of "Guarantor's mobile"; null for the record's own. */
  readonly role: string | null;
  /** A person taught that this label is this field. */
  readonly taught: boolean;
}

/** The knowledge of a site and of four languages, made ready to ask. */
export interface Words {
  /** What a label names, whoever's it is: null for a text that is no label. */
  fieldOf(label: string): Field | null;
  /** What stands beside a label; null for a text that is no label. Takes the label as shown. */
  meaningOf(shown: string): Meaning | null;
  /** A heading (as `labelForm`) whose section holds other people, or what people wrote. */
  isOthersHeading(label: string): boolean;
  /** Whose data counts as staff's everywhere on the page. */
  isStaff(label: string): boolean;
  /** A role of a further person of a record ("co-applicant"), `first` for the record's first person, else null. As shown. */
  roleOf(shown: string): 'first' | 'further' | null;
  isNotes(label: string): boolean;
  isTasks(label: string): boolean;
  /** Titles of pages about the signed-in person, about nobody, or to fill in. */
  isOwnPage(title: string): boolean;
  /** An address that says it is a lead's ("/contacts/12"). */
  isLeadPath(path: string): boolean;
  /** Titles of pages over many records. */
  isOverview(title: string): boolean;
  isOwnList(title: string): boolean;
  /** A column's title that lists of the people who work here have. */
  isUserColumn(title: string): boolean;
  /** A label that only a page about the signed-in person's own account has. */
  isOwnWord(label: string): boolean;
  /** Whether a text holds a word that no person's name holds; a label is none either. */
  isInterfaceWord(shown: string): boolean;
  /** How a text, or a part of it, begins that names somebody who is not the lead. */
  readonly byLine: RegExp;
  /** "Lead 4711", "Fiche n° 12": group 1 is the number. */
  readonly headed: RegExp;
  /** A kind of number that nobody answers. */
  readonly fax: RegExp;
  /** Between a person and their firm. */
  readonly at: RegExp;
  /** A class or id that calls its element a person's name. */
  readonly ownName: RegExp;
}

/** A label is asked about once: pages repeat theirs. */
const MEMO_MAX = 4_000;

const made = new WeakMap<Knowledge, Words>();

/** Made once for a knowledge: its patterns take longer to make ready than a page to read. */
export function wordsOf(knowledge: Knowledge): Words {
  const words = made.get(knowledge) ?? makeWords(knowledge);
  made.set(knowledge, words);
  return words;
}

function makeWords({ site, taught, words }: Knowledge): Words {
  const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
  const FIELDS = Object.entries(words.fields).map(([field, pattern]) => [field as Field, whole(pattern)] as const);
  const ANY_FIELD = whole(Object.values(words.fields).join('|'));
  const OTHER = new RegExp(`(?:^|[ /.:-])(?:${words.staff}|${words.third}|${words.thing})`, 'u');
  const STAFF = new RegExp(`(?:^|[ /.:-])(?:${words.staff})`, 'u');
  const ROLE = whole(`(?:${words.role})s?(?: #?\\d)?`);
  const FIRST_ROLE = whole(words.firstRole);
  // "Guarantor's mobile", "mobile du garant", "Partner: Name".
  const WITH_ROLE = new RegExp(
    `^(?<before>${words.role})(?:['’]s)?[ .:/-]+(?<rest>.+)$|^(?<start>.+?)(?: of)?(?: the| d[eu]| de la| des| del| de l['’]|)[ '’](?<after>${words.role})$`,
    'u',
  );
  const HEADING = new RegExp(`^(?:(?:our|the|your|listing|selling|votre) )?(?:${words.section}|${words.staff}|${words.third})`, 'u');
  // Where customers have a login, "User details" heads theirs.
  const CUSTOMERS = /^(?:user|utilisateur|usuario|benutzer).{0,3} ?(?:details?|détails?|info.*|data|daten|datos|record)$/u;
  // "Edit contact" heads the contact; "Edited by" heads somebody else.
  const VERB = /^(?:creat|updat|modif|add|edit|cré|ajout|añad|actualiz|bearbeit|hinzu|änder)(?!.* (?:by|par|von|por)(?: |$))/u;
  // What a customer signs in with is often their own address.
  const LOGIN = /^(?:user ?name|login|identifiant|nom d.utilisateur|nombre de usuario|benutzername)/u;
  const USER = /^(?:user|utilisateur|utilisatrice|usuario|usuaria|benutzer|benutzerin)$/u;
  const EVENT =
    /^(?:e-?mail|mail|courriel|correo|anruf|call|appel|llamada|sms|phone call|telefonat) (?:von|vom|from|to|by|with|an|mit|à|avec|por|para|con|sent|read|opened|clicked|gesendet|geöffnet|envoyé|ouvert|lu|enviad[oa]|abierto)(?: |$)/u;
  const OWN_PAGE = whole(words.ownPage);
  const LEAD_PART = whole(`(?:${words.lead})(?:e?s|n|en)?`);
  const OWN_WORDS = whole(words.ownWords);
  const USER_COLUMN = whole(words.userColumn);
  const OVERVIEW = whole(words.overview);
  const OWN_LIST = whole(words.ownList);
  const NOTES = whole(words.notes);
  const TASKS = whole(words.tasks);
  const WORD = new RegExp(`^(?:(?:${words.whole})$|(?:${words.begin}))`, 'u');
  const own = new Map<string, Meaning>(
    Object.entries(site.labels).map(([label, field]): [string, Meaning] => [label, { field, role: null, taught: false }]),
  );
  for (const { field, at } of taught) if (at.by === 'label') own.set(labelForm(at.label), { field, role: null, taught: true });

  const memo = new Map<string, Meaning | null>();
  const exactly = (label: string): Field | null =>
    ANY_FIELD.test(label) ? (FIELDS.find(([, pattern]) => pattern.test(label))?.[0] ?? null) : null;
  // "Nom / Libellé" is as good as "Nom", "Company / Contact" shows names.
  const ofParts = (fields: readonly (Field | null)[]): Field | null => fields.find((field) => field === 'name') ?? fields[0] ?? null;
  const fieldOf = (label: string): Field | null =>
    label === '' ? null : (exactly(label) ?? (label.includes('/') ? ofParts(label.split(/ ?\/ ?/).map(exactly)) : null));
  const judge = (label: string): Meaning | null => {
    if (label === '') return null;
    const known = own.get(label);
    if (known !== undefined) return known;
    // A helpdesk calls its customers users, a CRM the people who work with it: by itself the word says nothing.
    if (USER.test(label)) return null;
    // "Email from", "Anruf an": what happened, not how to reach somebody.
    if (EVENT.test(label)) return { field: 'other', role: null, taught: false };
    const { before, rest, start, after } = WITH_ROLE.exec(label)?.groups ?? {};
    const field = fieldOf(rest ?? start ?? '');
    if (field !== null) return { field, role: before ?? after ?? null, taught: false };
    if (ROLE.test(label) && !FIRST_ROLE.test(label)) return { field: 'name', role: label, taught: false };
    const means = fieldOf(label);
    if (means === 'owner') return { field: 'owner', role: null, taught: false };
    // A longer text is a sentence, a product, a subject: whatever it is, it is no label.
    const isShort = label.split(' ').length <= 3;
    if (
      isShort &&
      OTHER.test(label) &&
      !(means === 'company' && !STAFF.test(label.replace(/^account /, ''))) &&
      !/^(?:source|tag|recordId|birthDate|status)$/.test(means ?? '')
    )
      return { field: 'other', role: null, taught: false };
    return means === null ? null : { field: means, role: null, taught: false };
  };
  return {
    fieldOf,
    meaningOf: (shown) => {
      if (shown === '' || shown.length > 60) return null;
      let meaning = memo.get(shown);
      if (meaning === undefined) {
        meaning = judge(labelForm(shown));
        if (memo.size < MEMO_MAX) memo.set(shown, meaning);
      }
      return meaning;
    },
    isOthersHeading: (label) => {
      if (
        !HEADING.test(label) ||
        ROLE.test(label) ||
        FIRST_ROLE.test(label) ||
        CUSTOMERS.test(label) ||
        VERB.test(label) ||
        USER.test(label)
      )
        return false;
      const field = fieldOf(label);
      return field === null || field === 'note' || field === 'task' || field === 'owner';
    },
    isStaff: (label) => STAFF.test(label) && !LOGIN.test(label),
    roleOf: (shown) => {
      const label = labelForm(shown);
      return label === '' ? null : FIRST_ROLE.test(label) ? 'first' : ROLE.test(label) ? 'further' : null;
    },
    isNotes: (label) => NOTES.test(label),
    isTasks: (label) => TASKS.test(label),
    isOwnPage: (title) => OWN_PAGE.test(title),
    isLeadPath: (path) =>
      path
        .toLowerCase()
        .split(/[/#?&=_.-]/)
        .some((part) => LEAD_PART.test(part)),
    isOverview: (title) => OVERVIEW.test(title),
    isUserColumn: (title) => USER_COLUMN.test(labelForm(title)),
    isOwnWord: (label) => OWN_WORDS.test(label),
    isOwnList: (title) => OWN_LIST.test(title),
    isInterfaceWord: (shown) =>
      ROLE.test(labelForm(shown)) ||
      FIRST_ROLE.test(labelForm(shown)) ||
      shown
        .toLowerCase()
        .split(/[\s,/&:·|]+/)
        .some((word) => !isParticle(word) && (WORD.test(word) || fieldOf(word) !== null || HEADING.test(word))),
    byLine: new RegExp(`(?:^|[·•|–—,-] )(?:${words.byLine})(?:[\\s:,]|$)`, 'iu'),
    headed: new RegExp(`(?:${words.lead}|record|deal|dossier|fiche) *(?:id|no\\.?|n[°r]\\.?)?[ :#]*((?:[a-z]{1,4}-?)?\\d{2,12})\\b`, 'iu'),
    fax: /(?:^|[^\p{L}])(?:tele|télé)?(?:fax|copie)/iu,
    at: new RegExp(`\\s+(?:${words.at})\\s+`, 'iu'),
    ownName: new RegExp(`(?:^|\\s|${words.lead}|full|card|display)[_-]*name(?:$|[\\s_-])`, 'u'),
  };
}
