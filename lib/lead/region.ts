// WORKER ONLY: with phone.ts.
import { getCountries, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';

/** Country domains that are mostly used for something else. */
const NO_HINT = new Set('ac ai am bz cc co fm gg gl im io is la ly me nu pw sh so st to tv vc ws'.split(' '));

const ALIASES: readonly (readonly [string, CountryCode])[] = [
  ['usa', 'US'],
  ['u.s.a.', 'US'],
  ['u.s.', 'US'],
  ['america', 'US'],
  ['uk', 'GB'],
  ['u.k.', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['great britain', 'GB'],
  ['angleterre', 'GB'],
  ['grande-bretagne', 'GB'],
  ['aus', 'AU'],
  ['réunion', 'RE'],
  ['reunion', 'RE'],
  ['brd', 'DE'],
  ['fra', 'FR'],
  ['deu', 'DE'],
  ['esp', 'ES'],
  ['gbr', 'GB'],
  ['can', 'CA'],
  ['nzl', 'NZ'],
  ['irl', 'IE'],
  ['che', 'CH'],
  ['bel', 'BE'],
];

let names: Map<string, CountryCode> | null = null;

/** Built at the first question and kept: the same for every caller, so nothing depends on when the worker started. */
function countryNames(): Map<string, CountryCode> {
  if (names !== null) return names;
  const made = new Map<string, CountryCode>(ALIASES);
  for (const language of ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl']) {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of getCountries()) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && !made.has(name)) made.set(name, code);
    }
  }
  names = made;
  return made;
}

/** The country that an address names, by its name in a few languages or by its two-letter code. */
export function regionOfCountry(shown: string | null): CountryCode | null {
  const text = shown?.trim() ?? '';
  const code = text.toUpperCase();
  if (code.length === 2 && isSupportedCountry(code)) return code;
  return countryNames().get(text.toLowerCase()) ?? null;
}

/** The country that a site's domain hints at: `https://www.spot-hit.fr` is FR, `.com` and `.io` are none. */
export function regionOfOrigin(origin: string): CountryCode | null {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  const top = host.split('.').at(-1) ?? '';
  if (top.length !== 2 || NO_HINT.has(top)) return null;
  const code = top === 'uk' ? 'GB' : top.toUpperCase();
  return isSupportedCountry(code) ? code : null;
}
