import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressLine, readAddress, readPlace } from '../../../lib/lead/address.ts';

type Row = [line: string, parts: (string | null)[]];

// street, city, state, postcode, country; expected is what a person would write in the five fields.
const LINES: Row[] = [
  ['12 Wattle Street, Parramatta NSW 2150', ['12 Wattle Street', 'Parramatta', 'NSW', '2150', null]],
  ['12 Wattle Street, Parramatta, NSW 2150, Australia', ['12 Wattle Street', 'Parramatta', 'NSW', '2150', 'Australia']],
  ['12 Wattle Street Parramatta NSW 2150', ['12 Wattle Street', 'Parramatta', 'NSW', '2150', null]],
  ['12 Wattle Street Parramatta NSW 2150 Australia', ['12 Wattle Street', 'Parramatta', 'NSW', '2150', 'Australia']],
  ['100 St Kilda Road St Kilda VIC 3182', ['100 St Kilda Road', 'St Kilda', 'VIC', '3182', null]],
  ['Unit 3/12 George St, Sydney NSW 2000', ['Unit 3/12 George St', 'Sydney', 'NSW', '2000', null]],
  ['Level 5, 100 George Street, Sydney NSW 2000', ['Level 5, 100 George Street', 'Sydney', 'NSW', '2000', null]],
  ['PO Box 123 Sydney NSW 2001', ['PO Box 123', 'Sydney', 'NSW', '2001', null]],
  ['18 Banksia Street, Torquay VIC 3228, Australia', ['18 Banksia Street', 'Torquay', 'VIC', '3228', 'Australia']],
  ['12 Wattle Street, Parramatta', ['12 Wattle Street', 'Parramatta', null, null, null]],
  ['12 Wattle Street, Parramatta, Australia', ['12 Wattle Street', 'Parramatta', null, null, 'Australia']],
  ['45 Queen Street, Auckland 1010, New Zealand', ['45 Queen Street', 'Auckland', null, '1010', 'New Zealand']],
  ['45 Queen Street, Auckland CBD, Auckland 1010', ['45 Queen Street, Auckland CBD', 'Auckland', null, '1010', null]],
  ['12 Lambton Quay, Wellington 6011', ['12 Lambton Quay', 'Wellington', null, '6011', null]],
  ['500 Oak Ave, Portland, OR 97204', ['500 Oak Ave', 'Portland', 'OR', '97204', null]],
  ['500 Oak Ave, Portland, Oregon, 97204, USA', ['500 Oak Ave', 'Portland', 'Oregon', '97204', 'USA']],
  ['12345 Main Street, Springfield, IL 62704-1234', ['12345 Main Street', 'Springfield', 'IL', '62704-1234', null]],
  ['8340 NW 53rd Street, Apt 207, Doral, Florida, 33166', ['8340 NW 53rd Street, Apt 207', 'Doral', 'Florida', '33166', null]],
  ['1600 Pennsylvania Ave NW, Washington, DC 20500', ['1600 Pennsylvania Ave NW', 'Washington', 'DC', '20500', null]],
  ['350 5th Ave, New York, NY 10118, United States', ['350 5th Ave', 'New York', 'NY', '10118', 'United States']],
  ['350 5th Ave New York NY 10118', ['350 5th Ave', 'New York', 'NY', '10118', null]],
  ['Los Angeles, CA', [null, 'Los Angeles', 'CA', null, null]],
  ['12345 Main Street, Springfield', ['12345 Main Street', 'Springfield', null, null, null]],
  ['290 Bremner Blvd, Toronto, ON M5V 3L9', ['290 Bremner Blvd', 'Toronto', 'ON', 'M5V 3L9', null]],
  ['290 Bremner Blvd, Toronto, ON M5V 3L9, Canada', ['290 Bremner Blvd', 'Toronto', 'ON', 'M5V 3L9', 'Canada']],
  ['1000 rue Sherbrooke, Montréal (Québec) H3A 3G4', ['1000 rue Sherbrooke', 'Montréal', 'Québec', 'H3A 3G4', null]],
  ['1000 rue Sherbrooke Ouest, Montréal, QC H3A 3G4', ['1000 rue Sherbrooke Ouest', 'Montréal', 'QC', 'H3A 3G4', null]],
  ['10 Downing Street, London SW1A 2AA', ['10 Downing Street', 'London', null, 'SW1A 2AA', null]],
  ['10 Downing Street, London, SW1A 2AA, United Kingdom', ['10 Downing Street', 'London', null, 'SW1A 2AA', 'United Kingdom']],
  ['12 High Street, Sevenoaks, Kent TN13 1AA', ['12 High Street', 'Sevenoaks', 'Kent', 'TN13 1AA', null]],
  ['Flat 2, 12 High Street, Bristol, BS1 4DJ, England', ['Flat 2, 12 High Street', 'Bristol', null, 'BS1 4DJ', 'England']],
  ['10 Downing Street London SW1A 2AA UK', ['10 Downing Street', 'London', null, 'SW1A 2AA', 'UK']],
  ['12 Main Street, Swords, Co. Dublin, K67 X285', ['12 Main Street', 'Swords', 'Co. Dublin', 'K67 X285', null]],
  ['5 Grafton Street, Dublin 2, D02 X285, Ireland', ['5 Grafton Street', 'Dublin 2', null, 'D02 X285', 'Ireland']],
  ['5 Grafton Street, Dublin 2', ['5 Grafton Street', 'Dublin 2', null, null, null]],
  ['3 rue de la Paix, 75002 Paris, France', ['3 rue de la Paix', 'Paris', null, '75002', 'France']],
  ['3 rue de la Paix 75002 Paris', ['3 rue de la Paix', 'Paris', null, '75002', null]],
  ['3 rue de la Paix, 75002 PARIS CEDEX 08', ['3 rue de la Paix', 'PARIS CEDEX 08', null, '75002', null]],
  ['112 chemin Grand-Tampon, 97430 Le Tampon, La Réunion', ['112 chemin Grand-Tampon', 'Le Tampon', null, '97430', 'La Réunion']],
  ['27 quai Perrache, 69002 Lyon, France', ['27 quai Perrache', 'Lyon', null, '69002', 'France']],
  ['BP 12, 97400 Saint-Denis', ['BP 12', 'Saint-Denis', null, '97400', null]],
  ['12 rue X, Résidence Y, F-75002 Paris', ['12 rue X, Résidence Y', 'Paris', null, 'F-75002', null]],
  ['Rue de la Loi 16, 1000 Bruxelles', ['Rue de la Loi 16', 'Bruxelles', null, '1000', null]],
  ['Rue de la Loi 16, B-1000 Bruxelles, Belgique', ['Rue de la Loi 16', 'Bruxelles', null, 'B-1000', 'Belgique']],
  ['Kerkstraat 5, 2000 Antwerpen, België', ['Kerkstraat 5', 'Antwerpen', null, '2000', 'België']],
  ['Bahnhofstrasse 1, 8001 Zürich', ['Bahnhofstrasse 1', 'Zürich', null, '8001', null]],
  ['Bahnhofstrasse 1 8001 Zürich', ['Bahnhofstrasse 1', 'Zürich', null, '8001', null]],
  ['Rue du Rhône 1, 1204 Genève GE, Suisse', ['Rue du Rhône 1', 'Genève', 'GE', '1204', 'Suisse']],
  ['Forstweg 9, 3636, Längenbühl, Schweiz', ['Forstweg 9', 'Längenbühl', null, '3636', 'Schweiz']],
  ['Calle Mayor 5, 3º B, 28013 Madrid', ['Calle Mayor 5, 3º B', 'Madrid', null, '28013', null]],
  ['C/ Mayor, 5, 28013 Madrid, España', ['C/ Mayor, 5', 'Madrid', null, '28013', 'España']],
  ['Calle Mayor 5, 28013 Madrid (Madrid)', ['Calle Mayor 5', 'Madrid', 'Madrid', '28013', null]],
  ['Calle Alfonso I, 14, Zaragoza, 50003', ['Calle Alfonso I, 14', 'Zaragoza', null, '50003', null]],
  ['Hauptstraße 5, 10115 Berlin', ['Hauptstraße 5', 'Berlin', null, '10115', null]],
  ['Hauptstr. 5 10115 Berlin', ['Hauptstr. 5', 'Berlin', null, '10115', null]],
  ['Hauptstraße 5, D-10115 Berlin, Deutschland', ['Hauptstraße 5', 'Berlin', null, 'D-10115', 'Deutschland']],
  ['Venloer Straße 310, 50823 Köln', ['Venloer Straße 310', 'Köln', null, '50823', null]],
  ['10115 Berlin', [null, 'Berlin', null, '10115', null]],
  ['10115 Berlin, DE', [null, 'Berlin', null, '10115', 'DE']],
  ['123 Bd Mohammed V, Casablanca 20000, Maroc', ['123 Bd Mohammed V', 'Casablanca', null, '20000', 'Maroc']],
  ['123 Bd Mohammed V, 20000 Casablanca', ['123 Bd Mohammed V', 'Casablanca', null, '20000', null]],
  ['14 derb Sidi Bouloukat, Marrakech, Maroc 40000', ['14 derb Sidi Bouloukat', 'Marrakech', null, '40000', 'Maroc']],
  [
    'Flat 4B, MG Road, Indiranagar, Bengaluru, Karnataka 560038',
    ['Flat 4B, MG Road, Indiranagar', 'Bengaluru', 'Karnataka', '560038', null],
  ],
  ['MG Road, Bengaluru - 560001, Karnataka, India', ['MG Road', 'Bengaluru', 'Karnataka', '560001', 'India']],
  ['12 Marine Drive, Mumbai 400 001', ['12 Marine Drive', 'Mumbai', null, '400 001', null]],
  ['12 Marine Drive, Mumbai, Maharashtra, 400001, India', ['12 Marine Drive', 'Mumbai', 'Maharashtra', '400001', 'India']],
  ['Av. Paulista, 1578 - Bela Vista, São Paulo - SP, 01310-200', ['Av. Paulista, 1578 - Bela Vista', 'São Paulo', 'SP', '01310-200', null]],
  [
    'Av. Paulista, 1578 - Bela Vista, São Paulo - SP, 01310-200, Brasil',
    ['Av. Paulista, 1578 - Bela Vista', 'São Paulo', 'SP', '01310-200', 'Brasil'],
  ],
  ['Rua das Flores, 123, Centro, Curitiba/PR, CEP 80010-000', ['Rua das Flores, 123, Centro', 'Curitiba', 'PR', '80010-000', null]],
  ['Rua das Flores, 123, São Paulo, SP, 01310-200', ['Rua das Flores, 123', 'São Paulo', 'SP', '01310-200', null]],
  ['Behind the church', ['Behind the church', null, null, null, null]],
  ['Behind the church, near the pub', ['Behind the church, near the pub', null, null, null, null]],
  ['1234 Broadway', ['1234 Broadway', null, null, null, null]],
  ['شارع محمد الخامس 12, الرباط', ['شارع محمد الخامس 12', 'الرباط', null, null, null]],
  ['Unit 3, Rose House', ['Unit 3', 'Rose House', null, null, null]],
];

/** Lines whose province stands where a city would, when the parts are joined again. */
const NOT_AGAIN = /\(Madrid\)|Genève GE/;

describe('readAddress', () => {
  test.each(LINES)('%s', (line, [street, city, state, postcode, country]) => {
    expect(readAddress(line)).toEqual({ street, city, state, postcode, country });
  });

  test.each(LINES.filter(([line]) => !NOT_AGAIN.test(line)))('%s, joined and read again', (line) => {
    const address = readAddress(line);
    expect(readAddress(addressLine(address) ?? '')).toEqual(address);
  });

  test('nothing of a line is lost, whatever it is, in bounded time', () => {
    const part = fc.constantFrom(
      '12',
      'Main',
      'Street',
      'St',
      ',',
      ', ',
      ' ',
      'NSW',
      '2150',
      '75002',
      'Paris',
      'rue',
      '-',
      '/',
      'SW1A 2AA',
      'France',
      'CA',
      '94105',
      'São Paulo',
      'SP',
      '01310-200',
      '(',
      ')',
      'Co.',
      'D02 X285',
      '400 001',
      'شارع',
    );
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(part, { maxLength: 14 }).map((parts) => parts.join(' ')),
    );
    const letters = (text: string): string =>
      text
        .replace(/CEP|PIN|Eircode|[^\p{L}\p{N}]/gu, '')
        .split('')
        .toSorted()
        .join('');
    fc.assert(
      fc.property(line, (shown) => {
        expect(letters(Object.values(readAddress(shown)).join(''))).toBe(letters(shown));
      }),
      { numRuns: 500 },
    );
    const start = performance.now();
    for (const bit of ['a ', '1 ', 'Street ', 'NSW ', '1234 ', '- ', ', ', '1a ', 'Co. ', '12345 a']) readAddress(bit.repeat(1_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('readPlace', () => {
  test.each<Row>([
    ['44000 Nantes', ['Nantes', null, '44000', null]],
    ['Nantes 44000', ['Nantes', null, '44000', null]],
    ['8001 Zürich', ['Zürich', null, '8001', null]],
    ['Parramatta NSW 2150', ['Parramatta', 'NSW', '2150', null]],
    ['Parramatta NSW', ['Parramatta', 'NSW', null, null]],
    ['Portland, OR 97204', ['Portland', 'OR', '97204', null]],
    ['Portland, OR', ['Portland', 'OR', null, null]],
    ['London SW1A 2AA', ['London', null, 'SW1A 2AA', null]],
    ['São Paulo - SP', ['São Paulo - SP', null, null, null]],
    ['Paris, France', ['Paris', null, null, 'France']],
    ['Nantes', ['Nantes', null, null, null]],
    ['Paris 8e', ['Paris 8e', null, null, null]],
    ['Dublin 2', ['Dublin 2', null, null, null]],
    ['New York', ['New York', null, null, null]],
    ['Washington', ['Washington', null, null, null]],
    ['West Virginia', ['West Virginia', null, null, null]],
    ['St. Gallen', ['St. Gallen', null, null, null]],
    ['Court-Saint-Étienne', ['Court-Saint-Étienne', null, null, null]],
  ])('%s', (line, [city, state, postcode, country]) => {
    expect(readPlace(line)).toEqual({ street: null, city, state, postcode, country });
  });
});

describe('addressLine', () => {
  test('the parts that there are, as shown', () => {
    const parts = { street: '12 Wattle Street', city: 'Parramatta', state: 'NSW', postcode: '2150', country: 'Australia' };
    expect(addressLine(parts)).toBe('12 Wattle Street, Parramatta, NSW, 2150, Australia');
    expect(addressLine({ ...parts, state: null, country: '' })).toBe('12 Wattle Street, Parramatta, 2150');
    expect(addressLine({ street: null, city: null, state: null, postcode: null, country: null })).toBe(null);
    expect(addressLine(null)).toBe(null);
  });
});
