/** No name on a page is longer; what is, is no name. */
export const NAME_MAX = 200;
/** No other single value is longer (FACTS of real pages: addresses and companies stay below 150). */
export const VALUE_MAX = 500;

/** Of "Maria <maria@example.com>" only the brackets go. */
const MARKUP = /<[^<>@]*>|[<>]/g;
/** Control characters, and the marks that only steer the writing direction or hide in words. U+200C and U+200D stay: Persian and Indic words need them. */
const UNSEEN = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/**
 * A value as plain data: NFC, white space collapsed, without anything that could be markup, at most `max` characters.
 * Gives '' for what holds nothing.
 */
export function tidy(shown: string, max: number = VALUE_MAX): string {
  // Cut before the expensive work: a hostile page can hand in megabytes.
  const cut = shown.length > max * 4 ? shown.slice(0, max * 4) : shown;
  const plain = cut.replace(UNSEEN, '').replace(MARKUP, ' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain.length > max
    ? plain
        .slice(0, max)
        .replace(/[\ud800-\udbff]$/, '')
        .trim()
    : plain;
}
