import * as fc from 'fast-check';
import { openPage } from '../detect/open-page.ts';

/** What an element of a document is made of. */
interface Made {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly content: readonly (Made | string)[];
  readonly isShadow: boolean;
}

const TAGS = ['div', 'p', 'span', 'dl', 'dd', 'table', 'td', 'h1', 'main', 'ul', 'li', 'a', 'label', 'section', 'x-card', 'font'];
const ODD_TAGS = ['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'slot', 'details', 'summary', 'dialog', 'button'];
const FIELDS = ['input', 'select', 'option', 'textarea'];
const NAMES = [
  'id',
  'class',
  'style',
  'href',
  'title',
  'type',
  'value',
  'role',
  'aria-label',
  'aria-hidden',
  'hidden',
  'open',
  'checked',
  'data-email',
];
const VALUES = [
  '',
  'true',
  'lead',
  'display:none',
  'visibility:hidden',
  'display:contents',
  'font-size:30px',
  'checkbox',
  'password',
  'row',
  '__proto__',
];

const hostile = fc.constantFrom(
  '<b>Maria</b>',
  '<img src=x onerror=alert(1)>',
  'a < b > c',
  '<',
  '\u202eairaM',
  'Zo\u0065\u0308',
  '\ud800',
  ' \n ',
  'x'.repeat(3_000),
);
const text = fc.oneof(
  fc.constantFrom('Maria Cruz', 'maria@example.com', '0412 345 678'),
  hostile,
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const attribute = fc.tuple(fc.constantFrom(...NAMES, 'data-other', 'data-test-x'), fc.oneof(fc.constantFrom(...VALUES), text));
const { element } = fc.letrec<{ element: Made; content: Made | string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc.record({
    tag: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TAGS) }, fc.constantFrom(...ODD_TAGS, ...FIELDS)),
    attributes: fc.array(attribute, { maxLength: 4 }),
    content: fc.array(tie('content'), { maxLength: 5 }),
    isShadow: fc.boolean(),
  }),
}));

/** Any document: made node by node, for a text can say what no parser would let through. */
export const anyDocument: fc.Arbitrary<Document> = fc.array(element, { maxLength: 8 }).map((top) => {
  const document = openPage('<title>Maria &lt;3</title>');
  document.body.append(...top.map((one) => build(document, one)));
  return document;
});

function build(document: Document, { tag, attributes, content, isShadow }: Made): Element {
  const el = document.createElement(tag);
  for (const [name, value] of attributes) el.setAttribute(name, value);
  const inside = isShadow && /^(?:div|x-card)$/.test(tag) ? el.attachShadow({ mode: 'open' }) : el;
  inside.append(...content.map((one) => (typeof one === 'string' ? document.createTextNode(one) : build(document, one))));
  return el;
}
