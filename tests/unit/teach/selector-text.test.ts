import { expect, test } from 'vitest';
import { looksLikeSelector } from '../../../lib/teach/selector-text.ts';

test.each([
  '#a',
  '.a > b + c ~ d',
  '[data-testid="x]y)"]',
  "a[title='it\\'s']",
  ':is(h1, [role="heading"]):not(.x, :has(> p))',
  '.sm\\:w-1\\/2',
  'li:nth-child(2n + 1)',
  '*',
  '[a="{;<"]',
])('%s may be a selector', (css) => expect(looksLikeSelector(css)).toBe(true));

test.each(['', ' ', '[a', 'a)', '(]', 'a{}', 'a;b', '<b>', 'a,', ', a', '> a', 'a >', 'a,,b', '[a="b]', 'a\\', '@media x', 'a\u0000b'])(
  '%j is none',
  (css) => expect(looksLikeSelector(css)).toBe(false),
);
