import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidy } from '../../../lib/lead/tidy.ts';
import { isAttribute, wordsOf } from '../../../lib/page/attributes.ts';
import { TEXT_MAX } from '../../../lib/page/page-text.ts';

const like = (unit: fc.Arbitrary<string>) => fc.string({ unit, maxLength: 40 });

test('a text’s words are what tidying it gives', () => {
  const oneOf = fc.constantFrom(
    'a',
    'É',
    ' ',
    '  ',
    '\n',
    '<',
    '>',
    '\u00a0',
    '\u00ad',
    'e\u0301',
    '’',
    '–',
    '\u200b',
    '\u2028',
    'ŉ',
    'ǅ',
    '\u0000',
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), like(fc.string({ unit: 'binary-ascii' })), like(oneOf)),
      (shown) => {
        expect(wordsOf(shown)).toBe(tidy(shown, TEXT_MAX));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('every letter of Europe and every sign alone, too', () => {
  for (let code = 0; code < 0x2100; code += 1) {
    const shown = `a${String.fromCharCode(code)}b`;
    expect(wordsOf(shown), code.toString(16)).toBe(tidy(shown, TEXT_MAX));
  }
});

test('a long text is cut', () => {
  expect(wordsOf('x'.repeat(TEXT_MAX + 1))).toHaveLength(TEXT_MAX);
});

test.each(['id', 'class', 'href', 'data-email', 'data-field-name', 'aria-label', 'checked', ''])('"%s" says something', (name) => {
  expect(isAttribute(name)).toBe(true);
});

test.each(['style', 'onclick', 'value', 'data-reactid', '__proto__', 'ID', 'constructor'])('"%s" says nothing', (name) => {
  expect(isAttribute(name)).toBe(false);
});
