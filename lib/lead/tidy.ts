/** No name on a page is longer; what is, is no name. */
export const NAME_MAX = 200;
/** No other single value is longer (FACTS of real pages: addresses and companies stay below 150). */
export const VALUE_MAX = 500;

// Tags that a page shows as text, control characters, and the marks that only steer the writing direction or hide in words.
// U+200C and U+200D stay: Persian and Indic words need them.
const TAGS = /<[^<>]*>/g;
// eslint-style control ranges are meant: a page can put any of them into a name.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A value as plain data: NFC, white space collapsed, without anything that could be markup, at most `max` characters.
 * Gives '' for what holds nothing.
 */
export function tidy(shown: string, max: number = VALUE_MAX): string {
  // Cut before the expensive work: a hostile page can hand in megabytes.
  const cut = shown.length > max * 4 ? shown.slice(0, max * 4) : shown;
  const plain = cut
    .replace(TAGS, ' ')
    .replace(/[<>]/g, ' ')
    .replace(/[\t\n\v\f\r]/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > max ? plain.slice(0, max).replace(/[\ud800-\udbff]$/, '').trim() : plain;
}
