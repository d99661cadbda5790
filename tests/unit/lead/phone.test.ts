import * as fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import { getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { readPhone, type CountryCode, type PhoneRegions } from '../../../lib/lead/phone.ts';
import { ABROAD, SPELLINGS } from './phones.ts';

const within = (...likely: CountryCode[]): PhoneRegions => ({ own: null, likely });

describe('readPhone, in a region of its own', () => {
  test.each(SPELLINGS)('%s: %s is %s', (region, shown, e164) => {
    expect(readPhone(shown, within(region))).toEqual([e164]);
    expect(readPhone(shown, { own: region, likely: ['IS'] })).toEqual([e164]);
  });

  test.each<[CountryCode, string]>([
    ['AU', '13 12 34'],
    ['AU', '131 234'],
    ['AU', '4711'],
    ['AU', '75 12 34'],
    ['AU', '0692 12 34 56'],
    ['AU', '12/11/2026'],
    ['US', '0412 345 678'],
    ['US', '415-555-013'],
    ['FR', '61298114711'],
    ['FR', '12/11/2026'],
    ['FR', '1048200'],
    ['FR', ''],
    ['FR', '0'.repeat(61)],
    ['DE', '75 12 34'],
    ['DE', '30 901820'],
    ['DE', '1048200'],
    ['BR', '98765-4321'],
  ])('%s: %j is none', (region, shown) => {
    expect(readPhone(shown, within(region))).toEqual([]);
  });

  test('without a region there is none', () => {
    expect(readPhone('0412 345 678', within())).toEqual([]);
  });
});

describe('readPhone, with a country code', () => {
  test.each(ABROAD)('%s', (shown, e164) => {
    for (const regions of [within(), within('AU'), within('FR', 'US'), { own: 'DE', likely: ['GB'] } as const]) {
      expect(readPhone(shown, regions)).toEqual([e164]);
    }
  });
});

describe('readPhone, with an extension', () => {
  test.each<[CountryCode, string, string]>([
    ['AU', '0412 345 678 x12', '+61412345678'],
    ['AU', '0412345678x12', '+61412345678'],
    ['AU', '0412 345 678 ext. 4', '+61412345678'],
    ['AU', '0412 345 678, ext 4', '+61412345678'],
    ['AU', '0412 345 678 (ext 4)', '+61412345678'],
    ['AU', '0412 345 678 extension 1234', '+61412345678'],
    ['US', '(415) 555-0132 #4', '+14155550132'],
    ['US', '+1 415 555 0132 x4', '+14155550132'],
    ['FR', '01 42 34 56 78 poste 12', '+33142345678'],
    ['FR', '01 42 34 56 78 - poste 12', '+33142345678'],
    ['ES', '912 345 678 anexo 12', '+34912345678'],
    ['ES', '912 345 678 int. 12', '+34912345678'],
    ['BR', '(11) 3456-7890 ramal 12', '+551134567890'],
    ['DE', '030 901820 Durchwahl 12', '+4930901820'],
  ])('%s: %s', (region, shown, e164) => {
    expect(readPhone(shown, within(region))).toEqual([e164]);
  });
});

describe('readPhone, in several regions', () => {
  test.each<[string, string, PhoneRegions, string[]]>([
    ['the likelier first', '0412 345 678', within('FR', 'AU'), ['+61412345678']],
    ['the only one that takes it', '06 12 34 56 78', within('AU', 'FR'), ['+33612345678']],
    ['New Zealand or Australia', '021 123 4567', within('AU', 'NZ'), ['+61211234567', '+64211234567']],
    ['the site before the sub-account', '021 123 4567', within('NZ', 'AU'), ['+64211234567', '+61211234567']],
    ['the person’s own address decides', '021 123 4567', { own: 'NZ', likely: ['AU'] }, ['+64211234567']],
    ['also for Australia', '021 123 4567', { own: 'AU', likely: ['NZ'] }, ['+61211234567']],
    ['grouped as in New Zealand, in Australia', '021 123 4567', within('AU'), ['+61211234567', '+64211234567']],
    ['no Australian number begins so', '0211234567', within('AU'), ['+61211234567', '+64211234567']],
    ['Australian in New Zealand’s range', '02 7123 4567', within('AU'), ['+61271234567']],
    ['in one piece', '0271234567', within('AU'), ['+61271234567']],
    ['too long for Australia', '021 12 345 678', within('AU'), ['+642112345678']],
    ['a New Zealander at home', '021 123 4567', within('NZ'), ['+64211234567']],
    ['Réunion in France', '0692 12 34 56', within('FR'), ['+262692123456', '+33692123456']],
    ['in pairs', '06 92 12 34 56', within('FR'), ['+262692123456', '+33692123456']],
    ['as a CRM of the mainland has it', '+33 6 92 12 34 56', within('AU'), ['+262692123456', '+33692123456']],
    ['Réunion at home', '0692 12 34 56', within('RE'), ['+262692123456']],
    ['on Réunion', '0692 12 34 56', { own: 'RE', likely: ['FR'] }, ['+262692123456']],
    ['on Réunion with the mainland’s code', '+33 6 92 12 34 56', { own: 'RE', likely: ['FR'] }, ['+262692123456']],
    ['a Réunion phone in Paris', '0692 12 34 56', { own: 'FR', likely: ['FR'] }, ['+262692123456']],
    ['a mainland phone on Réunion', '06 12 34 56 78', { own: 'RE', likely: [] }, ['+33612345678']],
    ['a mainland phone in New Caledonia', '06 12 34 56 78', { own: 'NC', likely: ['AU'] }, ['+33612345678']],
    ['Martinique or mainland', '0596 51 23 45', within('FR'), ['+33596512345', '+596596512345']],
    ['a French free number', '0800 12 34 56', within('FR', 'RE'), ['+33800123456', '+262800123456']],
    ['French by its pairs', '02 40 12 34 56', within('FR', 'AU'), ['+33240123456']],
    ['also where the site is Australian', '02 40 12 34 56', within('AU', 'FR'), ['+33240123456']],
    ['Australian by its groups', '0491 570 156', within('FR', 'AU'), ['+61491570156']],
    ['nothing tells them apart', '0491570156', within('FR', 'AU'), ['+33491570156', '+61491570156']],
    ['Morocco or France', '06 12 34 56 78', within('FR', 'MA'), ['+33612345678', '+212612345678']],
    ['Belgium by its groups', '0470 12 34 56', within('FR', 'BE'), ['+32470123456']],
    ['Switzerland by its groups', '079 123 45 67', within('FR', 'CH'), ['+41791234567']],
    ['one number in both', '(415) 555-0132', within('US', 'CA'), ['+14155550132']],
  ])('%s: %s', (_what, shown, regions, ways) => {
    expect(readPhone(shown, regions)).toEqual(ways);
  });

  // The plain spellings of a country's numbers, in the settings they are met in most.
  test.each<[CountryCode, CountryCode[], string[]]>([
    ['AU', ['AU'], ['04## ### ###', '04########', '(02) 9### ####', '(03) 9### ####', '(07) 3### ####', '(08) 8### ####']],
    ['AU', ['AU', 'US'], ['04## ### ###', '04########', '(02) 9### ####']],
    ['US', ['US'], ['(415) 2##-####', '415-3##-####', '4154######']],
    ['US', ['US', 'CA'], ['(415) 2##-####', '415-3##-####']],
    ['FR', ['FR'], ['06 1# ## ## ##', '061#######', '07 8# ## ## ##', '01 4# ## ## ##', '04 9# ## ## ##']],
    ['FR', ['FR', 'AU'], ['06 1# ## ## ##', '061#######', '01 4# ## ## ##', '02 4# ## ## ##', '04 9# ## ## ##']],
    ['GB', ['GB'], ['07911 ######', '020 7### ####']],
    ['NZ', ['NZ'], ['021 ### ####', '027 ### ####']],
    ['DE', ['DE'], ['0151 2#######', '030 2#######']],
  ])('an ordinary number of %s is never two in %j', (region, likely, spellings) => {
    const shown = fc
      .tuple(fc.constantFrom(...spellings), fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }))
      .map(([spelling, digits]) => spelling.replace(/#/g, () => String(digits.pop())));
    fc.assert(
      fc.property(shown, (phone) => {
        const ways = readPhone(phone, within(...likely));
        expect(ways.length).toBeLessThan(2);
        for (const e164 of ways)
          expect(parsePhoneNumberFromString(e164)?.countryCallingCode).toBe(parsePhoneNumberFromString(phone, region)?.countryCallingCode);
      }),
    );
  });
});

describe('readPhone, of anything', () => {
  const regions = fc.record({
    own: fc.constantFrom<CountryCode | null>(null, 'AU', 'FR', 'RE', 'US', 'DE'),
    likely: fc.uniqueArray(fc.constantFrom<CountryCode>('AU', 'NZ', 'FR', 'RE', 'US', 'DE', 'MA', 'BR'), { maxLength: 2 }),
  });
  const text = fc.oneof(
    fc.stringMatching(/^[+0-9 ()./x-]{6,18}$/),
    fc.stringMatching(/^0[1-9][0-9 .-]{7,13}$/),
    fc.string({ unit: 'grapheme', maxLength: 70 }),
  );

  test('gives at most two E.164 numbers that exist, and takes them again', () => {
    fc.assert(
      fc.property(text, regions, (shown, where) => {
        const ways = readPhone(shown, where);
        expect(ways.length).toBeLessThan(3);
        expect(new Set(ways).size).toBe(ways.length);
        for (const e164 of ways) expect(e164).toMatch(/^\+[1-9]\d{5,14}$/);
        const [first] = ways;
        if (first === undefined) return;
        expect(readPhone(first, where)[0]).toBe(first);
        // Only France's plan for an overseas number is no number of its own.
        for (const e164 of ways) if (readPhone(e164, within())[0] !== e164) expect(e164.startsWith('+33') && ways[0] !== e164).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each<CountryCode>([
    'AU',
    'NZ',
    'US',
    'CA',
    'GB',
    'IE',
    'FR',
    'RE',
    'GP',
    'MQ',
    'GF',
    'YT',
    'NC',
    'PF',
    'BE',
    'CH',
    'ES',
    'DE',
    'MA',
    'IN',
    'BR',
  ])('the example of %s is read in each of its spellings', (region) => {
    const example = getExampleNumber(region, examples);
    const spellings = [
      example?.formatNational(),
      example?.formatInternational(),
      example?.number,
      example?.formatNational().replace(/\D/g, ''),
    ];
    for (const shown of spellings) expect(readPhone(shown ?? '', within(region))).toEqual([example?.number]);
  });
});
