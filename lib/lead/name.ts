import { COMPANY_END, PARTICLE, SUFFIX, TITLE, WEAK_TITLE } from './name-words.ts';
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
const isCapitals = (word: string): boolean => /\p{Lu}['’]?\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word) && !/^[^AEIOUYÀ-Ý]{2}$/u.test(word);
/** Scripts whose names put the family first. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u;

/**
 * A full name as a page shows it, in reading order and in its two parts. Understands "Last, First", "LAST First" and
 * "First LAST" (a last name in capitals is given back in mixed case), titles, suffixes, and particles ("van der", "de la").
 * A single word is a first name, unless a title stands before it. Null when the text holds no name.
 */
export function splitName(shown: string): SplitName | null {
  const text = tidy(shown, NAME_MAX)
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/^[\s"'“”«»|·•,;:-]+|[\s"“”«»|·•,;:-]+$/g, '')
    .trim();
  if (text === '' || !/\p{L}/u.test(text)) return null;
  const comma = text.split(/\s*,\s*/).filter((part) => part !== '' && !SUFFIX.test(bare(part)));
  if (comma.length === 2) {
    const last = withoutTitles(comma[0]?.split(' ') ?? []).words;
    const first = withoutTitles(comma[1]?.split(' ') ?? []).words;
    if (last.length > 0 && first.length > 0) return join(first, recased(last, first));
  }
  const { words, titled } = withoutTitles(comma.join(' ').split(' '));
  const [only] = words;
  if (only === undefined) return null;
  if (words.length === 1) return titled ? { name: only, firstName: null, lastName: only } : { name: only, firstName: only, lastName: null };
  if (words.length === 2 && words.every((word) => FAMILY_FIRST.test(word))) {
    return { name: words.join(' '), firstName: words[1] ?? null, lastName: only };
  }
  return byCapitals(words) ?? byParticle(words);
}

function withoutTitles(all: readonly string[]): { words: string[]; titled: boolean } {
  let words = all.filter((word) => word !== '');
  let titled = false;
  for (let next = bare(words[0] ?? ''); words.length > 1 && TITLE.test(next); next = bare(words[0] ?? '')) {
    if (WEAK_TITLE.test(next) && words.length < 3) break;
    words = words.slice(1);
    titled = true;
  }
  while (words.length > 2 && SUFFIX.test(bare(words.at(-1) ?? ''))) words = words.slice(0, -1);
  return { words, titled };
}

/** "DUPONT Marie", "Marie DUPONT", "VAN DER BERG Anna": capitals are how French forms mark the last name. */
function byCapitals(words: readonly string[]): SplitName | null {
  const lead = words.findIndex((word) => !isCapitals(word));
  if (lead > 0 && words.slice(lead).every((word) => !isCapitals(word) && !PARTICLE.test(bare(word)))) {
    return join(words.slice(lead), recased(words.slice(0, lead), words.slice(lead)));
  }
  const tail = words.findIndex((word) => isCapitals(word));
  if (tail > 0 && words.slice(tail).every(isCapitals)) {
    const from = PARTICLE.test(bare(words[tail - 1] ?? '')) && tail > 1 ? tail - 1 : tail;
    return join(words.slice(0, from), recased(words.slice(from), words.slice(0, from)));
  }
  return null;
}

function byParticle(words: readonly string[]): SplitName {
  const at = words.findIndex((word, place) => place > 0 && place < words.length - 1 && PARTICLE.test(bare(word)));
  const from = at > 0 ? at : words.length - 1;
  return join(words.slice(0, from), words.slice(from));
}

function join(first: readonly string[], last: readonly string[]): SplitName {
  const firstName = first.join(' ');
  const lastName = last.join(' ');
  return { name: `${firstName} ${lastName}`, firstName, lastName };
}

/** A last name in capitals in mixed case, where the first name shows that capitals are not just how everything is written. */
function recased(last: readonly string[], first: readonly string[]): string[] {
  if (first.every(isCapitals)) return [...last];
  return last.map((word) => {
    if (!isCapitals(word)) return word;
    const low = word.toLowerCase();
    if (last.length > 1 && word !== last.at(-1) && PARTICLE.test(low)) return low;
    return low.replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase()).replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
  });
}

const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A name's words for comparing, without case, accents, apostrophes and dots: "O’Connor" is "oconnor". */
export function nameWords(name: string): string[] {
  return (splitName(name)?.name ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`.]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .split(/[\s‐-–,-]+/)
    .filter((word) => word !== '');
}

/**
 * Whether two names can be one person's: order, case, accents ("Müller" is "Muller" and "Mueller"), hyphens and apostrophes
 * do not count; an initial stands for its name; the one may have words the other lacks ("Maria Elena Cruz", "Maria Cruz",
 * "Cruz"). Nicknames do not agree ("Bill", "William"), and a name that is missing agrees with none.
 */
export function namesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const spellings = (name: string): string[][] => [nameWords(name), nameWords(name.replace(/[äöü]/gi, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter))];
  return spellings(a).some((left) => spellings(b).some((right) => agree(left, right)));
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.join('') === long.join('')) return true;
  const left = [...long];
  let whole = 0;
  // Whole words first, so that an initial does not take the place of a word that another needs.
  for (const word of [...short].sort((x, y) => y.length - x.length)) {
    const at = left.indexOf(word);
    const place = at >= 0 ? at : left.findIndex((other) => initialOf(word, other) || initialOf(other, word));
    if (place < 0) return false;
    if (at >= 0 && word.length > 1) whole += 1;
    left.splice(place, 1);
  }
  return whole > 0;
}

const initialOf = (initial: string, word: string): boolean => initial.length === 1 && word.startsWith(initial);

/** Whether a text has the shape of a person's name: few words of letters, none of them a company's. `strict` asks for capitals, as in running text. */
export function looksLikeName(shown: string, strict: boolean): boolean {
  if (shown.length > 80 || COMPANY_END.test(shown)) return false;
  const words = shown.replace(/\s*\([^)]*\)\s*$/, '').split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 6) return false;
  if (!words.every((word) => /^[\p{L}\p{M}'’`.‐‑\u200c\u200d-]+$/u.test(word) && /\p{L}/u.test(word))) return false;
  return !strict || words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(bare(word)) || /^[dl]['’]/.test(word));
}
