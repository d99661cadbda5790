/** What may stay as it is: parts of regular expressions, for lower-cased phrases in full and for beginnings of one whose last word may go on. */
export interface Plain {
  readonly whole: readonly string[];
  readonly beginnings: readonly string[];
  /** Whether an email's first word says that it is a desk's and nobody's own ("info@"), so that it may stay. */
  readonly isDesk?: (email: string) => boolean;
}

/** Tells whether a phrase of a page may stay. */
export type IsPlain = (phrase: string) => boolean;

/** In a pattern: anything at all, which would let anything stay. */
const ANYTHING = /(?:\.|\\[dwSDW]|\\p\{\w+\}|\[(?:\^|[^\]]*(?:\w-\w|\\[dpw]))[^\]]*\])(?:([*])|\+|\{\d*,?\d*\})\??/g;
/** A beginning is a word's stem, and the longer it is the more may follow: "assign-ed", "users"; of "vat" "Vatsal" is none. */
const LONG_STEM = /\p{L}{5}$/u;
const ENDINGS = [/^\p{Ll}?$/u, /^\p{Ll}{0,8}$/u] as const;
const MEMO_MAX = 20_000;
/** Longer than any label; pages with longer runs do it to hurt. */
const PHRASE_MAX = 80;

/**
 * The vocabulary made ready to ask. A pattern's wildcards stand for nothing here: of `(?:.*[ -])?e-?mails?` only the mail stays, not
 * whatever stands before it. A pattern that is none is left out. A phrase with one of the `personal` words never stays.
 */
export function isPlainBy({ whole, beginnings }: Plain, personal: ReadonlySet<string>): IsPlain {
  const inFull = union(whole, '$');
  const stem = union(beginnings, '');
  const memo = new Map<string, boolean>();
  const judge = (phrase: string): boolean => {
    if (wordsOf(phrase).some((word) => personal.has(word))) return false;
    // As the reader takes apart `firstName`, `first_name` and "First name".
    const spaced = phrase.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    const forms = [phrase, spaced, spaced.replace(/[_-]+/g, ' ')].map((form) => form.toLowerCase().replace(/[\s_]+/g, ' '));
    return forms.some((form) => {
      if (inFull.test(form)) return true;
      const begins = stem.exec(form)?.[0] ?? '';
      return begins !== '' && ENDINGS[LONG_STEM.test(begins) ? 1 : 0].test(form.slice(begins.length));
    });
  };
  return (phrase) => {
    if (phrase === '' || phrase.length > PHRASE_MAX) return false;
    const known = memo.get(phrase);
    if (known !== undefined) return known;
    const plain = judge(phrase);
    if (memo.size < MEMO_MAX) memo.set(phrase, plain);
    return plain;
  };
}

function union(patterns: readonly string[], end: '$' | ''): RegExp {
  const sound = patterns.map(withoutWildcards).filter(isPattern);
  return new RegExp(`^(?:${sound.map((pattern) => `(?:${pattern})`).join('|') || '(?!)'})${end}`, 'u');
}

/** A wildcard stands for nothing; behind a letter, for how a word may end: of `versichert[a-z ]*` "Versicherte" stays. */
const withoutWildcards = (pattern: string): string =>
  pattern.replace(ANYTHING, (_, star: string | undefined, at: number) =>
    star === undefined ? '(?!)' : /\p{L}{3}$/u.test(pattern.slice(0, at)) ? '\\p{Ll}{0,2}' : '',
  );

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** The words of a text, folded: without case and accents. */
export const wordsOf = (text: string): string[] => (text.match(RUN) ?? []).map(folded);

/** Letters and digits in one piece, with the marks on them. */
export const RUN = /[\p{Alphabetic}\p{N}\p{M}]+/gu;

/** Without case, and without accents where that leaves the number of signs as it is. */
export function folded(run: string): string {
  const bare = run.normalize('NFD').replace(/\p{M}/gu, '');
  const same = [bare, run].map((one) => one.toLowerCase()).find((one) => Array.from(one).length === Array.from(run).length);
  return same ?? run;
}
