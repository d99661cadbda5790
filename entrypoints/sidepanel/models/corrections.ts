import { FIELDS, type Field } from '../../../lib/lead/field.ts';
import type { Origin } from '../../../lib/lead/lead.ts';
import type { Person } from '../../../lib/lead/person.ts';
import type { TeachView } from '../../../lib/state/teach-view.ts';
import type { WordKey } from '../../../lib/words/words.ts';

/** A field as "Correct" lists it. */
export interface Correction {
  readonly field: Field;
  readonly values: readonly string[];
  /** Null where nothing was read. */
  readonly from: Origin | null;
  readonly taught: TeachView['fields'];
  /** Proved here, and this page does not show it: nothing was guessed. */
  readonly isMissing: boolean;
}

/** Fields that stand there also when the page has nothing for them: they are what a contact is looked up by. */
const ALWAYS: ReadonlySet<Field> = new Set(['name', 'email', 'phone']);

/** Every field of the person that has a value, is taught or is missed. The parts of a name where they are taught. */
export function correctionsOf(person: Person | null, taught: TeachView | null): readonly Correction[] {
  return FIELDS.flatMap((field): Correction[] => {
    const own = taught?.fields.filter((one) => one.field === field) ?? [];
    const isMissing = person?.missing.includes(field) === true;
    const isPart = field === 'firstName' || field === 'lastName';
    const values = person === null ? [] : valuesOf(person, field);
    const isShown = own.length > 0 || isMissing || ALWAYS.has(field) || (values.length > 0 && !isPart);
    return isShown ? [{ field, values, from: person?.from[field] ?? null, taught: own, isMissing }] : [];
  });
}

function valuesOf(person: Person, field: Field): readonly string[] {
  switch (field) {
    case 'email':
      return person.emails;
    case 'phone':
      return [...new Set(person.phones.map(({ shown }) => shown))];
    case 'tag':
      return person.tags;
    case 'note':
      return person.notes.map(({ text }) => text);
    case 'task':
      return person.tasks.map(({ text }) => text);
    case 'recordId':
    case 'address':
      return [];
    case 'street':
    case 'city':
    case 'state':
    case 'postcode':
    case 'country':
      return one(person.address?.[field]);
    default:
      return one(person[field]);
  }
}

const one = (value: string | null | undefined): readonly string[] => (value === null || value === undefined ? [] : [value]);

/** "birthDate" has its name under `field.birth_date`. */
export const fieldWord = (field: Field): WordKey => `field.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}` as WordKey;

/** Why a field has its value, as a sentence's key and the label it stands beside. */
export function whyOf({ why, prose }: Origin): { readonly word: WordKey; readonly label: string } {
  const label = /^label (.*)$/s.exec(why)?.[1] ?? '';
  if (label !== '') return { word: 'teach.why.label', label };
  const key = WHYS.find(([pattern]) => pattern.test(why))?.[1];
  return { word: key ?? (prose ? 'teach.why.prose' : 'teach.why.found'), label: '' };
}

const WHYS: readonly (readonly [RegExp, WordKey])[] = [
  [/^taught/, 'teach.why.taught'],
  [/^site/, 'teach.why.site'],
  [/^link/, 'teach.why.link'],
  [/^text/, 'teach.why.text'],
  [/^(?:heading|large)/, 'teach.why.heading'],
  [/^its own name/, 'teach.why.name'],
  [/^(?:data|structured)/, 'teach.why.data'],
  [/^line under/, 'teach.why.near'],
];
