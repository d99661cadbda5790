import { describe, expect, test } from 'vitest';
import { found } from './open-page.ts';

const HOST = 'https://crm.example';

describe('a page without a lead', () => {
  test.each([
    [
      'an article',
      '/guides/first-call',
      '<article><h1>Open House Stories</h1><p>By Marcus Webb</p><p>Write to marcus.webb@harbour.example when you want to sit in on a call, or ring the desk on 1300 555 019.</p></article>',
    ],
    ['a dashboard', '/dashboard', '<h1>Good morning, Ana</h1><div><b>12</b> open leads</div><div><b>0412 345 678</b> last call</div>'],
    [
      'settings',
      '/settings',
      '<h1>Settings</h1><label>Name <input value="Ana Ruiz"></label><label>Email <input type="email" value="ana@harbour.example"></label>',
    ],
    ['the own profile', '/me', '<h1>My profile</h1><dl><dt>Name</dt><dd>Ana Ruiz</dd><dt>Email</dt><dd>ana@harbour.example</dd></dl>'],
    [
      'the own profile by its address',
      '/account/profile',
      '<h1>Ana Ruiz</h1><dl><dt>Name</dt><dd>Ana Ruiz</dd><dt>Email</dt><dd>ana@harbour.example</dd></dl>',
    ],
    [
      'the own profile, known by the header',
      '/users/12',
      '<header>Ana Ruiz ana@harbour.example</header><main><h1>Ana Ruiz</h1><dl><dt>Name</dt><dd>Ana Ruiz</dd><dt>Email</dt><dd>ana@harbour.example</dd></dl></main>',
    ],
    [
      'an empty form',
      '/leads/new',
      '<h1>New lead</h1><form><label>First name <input></label><label>Email <input placeholder="jane@example.com"></label><select><option value="web">Website</option></select></form>',
    ],
    [
      'a search page',
      '/search',
      '<h1>Search</h1><form role="search"><input type="search" value="maria@example.com"></form><p>No results</p>',
    ],
    [
      'a sign-in page',
      '/login',
      '<h1>Sign in</h1><label>Email <input type="email" value="ana@harbour.example"></label><input type="password" value="x">',
    ],
    ['a contact page', '/contact', '<h1>Contact us</h1><p>Phone: 1300 555 019</p><p>Email: hello@harbour.example</p>'],
    [
      'a company',
      '/companies/12',
      '<h1>Harbour Loans</h1><dl><dt>Email</dt><dd>hello@harbourloans.example</dd><dt>Phone</dt><dd>1300 555 019</dd></dl>',
    ],
    ['a record that is not loaded', '/leads/4711', '<h1>Lead 4711</h1><p>Loading…</p>'],
    ['an error', '/leads/4711', '<h1>Page Not Found</h1><p>Write to <a href="mailto:help@crm.example">help@crm.example</a></p>'],
    [
      'a deal of two people who stand alike',
      '/deals/1',
      '<div><h3>Bob Brown</h3><a href="mailto:bob@example.com">bob@example.com</a></div><p>and</p><div><h3>Ann Lee</h3><a href="mailto:ann@example.com">ann@example.com</a></div>',
    ],
    [
      'a listing with its agent',
      '/listings/88231',
      '<h1>Palm Grove Estate</h1><p>$1,250,000</p><div><h3>Marcus Webb</h3><p>Listing Agent</p><a href="tel:+61290374412">(02) 9037 4412</a><a href="mailto:marcus.webb@harbour.example">Email agent</a></div>',
    ],
    ['nothing', '/', ''],
  ])('%s', (_, path, html) => {
    expect(found(html, HOST + path).kind).not.toBe('lead');
  });
});

describe('a list', () => {
  const people = [
    ['Maria O’Connor', 'maria@example.com', '0412 345 678'],
    ['Bob Brown', 'bob@example.com', '0412 345 679'],
    ['Ann Lee', '', '0412 345 670'],
    ['Cy Day', 'cy@example.com', ''],
  ] as const;

  test('a table', () => {
    const rows = people.map(([name, email, phone]) => `<tr><td><a href="/leads/1">${name}</a></td><td>${email}</td><td>${phone}</td></tr>`);
    const html = `<h1>Leads</h1><table><tr><th>Name</th><th>Email</th><th>Phone</th></tr>${rows.join('')}</table>`;
    expect(found(html, `${HOST}/leads`).kind).toBe('list');
  });

  test('cards', () => {
    const cards = people.map(
      ([name, email, phone]) => `<div class="card"><h3>${name}</h3><a href="mailto:${email}">${email}</a><span>${phone}</span></div>`,
    );
    expect(found(`<h1>Leads</h1><div>${cards.join('')}</div>`, `${HOST}/board/7`).kind).toBe('list');
  });

  test('a table with one row left is no lead', () => {
    const html = '<table><tr><th>Name</th><th>Email</th></tr><tr><td>Maria Cruz</td><td>maria@example.com</td></tr></table>';
    expect(found(html, `${HOST}/leads?page=2`).kind).not.toBe('lead');
  });

  test('the several addresses of one person are no list', () => {
    const html = `<h1>Maria Cruz</h1><table><tr><th>Type</th><th>Email</th></tr><tr><td>Work</td><td>maria@example.com</td></tr><tr><td>Home</td><td>cruz@example.org</td></tr></table>`;
    expect(found(html, `${HOST}/leads/7`)).toMatchObject({ kind: 'lead', leads: [{ emails: ['maria@example.com', 'cruz@example.org'] }] });
  });
});

describe('the record', () => {
  const MARIA = '<dl><dt>Name</dt><dd>Maria Cruz</dd><dt>Email</dt><dd>maria@example.com</dd></dl>';

  test.each([
    ['/leads/4711', '', '4711'],
    ['/leads/4711/notes', '', '4711'],
    ['/contacts/3f2c8a10-5b7e-4c1d-9a21-0b6d8e7f1a2b/', '', '3f2c8a10-5b7e-4c1d-9a21-0b6d8e7f1a2b'],
    ['/crm/view?lead_id=88&tab=2', '', '88'],
    ['/app#/leads/12', '', '12'],
    ['/app#section-2', '<h1>Lead 4711</h1>', '4711'],
    ['/leads/current', '<h1>Fiche n° 1048200</h1>', '1048200'],
    ['/leads/current', '<dl><dt>Lead ID</dt><dd>L-204</dd></dl>', 'L-204'],
    ['/leads/current', '', null],
    ['/blog/10-ways-to-sell', '', null],
  ])('%s %s is %s', (path, html, id) => {
    expect(found(`<main>${html}${MARIA}</main>`, HOST + path)).toMatchObject({
      kind: 'lead',
      record: { origin: HOST, id, url: HOST + path.replace(/#(?!\/).*/, '') },
    });
  });
});
