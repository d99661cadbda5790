import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundShape } from '../../../lib/protocol/schemas.ts';
import { found } from './open-page.ts';

const TAGS = [
  'div',
  'p',
  'span',
  'dl',
  'dt',
  'dd',
  'table',
  'tr',
  'th',
  'td',
  'h1',
  'h2',
  'main',
  'header',
  'aside',
  'nav',
  'ul',
  'li',
  'form',
  'label',
  'a',
  'b',
  'dialog',
  'details',
  'button',
];
const TEXTS = [
  'Name',
  'Email',
  'Phone:',
  'Mobile',
  'Owner',
  'Maria Cruz',
  'CRUZ, Maria',
  'maria@example.com',
  '0412 345 678',
  '+33 6 12 34 56 78',
  'Lead 4711',
  '&lt;b&gt;Tables&lt;/b&gt;',
  'Signed in as',
  'by',
  'Team',
];
const ATTRIBUTES = [
  'hidden',
  'class="contact-name"',
  'href="mailto:bob@example.com"',
  'href="tel:%%%"',
  'role="heading"',
  'aria-label="Email"',
  'for="x"',
  'id="x"',
  'style="display:none"',
  'data-email="&lt;i&gt;"',
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 12 }));
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.subarray(ATTRIBUTES, { maxLength: 2 }), fc.array(tie('content'), { maxLength: 5 }))
    .map(([tag, attributes, content]) => `<${tag} ${attributes.join(' ')}>${content.join('')}</${tag}>`),
}));

test('any page gives an answer that the worker can read, without markup, and the same answer twice', () => {
  fc.assert(
    fc.property(
      fc.array(element, { maxLength: 8 }),
      fc.webUrl(),
      fc.constantFrom('general', 'brokerspot', 'spot-hit', 'gone'),
      (elements, url, siteId) => {
        const html = elements.join('');
        const seen = found(html, url, siteId);
        expect(foundShape.parse(structuredClone(seen))).toEqual(seen);
        expect(found(html, url, siteId)).toEqual(seen);
        if (seen.kind === 'lead') expect(JSON.stringify(seen.lead)).not.toMatch(/[<>]/);
      },
    ),
    { numRuns: 150 },
  );
});
