import * as fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { maskPage } from '../../../lib/teach/mask.ts';
import { PLAIN } from './masking.ts';

const WORDS = [
  'Maria',
  'maria',
  'CRUZ',
  'Émile',
  'email',
  'Mobile',
  'date of birth',
  '4711',
  '0412 345 678',
  '+61 412 345 678',
  'maria.cruz@acme.com',
  'https://acme.com/x/4711',
  'Assigned to',
  'firstName',
  'abc123',
  'Дарья',
  '张伟明',
  '½',
  '"',
  '<b>',
  '-->',
  '&amp;',
  '\u200bsecret',
  'ﬁance',
];
const some = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const said = fc.array(some, { maxLength: 4 }).map((words) => words.join(' '));
/** What is left out of a snapshot is no secret that a mask avoids: so it is nothing that a mask could be by chance. */
const gone = fc.constantFrom('', 'Somebody', 'hidden sauce', 'quietly("onlyhere")', 'somebody@onlyhere.example');
const NAMES = ['title', 'href', 'data-who', 'aria-label', 'id', 'xlink:href', 'data-email', 'class'];
const MORE_NAMES = ['alt', 'for', 'placeholder', 'name', 'content', 'role', 'type', 'lang', 'itemprop', 'x-own'];
const GONE_NAMES = ['style', 'src', 'onclick', 'srcdoc', 'action'];

interface Made {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly kids: readonly (Made | string)[];
  readonly comment: string;
  readonly shadow: string | null;
  readonly frame: string | null;
}
const attributesOf = (names: readonly string[]): fc.Arbitrary<[string, string][]> =>
  fc.uniqueArray(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...names), said) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...GONE_NAMES), gone) },
    ),
    { maxLength: 3, selector: ([name]) => name },
  );
const nothing = { shadow: fc.constant(null), frame: fc.constant(null) };
const { made } = fc.letrec<{ made: Made; kids: (Made | string)[] }>((tie) => ({
  kids: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, said, tie('made')), { maxLength: 3 }),
  made: fc.oneof(
    fc.record({
      tag: fc.constantFrom('div', 'p', 'a', 'option', 'template', 'title', 'x-card', 'form', 'li'),
      attributes: attributesOf([...NAMES, ...MORE_NAMES, 'value']),
      kids: tie('kids'),
      comment: said,
      shadow: fc.option(said, { freq: 3 }),
      frame: fc.constant(null),
    }),
    fc.record({ tag: fc.constantFrom('svg', 'text'), attributes: attributesOf(NAMES), kids: tie('kids'), comment: said, ...nothing }),
    fc.record({
      tag: fc.constantFrom('input', 'textarea'),
      attributes: attributesOf([...NAMES, ...MORE_NAMES]),
      kids: fc.constant([]),
      comment: said,
      ...nothing,
    }),
    fc.record({
      tag: fc.constantFrom('script', 'style', 'noscript', 'canvas'),
      attributes: attributesOf(NAMES),
      kids: fc.tuple(gone),
      comment: gone,
      ...nothing,
    }),
    fc.record({
      tag: fc.constant('iframe'),
      attributes: attributesOf(NAMES),
      kids: fc.constant([]),
      comment: gone,
      shadow: fc.constant(null),
      frame: fc.option(said),
    }),
  ),
}));

const CAN_HOST = /^(?:div|p|x-card)$/;

function build(document: Document, { tag, attributes, kids, comment, shadow, frame }: Made, blank: boolean): Node {
  const isDrawing = tag === 'svg' || tag === 'text';
  const el = isDrawing ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  const shown = (given: string): string => (blank ? '' : given);
  for (const [name, given] of attributes) el.setAttribute(name, shown(given));
  const inside = tag === 'template' ? (el as HTMLTemplateElement).content : el;
  inside.append(...kids.map((kid) => (typeof kid === 'string' ? shown(kid) : build(document, kid, blank))));
  if (tag === 'input' || tag === 'textarea') (el as HTMLInputElement).value = shown(comment);
  else inside.append(document.createComment(shown(comment)));
  if (shadow !== null && CAN_HOST.test(tag)) el.attachShadow({ mode: 'open' }).append(shown(shadow));
  if (frame !== null && tag === 'iframe') {
    const inner = document.implementation.createHTMLDocument(shown(frame));
    inner.body.append(shown(frame));
    Object.defineProperty(el, 'contentDocument', { value: inner });
  }
  return el;
}

/** Everything that was said anywhere on a page. A class may stay as long as nothing else says the same. */
function saidIn({ tag, attributes, kids, comment, shadow, frame }: Made): string[] {
  return [
    ...attributes.flatMap(([name, given]) => (name === 'class' ? [] : [given])),
    ...kids.flatMap((kid) => (typeof kid === 'string' ? [kid] : saidIn(kid))),
    comment,
    (CAN_HOST.test(tag) && shadow) || '',
    frame ?? '',
  ];
}
const runsIn = (shown: string): string[] =>
  shown
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
/** The vocabulary's own runs, and how markup signs are written. */
const KEPT = /^(?:e?mails?|mobile|date|birth|firstnames?|first|names?|(?:vat|assign)\p{Ll}*|amp|quot)$/u;
const isKept = (run: string): boolean => KEPT.test(run);

test('no run of three letters or digits of a page is in its snapshot, but for the vocabulary', () => {
  // One window for all: each takes its memory with it.
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  const page = window.document as unknown as Document;
  fc.assert(
    fc.property(fc.array(made, { maxLength: 4 }), said, fc.webPath(), (all, title, path) => {
      const url = `https://secret.tenant.example${path}`;
      const snapshot = (blank: boolean): string => {
        window.happyDOM.setURL(blank ? 'https://x.y' : url);
        page.title = blank ? '' : title;
        page.body.replaceChildren(...all.map((one) => build(page, one, blank)));
        return maskPage(page, { plain: PLAIN });
      };
      // What is there when nothing was said is markup.
      const markup = new Set(runsIn(snapshot(true)));
      const left = runsIn(snapshot(false)).filter((run) => !markup.has(run) && !isKept(run));
      const secrets = new Set(
        [...all.flatMap(saidIn), title, decodeURIComponent(url)].flatMap(runsIn).filter((run) => !isKept(run) && !markup.has(run)),
      );
      const told = left.filter((run) => [...secrets].some((secret) => run.includes(secret)));
      expect(told).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 30_000);
