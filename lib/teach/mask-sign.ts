/** 0 ≤ x < 1. */
export type Random = () => number;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A sign with fewer like it would give itself away. */
const NEIGHBOURS_MIN = 8;

/** Another sign of the same script and kind. A number's first digit stays 0 or another; of an id in hexadecimal digits every sign is one. */
export function signLike(sign: string, isFirst: boolean, isHex: boolean, random: Random): string {
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  if (/[0-9]/.test(sign)) return isFirst ? (sign === '0' ? '0' : pick('123456789')) : pick('0123456789');
  if (/[a-z]/.test(sign)) return pick(isHex ? 'abcdef' : LETTERS);
  if (/\p{M}/u.test(sign)) return sign;
  const near = neighbours(sign);
  return near.length < NEIGHBOURS_MIN ? pick(LETTERS) : (near[Math.floor(random() * near.length)] ?? 'x');
}

const SCRIPTS =
  'Latin Greek Cyrillic Armenian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu Kannada Malayalam Sinhala Thai Lao Georgian Ethiopic Khmer Hiragana Katakana Han Hangul'
    .split(' ')
    .map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));
const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /\p{N}/u, /\p{L}/u, /\p{Alphabetic}/u] as const;
const known = new Map<string, readonly string[]>();

/** The signs around one in Unicode that are of its script and kind. */
function neighbours(sign: string): readonly string[] {
  const tests = [KINDS, SCRIPTS].flatMap((list) => list.find((one) => one.test(sign)) ?? []);
  const start = (sign.codePointAt(0) ?? 0) & ~63;
  const name = `${start} ${tests.map(({ source }) => source).join(' ')}`;
  const there = known.get(name);
  if (there !== undefined) return there;
  const near = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(start + at)).filter(
    (one) =>
      tests.every((test) => test.test(one)) && one.length === sign.length && one.toLowerCase() === one && one.normalize('NFC') === one,
  );
  known.set(name, near);
  return near;
}

/** A mask in the capitals of what it stands for. */
export function inCaseOf(shown: string, mask: string): string {
  const signs = Array.from(shown);
  return Array.from(mask, (sign, at) => {
    const upper = sign.toUpperCase();
    const like = signs[at] ?? '';
    return like !== like.toLowerCase() && upper.length === sign.length ? upper : sign;
  }).join('');
}
