import { describe, expect, test } from 'vitest';
import { lead } from './open-page.ts';

/** A record of Maria, with somebody else's data put in. */
const record = (html: string, around = '') => `${around}<main><h1>Lead 4711</h1><section><dl><dt>Name</dt><dd>Maria O'Connor</dd>
  <dt>Email</dt><dd>maria@example.com</dd><dt>Mobile</dt><dd>0412 345 678</dd></dl></section>${html}</main>`;

const MARIA = { name: "Maria O'Connor", emails: ['maria@example.com'], phones: ['0412 345 678'] };
const ANA = 'Ana Ruiz <a href="mailto:ana@harbour.example">ana@harbour.example</a> <a href="tel:+61290374411">(02) 9037 4411</a>';

describe('somebody else on the page', () => {
  test.each([
    [
      'the owner beside a label',
      '<dl><dt>Owner</dt><dd>Ana Ruiz</dd><dt>Owner email</dt><dd>ana@harbour.example</dd><dt>Agent phone</dt><dd>(02) 9037 4411</dd></dl>',
    ],
    ['the owner in one value', `<div><span>Assigned to</span><div>${ANA}</div></div>`],
    ['a section about the team', `<section><h2>Team</h2><div>${ANA}</div></section>`],
    ['a section without a box of its own', `<h2>Your agent</h2><div>${ANA}</div>`],
    ['a titled card with a bar', `<section><div><h3>Listing agent</h3><button>Edit</button></div><div>${ANA}</div></section>`],
    [
      'an agent’s card',
      '<div><h3>Marcus Webb</h3><p>Listing Agent</p><a href="mailto:marcus@harbour.example">Email</a><a href="tel:+61290374412">(02) 9037 4412</a></div>',
    ],
    ['the timeline', `<section><h2>Activity</h2><ul><li>Mail sent</li><li>${ANA}</li></ul></section>`],
    ['a feed', `<div role="feed"><article>${ANA}</article></div>`],
    ['an author line', '<p>by Ana Ruiz · 3 Nov 2026</p>'],
    ['who is signed in', `<div class="user">Signed in as <b>Ana Ruiz</b> ana@harbour.example <a href="tel:+61290374411">call</a></div>`],
    ['a tooltip element', `<div role="tooltip">${ANA}</div>`],
    [
      'a tooltip in an attribute',
      '<span title="Other Person other@example.com" data-tooltip="&lt;b&gt;Other&lt;/b&gt; other@example.com">i</span>',
    ],
    ['a referrer', '<dl><dt>Referrer</dt><dd>Bob Brown</dd><dt>Referrer email</dt><dd>bob@example.com</dd></dl>'],
    ['a quoted signature', '<blockquote>Bob Brown<br>bob@example.com<br>0498 765 432</blockquote>'],
    ['a complementary column', `<aside><h2>Similar</h2>${ANA}</aside>`],
    ['an app-wide editor', `<div contenteditable="true">${ANA}</div>`],
    [
      'a list of the person’s colleagues',
      `<section><h2>Related people</h2><table><tr><th>Name</th><th>Email</th></tr><tr><td>Bob Brown</td><td>bob@example.com</td></tr><tr><td>Ann Lee</td><td>ann@example.com</td></tr></table></section>`,
    ],
    [
      'a list without a title',
      '<ul><li><a href="/l/1">Bob Brown</a> bob@example.com</li><li><a href="/l/2">Ann Lee</a> ann@example.com</li><li><a href="/l/3">Cy Day</a> cy@example.com</li></ul>',
    ],
  ])('%s', (_, html) => {
    expect(lead(record(html))).toMatchObject(MARIA);
  });

  test.each([
    ['attribute', '<div role="tabpanel" hidden>'],
    ['style', '<div role="tabpanel" style="display:none">'],
    ['visibility', '<div style="visibility: hidden">'],
    ['aria', '<div aria-hidden="true">'],
    ['closed dialog', '<dialog>'],
    ['closed details', '<details><summary>More</summary>'],
    ['template', '<template>'],
    ['noscript', '<noscript>'],
  ])('what is hidden by %s', (_, open) => {
    const tag = /^<(\w+)/.exec(open)?.[1] ?? 'div';
    const html = `${open}<dl><dt>Name</dt><dd>Bob Brown</dd><dt>Email</dt><dd>bob@example.com</dd></dl><a href="tel:0498765432">0498 765 432</a></${tag}>`;
    expect(lead(record(html))).toMatchObject(MARIA);
  });

  test.each([
    ['header', `<header>${ANA}</header>`],
    ['navigation', `<nav>${ANA}</nav>`],
    ['a bar outside the main part', `<div class="bar">Ana Ruiz (ana@harbour.example)</div>`],
    ['footer', '<footer>Harbour Loans hello@harbour.example <a href="tel:1300555019">1300 555 019</a></footer>'],
  ])('what stands in the app’s %s', (_, around) => {
    expect(lead(record('', around))).toMatchObject(MARIA);
  });

  test('the signed-in user is known again in the record', () => {
    const html = record(
      '<div><b>Ana Ruiz</b> <a href="mailto:ana@harbour.example">ana@harbour.example</a></div>',
      `<header>${ANA}</header>`,
    );
    expect(lead(html)).toMatchObject(MARIA);
  });

  test('a header inside the record holds the record’s person', () => {
    const html = '<main><header><h1>Maria O\'Connor</h1><a href="mailto:maria@example.com">maria@example.com</a></header></main>';
    expect(lead(html)).toMatchObject({ name: "Maria O'Connor", emails: ['maria@example.com'] });
  });

  test('while a dialog is open, the app behind it is still read', () => {
    const html = `<div id="root" aria-hidden="true">${record('')}</div><div role="dialog" aria-modal="true"><h2>Add note</h2><textarea></textarea></div>`;
    expect(lead(html)).toMatchObject(MARIA);
  });
});
