// WORKER ONLY, for its weight: what a page's reader needs stands in name-shape.ts.
import { byCapitals, byParticle, recased, takeParticles } from './name-order.ts';
import { eastern, semitic } from './name-scripts.ts';
import { nameWords } from './name-shape.ts';
import { isTitle, nameIn, nameParts, withoutTitles } from './name-trim.ts';
import { NAME_MAX, tidy } from './tidy.ts';

export interface SplitName {
  /** In reading order: "Maria O'Connor"; "山田 太郎". */
  readonly name: string;
  /** Null only where the name is a last name alone ("Mme Dupont"). */
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/**
 * A full name as a page shows it, in reading order and in its two parts. Understands "Last, First", "LAST First" and
 * "First LAST" (a last name in capitals is given back in mixed case), titles, suffixes, particles ("van der", "de la"), two Spanish
 * last names, nicknames and firms beside the name, and scripts that put the family first. A single word is a first name, unless a
 * title stands before it. Null when the text holds no name.
 */
export function splitName(shown: string): SplitName | null {
  const [head = [], ...others] = nameParts(nameIn(tidy(shown, NAME_MAX)));
  const behind = others.flat();
  // "Dupont, Mme"
  if (behind.every(isTitle)) return inOneLine([...behind, ...head]);
  const [first, last] = takeParticles(withoutTitles(behind, 1), withoutTitles(head, 1));
  return joined(first, recased(last, first));
}

function inOneLine(shown: readonly string[]): SplitName | null {
  const words = withoutTitles(shown, 2);
  const [only] = words;
  if (only === undefined) return null;
  const name = words.join(' ');
  const parted = eastern(name) ?? semitic(words);
  if (parted !== null) return parted;
  if (words.length > 1) return joined(...(byCapitals(words) ?? byParticle(words)));
  if (isTitle(only)) return null;
  const [lastName = only] = recased(words, ['']);
  return shown[0] === only ? { name, firstName: name, lastName: null } : { name: lastName, firstName: null, lastName };
}

/** A name whose parts the page shows apart: they stay so, without titles and suffixes. Null when neither holds a name. */
export function joinName(firstName: string, lastName: string): SplitName | null {
  const [first = [], last = []] = [firstName, lastName].map((part) => {
    const words = nameIn(tidy(part, NAME_MAX))
      .split(/[\s,]+/)
      .filter((word) => /\p{L}/u.test(word));
    return words.every(isTitle) ? [] : withoutTitles(words, 1);
  });
  if (first.length === 0 && last.length === 0) return null;
  const parted = eastern(`${last.join(' ')} ${first.join(' ')}`.trim());
  return parted !== null && first.length > 0 && last.length > 0 ? parted : joined(first, recased(last, first));
}

function joined(first: readonly string[], last: readonly string[]): SplitName {
  const [firstName, lastName] = [first.join(' ') || null, last.join(' ') || null];
  return { name: [firstName, lastName].filter((part) => part !== null).join(' '), firstName, lastName };
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
