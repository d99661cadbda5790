import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vocabulary } from '../lib/detect/words/vocabulary.ts';
import { plainOf } from '../lib/teach/mask-reader-words.ts';
import { maskPage } from '../lib/teach/mask.ts';

/**
 * A masked snapshot of a page, for "Report this page": the HTML goes to who called `scripting.executeScript` with this file, on a
 * person's request alone. Names that must not stay though they be words of the vocabulary ("Maria Price") may be left for it before,
 * by `executeScript({ func: (names) => { globalThis.leadsideNames = names; }, args: [names] })`: the worker has read whose they are,
 * and no page sees what extensions leave for each other.
 */
export default defineUnlistedScript({
  main: (): string => {
    const { leadsideNames: names } = globalThis as { leadsideNames?: unknown };
    const personal = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    return maskPage(document, { plain: plainOf(vocabulary), personal });
  },
});
