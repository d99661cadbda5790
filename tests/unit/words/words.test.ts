import { expect, test } from 'vitest';
import { problemSentence } from '../../../components/problem-words.ts';
import { problemCodes } from '../../../lib/base/problem.ts';
import en from '../../../lib/words/en.yml';
import fr from '../../../lib/words/fr.yml';
import { wordsFor } from '../../../lib/words/words.ts';

interface Tree {
  readonly [name: string]: string | Tree;
}

function entries(tree: Tree, path: readonly string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, name].join('.'), value]] : entries(value, [...path, name]),
  );
}

const languages = { en: new Map(entries(en)), fr: new Map(entries(fr)) };
const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

test('both languages have the same keys', () => {
  expect([...languages.fr.keys()].toSorted()).toEqual([...languages.en.keys()].toSorted());
});

test('no French sentence leaves out nothing that its English says', () => {
  const differing = [...languages.en].filter(([key, sentence]) => {
    // A singular may say "one" in words.
    const needed = holes(sentence).filter((name) => name !== 'n' || !key.endsWith('.one'));
    return needed.some((name) => !holes(languages.fr.get(key) ?? '').includes(name));
  });
  expect(differing).toEqual([]);
});

test('no sentence is empty', () => {
  for (const words of Object.values(languages)) expect([...words].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
});

test('keys are names that both browsers take in _locales, each once whatever its case', () => {
  const names = [...languages.en.keys()].map((key) => key.replaceAll('.', '_'));
  expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('no sentence holds what _locales would read as a placeholder', () => {
  for (const words of Object.values(languages)) expect([...words].filter(([, sentence]) => sentence.includes('$'))).toEqual([]);
});

test('French is not English left standing', () => {
  const same = [...languages.en].filter(([key, sentence]) => sentence.split(' ').length > 2 && languages.fr.get(key) === sentence);
  expect(same).toEqual([]);
});

test.each(['en', 'fr'])('every problem has a whole sentence in %s', (locale) => {
  const words = wordsFor([locale]);
  const detail = { scope: 'contacts.write', message: 'no', call: 'GET /x', contactId: 'c1' };
  const sentences = problemCodes.flatMap((code) => [problemSentence(words, { code, detail }), problemSentence(words, { code })]);
  expect(sentences.filter((sentence) => !/^\p{Lu}[^{}]*[.\w]$/u.test(sentence))).toEqual([]);
});

test("GHL's own sentence is shown where it gave one", () => {
  const words = wordsFor(['en']);
  expect(problemSentence(words, { code: 'refused', detail: { message: 'title must be a string' } })).toContain('title must be a string');
  expect(problemSentence(words, { code: 'refused' })).toBe('GHL refused this.');
});

test("the reader's first language that is there is taken, with its region for dates", () => {
  expect(wordsFor(['de', 'fr-CA', 'en'])).toMatchObject({ locale: 'fr', format: 'fr-CA' });
  expect(wordsFor(['de'])).toMatchObject({ locale: 'en', format: 'en' });
});

test('plurals follow the language: nothing is singular in French and plural in English', () => {
  expect(wordsFor(['en']).t('tasks.done', { n: 0 })).toBe('0 done');
  expect(wordsFor(['en']).t('connection.missing', { n: 1 })).toBe('The token lacks a scope');
  expect(wordsFor(['fr']).t('tasks.done', { n: 0 })).toBe('0 terminée');
  expect(wordsFor(['fr']).t('tasks.done', { n: 2 })).toBe('2 terminées');
});

test('a value is text, also when it looks like a hole', () => {
  expect(wordsFor(['en']).t('tags.remove', { tag: '<b>{tag}</b> $&' })).toBe('Remove <b>{tag}</b> $&');
});
