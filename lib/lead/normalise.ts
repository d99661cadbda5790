// WORKER ONLY: brings libphonenumber.
import { readAddress, readPlace } from './address.ts';
import { normaliseEmail } from './email.ts';
import type { Address, Lead } from './lead.ts';
import { joinName, splitName } from './name.ts';
import type { KnownPhone, Person } from './person.ts';
import { readPhone, type PhoneRegions } from './phone.ts';
import { regionOfAddress, regionOfCountry, regionOfOrigin } from './region.ts';

/** A search with more keys than ten of a kind is slower and finds nobody else; a page that shows more is no person's. */
const KEYS_MAX = 10;

export interface Surroundings {
  /** The page's origin: its top-level domain hints at a region. */
  readonly siteOrigin: string;
  /** The sub-account's country, ISO 3166-1 alpha-2, null when it is not known. */
  readonly country: string | null;
}

/** The regions a lead's phones may be written in: its own address's, by country or by postcode and state, then the site's domain's and the sub-account's. */
export function phoneRegions(address: Address | null, { siteOrigin, country }: Surroundings): PhoneRegions {
  const likely = [regionOfOrigin(siteOrigin), regionOfCountry(country)].filter((region) => region !== null);
  return { own: regionOfAddress(address, likely), likely: [...new Set(likely)] };
}

/**
 * A lead as the worker works with it: emails checked again, phones in E.164, at most ten of each, the rest counted; the
 * name in reading order and in its parts, an address that the page shows on one line in its parts. Everything else as it is.
 */
export function toPerson(shown: Lead, surroundings: Surroundings): Person {
  const address = wholeAddress(shown.address);
  const emails = [...new Set(shown.emails.map(normaliseEmail).filter((email) => email !== null))];
  const phones = knownPhones(shown.phones, phoneRegions(address, surroundings));
  return {
    ...shown,
    ...wholeName(shown),
    address,
    emails: emails.slice(0, KEYS_MAX),
    phones: phones.slice(0, KEYS_MAX),
    beyondBound: Math.max(0, emails.length - KEYS_MAX) + Math.max(0, phones.length - KEYS_MAX),
  };
}

/** Each number once. One that could be two countries' is kept both ways, unless the page also shows it with its country. */
function knownPhones(shown: readonly string[], regions: PhoneRegions): KnownPhone[] {
  const read = shown.map((phone) => ({ phone, ways: readPhone(phone, regions) }));
  const sure = new Set(read.flatMap(({ ways }) => (ways.length === 1 ? ways : [])));
  const known = new Map<string, KnownPhone>();
  for (const { phone, ways } of read) {
    if (ways.length > 1 && ways.some((e164) => sure.has(e164))) continue;
    for (const e164 of ways) if (!known.has(e164)) known.set(e164, { shown: phone, e164, twoWays: ways.length > 1 });
  }
  return [...known.values()];
}

/** First and last name that the page shows apart stay so; a name in one piece is put in reading order. */
function wholeName({ name, firstName, lastName }: Lead): Pick<Lead, 'name' | 'firstName' | 'lastName'> {
  const split = splitName(name ?? '');
  if (firstName === null && lastName === null) return split ?? { name, firstName, lastName };
  const joined = joinName(firstName ?? '', lastName ?? '');
  if (split === null || joined === null) return joined ?? split ?? { name, firstName, lastName };
  // "王小明" keeps its spelling.
  const isSame = split.name.replaceAll(' ', '') === joined.name.replaceAll(' ', '');
  if (joined.firstName !== null && joined.lastName !== null) return isSame ? { ...joined, name: split.name } : joined;
  // The part that is missing is what the whole name has beyond the other.
  const whole = split.name;
  const [first, last] = [joined.firstName, joined.lastName];
  if (first !== null && whole.toLowerCase().startsWith(`${first} `.toLowerCase()))
    return joinName(first, whole.slice(first.length)) ?? joined;
  if (last !== null && whole.toLowerCase().endsWith(` ${last}`.toLowerCase()))
    return joinName(whole.slice(0, -last.length), last) ?? joined;
  return joined;
}

/** What stands beside a label of its own is surer than what a line is taken to mean: where they disagree, the line is the street. */
function wholeAddress(address: Address | null): Address | null {
  if (address === null) return null;
  const place = address.city === null ? NOWHERE : readPlace(address.city);
  const area = address.state === null ? NOWHERE : readPlace(address.state);
  const read = address.street === null ? NOWHERE : readAddress(address.street);
  const agrees = place.city === null || read.city?.toLowerCase() === place.city.toLowerCase();
  const line = agrees ? read : { ...NOWHERE, street: address.street };
  return {
    street: line.street,
    city: place.city ?? line.city,
    // "NSW 2150"
    state: area.state ?? area.city ?? place.state ?? line.state,
    postcode: address.postcode ?? place.postcode ?? area.postcode ?? line.postcode,
    country: address.country ?? place.country ?? area.country ?? line.country,
  };
}

const NOWHERE: Address = { street: null, city: null, state: null, postcode: null, country: null };
