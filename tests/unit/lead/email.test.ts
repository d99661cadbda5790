import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEmails, isSharedMailbox, normaliseEmail } from '../../../lib/lead/email.ts';

describe('findEmails', () => {
  test.each([
    ['Write to Maria@Example.com, please.', ['maria@example.com']],
    ['<maria@example.com>; bob.brown+crm@mail.example.co.uk', ['maria@example.com', 'bob.brown+crm@mail.example.co.uk']],
    ['maria@example.com maria@EXAMPLE.com', ['maria@example.com']],
    ["o'brien@example.ie (work)", ["o'brien@example.ie"]],
    ['jürgen@müller.example', ['jürgen@müller.example']],
    ['maria@exam…', []],
    ['maria@example.c…', []],
    ['maria@example.com...', []],
    ['logo@2x.png', []],
    ['maria@', []],
    ['@maria', []],
    ['maria@localhost', []],
    ['maria..cruz@example.com', []],
    ['a@b.c', []],
    [`${'a'.repeat(250)}@example.com`, ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com']],
  ])('%s', (text, emails) => {
    expect(findEmails(text)).toEqual(emails);
  });

  test.each([
    ['maria (at) example (dot) com', 'maria@example.com'],
    ['maria (at) example.com', 'maria@example.com'],
    ['maria(at)example.com', 'maria@example.com'],
    ['maria [at] example.com', 'maria@example.com'],
    ['maria[at]example[dot]com', 'maria@example.com'],
    ['maria {at} example {dot} com', 'maria@example.com'],
    ['Maria.Cruz (AT) Example (DOT) com', 'maria.cruz@example.com'],
    ['maria ( at ) example ( dot ) com', 'maria@example.com'],
    ['maria (at) example dot com', 'maria@example.com'],
    ['maria [at] mail dot example dot co dot uk', 'maria@mail.example.co.uk'],
    ['maria (at) mail (dot) example (dot) co (dot) uk', 'maria@mail.example.co.uk'],
    ['maria(@)example(.)com', 'maria@example.com'],
    ['maria AT example DOT com', 'maria@example.com'],
    ['maria.cruz AT example DOT co DOT uk', 'maria.cruz@example.co.uk'],
    ['maria@example . com', 'maria@example.com'],
    ['maria@example .com', 'maria@example.com'],
    ['maria@example . co . uk', 'maria@example.co.uk'],
    ['maria @ example . com', 'maria@example.com'],
    ['maria @ example.com', 'maria@example.com'],
    ['marie (arobase) exemple (point) fr', 'marie@exemple.fr'],
    ['marie [arobase] exemple.fr', 'marie@exemple.fr'],
    ['marie(chez)exemple.fr', 'marie@exemple.fr'],
    ['marta (arroba) ejemplo (punto) es', 'marta@ejemplo.es'],
    ['marta [arroba] ejemplo punto es', 'marta@ejemplo.es'],
    ['max [at] beispiel [punkt] de', 'max@beispiel.de'],
    ['max (ät) beispiel.de', 'max@beispiel.de'],
    ['max (klammeraffe) beispiel (punkt) de', 'max@beispiel.de'],
  ])('against robots: %s', (text, email) => {
    expect(findEmails(text)).toEqual([email]);
    // Only alone is "maria @ example.com" sure to be an address.
    expect(findEmails(`E-mail: ${text}`)).toEqual(text === 'maria @ example.com' ? [] : [email]);
    expect(normaliseEmail(text)).toBe(email);
  });

  test('several in one text', () => {
    expect(findEmails('maria (at) example.com, bob [at] example (dot) org or tom@example.net')).toEqual([
      'maria@example.com',
      'bob@example.org',
      'tom@example.net',
    ]);
  });

  test.each([
    'meet at example',
    'meet at example.com',
    'we meet at example dot com',
    'Meet me @ example.com at noon',
    'Follow @maria and @example.com',
    'follow @acme . Thanks',
    'MEET AT EXAMPLE DOT COM',
    'look AT the example',
    'Look (at) this',
    'price (at) 12.50',
    'lunch (at) noon. Then home',
    'maria (at) example',
    'write to maria@example. The rest follows',
    'un point [point] de vue',
    'chez Marie (chez) Paul',
    'Team @ Acme . Sydney',
    '@media . screen',
  ])('prose: %s', (text) => {
    expect(findEmails(text)).toEqual([]);
  });

  test.each(['maria@example.com . Tel 04', 'maria@example.com point de contact', 'maria@example.com dot', 'at maria@example.com . de'])(
    'what is plain stays what it is: %s',
    (text) => {
      expect(findEmails(text)).toEqual(['maria@example.com']);
    },
  );

  test('every address is found again in the ways that are read', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9]{1,9}$/);
    fc.assert(
      fc.property(part, part, fc.constantFrom('com', 'fr', 'de', 'co.uk'), (local, domain, tld) => {
        const email = `${local}@${domain}.${tld}`;
        const dots = (word: string): string => `${domain}.${tld}`.replaceAll('.', word);
        const spelt = [
          `${local} (at) ${dots(' (dot) ')}`,
          `${local}[at]${dots('.')}`,
          `${local} [at] ${dots(' dot ')}`,
          `${local} AT ${dots(' DOT ')}`,
          `${local}@${dots(' . ')}`,
        ];
        for (const text of spelt) expect(findEmails(text)).toEqual([email]);
      }),
    );
  });

  test('is quick on a long text that is nearly one', () => {
    const start = performance.now();
    for (const bit of ['a@', 'a.', '@', '(at)', ' (at) a dot b', ' AT a DOT bb', ' @ a . b', '( ', '@a . ', 'a-'])
      findEmails(`@${bit.repeat(20_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('normaliseEmail', () => {
  test('one address, trimmed and lower-cased', () => {
    expect(normaliseEmail(' Maria@Example.COM ')).toBe('maria@example.com');
  });
  test('written against robots', () => {
    expect(normaliseEmail(' Maria (at) Example (dot) COM ')).toBe('maria@example.com');
  });
  test.each(['', 'maria', 'maria@example.com, bob@example.com', 'Maria <maria@example.com>', 'maria@example.com…'])(
    '%j is none',
    (shown) => {
      expect(normaliseEmail(shown)).toBe(null);
    },
  );
  test('what is normalised stays as it is', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const email = normaliseEmail(address);
        if (email !== null) expect(normaliseEmail(email)).toBe(email);
      }),
    );
  });
});

describe('isSharedMailbox', () => {
  test.each([
    'info@x.com',
    'INFO@x.com',
    'info2@x.fr',
    'info-paris@x.fr',
    'sales.au@x.com',
    'no-reply@x.com',
    'contact@x.fr',
    'contacto@x.es',
    'accueil@x.fr',
    'office@x.de',
    'büro@x.de',
    'secrétariat@x.fr',
    'admin@x.com',
    'service.client@x.fr',
    'hello+crm@x.com',
  ])('%s', (email) => {
    expect(isSharedMailbox(email)).toBe(true);
  });
  test.each(['maria@x.com', 'maria.info@x.com', 'infanta@x.com', 'salesh@x.com', 'm.contacts@x.com', '', '@'])('not %s', (email) => {
    expect(isSharedMailbox(email)).toBe(false);
  });
});
