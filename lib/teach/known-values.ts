import { findEmails } from '../lead/email.ts';
import type { Field } from '../lead/field.ts';
import { nameWords } from '../lead/name-shape.ts';
import { phoneTail } from '../lead/phone-text.ts';
import { tidy } from '../lead/tidy.ts';
import { daysOf } from './dates.ts';
import { isCut } from './read-element.ts';

/** What a person knows of the lead that the page shows: typed or pasted, or taken from the contact they are looking at. */
export type KnownValues = Readonly<Partial<Record<Field, readonly string[]>>>;

/** How a text holds a value: it is it, it holds it among other words, or it does not. */
export type Holding = 'whole' | 'part' | 'none';

/** A value made ready to be looked for in many texts. */
export type Finder = (text: string) => Holding;

const FEWEST_DIGITS = 7;
const NUMBER = /\+?\(?\+?\d(?:[\s().\u2010-\u2013/·-]{0,3}\d){6,16}/g;
const AT = /\s*[([]\s*(?:at|arroba|arobase)\s*[)\]]\s*/gi;
const DOT = /\s*[([]\s*(?:dot|point|punto|punkt)\s*[)\]]\s*/gi;

/** What looks for a value as its field is compared: null for what is too little to look for. */
export function finderOf(field: Field, value: string): Finder | null {
  const known = tidy(value, 2_000);
  switch (field) {
    case 'email':
      return emailFinder(known);
    case 'phone':
      return phoneFinder(known);
    case 'name':
    case 'firstName':
    case 'lastName':
    case 'owner':
      return nameFinder(known);
    case 'birthDate': {
      const days = new Set(daysOf(known));
      return days.size === 0 ? textFinder(known) : (text) => (daysOf(text).some((one) => days.has(one)) ? 'whole' : 'none');
    }
    case 'website': {
      const site = siteForm(known);
      return site.length < 4 ? null : (text) => (siteForm(text) === site ? 'whole' : 'none');
    }
    case 'recordId': {
      const id = known.replace(/^#/, '').toLowerCase();
      return id === '' ? null : (text) => (text.toLowerCase().replace(/^#/, '') === id ? 'whole' : 'none');
    }
    case 'note':
    case 'task':
      return proseFinder(known);
    default:
      return textFinder(known);
  }
}

function emailFinder(known: string): Finder | null {
  const [email] = findEmails(known);
  if (email === undefined) return null;
  return (text) => {
    if (text.length > 2_000) return 'none';
    const plain = text.includes('@') ? text : text.replace(AT, '@').replace(DOT, '.');
    if (!plain.includes('@') || !findEmails(plain).includes(email)) return 'none';
    return plain.trim().toLowerCase() === email ? 'whole' : 'part';
  };
}

/** By the last nine digits; shorter numbers by all they have but the leading 0, which a country's code replaces. */
function phoneFinder(known: string): Finder | null {
  const bare = known.replace(/\D/g, '').replace(/^0+/, '');
  if (bare.length < FEWEST_DIGITS) return null;
  const isSame = (shown: string): boolean => {
    const other = shown.replace(/\D/g, '').replace(/^0+/, '');
    if (other.length < FEWEST_DIGITS) return false;
    if (bare.length >= 9 && phoneTail(bare) === phoneTail(other)) return true;
    const [short = '', long = ''] = [bare, other].toSorted((a, b) => a.length - b.length);
    return long.endsWith(short) && long.length - short.length <= 3;
  };
  return (text) => {
    const hit = (text.match(NUMBER) ?? []).find(isSame);
    if (hit === undefined) return 'none';
    return text.replace(hit, '').replace(/[^\p{L}\p{N}]/gu, '') === '' ? 'whole' : 'part';
  };
}

/** Short forms before a name that are also names or initials. */
const BEFORE = /^(?:sr|hr|fr|m|me|don|lic|ing|mag|sir|lady|lord|rev)$/;

/** In any order, case and accents, with or without a title. */
function nameFinder(known: string): Finder | null {
  const form = (words: readonly string[]): string => words.toSorted().join(' ');
  const name = form(nameWords(known));
  if (name.length < 2) return null;
  return (text) => {
    if (text.length > 100) return 'none';
    const [first = '', ...rest] = nameWords(text);
    return form([first, ...rest]) === name || (BEFORE.test(first) && form(rest) === name) ? 'whole' : 'none';
  };
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** A text as it is compared: without case and accents, and without the signs between its words, which a page writes as lines. */
const wordsForm = (text: string): string =>
  folded(text)
    .replace(/[\s,;|·•/]+/g, ' ')
    .trim();

function textFinder(known: string): Finder | null {
  const form = wordsForm(known);
  return form === '' ? null : (text) => (text.length <= known.length + 60 && wordsForm(text) === form ? 'whole' : 'none');
}

/** A long text as it is compared: the words alone. */
const plainForm = (text: string): string =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Notes are long, and a page shows the beginning of one. */
function proseFinder(known: string): Finder | null {
  const form = plainForm(known);
  if (form.length < 3) return null;
  return (text) => {
    const shown = plainForm(text);
    return shown === form || (isCut(text) && shown.length > 20 && form.startsWith(shown)) ? 'whole' : 'none';
  };
}

const siteForm = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]+$/, '');
