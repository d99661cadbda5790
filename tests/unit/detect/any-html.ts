import * as fc from 'fast-check';

export const TAGS =
  'div p span dl dt dd table tr th td h1 h2 main header aside nav ul li form label fieldset legend a b dialog details summary button section article mark input svg i'.split(
    ' ',
  );
export const TEXTS = [
  'Name',
  'Email',
  'Phone:',
  'Mobile',
  'Owner',
  'Nom',
  'Prénom',
  'Guarantor',
  'Co-Applicant',
  'Applicant 2',
  'Notes',
  'Tasks',
  'Tags',
  'Company',
  'Maria Cruz',
  'CRUZ, Maria',
  'Bob Brown at Lakeview',
  'maria@example.com',
  'bob (at) example (dot) com',
  '0412 345 678',
  '+33 6 12 34 56 78',
  'Lead 4711',
  '12 Wattle Street, Parramatta NSW 2150',
  'He asked us to call back later.',
  '12/03/2025',
  '&lt;b&gt;Tables&lt;/b&gt;',
  'Signed in as',
  'by',
  'Team',
];
export const ATTRIBUTE_NAMES = [
  'class',
  'id',
  'role',
  'href',
  'title',
  'aria-label',
  'type',
  'for',
  'aria-rowindex',
  'col-id',
  'data-email',
  'contenteditable',
];

const ATTRIBUTES = [
  'hidden',
  'open',
  'class="contact-name"',
  'class="card"',
  'class="note tags"',
  'href="mailto:bob@example.com"',
  'href="tel:%%%"',
  'href="/leads/12"',
  'href="//:bad"',
  'role="heading"',
  'role="row" aria-rowindex="2"',
  'role="grid"',
  'role="gridcell" col-id="email"',
  'role="columnheader" col-id="email"',
  'aria-label="Email"',
  'for="x"',
  'id="x"',
  'value="Maria &lt;i&gt;"',
  'type="checkbox" checked',
  'style="display:none"',
  'style="font-size:40px"',
  'data-email="&lt;i&gt;"',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('element')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), fc.subarray(ATTRIBUTES, { maxLength: 2 }), fc.array(tie('content'), { maxLength: 5 }))
    .map(([tag, attributes, content]) => `<${tag} ${attributes.join(' ')}>${content.join('')}</${tag}>`),
}));

/** Some eight elements in each other, of the words and attributes that the reader goes by, and of anything. */
export const anyHtml = fc.array(element, { maxLength: 8 }).map((elements) => elements.join(''));
