import { describe, expect, test } from 'vitest';
import type { Field } from '../../../lib/lead/field.ts';
import { daysOf } from '../../../lib/teach/dates.ts';
import { finderOf } from '../../../lib/teach/known-values.ts';

const holds = (field: Field, known: string, text: string): string => finderOf(field, known)?.(text) ?? 'nothing to look for';

describe('how a page may write what a person knows', () => {
  test.each<[Field, string, string]>([
    ['name', 'Maria Silva', 'SILVA, Maria'],
    ['name', 'maria da silva', 'Mme Maria da SILVA'],
    ['name', 'Jürgen Größmann', 'Herr Jurgen Größmann'],
    ['name', 'Jean-Luc O’Connor', "O'Connor Jean Luc"],
    ['name', 'Duarte Llorente', 'Sr. Duarte Llorente'],
    ['email', 'Maria@Example.com', 'maria@example.com'],
    ['email', 'maria@example.com', 'maria (at) example (dot) com'],
    ['phone', '+61 412 345 678', '0412-345-678'],
    ['phone', '0412345678', '+61 (0)412 345 678'],
    ['phone', '+33 6 12 34 56 78', '06.12.34.56.78'],
    ['phone', '+32 2 123 45 67', '02 123 45 67'],
    ['phone', '(415) 555-0100', '+1 415.555.0100'],
    ['company', 'Acme  Holdings', 'ACME Holdings'],
    ['company', 'Société Générale', 'Societe Generale'],
    ['address', '18 Banksia St, Torquay VIC 3228', '18 Banksia St Torquay VIC 3228'],
    ['website', 'https://www.acme.example/', 'acme.example'],
    ['recordId', '4711', '#4711'],
    ['birthDate', '1980-05-04', '4 May 1980'],
    ['birthDate', '04/05/1980', 'May 4th, 1980'],
    ['birthDate', '4 mai 1980', '04.05.1980'],
    ['note', 'Called twice, wants a quote for the whole house and the barn.', 'Called twice, wants a quote for the whole…'],
  ])('%s %j is %j', (field, known, text) => {
    expect(holds(field, known, text)).toBe('whole');
  });

  test.each<[Field, string, string]>([
    ['name', 'Maria Silva', 'Maria Silva-Moss'],
    ['name', 'Maria Silva', 'Silva'],
    ['email', 'maria@example.com', 'annamaria@example.com'],
    ['email', 'maria@example.com', 'maria@example.com.au'],
    ['phone', '0412 345 678', '0412 345 679'],
    ['phone', '12345', '12345'],
    ['company', 'Acme', 'Acme Holdings'],
    ['company', 'Riad Zellige', 'riad.zellige'],
    ['birthDate', '1980-05-04', '1981-05-04'],
    ['website', 'acme.example', 'acme.example/about'],
    ['tag', '!!', 'VIP'],
  ])('%s %j is not %j', (field, known, text) => {
    expect(['none', 'nothing to look for']).toContain(holds(field, known, text));
  });

  test('an email or a phone among other words is there in part', () => {
    expect(holds('email', 'maria@example.com', 'Write to maria@example.com today')).toBe('part');
    expect(holds('phone', '0412 345 678', 'Mobile: 0412 345 678 (after 5)')).toBe('part');
  });
});

test.each([
  ['1980-05-04', ['1980-05-04']],
  ['1980-05-04T00:00:00Z', ['1980-05-04']],
  ['04/05/1980', ['1980-05-04', '1980-04-05']],
  ['04.05.80', ['1980-05-04', '1980-04-05']],
  ['31/12/1999', ['1999-12-31']],
  ['4 mai 1980', ['1980-05-04']],
  ['le 1er août 1980', ['1980-08-01']],
  ['4 de mayo de 1980', ['1980-05-04']],
  ['4. März 1980', ['1980-03-04']],
  ['Dec 4, 1980', ['1980-12-04']],
  ['12 juin 1980', ['1980-06-12']],
  ['12 juillet 1980', ['1980-07-12']],
  ['4 May 1980 (46)', ['1980-05-04']],
  ['May', []],
  ['4 Maria 1980', []],
  ['Called on 4 May 1980', []],
  ['0412 345 678', []],
])('the days that %j can mean', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});
