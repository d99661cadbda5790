import { expect, test } from 'vitest';
import { findAll, locatorFor } from '../../../lib/teach/locate.ts';
import { openPage } from '../detect/open-page.ts';
import { snippets } from './snippets.ts';

test.each(snippets)('$manner', ({ html, click, field, at }) => {
  const page = openPage(html);
  const el = page.querySelector(click);
  if (el === null) throw new Error(`Nothing at ${click}.`);
  expect(locatorFor(el, field)).toEqual(at);
  expect(findAll(page, at).some((found) => found.contains(el) || el.contains(found))).toBe(true);
});
