import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhones, phoneTail } from '../../../lib/lead/phone-text.ts';
import { normalisePhone, type CountryCode } from '../../../lib/lead/phone.ts';
import { regionOfCountry, regionOfOrigin } from '../../../lib/lead/region.ts';

describe('normalisePhone', () => {
  test.each<[string, CountryCode[], string | null]>([
    ['0412 345 678', ['AU'], '+61412345678'],
    ['(03) 4234 3450', ['AU'], '+61342343450'],
    ['1300 555 019', ['AU'], '+611300555019'],
    ['021 123 4567', ['NZ'], '+64211234567'],
    ['021 123 4567', ['AU'], '+61211234567'],
    ['021 123 4567', ['NZ', 'AU'], '+64211234567'],
    ['(415) 555-0132', ['US'], '+14155550132'],
    ['415.555.0132', ['US'], '+14155550132'],
    ['011 44 20 7946 0958', ['US'], '+442079460958'],
    ['(416) 967-1111', ['CA'], '+14169671111'],
    ['020 7946 0958', ['GB'], '+442079460958'],
    ['07700 900123', ['GB'], '+447700900123'],
    ['+44 (0)20 7946 0958', [], '+442079460958'],
    ['085 012 3456', ['IE'], '+353850123456'],
    ['06 12 34 56 78', ['FR'], '+33612345678'],
    ['06.12.34.56.78', ['FR'], '+33612345678'],
    ['+33 (0)6 12 34 56 78', [], '+33612345678'],
    ['0033612345678', ['AU'], '+33612345678'],
    ['00 33 6 12 34 56 78', [], '+33612345678'],
    ['06 39 98 12 34', ['FR'], '+33639981234'],
    ['0692 12 34 56', ['RE', 'FR'], '+262692123456'],
    ['0470 12 34 56', ['BE'], '+32470123456'],
    ['079 123 45 67', ['CH'], '+41791234567'],
    ['612 34 56 78', ['ES'], '+34612345678'],
    ['0151 12345678', ['DE'], '+4915112345678'],
    ['030 901820', ['DE'], '+4930901820'],
    ['0612-345678', ['MA'], '+212612345678'],
    ['098765 43210', ['IN'], '+919876543210'],
    ['(11) 98765-4321', ['BR'], '+5511987654321'],
    ['0412 345 678', [], null],
    ['4711', ['AU'], null],
    ['61298114711', ['FR'], null],
    ['12/11/2026', ['FR'], null],
    ['1048200', ['FR'], null],
    ['', ['FR'], null],
    ['0'.repeat(61), ['FR'], null],
  ])('%s in %j is %s', (shown, regions, e164) => {
    expect(normalisePhone(shown, regions)).toBe(e164);
  });

  test('what it gives it takes again, whatever the region', () => {
    const digits = fc.stringMatching(/^[+0-9 ().-]{6,18}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom<CountryCode>('AU', 'FR', 'US', 'DE'), (shown, region) => {
        const e164 = normalisePhone(shown, [region]);
        if (e164 === null) return;
        expect(e164).toMatch(/^\+[1-9]\d{6,14}$/);
        expect(normalisePhone(e164, [])).toBe(e164);
      }),
    );
  });
});

describe('findPhones', () => {
  test.each([
    ['Call 0412 345 678 or +61 3 9037 5514.', ['0412 345 678', '+61 3 9037 5514']],
    ['(03) 4234 3450 (mobile)', ['(03) 4234 3450']],
    ['Tel:0412345678', ['0412345678']],
    ['(0412 345 678)', ['0412 345 678']],
    ['0033 6 12 34 56 78', ['0033 6 12 34 56 78']],
    ['+33 (0)6 12 34 56 78', ['+33 (0)6 12 34 56 78']],
    ['06.12.24.85.93', ['06.12.24.85.93']],
    ['12.11.2026', []],
    ['2026-11-12', []],
    ['192.168.100.200', []],
    ['$1 250 000', []],
    ['1 250 000', []],
    ['12345678 €', []],
    ['00:1A:2B:3C:4D:5E', []],
    ['FR7630006000011234567890189', []],
    ['4000 1234 5678 9010', []],
    ['user12345678', []],
    ['#12345678', []],
    ['12345678@example.com', []],
    ['x_12345678', []],
    ['1234567890123456789012', []],
  ])('%s', (text, phones) => {
    expect(findPhones(text).map(({ shown }) => shown)).toEqual(phones);
  });

  test('only what is written as phones are is certain', () => {
    const certain = (text: string) => findPhones(text)[0]?.certain;
    expect(certain('0412 345 678')).toBe(true);
    expect(certain('+61 412 345 678')).toBe(true);
    expect(certain('415-555-0132')).toBe(true);
    expect(certain('4155550132')).toBe(false);
    expect(certain('61298114711')).toBe(false);
  });

  test('two spellings of one number have one tail', () => {
    expect(phoneTail('+61 2 9037 4412')).toBe(phoneTail('(02) 9037 4412'));
    expect(phoneTail('(03) 9037 4412')).not.toBe(phoneTail('(02) 9037 4412'));
  });
});

describe('regions', () => {
  test.each([
    ['Australia', 'AU'],
    ['FRANCE', 'FR'],
    ['Allemagne', 'DE'],
    ['Vereinigte Staaten', 'US'],
    ['Estados Unidos', 'US'],
    ['USA', 'US'],
    ['England', 'GB'],
    ['La Réunion', 'RE'],
    ['nz', 'NZ'],
    ['Atlantis', null],
    ['', null],
    [null, null],
  ])('the country %s is %s', (shown, region) => {
    expect(regionOfCountry(shown)).toBe(region);
  });

  test.each([
    ['https://www.spot-hit.fr', 'FR'],
    ['https://app.brokerengine.com.au', 'AU'],
    ['https://crm.example.co.uk', 'GB'],
    ['https://crm.io', null],
    ['https://crm.example', null],
    ['https://10.0.0.1', null],
    ['nonsense', null],
  ])('%s hints at %s', (origin, region) => {
    expect(regionOfOrigin(origin)).toBe(region);
  });
});
