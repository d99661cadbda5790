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

  test('is quick on a long text that is nearly one', () => {
    const text = 'a@'.repeat(20_000) + 'a.'.repeat(20_000) + '@'.repeat(20_000);
    const start = performance.now();
    findEmails(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('normaliseEmail', () => {
  test('one address, trimmed and lower-cased', () => {
    expect(normaliseEmail(' Maria@Example.COM ')).toBe('maria@example.com');
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
