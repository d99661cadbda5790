// WORKER ONLY: brings libphonenumber.
import { readAddress } from './address.ts';
import { normaliseEmail } from './email.ts';
import type { Address, Lead } from './lead.ts';
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
 * A lead as the worker works with it: emails checked again, phones in E.164, at most ten of each, the rest counted; an address
 * that the page shows on one line in its parts.
 */
export function toPerson(shown: Lead, surroundings: Surroundings): Person {
  const lead = { ...shown, address: wholeAddress(shown.address) };
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

/** What stands beside a label of its own is surer than what a line is taken to mean. */
function wholeAddress(address: Address | null): Address | null {
  if (address === null || address.street === null) return address;
  const read = readAddress(address.street);
  return {
    street: read.street,
    city: address.city ?? read.city,
    state: address.state ?? read.state,
    postcode: address.postcode ?? read.postcode,
    country: address.country ?? read.country,
  };
}
