import type { Field } from '../../lead/field.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/**
 * The words of one language, or of all: parts of regular expressions for lower-cased texts ("e-mail", "job title"). Data, not
 * code. words.ts says how each is used.
 */
export interface Vocabulary {
  /** Labels in full, without punctuation and brackets. The order of the fields below decides where two fit. */
  readonly fields: Readonly<Record<Field, string>>;
  /** Whom a record is about. */
  readonly lead: string;
  /** Beginnings of words for who works with the app: owners, users and authors. */
  readonly staff: string;
  /** Further people of a record, leads of their own: co-applicants, guarantors, partners. In full. */
  readonly role: string;
  /** What the first of several people of a record is called, in full. */
  readonly firstRole: string;
  /** Beginnings of words for who has to do with a lead and is none: the referrer, the solicitor. */
  readonly third: string;
  /** Beginnings of words beside which stands something else: a fax, a voucher, a transaction. */
  readonly thing: string;
  /** How a line begins, up to the name, that names somebody who works here: "created by", "signed in as". */
  readonly byLine: string;
  /** Beginnings of headings whose section holds other people, or what people wrote. */
  readonly section: string;
  /** Headings of the record's own notes, and of its tasks, in full. */
  readonly notes: string;
  readonly tasks: string;
  /** Titles, with hyphens for spaces, of pages about the signed-in person, about nobody, or to fill in. In full. */
  readonly ownPage: string;
  /** The same for pages over many records: a record under such a title has an id in its address. */
  readonly overview: string;
  /** What only a page about the signed-in person's own account says, in full. */
  readonly ownWords: string;
  /** Titles of lists of the people who work here, in full. */
  readonly ownList: string;
  /** Titles of columns that lists of the people who work here have, in full. */
  readonly userColumn: string;
  /** Whole words, and beginnings of words, that no person's name holds and that headings and buttons do. */
  readonly whole: string;
  readonly begin: string;
  /** "at", "chez": between a person and their firm. */
  readonly at: string;
}

const LANGUAGES = [en, fr, es, de] as const;

type Words = Omit<Vocabulary, 'fields'>;
const join = (name: keyof Words): string => LANGUAGES.map((language) => language[name]).join('|');

/** What is no other language's word counts in every language: a page mixes them. */
export const vocabulary: Vocabulary = {
  fields: Object.fromEntries(
    (Object.keys(en.fields) as Field[]).map((field) => [field, LANGUAGES.map(({ fields }) => fields[field]).join('|')]),
  ) as Record<Field, string>,
  lead: join('lead'),
  staff: join('staff'),
  role: join('role'),
  firstRole: join('firstRole'),
  third: join('third'),
  thing: join('thing'),
  byLine: join('byLine'),
  section: join('section'),
  notes: join('notes'),
  tasks: join('tasks'),
  ownPage: join('ownPage'),
  overview: join('overview'),
  ownWords: join('ownWords'),
  ownList: join('ownList'),
  userColumn: join('userColumn'),
  whole: join('whole'),
  begin: join('begin'),
  at: join('at'),
};
