import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../lib/detect/words/vocabulary.ts';
import { findEmails } from '../../../lib/lead/email.ts';
import { findPhones } from '../../../lib/lead/phone-text.ts';
import { plainOf } from '../../../lib/teach/mask-reader-words.ts';
import { maskPage } from '../../../lib/teach/mask.ts';
import { openPage } from '../detect/open-page.ts';
import { masked, maskedHtml, PLAIN } from './masking.ts';

/** What became of a text. */
const text = (shown: string): string => masked(`<p>${shown}</p>`).querySelector('p')?.textContent ?? '';
const shape = (shown: string): string =>
  shown
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{N}/gu, '9');

describe('a text', () => {
  test.each(['Maria O’Connor-Čapek', 'SMITH, John J.', 'no. 4711/b', '12/03/1984', 'A$ 79,794.07', '€ 5', 'x', 'Ünal Ål'])(
    '%s keeps its shape',
    (shown) => {
      expect(text(shown)).not.toBe(shown);
      expect(shape(text(shown))).toBe(shape(shown));
    },
  );

  test.each(['Мария Иванова', 'Μαρία', 'مريم', '张伟', 'たなか', '김민준', 'मारिया'])('%s stays in its script', (shown) => {
    const now = text(shown);
    const scripts = ['Cyrillic', 'Greek', 'Arabic', 'Han', 'Hiragana', 'Hangul', 'Devanagari'].map(
      (name) => new RegExp(`^[\\p{Script=${name}}\\p{M}\\s]+$`, 'u'),
    );
    expect(now).not.toBe(shown);
    expect(now.length).toBe(shown.length);
    expect(scripts.findIndex((script) => script.test(now))).toBe(scripts.findIndex((script) => script.test(shown)));
  });

  test.each(['maria.cruz@acme.com', 'MARIA+crm@mail.acme.co.uk', 'Maria Cruz <m_cruz-99@acme.io>'])('%s stays an email', (shown) => {
    expect(findEmails(text(shown.replace('<', '&lt;')))).toHaveLength(1);
    expect(shape(text(shown.replace('<', '&lt;')))).toBe(shape(shown));
  });

  test.each([
    '0412 345 678',
    '+61 412 345 678',
    '(02) 9037 4412',
    '+33 (0)6 12 34 56 78',
    '(415) 555-2671',
    '06.12.34.56.78',
    '0061 412 345 678',
  ])('%s stays a phone', (shown) => {
    const [phone] = findPhones(text(shown));
    expect(phone?.certain).toBe(true);
    expect(shape(phone?.shown ?? '')).toBe(shape(shown));
  });

  test('of the vocabulary stays, and what only its wildcards would let stay does not', () => {
    expect(text('E-mail')).toBe('E-mail');
    expect(text('Date of birth:')).toBe('Date of birth:');
    expect(text('Maria email')).toMatch(/^(?!Maria)[A-Z][a-z]{4} email$/);
    expect(text('email maria')).toMatch(/^email (?!maria)[a-z]{5}$/);
    expect(text('Assigned to Maria')).toMatch(/^Assigned (?!to)[a-z]{2} (?!Maria)[A-Z][a-z]{4}$/);
    expect(text('Vatsal')).not.toBe('Vatsal');
    expect(text('of')).not.toBe('of');
  });

  test('of a desk’s mailbox stays, of a number longer than a phone nothing', () => {
    expect(text('info@acme.com')).toMatch(/^info@[a-z]{4}\.[a-z]{3}$/);
    expect(text('mobile.info@acme.com')).not.toMatch(/info|mobile/);
    const number = '41018346592873465';
    expect(text(number)).toMatch(/^\d{17}$/);
    expect(text(number).slice(0, 4)).not.toBe(number.slice(0, 4));
  });

  test('is masked word by word in prose, in an address, and where it is somebody’s name', () => {
    const prose = `Please send it to his mobile, ${'for we have looked at it. '.repeat(5)}`;
    expect(text(prose)).not.toContain('mobile');
    expect(text('mobile@acme.com')).not.toContain('mobile');
    expect(text('https://mobile.acme.com/x')).not.toContain('mobile');
    const named = openPage('<p>Mobile</p><p>Ann Mobile</p>');
    expect(maskPage(named, { plain: PLAIN, personal: ['Ann Mobile'] })).not.toMatch(/mobile/i);
    expect(maskedHtml(openPage('<p>Mobile</p><p>ann.mobile@acme.com</p>'))).not.toMatch(/mobile/i);
  });
});

test('by the reader’s own words a page is read, and nobody is named', () => {
  const plain = plainOf(vocabulary);
  const kept = ['Prénom', 'Fecha de nacimiento', 'Assigned to', 'Erstellt von', 'Mrs', 'van der', 'Pty Ltd', 'Co-Applicant', 'info@'];
  const html = maskPage(openPage(kept.map((one) => `<p>${one}</p>`).join('')), { plain });
  expect([...openPage(html).querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(
    kept.with(3, expect.stringMatching(/^[A-Z][a-z]{7} von$/) as string),
  );
  const named = 'Byron Vatsal Hilda Owens Taxell Bankole Userova'.split(' ');
  expect(maskPage(openPage(`<p>${named.join(' ')}</p>`), { plain })).not.toMatch(new RegExp(named.join('|'), 'i'));
});

test('a pattern that would let anything stay lets nothing stay, and one that is none is left out', () => {
  const plain = {
    whole: ['.*', '.+', '[a-z]+', '[^ ]*', '\\w+', '\\p{L}{2,}', '\\d+', '(', 'x{2,1}', 'mobile'],
    beginnings: ['\\p{Ll}*', ''],
  };
  const html = maskPage(openPage('<p>Maria 4711</p><i>mobile</i>'), { plain });
  expect(html).not.toMatch(/maria|4711/i);
  expect(html).toContain('<i>mobile</i>');
});

describe('the same becomes the same', () => {
  test('in whatever case, in text, attributes and addresses', () => {
    const page = masked('<h1>Maria CRUZ</h1><a href="mailto:maria.cruz@acme.com" title="cruz">maria</a>');
    const [first = '', last = ''] = (page.querySelector('h1')?.textContent ?? '').toLowerCase().split(' ');
    expect(page.querySelector('a')?.textContent).toBe(first);
    expect(page.querySelector('a')?.title).toBe(last);
    expect(page.querySelector('a')?.getAttribute('href')).toMatch(new RegExp(`^mailto:${first}\\.${last}@`));
  });

  test('a phone however it is spelt', () => {
    const page = masked('<a href="tel:+61412345678" data-phone="0412345678">0412 345 678</a>');
    const link = page.querySelector('a');
    const digits = (link?.textContent ?? '').replaceAll(' ', '').slice(1);
    expect(link?.getAttribute('href')).toBe(`tel:+61${digits}`);
    expect(link?.dataset['phone']).toBe(`0${digits}`);
  });

  test('a mobile whose network’s code stands apart', () => {
    const page = masked('<a href="tel:+4917622340918">0176 22340918</a>');
    const link = page.querySelector('a');
    expect(link?.textContent).toMatch(/^01(?!76)\d\d \d{8}$/);
    expect(link?.getAttribute('href')).toBe(`tel:+49${(link?.textContent ?? '').replaceAll(' ', '').slice(1)}`);
  });

  test('a phone in a link that leaves out the plus; any other number keeps none of its digits', () => {
    const page = masked('<a href="https://wa.me/4915123456788">0151 / 23 45 67 88</a><i>4915987654321</i>');
    const link = page.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`https://wa.me/49${(link?.textContent ?? '').replace(/\D/g, '').slice(1)}`);
    expect(page.querySelector('i')?.textContent).toMatch(/^(?!491)\d{13}$/);
  });

  test('what is made of another word, and what is cut off', () => {
    const page = masked('<p>Maria Cruz</p><i>mcruz@acmecorp.com</i><b title="maria.cruz@acmecorp.com">maria.cruz@acme…</b>');
    const [first = '', last = ''] = (page.querySelector('p')?.textContent ?? '').toLowerCase().split(' ');
    expect(page.querySelector('i')?.textContent).toMatch(new RegExp(`^[a-z]${last}@`));
    const [shown = ''] = (page.querySelector('b')?.textContent ?? '').split('…');
    expect(shown).toMatch(new RegExp(`^${first}\\.${last}@[a-z]{4}$`));
    expect(page.querySelector('b')?.title.startsWith(shown)).toBe(true);
  });

  test('a label and its field, a fragment and what it leads to', () => {
    const page = masked('<label for="lead_4711_mail">E-mail</label><input id="lead_4711_mail" value="x"><a href="#lead_4711_mail">go</a>');
    const id = page.querySelector('input')?.id;
    expect(id).not.toContain('4711');
    expect(page.querySelector('label')?.getAttribute('for')).toBe(id);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(`#${id}`);
  });

  test('and two become two, page by page anew', () => {
    const words = Array.from({ length: 60 }, (_, at) => `k${at}`);
    const page = (): string[] => (masked(`<p>${words.join(' ')}</p>`).querySelector('p')?.textContent ?? '').split(' ');
    expect(new Set(page()).size).toBe(60);
    expect(page()).not.toEqual(page());
  });
});
