import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageText } from '../lib/page/page-text.ts';
import { atOnce } from '../lib/page/slices.ts';
import { takePage } from '../lib/page/take.ts';

/** Takes a page once, for the context menu on a site that is off: the value goes to who called `scripting.executeScript`. */
export default defineUnlistedScript({
  main: (): PageText => atOnce(takePage(document)).page,
});
