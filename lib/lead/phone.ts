// WORKER ONLY: 190 kB. Content scripts read phones with phone-text.ts. `max` and not `min`: `min` knows only how long a
// country's numbers are, `max` knows the ranges that exist, and so refuses a voucher or record number of a phone's length.
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';

export type { CountryCode };

/** Ranges that Ofcom and Arcep keep for films and examples: no subscriber has one, but trial accounts are full of them. */
const FICTION = /^\+(?:447700900\d{3}|33(?:19900|26191|35301|46571|53649|63998)\d{4})$/;

/**
 * A phone in E.164 ("+61412345678"), or null when it is valid in none of the `regions`. The first region that takes it wins:
 * `0692 12 34 56` is valid in France and on Réunion, `021 123 4567` in Australia and New Zealand. A number with a country
 * code needs no region.
 */
export function normalisePhone(shown: string, regions: readonly CountryCode[]): string | null {
  if (shown.length > 60) return null;
  // 00 is the way out of most countries, also where the reader's region has another (AU 0011, US 011).
  const dialled = shown.trim().replace(/^\(?00\)?[\s.-]*(?=[1-9])/, '+');
  const wanted = dialled.startsWith('+') ? [undefined] : regions;
  for (const region of wanted) {
    const parsed = parsePhoneNumberFromString(dialled, region === undefined ? {} : { defaultCountry: region, extract: true });
    if (parsed !== undefined && (parsed.isValid() || FICTION.test(parsed.number))) return parsed.number;
  }
  return null;
}
