/** Longer notes are cut: a panel is no place to read a book, and a hostile body must not hold the browser up. */
const MAX_LENGTH = 20_000;

const knownTag =
  /<\/?(?:a|b|blockquote|body|br|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|script|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul)(?:[\s/][^<>]*)?>/i;
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV DL DT DD FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const unseen = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE IFRAME OBJECT EMBED SVG MATH TEXTAREA SELECT BUTTON'.split(' '));

/**
 * A note's body as plain text. GHL's own app writes HTML; it is read by an inert parser (a document that is in no window: no
 * script runs, nothing is fetched) and only its text leaves. A body without a known tag is taken as it is, so that
 * "write to <jo@example.com>" keeps its address.
 */
export function noteText(body: string): string {
  const bounded = body.slice(0, MAX_LENGTH * 4);
  const text = knownTag.test(bounded)
    ? textOf(new DOMParser().parseFromString(withoutHandlers(bounded), 'text/html'))
    : bounded.replace(/\r\n?/g, '\n');
  const tidy = text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tidy.length > MAX_LENGTH ? `${tidy.slice(0, MAX_LENGTH)}…` : tidy;
}

/** The parser runs no handler, but reports each as a violation of our page's policy: a hostile note would fill the log. */
function withoutHandlers(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => tag.replace(/([\s"'/])on\w+\s*=/gi, '$1data-off='));
}

/** In the collected text: where a block begins or ends. Page text never holds it, for its white space is collapsed. */
const BLOCK = '\v';

/** Walks with a stack of its own: hostile nesting may be deeper than the language's. */
function textOf(page: Document): string {
  const pieces: string[] = [];
  const stack: (Node | string)[] = [page.body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      pieces.push(node);
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) pieces.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== 1 || unseen.has(name)) continue;
    if (name === 'BR') pieces.push('\n');
    if (blocks.has(name)) {
      pieces.push(BLOCK);
      stack.push(BLOCK);
    } else if (name === 'TD' || name === 'TH') {
      stack.push('  ');
    }
    if (name === 'LI') pieces.push('• ');
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return pieces.join('').replace(/ *[\v\n][ \v\n]*/g, newlines);
}

/** A run of breaks as a browser would show it: blocks collapse, a `br` before a block's end adds nothing, one of its own does. */
function newlines(run: string): string {
  const block = run.indexOf(BLOCK);
  const count = (part: string) => part.split('\n').length - 1;
  return '\n'.repeat(block < 0 ? count(run) : Math.max(count(run.slice(0, block)), 1) + count(run.slice(block)));
}
