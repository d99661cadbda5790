import { describe, expect, test } from 'vitest';
import { tidy } from '../../../lib/lead/tidy.ts';

describe('tidy', () => {
  test.each([
    ['  a \n\t b ', 'a b'],
    ['Bobby <b>Tables</b>', 'Bobby Tables'],
    ['<script>alert(1)', 'alert(1)'],
    ['1 < 2 > 0', '1 0'],
    ['<\u200bb>x', 'x'],
    ['e\u0301', 'é'],
    ['\u202eevil\u202c', 'evil'],
    ['a\u0000b', 'ab'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j is %j', (shown, plain) => {
    expect(tidy(shown)).toBe(plain);
  });

  test('is bounded, and does not cut a sign in two', () => {
    expect(tidy('x'.repeat(10_000_000), 200)).toHaveLength(200);
    expect(tidy(`${'x'.repeat(199)}😀`, 200)).toBe('x'.repeat(199));
  });
});
