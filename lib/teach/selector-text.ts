const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** A string with its escapes, an escape by itself, or one sign. */
const PARTS = /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'|\\[^\n]|[\s\S]/g;

/**
 * Whether a text can be a CSS selector, as far as that can be told without a document: strings and brackets are closed, nothing ends
 * the rule, and no combinator or comma stands at an end. A browser has the last word.
 */
export function looksLikeSelector(css: string): boolean {
  const open: string[] = [];
  let bare = '';
  for (const [part] of css.matchAll(PARTS)) {
    if (part.length > 1) {
      bare += open.length === 0 ? 'x' : '';
      continue;
    }
    if (/["'\\{};<@\p{Cc}]/u.test(part) && !/\s/.test(part)) return false;
    if (part in CLOSES) open.push(CLOSES[part] ?? '');
    else if (/[)\]]/.test(part) && open.pop() !== part) return false;
    else if (open.length === 0) bare += part;
  }
  return open.length === 0 && css.trim() !== '' && !/^\s*[>+~,]|[>+~,]\s*(?:[>+~,]|$)/.test(bare);
}
