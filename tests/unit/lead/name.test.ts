import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinName, namesAgree, splitName } from '../../../lib/lead/name.ts';
import { SPLITS } from './names.ts';

describe('splitName', () => {
  test.each([...SPLITS, ['  Maria \n Cruz ', 'Maria', 'Cruz']])('%s', (shown, firstName, lastName) => {
    expect(splitName(shown)).toMatchObject({ firstName, lastName });
  });

  test.each(SPLITS)('%s is taken apart once and for all', (shown) => {
    const split = splitName(shown);
    expect(splitName(split?.name ?? '')).toEqual(split);
  });

  test('the name is given in reading order', () => {
    expect(splitName("O'Connor, Maria")?.name).toBe("Maria O'Connor");
    expect(splitName('山田 太郎')?.name).toBe('山田 太郎');
  });

  test('one word is a first name, behind a title a last name', () => {
    expect(splitName('Suharto')).toEqual({ name: 'Suharto', firstName: 'Suharto', lastName: null });
    for (const name of ['マリア', '王小明', '山田太郎', '김민수'])
      expect(splitName(name)).toEqual({ name, firstName: name, lastName: null });
    expect(splitName('山田さくら様')?.name).toBe('山田さくら');
    const alone = [
      'Mme Dupont',
      'M. Dupont',
      'M. DUPONT',
      'Mme DUPONT',
      'Dupont, Mme',
      'M. et Mme Dupont',
      'Mr and Mrs Dupont',
      'Hr. Dupont',
      'Frau Dupont',
      'Sr. Dupont',
    ];
    for (const shown of alone) expect(splitName(shown)).toEqual({ name: 'Dupont', firstName: null, lastName: 'Dupont' });
  });

  test.each(['', '  ', '—', '4711', '...', '()', 'Mme', 'Mr', 'Herr Dr.', 'maria@example.com'])('%j is no name', (shown) => {
    expect(splitName(shown)).toBe(null);
  });

  test('a name is the same in every form', () => {
    const first = fc.constantFrom('Maria', 'Jean-Baptiste', 'Ana Maria', 'Zoë', "D'Arcy", 'Jürgen');
    const last = fc.constantFrom(
      'Cruz',
      "O'Connor",
      'van der Berg',
      'de la Tour',
      'Lefèvre',
      'Müller-Lüdenscheid',
      'Nguyen',
      'García López',
    );
    const title = fc.constantFrom('', 'Mme ', 'Dr. ', 'Herr Dr. ', 'Sra. ', 'Mr ', 'Prof. Dr. med. ');
    const behind = fc.constantFrom(
      '',
      ' (Acme Ltd)',
      ' at Acme',
      ' @ Acme',
      ' - Acme Pty Ltd',
      ' | Broker',
      ' (she/her)',
      ' #4711',
      ', PhD',
      ', CEO',
    );
    const form = fc.constantFrom<(f: string, l: string, t: string) => string>(
      (f, l, t) => `${t}${f} ${l}`,
      (f, l, t) => `${l}, ${t}${f}`,
      (f, l, t) => `${t}${l.toUpperCase()} ${f}`,
      (f, l, t) => `${t}${f} ${l.toUpperCase()}`,
    );
    fc.assert(
      fc.property(first, last, title, form, behind, (f, l, t, write, around) => {
        expect(splitName(write(f, l, t) + around)).toEqual({ name: `${f} ${l}`, firstName: f, lastName: l });
        expect(joinName(t + f, l)).toEqual({ name: `${f} ${l}`, firstName: f, lastName: l });
      }),
    );
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

describe('joinName', () => {
  test.each([
    ['Maria', 'Cruz', 'Maria Cruz', 'Maria', 'Cruz'],
    ['Juan Carlos', 'García López', 'Juan Carlos García López', 'Juan Carlos', 'García López'],
    ['Mary Ann', 'van Dyke', 'Mary Ann van Dyke', 'Mary Ann', 'van Dyke'],
    ['Anna van der', 'Berg', 'Anna van der Berg', 'Anna van der', 'Berg'],
    ['Marie', 'DUPONT', 'Marie Dupont', 'Marie', 'Dupont'],
    ['MARIE', 'DUPONT', 'MARIE DUPONT', 'MARIE', 'DUPONT'],
    ['Mme Claire', 'Dubois', 'Claire Dubois', 'Claire', 'Dubois'],
    ['Mme', 'Dubois', 'Dubois', null, 'Dubois'],
    ['John', 'Smith Jr.', 'John Smith', 'John', 'Smith'],
    ['Robert (Bob)', 'Smith', 'Robert Smith', 'Robert', 'Smith'],
    ['Maria', '', 'Maria', 'Maria', null],
    ['', 'Cruz', 'Cruz', null, 'Cruz'],
    ['太郎', '山田', '山田 太郎', '太郎', '山田'],
    ['محمد', 'العلوي', 'محمد العلوي', 'محمد', 'العلوي'],
  ])('%s and %s', (first, last, name, firstName, lastName) => {
    expect(joinName(first, last)).toEqual({ name, firstName, lastName });
  });

  test('of nothing is none', () => {
    expect(joinName('—', ' ')).toBe(null);
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
