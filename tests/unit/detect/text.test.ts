import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/detect/text.ts';

describe('readText', () => {
  test.each([
    ['maria@example.com', { name: null, emails: ['maria@example.com'], phones: [] }],
    ['0412 345 678', { name: null, emails: [], phones: ['0412 345 678'] }],
    ["Maria O'Connor", { name: "Maria O'Connor", emails: [], phones: [] }],
    ["O'Connor, Maria <Maria@Example.com>", { name: "Maria O'Connor", emails: ['maria@example.com'] }],
    [
      'Maria Cruz | maria@example.com | +61 412 345 678',
      { name: 'Maria Cruz', emails: ['maria@example.com'], phones: ['+61 412 345 678'] },
    ],
    ['Best regards,\nMaria Cruz\nDirector, Lakeview\nM 0412 345 678\nmaria@example.com', { name: 'Maria Cruz', phones: ['0412 345 678'] }],
    ['mailto:Maria%40example.com?subject=Offer%20for%20bob@example.com', { name: null, emails: ['maria@example.com'], phones: [] }],
    ['mailto:a@example.com,b@example.com', { emails: ['a@example.com', 'b@example.com'] }],
    ['tel:+61412345678', { emails: [], phones: ['+61412345678'] }],
    ['tel:0412-345-678;ext=12', { phones: ['0412-345-678'] }],
    ['mailto:maria@example.com,%E0%A4%A', { emails: ['maria@example.com'] }],
    ['Invoice 61298114 of Maria', null],
    ['Voucher 0412 345 678', null],
    ['Nice weather today', null],
    ['', null],
    ['tel:', null],
  ])('%j', (text, lead) => {
    if (lead === null) expect(readText(text)).toBe(null);
    else expect(readText(text)).toMatchObject(lead);
  });

  test('reads the first 5,000 characters', () => {
    expect(readText(`${'x '.repeat(2_500)}maria@example.com`)).toBe(null);
    expect(readText(`${'x '.repeat(2_400)}maria@example.com`)?.emails).toEqual(['maria@example.com']);
  });

  test('takes any text, and gives no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(JSON.stringify(readText(text) ?? '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
