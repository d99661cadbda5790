// WORKER ONLY: brings libphonenumber.
import { readAddress } from './address.ts';
import { normaliseEmail } from './email.ts';
import type { Address, Lead } from './lead.ts';
import { splitName } from './name.ts';
import type { KnownPhone, Person } from './person.ts';
import { normalisePhone, type CountryCode } from './phone.ts';
import { regionOfCountry, regionOfOrigin } from './region.ts';

/** A search with more keys than ten of a kind is slower and finds nobody else; a page that shows more is no person's. */
const KEYS_MAX = 10;

export interface Surroundings {
  /** The page's origin: its top-level domain hints at a region. */
  readonly siteOrigin: string;
  /** The sub-account's country, ISO 3166-1 alpha-2, null when it is not known. */
  readonly country: string | null;
}

/** The regions a lead's phones may be written in, the likeliest first: its address, then the site's domain, then the sub-account. */
export function phoneRegions(lead: Lead, { siteOrigin, country }: Surroundings): CountryCode[] {
  const likely = [regionOfCountry(lead.address?.country ?? null), regionOfOrigin(siteOrigin), regionOfCountry(country)];
  return [...new Set(likely.filter((region) => region !== null))];
}

/**
 * A lead as the worker works with it: emails checked again, phones in E.164, at most ten of each, the rest counted; the
 * name in reading order, an address that the page shows on one line in its parts.
 */
export function toPerson(shown: Lead, surroundings: Surroundings): Person {
  const lead = { ...shown, ...wholeName(shown), address: wholeAddress(shown.address) };
  const regions = phoneRegions(lead, surroundings);
  const emails = [...new Set(lead.emails.map(normaliseEmail).filter((email) => email !== null))];
  const phones = new Map<string, KnownPhone>();
  for (const phone of lead.phones) {
    const e164 = normalisePhone(phone, regions);
    if (e164 !== null && !phones.has(e164)) phones.set(e164, { shown: phone, e164 });
  }
  return {
    ...lead,
    emails: emails.slice(0, KEYS_MAX),
    phones: [...phones.values()].slice(0, KEYS_MAX),
    beyondBound: Math.max(0, emails.length - KEYS_MAX) + Math.max(0, phones.size - KEYS_MAX),
  };
}

/** First and last name that the page shows apart stay so; a name in one piece is put in reading order. */
function wholeName({ name, firstName, lastName }: Lead): Pick<Lead, 'name' | 'firstName' | 'lastName'> {
  const split = splitName(
    firstName !== null && lastName !== null ? `${lastName.replaceAll(',', ' ')}, ${firstName.replaceAll(',', ' ')}` : (name ?? ''),
  );
  return split ?? { name, firstName, lastName };
}

/** What stands beside a label of its own is surer than what a line is taken to mean. */
function wholeAddress(address: Address | null): Address | null {
  if (address === null) return null;
  const line = address.street === null ? null : readAddress(address.street);
  // "44000 Nantes" is how France writes a city.
  const [, postcode = null, city = address.city] = /^(\d{4,5})\s+(\D+)$/.exec(address.city ?? '') ?? [];
  return {
    street: line?.street ?? null,
    city: city ?? line?.city ?? null,
    state: address.state ?? line?.state ?? null,
    postcode: address.postcode ?? postcode ?? line?.postcode ?? null,
    country: address.country ?? line?.country ?? null,
  };
}
