// WORKER ONLY: with phone.ts.
import { getCountries, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import type { Address } from './lead.ts';
import { frenchRegion, isOverseas, regionOfPost } from './postal.ts';

/** Country domains that are mostly used for something else. */
const NO_HINT = new Set('ac ai am bz cc co fm gg gl im io is la ly me nu pw sh so st to tv vc ws'.split(' '));

/** In the form of `plain`. */
const ALIASES: readonly (readonly [string, CountryCode])[] = [
  ['usa', 'US'],
  ['u s a', 'US'],
  ['u s', 'US'],
  ['united states of america', 'US'],
  ['america', 'US'],
  ['etats unis d amerique', 'US'],
  ['uk', 'GB'],
  ['u k', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['great britain', 'GB'],
  ['angleterre', 'GB'],
  ['grande bretagne', 'GB'],
  ['großbritannien', 'GB'],
  ['republic of ireland', 'IE'],
  ['eire', 'IE'],
  ['aus', 'AU'],
  ['reunion', 'RE'],
  ['ile de reunion', 'RE'],
  ['ile de la reunion', 'RE'],
  ['france metropolitaine', 'FR'],
  ['brd', 'DE'],
  ['bharat', 'IN'],
  ['fra', 'FR'],
  ['deu', 'DE'],
  ['esp', 'ES'],
  ['gbr', 'GB'],
  ['can', 'CA'],
  ['nzl', 'NZ'],
  ['irl', 'IE'],
  ['che', 'CH'],
  ['bel', 'BE'],
  ['bra', 'BR'],
  ['ind', 'IN'],
  ['mar', 'MA'],
];

let names: Map<string, CountryCode> | null = null;

/** A name in the form it is compared in: "Nouvelle-Zélande" is "nouvelle zelande", "Réunion (La)" and "La Réunion" are "reunion". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\([^)]*\)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|la|les?|el|die) /, '');

/** Built at the first question and kept: the same for every caller, so nothing depends on when the worker started. */
function countryNames(): Map<string, CountryCode> {
  if (names !== null) return names;
  const made = new Map<string, CountryCode>(ALIASES);
  for (const language of ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'ar']) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of getCountries()) {
      const name = plain(display.of(code) ?? '');
      if (name !== '' && !made.has(name)) made.set(name, code);
    }
  }
  names = made;
  return made;
}

/** The country that a text names, by its name in a few languages or by its two-letter code. */
export function regionOfCountry(shown: string | null): CountryCode | null {
  const text = shown?.trim() ?? '';
  const code = text.toUpperCase();
  if (code.length === 2 && isSupportedCountry(code)) return code;
  return countryNames().get(plain(text)) ?? null;
}

/** The country of an address: the one it names, else the one its postcode and state give away (`likely`: regionOfPost). */
export function regionOfAddress(address: Address | null, likely: readonly CountryCode[]): CountryCode | null {
  if (address === null) return null;
  const named = regionOfCountry(address.country);
  // "97400 Saint-Denis, La Réunion, France"
  if (named === 'FR' || named === null) {
    const state = regionOfCountry(address.state);
    if (state !== null && isOverseas(state)) return state;
  }
  return named === 'FR' ? frenchRegion(address.postcode) : (named ?? regionOfPost(address, likely));
}

/** The country that a site's domain hints at: `https://www.spot-hit.fr` is FR, `.com` and `.io` are none. */
export function regionOfOrigin(origin: string): CountryCode | null {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  const top = host.split('.').at(-1) ?? '';
  if (top.length !== 2 || NO_HINT.has(top)) return null;
  const code = top === 'uk' ? 'GB' : top.toUpperCase();
  return isSupportedCountry(code) ? code : null;
}
