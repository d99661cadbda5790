import { describe, expect, test } from 'vitest';
import { findEmails } from '../../../lib/lead/email.ts';
import { maskPage, SNAPSHOT_MAX } from '../../../lib/teach/mask.ts';
import { openPage } from '../detect/open-page.ts';
import { ADDRESS, masked, maskedHtml, PLAIN } from './masking.ts';

const value = (name: string, given: string, tag = 'b'): string | null =>
  masked(`<${tag} ${name}="${given}"></${tag}>`).querySelector(tag)?.getAttribute(name) ?? null;

describe('an attribute', () => {
  test.each([
    ['type', 'tel', 'input'],
    ['role', 'row', 'b'],
    ['colspan', '2', 'td'],
    ['aria-hidden', 'true', 'b'],
    ['lang', 'en-AU', 'b'],
    ['itemtype', 'https://schema.org/Person', 'b'],
    ['autocomplete', 'given-name', 'input'],
    ['class', 'btn btn-primary card__title', 'b'],
    ['name', 'firstName', 'input'],
    ['data-label', 'Mobile', 'b'],
  ])('%s="%s" says what it is and stays', (name, given, tag) => {
    const around =
      tag === 'td' ? masked(`<table><tr><td ${name}="${given}"></table>`).querySelector('td')?.getAttribute(name) : value(name, given, tag);
    expect(around).toBe(given);
  });

  test.each([
    ['href', 'https://acme.example/leads/4711?who=maria#top'],
    ['title', 'Maria'],
    ['data-id', '4711'],
    ['data-json', '{"name":"maria"}'],
    ['value', 'maria'],
    ['aria-label', 'Call Maria'],
    ['role', 'maria'],
    ['type', 'maria'],
    ['lang', 'maria'],
    ['colspan', '4711'],
    ['id', 'maria'],
    ['class', 'lead-4711'],
    ['class', 'maria@acme.com btn'],
  ])('%s="%s" is masked', (name, given) => {
    const html = maskedHtml(openPage(`<b ${name}='${given}'></b>`));
    expect(html).not.toMatch(/maria|4711|acme/i);
    expect(html).toContain(` ${name}="`);
  });

  test('that loads, runs, sends or draws something is left out', () => {
    const html = maskedHtml(
      openPage(
        '<img src="/maria.png" srcset="/maria.png 2x" style="background:url(/maria.png)" onclick="maria()"><form action="/maria"></form><svg><path d="M10 20"/><text x="1">Maria</text></svg>',
      ),
    );
    expect(html).not.toMatch(/ (?:src|srcset|onclick|action|d|x)=|maria|url\(/i);
    expect(html).toMatch(/<svg><path><\/path><text>[A-Z][a-z]{4}<\/text><\/svg>/);
  });

  test('a class or a tag that says what a text says is masked too', () => {
    const html = maskedHtml(openPage('<x-maria class="user-maria cardMaria btn" data-maria-x="1">Maria</x-maria>'));
    expect(html).not.toMatch(/maria/i);
    expect(html).toMatch(/<x-([a-z]{5}) class="user-\1 card[A-Z][a-z]{4} btn" data-\1-x="\d">/);
  });
});

describe('the rest of a page', () => {
  test('title, address and comments are masked, scripts and styles are empty', () => {
    const html = maskedHtml(
      openPage(
        '<title>Maria Cruz</title><style>.maria{}</style><script>maria()</script><!-- maria --> --><noscript>maria</noscript>',
        ADDRESS,
      ),
    );
    expect(html).not.toMatch(/maria|cruz|4711|acme|profile/i);
    expect(html).toMatch(/<title>[A-Z][a-z]{4} [A-Z][a-z]{3}<\/title>/);
    expect(html).toMatch(/<style><\/style><script><\/script>/);
    expect(html).toMatch(
      /<meta name="leadside:address" content="https:\/\/[a-z]{3}\.[a-z]{4}\.[a-z]{7}\/[a-z]{5}\/[a-z]{5}-[a-z]{4}\/\d{4}\?[a-z]{3}=[a-z]{7}#[a-z]{5}">/,
    );
    expect(html).toMatch(/<!-- [a-z]{5} -->/);
  });

  test('structured data stays structured data', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'Person',
      email: 'maria@acme.com',
      knows: [{ '@type': 'Person', telephone: '0412 345 678', age: 47, email: true }],
      x: '</script>',
    };
    const html = maskedHtml(openPage(`<script type="application/ld+json">${JSON.stringify(data).replace('</', '<\\/')}</script>`));
    const read = JSON.parse(openPage(html).querySelector('script')?.textContent ?? '') as typeof data;
    expect(read).toMatchObject({ '@context': 'https://schema.org', '@type': 'Person' });
    expect(findEmails(read.email)).toHaveLength(1);
    expect(Object.values(read).flat()).toContainEqual(
      expect.objectContaining({ '@type': 'Person', telephone: expect.stringMatching(/^04\d\d \d{3} \d{3}$/) as string, email: true }),
    );
    expect(html).not.toMatch(/maria|acme|678|knows/);
  });

  test('what fields hold is masked as it is now, and of a password nothing is kept', () => {
    const page = openPage(
      '<input value="previously"><input type="password" value="hunter"><textarea>previously</textarea><select><option value="">None<option selected>Maria<option>Cruz</select><input type="checkbox">',
    );
    const [shown, , box] = page.querySelectorAll('input');
    if (!shown || !box) throw new Error('no field');
    shown.value = 'Maria <b>';
    box.checked = true;
    const area = page.querySelector('textarea');
    if (area) area.value = 'Maria & Cruz';
    const html = maskedHtml(page);
    expect(html).not.toMatch(/previously|hunter|maria|cruz/i);
    const now = openPage(html);
    expect(now.querySelector('input')?.value).toMatch(/^[A-Z][a-z]{4} <[a-z]>$/);
    expect(now.querySelector('textarea')?.value).toMatch(/^[A-Z][a-z]{4} & [A-Z][a-z]{3}$/);
    expect(now.querySelectorAll('option')[0]?.getAttribute('value')).toBe('');
    expect(now.querySelector('select')?.selectedIndex).toBe(1);
    expect(now.querySelectorAll('input')[2]?.checked).toBe(true);
  });

  test('shadow roots become templates, frames of the same origin documents in an attribute', () => {
    const page = openPage('<p>E-mail</p><div id="host"><i>Maria</i></div><iframe></iframe>');
    const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(page.createElement('slot'), 'maria@acme.com');
    Object.defineProperty(page.querySelector('iframe'), 'contentDocument', { value: openPage('<p class="a">Maria & E-mail</p>') });
    const html = maskedHtml(page);
    expect(html).not.toMatch(/maria|acme/i);
    expect(html).toMatch(/<template shadowrootmode="open"><slot><\/slot>[a-z]{5}@[a-z]{4}\.[a-z]{3}<\/template><i>/);
    const inner = openPage(html).querySelector('iframe')?.getAttribute('srcdoc') ?? '';
    expect(openPage(inner).querySelector('p.a')?.textContent).toMatch(/^[A-Z][a-z]{4} & E-mail$/);
  });

  test('a frame that is closed to us is a frame', () => {
    const page = openPage('<iframe srcdoc="Maria" src="/maria"></iframe>');
    Object.defineProperty(page.querySelector('iframe'), 'contentDocument', {
      get: () => {
        throw new Error('cross origin');
      },
    });
    expect(maskedHtml(page)).toMatch(/<iframe><\/iframe>/);
  });

  test('what is unseen stays unseen without the page’s styles', () => {
    const page = masked(
      '<style>.a{display:none}.b{visibility:hidden}h4{font-size:30px}</style><p class="a">x</p><p class="b">y <b>z</b></p><h4>big</h4>',
    );
    expect(page.querySelector('.a')?.getAttribute('style')).toBe('display:none');
    expect(page.querySelector('.b')?.getAttribute('style')).toBe('visibility:hidden');
    expect(page.querySelector('.b b')?.getAttribute('style')).toBeNull();
    expect(page.querySelector('h4')?.getAttribute('style')).toBe('font-size:30px');
  });

  test('the page itself is as it was', () => {
    const page = openPage('<title>Maria</title><p id="a" style="color:red">Maria<!-- x --></p><input value="v">');
    const before = page.documentElement.outerHTML;
    maskedHtml(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('a snapshot loads nothing when it is opened', () => {
    expect(maskedHtml(openPage('<p>x</p>'))).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
  });

  test('it is bounded, whatever the page', () => {
    const long = openPage(`<p>${`<b>${'Maria &amp; Cruz “ü” '.repeat(20)}</b>`.repeat(400)}</p>`);
    const html = maskPage(long, { plain: PLAIN, bytesMax: 100_000 });
    const bytes = new TextEncoder().encode(html).length;
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(html.endsWith('</p></body></html>')).toBe(true);
    expect(SNAPSHOT_MAX).toBe(2_000_000);
    const one = maskPage(openPage(`<p title="${'mobile '.repeat(30_000)}">${'Maria 0412 345 678 '.repeat(15_000)}</p>`), { plain: PLAIN });
    expect(one).not.toMatch(/maria|345/i);
    const deep = maskedHtml(openPage(`${'<div>'.repeat(3_000)}Maria`));
    expect(deep).not.toContain('Maria');
    const small = maskPage(openPage(`<p title="${'&quot;'.repeat(3_000)}">ü</p>`), { plain: PLAIN, bytesMax: 1_000 });
    expect(new TextEncoder().encode(small).length).toBeLessThanOrEqual(1_000);
  });
});
