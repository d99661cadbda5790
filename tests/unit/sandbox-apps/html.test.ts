import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { html, trusted } from '../../sandbox/apps/shared/html.ts';

const parser = new new Window().DOMParser();

test('any text comes back from an element and from an attribute as it went in', () => {
  // The parser itself makes line feeds of carriage returns and drops NUL.
  const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/[\r\0]/g, ''));
  const hostile = fc.constantFrom('<b>x</b>', '"><script>', "' onclick='x", '&amp;', '</p>', '<!--');
  fc.assert(
    fc.property(fc.oneof(text, hostile), (value) => {
      const page = parser.parseFromString(html`<p title="${value}">${value}</p>`.toString(), 'text/html');
      const paragraph = page.querySelector('p');
      expect(paragraph?.textContent).toBe(value);
      expect(paragraph?.getAttribute('title')).toBe(value);
      expect(page.body.querySelectorAll('*')).toHaveLength(1);
    }),
  );
});

test('markup, lists and nothing are put in as they are', () => {
  expect(html`<p>${[html`<b>${'<'}</b>`, null, false, 3, trusted('<i></i>')]}</p>`.toString()).toBe('<p><b>&lt;</b>3<i></i></p>');
});
