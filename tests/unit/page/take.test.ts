import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodesOf } from '../../../lib/page/nodes.ts';
import { ATTRIBUTE_MAX, ATTRIBUTES_MAX, DEPTH_MAX, NODES_MAX, TEXT_MAX } from '../../../lib/page/page-text.ts';
import { parsePageText } from '../../../lib/page/parse.ts';
import { isSamePage } from '../../../lib/page/same.ts';
import { atOnce } from '../../../lib/page/slices.ts';
import { takePage, type Taken } from '../../../lib/page/take.ts';
import { openPage } from '../detect/open-page.ts';
import { anyDocument } from './any-document.ts';

const selectors = fc.array(fc.oneof(fc.constantFrom('div', '.lead', '*', '][', '', 'a:not(', '#x'), fc.string({ maxLength: 8 })), {
  maxLength: 4,
});

/** Takes a page that has its turn at every step; gives also how many steps there were. */
function step(document: Document, asked: readonly string[], turn: () => unknown): { readonly taken: Taken; readonly steps: number } {
  const run = takePage(document, asked);
  for (let steps = 0; ; steps += 1) {
    const { done, value } = run.next(true);
    if (done) return { taken: value, steps };
    turn();
  }
}

/** Tags and texts of a page, in order. */
const outline = (html: string): string[] =>
  nodesOf(atOnce(takePage(openPage(html))).page.items).map(([, tag, text]) =>
    tag === '#text' ? text : text === '' ? tag : `${tag}=${text}`,
  );
const attributesIn = (html: string): Readonly<Record<string, string>> => nodesOf(atOnce(takePage(openPage(html))).page.items)[1]?.[3] ?? {};

describe('any document', () => {
  test('is taken in bounded steps, without markup in a text, and arrives in the worker as it was taken', () => {
    fc.assert(
      fc.property(anyDocument, selectors, (document, asked) => {
        const { taken, steps } = step(document, asked, () => undefined);
        expect(steps).toBeLessThanOrEqual(NODES_MAX / 64 + asked.length + 2);
        expect(parsePageText(JSON.parse(JSON.stringify(taken.page)))).toEqual(taken.page);
        const nodes = nodesOf(taken.page.items);
        expect(nodes.length).toBe(taken.elements.length);
        for (const [, , text] of nodes) expect(text).not.toMatch(/[<>]/);
        for (const [node] of taken.page.marks) expect(taken.elements[node]).toBeDefined();
      }),
      { numRuns: 80 },
    );
  });

  test('is the same taken twice, at once or in pieces', () => {
    fc.assert(
      fc.property(anyDocument, selectors, (document, asked) => {
        const { page } = atOnce(takePage(document, asked));
        expect(isSamePage(page, atOnce(takePage(document, asked)).page)).toBe(true);
        expect(isSamePage(page, step(document, asked, () => undefined).taken.page)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('is taken while it changes under the hands', () => {
    fc.assert(
      fc.property(anyDocument, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (document, places) => {
        let turns = 0;
        const { taken } = step(document, ['*'], () => {
          const all = [...document.querySelectorAll('body *')];
          const at = places[turns % places.length] ?? 0;
          turns += 1;
          if (turns % 2 === 0) document.body.prepend('Late content');
          else all[at % all.length]?.remove();
        });
        expect(parsePageText(taken.page)).toEqual(taken.page);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is seen', () => {
  test.each([
    ['texts and elements in order', '<p>Maria <b>Cruz</b></p>!', ['body', 'p', 'Maria', 'b', 'Cruz', '!']],
    ['nothing of scripts and styles', '<script>1</script><style>a{}</style><template><p>1</p></template>2', ['body', '2']],
    ['nothing that is hidden', '<p hidden>1</p><p style="display:none">2</p><p style="visibility:hidden">3</p>4', ['body', '4']],
    ['what a hidden app holds behind a dialog', '<div aria-hidden="true"><h1>Maria</h1></div>', ['body', 'div', 'h1', 'Maria']],
    ['no decoration', '<div aria-hidden="true">Maria</div>', ['body']],
    ['a closed part’s summary alone', '<details>1<p>2</p><summary>3</summary></details>', ['body', 'details', 'summary', '3']],
    ['all of an open part', '<details open>1<summary>2</summary></details>', ['body', 'details', '1', 'summary', '2']],
    ['no closed dialog', '<dialog>1</dialog><dialog open>2</dialog>', ['body', 'dialog', '2']],
    ['nothing inside an icon', '<svg><text>1</text></svg>', ['body', 'svg']],
    [
      'what fields hold',
      '<input value=" Maria  Cruz "><textarea>Call &lt;b&gt;her</textarea>',
      ['body', 'input=Maria Cruz', 'textarea=Call her'],
    ],
    [
      'the choice of a select',
      '<select><option value="">-</option><option value="1" selected>Qualified</option></select>',
      ['body', 'select=Qualified'],
    ],
    ['no choice that says nothing', '<select><option value="">Choose</option></select>', ['body', 'select']],
    ['no secret', '<input type="password" value="1"><input type="hidden" value="2">', ['body']],
    ['no value of a box to tick', '<input type="checkbox" value="on">', ['body', 'input']],
  ])('%s', (_what, html, expected) => {
    expect(outline(html)).toEqual(expected);
  });

  test('what stands in an element without a box of its own, which browsers call invisible', () => {
    const page = openPage('<div style="display:contents">Maria</div><div>Bob</div>');
    for (const el of page.querySelectorAll('div')) el.checkVisibility = () => false;
    expect(nodesOf(atOnce(takePage(page)).page.items).map(([, , text]) => text)).toEqual(['', '', 'Maria']);
  });

  test('a box that is ticked says so', () => {
    expect(attributesIn('<input type="checkbox" checked>')).toEqual({ checked: 'true', type: 'checkbox' });
  });

  test('of attributes those that say something, once each however often', () => {
    const html = '<a class="a long list of classes" href="/leads/1" onclick="x()" style="color:red" title="">x</a>';
    expect(attributesIn(html)).toEqual({ class: 'a long list of classes', href: '/leads/1' });
    const { items } = atOnce(takePage(openPage(html.repeat(3)))).page;
    expect(items.filter((item) => item === 'a long list of classes')).toHaveLength(1);
    expect(nodesOf(items).flatMap(([, , , { class: is }]) => is ?? [])).toEqual(Array(3).fill('a long list of classes'));
  });

  test('the font size of what could be a name', () => {
    const page = openPage('<p style="font-size:24px">Maria Cruz</p><p style="font-size:24px">and so on</p>');
    expect(nodesOf(atOnce(takePage(page)).page.items).map(([, , , , size]) => size)).toEqual([0, 0, 24, 0, 0]);
  });

  test('marks where selectors fit, in every root; one that nobody reads fits nothing', () => {
    const page = openPage('<p class="name">Maria</p><div></div><p class="name" hidden>Bob</p>');
    const shadow = page.querySelector('div')?.attachShadow({ mode: 'open' });
    shadow?.append(Object.assign(page.createElement('b'), { className: 'name' }));
    const { page: taken, elements } = atOnce(takePage(page, ['][', '.name']));
    const nodes = nodesOf(taken.items);
    expect(taken.marks.map(([node, which]) => [nodes[node]?.[1], elements[node]?.localName, which])).toEqual([
      ['p', 'p', 1],
      ['b', 'b', 1],
    ]);
  });

  test('structured data, title and language', () => {
    const page = openPage(
      '<html lang="fr"><head><title>Maria</title><script type="application/ld+json">{"@type":"Person"}</script></head></html>',
    );
    expect(atOnce(takePage(page)).page).toMatchObject({ title: 'Maria', lang: 'fr', data: ['{"@type":"Person"}'] });
  });

  test('a document without anything', () => {
    const page = openPage('');
    page.documentElement.remove();
    expect(atOnce(takePage(page)).page).toEqual({ title: '', lang: '', items: [], marks: [], data: [] });
  });
});

describe('bounds', () => {
  test('nodes', () => {
    const page = openPage('<p></p>'.repeat(NODES_MAX / 100));
    for (const el of page.querySelectorAll('p')) el.append(...Array.from({ length: 100 }, () => page.createTextNode('x')));
    expect(atOnce(takePage(page)).elements.length).toBe(NODES_MAX + 1);
  });

  test('depth', () => {
    const page = openPage('');
    let deepest: Element = page.body;
    for (let at = 0; at < DEPTH_MAX * 2; at += 1) deepest = deepest.appendChild(page.createElement('div'));
    expect(atOnce(takePage(page)).elements.length).toBe(DEPTH_MAX + 1);
  });

  test('texts, values, tags and attributes of one element', () => {
    const page = openPage('<p></p>');
    const [el] = page.querySelectorAll('p');
    el?.append('x'.repeat(TEXT_MAX * 5), page.createElement(`x-${'y'.repeat(ATTRIBUTE_MAX * 2)}`));
    for (let at = 0; at < ATTRIBUTES_MAX * 2; at += 1) el?.setAttribute(`data-test-${at}`, 'z'.repeat(ATTRIBUTE_MAX * 2));
    const taken = atOnce(takePage(page)).page;
    const [, paragraph, text, odd] = nodesOf(taken.items);
    expect(text?.[2].length).toBe(TEXT_MAX);
    expect(odd?.[1].length).toBe(ATTRIBUTE_MAX);
    expect(Object.values(paragraph?.[3] ?? {}).map(({ length }) => length)).toEqual(Array(ATTRIBUTES_MAX).fill(ATTRIBUTE_MAX));
    expect(parsePageText(taken)).toEqual(taken);
  });
});

describe('a page that changes between two steps', () => {
  /** A list of 200 rows, of which the first 60 or so are passed at the first pause. */
  const list = (): Document => openPage(`<ul>${Array.from({ length: 200 }, (_, at) => `<li>${at}</li>`).join('')}</ul><p>end</p>`);
  const taken = (page: Document, change: (rows: Element[]) => unknown): string[] => {
    let turns = 0;
    const { items } = step(page, [], () => {
      if (turns === 0) change([...page.querySelectorAll('li')]);
      turns += 1;
    }).taken.page;
    return nodesOf(items).flatMap(([, tag, text]) => (tag === '#text' ? [text] : []));
  };

  test('rows that were passed go: the rest is still taken', () => {
    const texts = taken(list(), (rows) => rows.slice(0, 5).forEach((row) => row.remove()));
    expect(texts.slice(-2)).toEqual(['199', 'end']);
    expect(texts.length).toBeGreaterThan(190);
  });

  test('the row that was to come goes to the front: nothing is taken again from there', () => {
    const texts = taken(list(), (rows) => rows[0]?.before(...rows.slice(20, 50)));
    expect(texts.length).toBeLessThanOrEqual(201);
    expect(texts.at(-1)).toBe('end');
  });

  test('what holds everything goes: what was taken remains', () => {
    const page = list();
    expect(taken(page, () => page.body.replaceChildren())).toContain('0');
  });
});
