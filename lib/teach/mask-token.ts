import { inCaseOf, signLike, type Random } from './mask-sign.ts';
import { folded, type IsPlain } from './mask-vocabulary.ts';

/** A mask for runs of letters and digits: the same run always gets the same one, whatever its case, and no two get one. */
export interface Masks {
  /** A run as it may be shown: as long, in the same script and case, digits for digits. */
  run(shown: string): string;
  /** A run that is cut off behind its end ("exam…"): the beginning of the mask of what it is cut from, where that is on the page. */
  cut(shown: string): string;
  /** A number as it is spelt: "+61 412 …" and "0412 …" stay one phone. */
  number(spelt: string): string;
}

const TRIES = 300;
/** A run that is longer is masked in pieces. */
const RUN_MAX = 60;
/** A part of a run that is a word by itself, and a run whose rest can be told, have so many letters. */
const PART_MIN = 4;
const CUT_MIN = 2;
/** A phone's digits: a 0 or a country's code, and the nine that tell it from another (lib/lead/phone-text.ts). A longer number is none. */
const PHONE = /^(0\d{0,5}|\+\d{1,4}|)(\d{9})$/;
/** The same without a sign: "4915123456788", as WhatsApp wants it. It could be any number. */
const BARE = /^([1-9]\d{0,3})(\d{9})$/;
/** A phone without a 0 or a country's code has so many digits at most. */
const LOCAL_MAX = 10;
/** So long a number is a phone's or could be. */
const NUMBER_MIN = 7;
/** What would turn an address that was made up into a file's name. */
const FILE_END = /^(?:png|jpe?g|gif|svg|webp|css|m?js)$/;

/**
 * `secrets`: every folded run that must not appear. No mask holds one, nor is one a word of the vocabulary. `numbers`: every phone as
 * it is spelt on the page.
 */
export function masksFor(secrets: ReadonlySet<string>, numbers: readonly string[], isPlain: IsPlain, random: Random): Masks {
  const runs = new Map<string, string>();
  const tails = new Map<string, string>();
  const taken = new Set<string>();

  /** Whether a secret stands in a mask, or partly in what is `before` it. What has one or two signs is none. */
  const holds = (mask: string, before: string): boolean =>
    runsIn(before + mask).some((one) => {
      for (let from = 0; from + 3 <= one.length; from += 1)
        for (let to = Math.max(from + 3, before.length + 1); to <= one.length; to += 1) if (secrets.has(one.slice(from, to))) return true;
      return false;
    });
  const is = (mask: string, before: string): boolean => runsIn(before + mask).some((one) => secrets.has(one));
  /** A draw that tells nothing. Where nearly all is secret it may hold a secret and not be one, and at last it is longer. */
  const drawn = (draw: () => string, isFree: (mask: string) => boolean, before = ''): string =>
    attempt(draw, isFree, before) ?? attempt(draw, isFree, before, is) ?? attempt(draw, isFree, before, is, 1) ?? draw();
  const attempt = (draw: () => string, isFree: (mask: string) => boolean, before: string, tells = holds, more = 0): string | null => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const mask = draw() + draw().slice(0, more);
      if (isFree(mask) && !tells(mask, before)) return mask;
    }
    return null;
  };
  const run = (shown: string): string => {
    if (shown.length > RUN_MAX) return (shown.match(/.{1,50}/gsu) ?? []).map(run).join('');
    if (shown.length >= NUMBER_MIN && /^\d+$/.test(shown)) return number(shown);
    const key = folded(shown);
    let mask = runs.get(key);
    if (mask === undefined) {
      const signs = Array.from(key);
      // An id in hexadecimal digits stays one.
      const isHex = key.length > 5 && /^(?=.*\d)[\da-f]+$/.test(key);
      const draw = (): string => signs.map((sign, at) => signLike(sign, at === 0, isHex, random)).join('');
      const isFree = (one: string): boolean => one !== key && !taken.has(one) && !isPlain(one) && !FILE_END.test(one);
      const made = composed(key);
      mask = made !== null && isFree(made) && !holds(made, '') ? made : drawn(draw, isFree);
      runs.set(key, mask);
      taken.add(mask);
    }
    return inCaseOf(shown, mask);
  };
  /** "mcruz" is made of "Cruz", "lakeviewhomes" of "Lakeview": who belongs to whom is told by it. */
  const composed = (key: string): string | null => {
    for (let length = key.length - 1; length >= PART_MIN && /^[a-z]+$/.test(key); length -= 1) {
      if (secrets.has(key.slice(0, length))) return run(key.slice(0, length)) + run(key.slice(length));
      if (secrets.has(key.slice(-length))) return run(key.slice(0, -length)) + run(key.slice(-length));
    }
    return null;
  };
  const cut = (shown: string): string => {
    const key = folded(shown);
    const whole = key.length < CUT_MIN ? undefined : [...secrets].find((one) => one.length > key.length && one.startsWith(key));
    return whole === undefined || whole.length > RUN_MAX ? run(shown) : inCaseOf(shown, run(whole).slice(0, key.length));
  };
  const phones = new Set(numbers.flatMap((number) => PHONE.exec(signed(number))?.[2] ?? []));
  /** What stands before a phone's own digits, and these; of any other number all are its own. */
  const partsOf = (spelt: string): readonly [head: string, tail: string] => {
    const number = signed(spelt);
    const [, head = '', tail = ''] = PHONE.exec(number) ?? BARE.exec(number) ?? [];
    return phones.has(tail) ? [head.replace('+', ''), tail] : ['', number.replace('+', '')];
  };
  const spellings = new Map<string, string[]>();
  for (const number of new Set(numbers)) {
    const [, tail] = partsOf(number);
    spellings.set(tail, [...(spellings.get(tail) ?? []), number]);
  }
  /** The digits that take a number's own's place. */
  const digits = (spelt: string): string => {
    const [head, tail] = partsOf(spelt);
    let mask = tails.get(tail);
    if (mask === undefined) {
      const forms = spellings.get(tail) ?? [];
      // However it is spelt it must tell nothing: of "0176 2234 …" the first four digits are a number by themselves.
      const isFree = (one: string): boolean => one !== tail && !taken.has(one) && forms.every((form) => !tellsMore(form, one));
      const draw = (first: string) => (): string =>
        first + Array.from(tail.slice(first.length), () => String(2 + Math.floor(random() * 8))).join('');
      // What a phone begins with says whether it is a mobile's; behind a single digit it is in the middle.
      const isTelling = head === '' ? tail.length <= LOCAL_MAX : head.length > 1 || head === '0';
      mask = attempt(draw(isTelling ? tail.slice(0, 1) : ''), isFree, head) ?? drawn(draw(''), isFree, head);
      tails.set(tail, mask);
      taken.add(mask);
    }
    return mask;
  };
  /** Whether with these digits a run of the number is a secret; but for what stands before them, where no mask can help it. */
  const tellsMore = (form: string, mask: string): boolean => {
    const [head, tail] = partsOf(form);
    return [...withTail(form, head.length, mask).matchAll(/\d{3,}/g)].some(
      ({ 0: part, index }) => secrets.has(part) && form.slice(index + part.length).replace(/\D/g, '').length < tail.length,
    );
  };
  const number = (spelt: string): string =>
    // What stands before a phone's own digits stays, unless it is a number by itself; then it still leads abroad ("0061").
    withTail(spelt, partsOf(spelt)[0].length, digits(spelt)).replace(/\d{3,}/g, (part) => {
      const abroad = part.replace(/^(00)(.*)/, (_, zeros: string, rest: string) => zeros + run(rest));
      return [part, abroad].find((one) => one.length >= NUMBER_MIN || !secrets.has(one)) ?? run(part);
    });
  return { run, cut, number };
}

/** A number as it is spelt, with other digits after the first so many. */
function withTail(spelt: string, before: number, tail: string): string {
  const rest = Array.from(tail);
  let at = 0;
  const masked = spelt.replace(/\d/g, (digit) => {
    at += 1;
    return at > before ? (rest.shift() ?? '') : digit;
  });
  return masked + rest.join('');
}

/** Its digits, and whether a plus stands before them. */
const signed = (spelt: string): string => `${spelt.includes('+') ? '+' : ''}${spelt.replace(/\D/g, '')}`;

const runsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** What of a run must not appear, folded. */
export const secretsIn = (run: string): string[] => [folded(run), ...runsIn(folded(run))];
