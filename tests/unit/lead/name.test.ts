import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeName } from '../../../lib/lead/name-shape.ts';
import { namesAgree, splitName } from '../../../lib/lead/name.ts';

describe('splitName', () => {
  test.each([
    ["Maria O'Connor", 'Maria', "O'Connor"],
    ["O'Connor, Maria", 'Maria', "O'Connor"],
    ['MARTIN Julie', 'Julie', 'Martin'],
    ['Julie MARTIN', 'Julie', 'Martin'],
    ["O'NEIL-SMITH Kate", 'Kate', "O'Neil-Smith"],
    ['LEFÈVRE Camille', 'Camille', 'Lefèvre'],
    ['MCDONALD Rory', 'Rory', 'McDonald'],
    ['VAN DER BERG Anna', 'Anna', 'van der Berg'],
    ['DE LA TOUR Jean-Baptiste', 'Jean-Baptiste', 'de la Tour'],
    ['Anna van der Berg', 'Anna', 'van der Berg'],
    ['Maria de la Cruz', 'Maria', 'de la Cruz'],
    ['Ludwig von Beethoven', 'Ludwig', 'von Beethoven'],
    ['Théo Le Gall', 'Théo', 'Le Gall'],
    ['Juan Carlos García', 'Juan Carlos', 'García'],
    ['J.-P. Dupré', 'J.-P.', 'Dupré'],
    ['JP Dubois', 'JP', 'Dubois'],
    ['MARIA SMITH', 'MARIA', 'SMITH'],
    ['Mme Claire Dubois', 'Claire', 'Dubois'],
    ['M. Jean Dupont', 'Jean', 'Dupont'],
    ['Herr Dr. Jürgen Groß', 'Jürgen', 'Groß'],
    ['Sra. Ana López', 'Ana', 'López'],
    ['John Smith Jr.', 'John', 'Smith'],
    ['Smith, John, Jr.', 'John', 'Smith'],
    ['Jane Doe PhD', 'Jane', 'Doe'],
    ['Maria Cruz (she/her)', 'Maria', 'Cruz'],
    ['  Maria \n Cruz ', 'Maria', 'Cruz'],
    ['山田 太郎', '太郎', '山田'],
    ['محمد العلوي', 'محمد', 'العلوي'],
  ])('%s', (shown, firstName, lastName) => {
    expect(splitName(shown)).toMatchObject({ firstName, lastName });
  });

  test('the name is given in reading order', () => {
    expect(splitName("O'Connor, Maria")?.name).toBe("Maria O'Connor");
    expect(splitName('山田 太郎')?.name).toBe('山田 太郎');
  });

  test('one word is a first name, behind a title a last name', () => {
    expect(splitName('Suharto')).toEqual({ name: 'Suharto', firstName: 'Suharto', lastName: null });
    expect(splitName('Mme Dupont')).toEqual({ name: 'Dupont', firstName: null, lastName: 'Dupont' });
  });

  test.each(['', '  ', '—', '4711', '...', '()'])('%j is no name', (shown) => {
    expect(splitName(shown)).toBe(null);
  });

  test('takes any text, holds no markup, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (shown) => {
        const split = splitName(shown);
        if (split === null) return;
        expect(split.name).not.toMatch(/[<>]/);
        expect(split.name.trim()).toBe(split.name);
        expect(split.name).not.toBe('');
      }),
    );
  });
});

describe('namesAgree', () => {
  test.each([
    ["Maria O'Connor", "O'CONNOR Maria"],
    ["O'Connor, Maria", 'maria o’connor'],
    ['Maria OConnor', "Maria O'Connor"],
    ['Müller Jan', 'Jan Mueller'],
    ['Müller Jan', 'Jan Muller'],
    ['Ingrid Sørensen', 'Ingrid Sorensen'],
    ['Groß, Jürgen', 'Juergen Gross'],
    ['J. Smith', 'John Smith'],
    ['John Q. Smith', 'John Smith'],
    ['Jean-Pierre Blanc', 'BLANC Jean Pierre'],
    ['Maria Elena Cruz', 'Maria Cruz'],
    ['Cruz', 'Maria Cruz'],
    ['Mme Claire Dubois', 'Claire Dubois'],
    ['Anna van der Berg', 'Anna Van Der Berg'],
    ['محمد العلوي', 'العلوي محمد'],
  ])('%s is %s', (a, b) => {
    expect(namesAgree(a, b)).toBe(true);
    expect(namesAgree(b, a)).toBe(true);
  });

  test.each([
    ['Bill Smith', 'William Smith'],
    ['Maria Cruz', 'Maria Lopez'],
    ['John Smith', 'Jane Smith'],
    ['J. S.', 'John Smith'],
    ['Maria Elena', "Maria O'Connor"],
    ['Don Smith', 'Bob Smith'],
    ['', 'Maria'],
    ['—', '—'],
  ])('%s is not %s', (a, b) => {
    expect(namesAgree(a, b)).toBe(false);
    expect(namesAgree(b, a)).toBe(false);
  });

  test('a missing name agrees with none', () => {
    expect(namesAgree(null, 'Maria')).toBe(false);
    expect(namesAgree(null, null)).toBe(false);
  });

  test('is the same both ways, and true of a name and itself', () => {
    const name = fc
      .array(fc.constantFrom('Maria', 'maria', 'O’Connor', 'Müller', 'J.', 'van', 'der', 'Cruz,', 'DR', '-'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(namesAgree(a, b)).toBe(namesAgree(b, a));
      }),
    );
    expect(namesAgree('Maria Cruz', 'Maria Cruz')).toBe(true);
  });
});

describe('looksLikeName', () => {
  test.each([
    "Maria O'Connor",
    'Sofie van der Berg',
    'Cruz, Maria',
    'Nguyễn Thị Mai',
    'محمد العلوي',
    'Jean-Baptiste d’Arc',
    'Maria Cruz (Buyer)',
  ])('%s', (shown) => {
    expect(looksLikeName(shown, true)).toBe(true);
  });

  test.each([
    'Lead 4711',
    'maria cruz',
    'Harbour Loans Pty Ltd',
    'Lakeview Realty',
    'maria@example.com',
    'The quick brown fox jumps over the dog',
    '12 Wattle Street',
    '',
  ])('not %s', (shown) => {
    expect(looksLikeName(shown, true)).toBe(false);
  });

  test('beside a label, capitals are not asked for', () => {
    expect(looksLikeName('maria cruz', false)).toBe(true);
  });
});
