import type { Address } from './lead.ts';

const AU =
  /^(?<street>.*?),?\s*(?<city>[^,\d]+?),?\s+(?<state>NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+(?<postcode>\d{4})(?:,?\s+(?<country>[\p{L} ]{2,}))?$/u;
const US = /^(?<street>.*?),\s*(?<city>[^,\d]+),\s*(?<state>[A-Z]{2})\s+(?<postcode>\d{5}(?:-\d{4})?)(?:,\s*(?<country>[\p{L}. ]{2,}))?$/u;
const GB = /^(?<street>.*?),\s*(?<city>[^,\d]+),?\s+(?<postcode>[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})(?:,\s*(?<country>[\p{L} ]{2,}))?$/u;
const CONTINENT = /^(?<street>.*?),?\s+(?<postcode>\d{4,5})\s+(?<city>[^,\d]+)(?:,\s*(?<country>[\p{L} ]{2,}))?$/u;

/** The parts of an address on one line, in the ways of AU, US, GB, and of the continent (postcode before the city). */
export function readAddress(line: string): Address {
  const text = line.slice(0, 300);
  const parts = [AU, US, GB, CONTINENT].map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return { street: text, city: null, state: null, postcode: null, country: null };
  const part = (name: string): string | null => {
    const value = parts[name]?.replace(/^[\s,]+|[\s,]+$/g, '') ?? '';
    return value === '' ? null : value;
  };
  return { street: part('street'), city: part('city'), state: part('state'), postcode: part('postcode'), country: part('country') };
}
