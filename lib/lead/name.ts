// WORKER ONLY, for its weight: what a page's reader needs stands in name-shape.ts.
import { isParticle, nameWords } from './name-shape.ts';
import { PARTICLE, SUFFIX, TITLE, WEAK_TITLE } from './name-words.ts';
import { NAME_MAX, tidy } from './tidy.ts';

export interface SplitName {
  /** In reading order: "Maria O'Connor". */
  readonly name: string;
  /** Null only where the name is a last name alone ("Mme Dupont"). */
  readonly firstName: string | null;
  readonly lastName: string | null;
}

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
/** In capitals as a last name is; "J.-P." and "JP" are initials. */
const isCapitals = (word: string): boolean => /\p{Lu}['’]?\p{Lu}/u.test(word) && !/\p{Ll}|^[^AEIOUYÀ-Ý]{2}$/u.test(word);
/** Scripts whose names put the family first. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]+ [\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]+$/u;

/**
 * A full name as a page shows it, in reading order and in its two parts. Understands "Last, First", "LAST First" and
 * "First LAST" (a last name in capitals is given back in mixed case), titles, suffixes, and particles ("van der", "de la").
 * A single word is a first name, unless a title stands before it. Null when the text holds no name.
 */
export function splitName(shown: string): SplitName | null {
  const parts = tidy(shown, NAME_MAX)
    .replace(/\([^)]*\)/g, ' ')
    .split(',')
    .map((part) => part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter(([first, second]) => first !== undefined && (second !== undefined || !SUFFIX.test(bare(first))));
  const [last = [], first = []] = parts.map(withoutTitles);
  if (parts.length === 2) return join(first, recased(last, first));
  const words = withoutTitles(parts.flat());
  const [only] = words;
  if (only === undefined || !/\p{L}/u.test(words.join(''))) return null;
  const name = words.join(' ');
  if (words.length === 1)
    return parts.flat().length > 1 ? { name, firstName: null, lastName: only } : { name, firstName: only, lastName: null };
  if (FAMILY_FIRST.test(name)) return { name, firstName: words[1] ?? null, lastName: only };
  return byCapitals(words) ?? byParticle(words);
}

function withoutTitles(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  if (rest.length > 1 && SUFFIX.test(bare(rest.at(-1) ?? ''))) return withoutTitles(words.slice(0, -1));
  const word = bare(first);
  const isTitle = (rest.length > 0 && TITLE.test(word)) || (rest.length > 1 && WEAK_TITLE.test(word));
  return isTitle ? withoutTitles(rest) : [...words];
}

/** "DUPONT Marie", "Marie DUPONT", "VAN DER BERG Anna": capitals are how French forms mark the last name. */
function byCapitals(words: readonly string[]): SplitName | null {
  const small = words.findIndex((word) => !isCapitals(word));
  const capital = words.findIndex(isCapitals);
  if (small > 0 && !words.slice(small).some((word) => isCapitals(word) || isParticle(word))) {
    return join(words.slice(small), recased(words.slice(0, small), words.slice(small)));
  }
  if (capital < 1 || !words.slice(capital).every(isCapitals)) return null;
  const from = capital > 1 && isParticle(words[capital - 1] ?? '') ? capital - 1 : capital;
  return join(words.slice(0, from), recased(words.slice(from), words.slice(0, from)));
}

function byParticle(words: readonly string[]): SplitName {
  const at = words.findIndex((word, place) => place > 0 && place < words.length - 1 && isParticle(word));
  return join(words.slice(0, at), words.slice(at));
}

function join(first: readonly string[], last: readonly string[]): SplitName {
  const [firstName, lastName] = [first.join(' '), last.join(' ')];
  return { name: `${firstName} ${lastName}`, firstName, lastName };
}

/** A last name in capitals in mixed case, where the first name shows that capitals are not just how everything is written. */
function recased(last: readonly string[], first: readonly string[]): readonly string[] {
  if (first.every(isCapitals)) return last;
  return last.map((word, at) => {
    const low = word.toLowerCase();
    if (!isCapitals(word)) return word;
    return at < last.length - 1 && PARTICLE.test(low)
      ? low
      : low.replace(/(?:^(?:mc)?|[-'’])\p{L}/gu, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase()).replace(/^mc/, 'Mc');
  });
}

/**
 * Whether two names can be one person's: order, case, accents ("Müller" is "Muller" and "Mueller"), hyphens and apostrophes
 * do not count; an initial stands for its name; the one may have words the other lacks ("Maria Elena Cruz", "Maria Cruz",
 * "Cruz"). Nicknames do not agree ("Bill", "William"), and a name that is missing agrees with none.
 */
export function namesAgree(a: string | null, b: string | null): boolean {
  const spellings = (name: string | null): string[][] => {
    const plain = (splitName(name ?? '')?.name ?? '').replace(/[ßæœøłđı]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
    return [plain, plain.replace(/[äöü]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter)].map(nameWords);
  };
  return spellings(a).some((left) => spellings(b).some((right) => agree(left, right)));
}

/** Letters that are no accented others. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.join('') === long.join('')) return true;
  const left = [...long];
  let whole = 0;
  // Long words first, so that an initial does not take the place of a word that another needs.
  for (const word of short.toSorted((x, y) => y.length - x.length)) {
    const at = left.indexOf(word);
    const place = at >= 0 ? at : left.findIndex((other) => initialOf(word, other) || initialOf(other, word));
    if (place < 0) return false;
    if (at >= 0 && word.length > 1) whole += 1;
    left.splice(place, 1);
  }
  return whole > 0;
}

const initialOf = (initial: string, word: string): boolean => initial.length === 1 && word.startsWith(initial);
