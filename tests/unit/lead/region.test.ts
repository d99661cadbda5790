import { describe, expect, test } from 'vitest';
import type { Address } from '../../../lib/lead/lead.ts';
import type { CountryCode } from '../../../lib/lead/phone.ts';
import { regionOfAddress, regionOfCountry, regionOfOrigin } from '../../../lib/lead/region.ts';

describe('regionOfCountry', () => {
  test.each([
    ['Australia', 'AU'],
    ['FRANCE', 'FR'],
    ['Allemagne', 'DE'],
    ['Deutschland', 'DE'],
    ['Großbritannien', 'GB'],
    ['Vereinigte Staaten', 'US'],
    ['Estados Unidos', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['Etats-Unis', 'US'],
    ['England', 'GB'],
    ['Éire', 'IE'],
    ['La Réunion', 'RE'],
    ['Réunion (La)', 'RE'],
    ['Nouvelle Calédonie', 'NC'],
    ['Nouvelle-Zelande', 'NZ'],
    ['Polynésie française', 'PF'],
    ['Australia (AU)', 'AU'],
    ['Schweiz', 'CH'],
    ['Suisse', 'CH'],
    ['Belgique', 'BE'],
    ['België', 'BE'],
    ['España', 'ES'],
    ['Espana', 'ES'],
    ['Maroc', 'MA'],
    ['المغرب', 'MA'],
    ['Brasil', 'BR'],
    ['Inde', 'IN'],
    ['nz', 'NZ'],
    ['Atlantis', null],
    ['', null],
    [null, null],
  ])('%s is %s', (shown, region) => {
    expect(regionOfCountry(shown)).toBe(region);
  });
});

describe('regionOfOrigin', () => {
  test.each([
    ['https://www.spot-hit.fr', 'FR'],
    ['https://app.brokerengine.com.au', 'AU'],
    ['https://crm.example.co.uk', 'GB'],
    ['https://crm.re', 'RE'],
    ['https://crm.io', null],
    ['https://crm.example', null],
    ['https://10.0.0.1', null],
    ['nonsense', null],
  ])('%s hints at %s', (origin, region) => {
    expect(regionOfOrigin(origin)).toBe(region);
  });
});

describe('regionOfAddress', () => {
  const address = (parts: Partial<Address>): Address => ({
    street: null,
    city: null,
    state: null,
    postcode: null,
    country: null,
    ...parts,
  });

  test.each<[string, Partial<Address>, CountryCode[], CountryCode | null]>([
    ['the country it names', { country: 'Nouvelle-Zélande', postcode: '97400' }, ['FR'], 'NZ'],
    ['an overseas region of the country it names', { country: 'France', postcode: '97400' }, [], 'RE'],
    ['an overseas region beside France', { country: 'France', state: 'La Réunion' }, [], 'RE'],
    ['an overseas region where the state stands', { state: 'Guadeloupe' }, [], 'GP'],
    ['mainland France', { country: 'France', postcode: '75002' }, ['RE'], 'FR'],
    ['974', { postcode: '97400' }, [], 'RE'],
    ['971', { postcode: '97110' }, [], 'GP'],
    ['972', { postcode: '97200' }, ['AU'], 'MQ'],
    ['973', { postcode: '97300' }, [], 'GF'],
    ['976', { postcode: '97600' }, ['FR'], 'YT'],
    ['988', { postcode: '98800' }, ['FR'], 'NC'],
    ['987', { postcode: '98713' }, ['FR'], 'PF'],
    ['974 in Oregon', { state: 'OR', postcode: '97401', city: 'Eugene' }, [], 'US'],
    ['974 in an American app', { postcode: '97401', city: 'Eugene' }, ['US'], 'US'],
    ['974 in Germany', { street: 'Hauptstraße 5', postcode: '97421', city: 'Schweinfurt' }, [], 'DE'],
    ['974 in a German app', { postcode: '97421', city: 'Schweinfurt' }, ['DE'], 'DE'],
    ['an Australian state and postcode', { state: 'NSW', postcode: '2150' }, ['US'], 'AU'],
    ['Western Australia', { state: 'WA', postcode: '6000' }, ['US'], 'AU'],
    ['Washington', { state: 'WA', postcode: '98101' }, ['AU'], 'US'],
    ['an Australian state alone', { state: 'QLD' }, [], 'AU'],
    ['an Australian state written out', { state: 'Queensland' }, [], 'AU'],
    ['four digits alone', { postcode: '2150' }, [], null],
    ['four digits in a Swiss app', { postcode: '8001' }, ['CH', 'AU'], 'CH'],
    ['an American state and ZIP', { state: 'CA', postcode: '94105' }, [], 'US'],
    ['an American state written out', { state: 'California' }, ['AU'], 'US'],
    ['a long ZIP', { postcode: '94105-1234' }, [], 'US'],
    ['two letters alone', { state: 'CA' }, [], null],
    ['a Canadian postcode', { postcode: 'M5V 3L9' }, ['US'], 'CA'],
    ['one in one piece', { postcode: 'm5v3l9' }, [], 'CA'],
    ['a Canadian province', { state: 'Québec' }, [], 'CA'],
    ['a British postcode', { postcode: 'SW1A 2AA' }, ['AU'], 'GB'],
    ['a short one', { postcode: 'M1 1AE' }, [], 'GB'],
    ['an Irish postcode', { postcode: 'D02 X285' }, ['GB'], 'IE'],
    ['an Irish county', { state: 'Co. Cork' }, [], 'IE'],
    ['a county of Northern Ireland', { state: 'Co. Antrim' }, [], 'GB'],
    ['a CEP', { postcode: '01310-200' }, [], 'BR'],
    ['a PIN', { postcode: '560 001' }, [], 'IN'],
    ['an Indian state', { state: 'Karnataka' }, [], 'IN'],
    ['five digits alone', { postcode: '28013' }, [], null],
    ['five digits in a Spanish app', { postcode: '28013' }, ['ES', 'AU'], 'ES'],
    ['five digits in an Australian one', { postcode: '28013' }, ['AU'], null],
    ['a Spanish street', { street: 'Calle Mayor 5', postcode: '28013' }, ['AU'], 'ES'],
    ['a German street', { street: 'Bahnhofstr. 5', postcode: '10115' }, ['AU'], 'DE'],
    ['a French street', { street: '3 rue de la Paix', postcode: '75002' }, ['AU'], 'FR'],
    ['a French street in an American app', { street: '3 rue de la Paix', postcode: '75002' }, ['US'], 'FR'],
    ['a Moroccan city', { street: '3 rue Atlas', postcode: '20000', city: 'Casablanca' }, ['FR'], 'MA'],
    ['a Moroccan app', { street: '3 rue Atlas', postcode: '20000', city: 'Bouskoura' }, ['MA'], 'MA'],
    ['a prefix', { postcode: 'CH-8001' }, [], 'CH'],
    ['a short prefix', { postcode: 'D-10115' }, ['US'], 'DE'],
    ['nothing', {}, ['AU'], null],
  ])('%s', (_what, parts, likely, region) => {
    expect(regionOfAddress(address(parts), likely)).toBe(region);
  });

  test('no address has no region', () => {
    expect(regionOfAddress(null, ['AU'])).toBe(null);
  });
});
