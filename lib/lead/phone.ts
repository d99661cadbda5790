// WORKER ONLY: 190 kB. Content scripts read phones with phone-text.ts. `max` and not `min`: `min` knows only how long a
// country's numbers are, `max` knows the ranges that exist, and so refuses a voucher or record number of a phone's length.
import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/max';

export type { CountryCode };

/** The regions in which a person's phones may be written. */
export interface PhoneRegions {
  /** Where the person's own address is: it decides about every number that is valid there. */
  readonly own: CountryCode | null;
  /** Where the site and the sub-account are, the likelier first. */
  readonly likely: readonly CountryCode[];
}

/** Ranges that Ofcom, ComReg and Arcep keep for films and examples: no subscriber has one, but trial accounts are full of them. */
const FICTION = /^\+(?:447700900\d{3}|441632960\d{3}|3532091\d{5}|33(?:19900|26191|35301|46571|53649|63998)\d{4})$/;

/** What is dialled after the number: "x12", "ext. 4", "poste 12", "#4". A German extension ("-12") is a part of the number. */
const EXTENSION =
  /[\s,;(/-]*(?:\b|(?<=\d))(?:x|ext(?:n|ension)?|poste|int(?:erne|erno)?|anexo|ramal|durchwahl|dw|apparat|toestel|#)[\s.:]*\d{1,6}\)?\s*$/i;

/** France dials its overseas regions as it dials itself, with a 0 and nine digits, but each has a code of its own. */
const OVERSEAS: readonly CountryCode[] = ['RE', 'GP', 'MQ', 'GF', 'YT', 'PM'];
const FRENCH: ReadonlySet<string | undefined> = new Set([...OVERSEAS, 'FR', 'BL', 'MF', 'NC', 'PF', 'WF']);
/** Plans in which nearly any digits are a number: there it must have its 0. */
const LOOSE: ReadonlySet<string> = new Set(['DE', 'AT']);

/**
 * A phone in E.164 ("+61412345678"): none where it is valid in no region; one as a rule; two, the likelier first, where nothing
 * decides between two countries. A number with a country code needs no region, and the person's own region decides where the
 * number is valid. Otherwise one that is valid in two likely regions is kept both ways, unless the way it is written tells them
 * apart ("02 40 12 34 56" is French, although the digits could be an Australian's).
 */
export function readPhone(shown: string, { own, likely }: PhoneRegions): readonly string[] {
  if (shown.length > 60) return [];
  // 00 is the way out of most countries and 0011 out of Australia, also where the reader's region has another.
  const dialled = shown
    .trim()
    .replace(EXTENSION, '')
    .replace(/^\(?00(?:11)?\)?[\s.-]*(?=\(?[1-9])/, '+')
    .replace(/^[(+\s]*\+[(\s]*/, '+');
  const overseas = overseasNumber(dialled);
  if (dialled.startsWith('+')) {
    const known = parse(dialled);
    if (known !== null || overseas === null) return known === null ? [] : [known.number];
    return FRENCH.has(own ?? undefined) ? [overseas.number] : inBothPlans(overseas);
  }
  const read = (region: CountryCode): Numbers => [parse(dialled, region)];
  // What a region's people have beside its own numbers; on a French island the mainland's only where its own plan refuses them.
  const near = (region: CountryCode): Numbers => {
    if (region === 'AU') return [newZealandMobile(dialled)];
    if (region === 'FR') return [overseas];
    return FRENCH.has(region) && parse(dialled, region) === null ? [parse(dialled, 'FR'), overseas] : [];
  };

  const [sure] = own === null ? [] : [...read(own), ...near(own)].filter((number) => number !== null);
  if (sure !== undefined) return [sure.number];

  const all = [...likely.flatMap(read), ...likely.flatMap(near)].filter((number) => number !== null);
  const [first, ...others] = all.filter((number) => !all.some((other) => isRuledOut(dialled, number, other)));
  if (first === undefined) return [];
  if (first.number === overseas?.number && likely.includes('FR')) return inBothPlans(overseas);
  const second = others.find(({ number }) => number !== first.number);
  return second === undefined ? [first.number] : [first.number, second.number];
}

type Numbers = readonly (PhoneNumber | null)[];

/** The number, where it exists. */
function parse(dialled: string, region?: CountryCode): PhoneNumber | null {
  const number = parsePhoneNumberFromString(dialled, region === undefined ? {} : { defaultCountry: region, extract: true });
  if (number === undefined || !(number.isValid() || FICTION.test(number.number))) return null;
  // Australia's 13 12 34 is a company's, is not reached from abroad, and has the look of anything.
  if (number.country === 'AU' && number.nationalNumber.length < 8) return null;
  return region !== undefined && LOOSE.has(region) && !/^\D*0/.test(dialled) ? null : number;
}

/** A landline or mobile of a French overseas region, as France dials it. */
function overseasNumber(dialled: string): PhoneNumber | null {
  const french = dialled.replace(/^\+33[\s.-]*(?:\(0\))?[\s.-]*/, '0');
  if (!french.startsWith('0')) return null;
  const numbers = OVERSEAS.map((region) => parse(french, region));
  return numbers.find((number) => /^(?:MOBILE|FIXED)/.test(number?.getType() ?? '')) ?? null;
}

/** As it is, and as a CRM writes it that takes it for one of mainland France. */
const inBothPlans = ({ number, nationalNumber }: PhoneNumber): readonly string[] => [number, `+33${nationalNumber}`];

/** A New Zealand mobile in Australia: grouped as one, or with digits that no Australian number begins with. */
function newZealandMobile(dialled: string): PhoneNumber | null {
  const number = /^\(?02\d\)?[\s.-]|^02[01]\d+$/.test(dialled) ? parse(dialled, 'NZ') : null;
  return number?.getType() === 'MOBILE' ? number : null;
}

/** Countries where everybody groups the digits in the same way. */
const STRICT: ReadonlySet<string | undefined> = new Set(['AU', 'US', 'CA', 'FR', 'CH', ...OVERSEAS]);
/** Countries where the other's numbers are usual, each grouped as one's own. */
const NEAR = [FRENCH, new Set<string | undefined>(['AU', 'NZ'])];

/** Whether the digits are grouped as the other's country does it, and never as the number's own does. */
function isRuledOut(dialled: string, number: PhoneNumber, other: PhoneNumber): boolean {
  const groups = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
  const isGroupedAs = (one: PhoneNumber): boolean => groups(dialled) === groups(one.formatNational());
  const areNear = NEAR.some((countries) => countries.has(number.country) && countries.has(other.country));
  return STRICT.has(number.country) && !areNear && isGroupedAs(other) && !isGroupedAs(number);
}
