// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteText } from '../../../components/note-text.ts';

test.each([
  ['plain text stays as it is', 'Call\r\nback', 'Call\nback'],
  ['an address in angle brackets is no tag', 'write to <jo@example.com>', 'write to <jo@example.com>'],
  ['a comparison is no tag', 'a < b and b > c', 'a < b and b > c'],
  ['paragraphs are lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['an empty paragraph is an empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  ['a break is a line', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
  ['a break before the end of a block adds nothing', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
  ['nested blocks collapse', '<div><div><p>One</p></div></div><div>Two</div>', 'One\nTwo'],
  ['lists have points', '<ul><li>One</li><li>Two</li></ul>', '• One\n• Two'],
  ['cells stand apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a  b\nc'],
  ['white space collapses as in a page', '<p>One\n   two&nbsp;three</p>', 'One two three'],
  ['inline marks leave their words', '<b>Bold</b> and <i>it</i><span>alic</span>', 'Bold and italic'],
  ['entities are read', '<p>Tom &amp; Ana &lt;3</p>', 'Tom & Ana <3'],
  ['markup alone is nothing', '<p><br></p>', ''],
])('%s', (_name, body, text) => {
  expect(noteText(body)).toBe(text);
});

test.each([
  '<script>alert(1)</script><p>x</p>',
  '<p>x</p><img src=x onerror="globalThis.hit = true">',
  '<style>p{}</style><p>x</p>',
  '<iframe srcdoc="<script>parent.hit=true</script>"></iframe><p>x</p>',
  '<svg onload="globalThis.hit = true"><text>no</text></svg><p>x</p>',
  '<p>x</p><template><p>hidden</p></template>',
  '<p>x</p><a href="javascript:globalThis.hit=true"></a>',
  '<p>x</p><textarea>no</textarea>',
])('hostile markup leaves only its words, and runs nothing: %s', (body) => {
  expect(noteText(body)).toBe('x');
  expect(Object.hasOwn(globalThis, 'hit')).toBe(false);
});

test('deep nesting does not overflow the stack', () => {
  expect(noteText(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}`)).toBe('deep');
});

test('a huge note is cut', () => {
  const text = noteText('<p>' + 'a'.repeat(200_000));
  expect(text.length).toBe(20_001);
  expect(text.endsWith('…')).toBe(true);
});

test('whatever the body, lines have no trailing space and gaps no more than one empty line', () => {
  const piece = fc.oneof(
    fc.constantFrom('<p>', '</p>', '<br>', '<div>', '</div>', '<li>', ' ', '\n', '<td>', '<h1>'),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = noteText(pieces.join(''));
      expect(text).not.toMatch(/\n{3,}/);
      expect(text.split('\n').every((line) => line === line.trimEnd())).toBe(true);
    }),
    { numRuns: 200 },
  );
});
