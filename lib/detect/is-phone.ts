import { readPhone, type CountryCode } from '../lead/phone.ts';
import { regionOfCountry, regionOfOrigin } from '../lead/region.ts';

/** Where a page in a language is likely from; a language with its country ("pt-BR") says it itself. */
const REGIONS: Readonly<Record<string, readonly CountryCode[]>> = {
  en: ['US', 'GB', 'AU'],
  fr: ['FR', 'BE', 'CH', 'MA'],
  es: ['ES', 'MX', 'US'],
  de: ['DE', 'CH', 'AT'],
  pt: ['BR', 'PT'],
  it: ['IT'],
  nl: ['NL', 'BE'],
};

/**
 * Whether a text that is a number and nothing else is a phone of one of the regions that the page is likely from: its host, its
 * language, the sub-account's `country`. For numbers that only who knows the country's plan can tell from others ("612 34 56 78").
 */
export function phoneTest(url: URL, lang: string, country: string | null): (shown: string) => boolean {
  const [language = '', region = ''] = lang.split('-');
  const likely = [
    regionOfCountry(country),
    regionOfOrigin(url.origin),
    regionOfCountry(region.length === 2 ? region : null),
    ...(REGIONS[language] ?? []),
  ];
  const regions = [...new Set(likely.filter((one) => one !== null))];
  return (shown) => readPhone(shown, { own: null, likely: regions }).length > 0;
}
