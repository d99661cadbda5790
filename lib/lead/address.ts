// WORKER ONLY: with region.ts.
import { takeCountry, takeEnd } from './address-end.ts';
import type { Address } from './lead.ts';

/** No address on one line is longer. */
const LINE_MAX = 300;

/**
 * The parts of an address on one line, in the orders of AU, NZ, US, CA, GB, IE, FR, BE, CH, ES, DE, MA, IN and BR, each part as
 * shown. What is not made out stays in the street.
 */
export function readAddress(line: string): Address {
  return read(line, false);
}

/** The same of a text that stands where a city or state does: "44000 Nantes", "Parramatta NSW 2150". What is not made out is the city. */
export function readPlace(line: string): Address {
  const { street, city, ...rest } = read(line, true);
  return { ...rest, street: city === null ? null : street, city: city ?? street };
}

function read(line: string, isPlace: boolean): Address {
  const shown = line.slice(0, LINE_MAX).trim();
  const all = shown.split(/\s*[,;|\n·]\s*/).filter((part) => part !== '');
  const { parts, country } = takeCountry(all.map((part) => part.replace(/\s+/g, ' ')));
  const end = takeEnd(parts, isPlace || country !== null);
  const street = (end?.head ?? parts).join(', ') || null;
  if (end === null && country === null) return { street: shown || null, city: null, state: null, postcode: null, country };
  return { street, city: end?.city ?? null, state: end?.state ?? null, postcode: end?.postcode ?? null, country };
}

/** An address on one line: its parts as shown, in the order of the type, joined with ", ". Null where there is none. */
export function addressLine(address: Address | null): string | null {
  if (address === null) return null;
  const { street, city, state, postcode, country } = address;
  return [street, city, state, postcode, country].filter((part) => part !== null && part !== '').join(', ') || null;
}
