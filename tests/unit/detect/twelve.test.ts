import { describe, expect, test } from 'vitest';
import { readDocument } from '../../support/read-document.ts';
import { found, lead, listed, openPage, person } from './open-page.ts';

/** What pages of real apps do, point by point; each in more than one technique and language. */
const RECORD = 'https://crm.example/leads/4711';
const row = (label: string, value: string) => `<div class="row"><span>${label}</span><div>${value}</div></div>`;
const MARIA = row('Name', 'Maria Cruz') + row('Email', 'maria@example.com') + row('Mobile', '0412 345 678');
const SHE = { name: 'Maria Cruz', emails: ['maria@example.com'], phones: ['0412 345 678'] };

describe('1: the large title is not the person', () => {
  const block =
    '<section><h3>Maria Cruz</h3><a href="mailto:maria@example.com">maria@example.com</a><a href="tel:0412345678">0412 345 678</a></section>';

  test.each([
    ['a deal', '<h1>Cruz refinance 2026</h1>'],
    ['a number', '<h1>#4711</h1>'],
    ['a record with its number', '<h1>Lead 4711</h1>'],
    ['a dossier', '<h1>Dossier n° 1048200 — Achat Lyon 3e</h1>'],
    ['an Anfrage', '<h1>Anfrage 4711: Finanzierung Eigenheim</h1>'],
    ['an oportunidad', '<h1>Oportunidad: Piso en Calle Mayor</h1>'],
    ['the last name alone', '<h1>Cruz</h1>'],
    ['a title without a heading’s tag', '<div style="font-size:28px">12 Wattle Street</div>'],
    ['a deal that is called as people are', '<h1>Harbour View</h1>'],
  ])('%s', (_, title) => {
    expect(lead(`<main>${title}${block}</main>`)).toMatchObject(SHE);
    expect(lead(`<main>${title}${MARIA}</main>`)).toMatchObject(SHE);
  });
});

describe('2: owner, assignee and signed-in user are not the lead', () => {
  const ana = 'Ana Ruiz <a href="mailto:ana@harbour.example">ana@harbour.example</a> <a href="tel:0290374411">(02) 9037 4411</a>';

  test.each([
    ['in the header', `<header>${ana}</header><main>${MARIA}</main>`],
    ['in the user menu', `<div class="topbar"><button>Ana Ruiz</button><ul role="menu"><li>${ana}</li></ul></div><main>${MARIA}</main>`],
    ['in the foot of a menu', `<nav><a href="/leads">Leads</a><div>${ana}</div></nav><main>${MARIA}</main>`],
    ['as owner, before the lead', `<main>${row('Owner', ana)}${MARIA}</main>`],
    ['as assignee', `<main>${MARIA}${row('Assigned to', ana)}</main>`],
    ['as conseiller', `<main>${MARIA}${row('Conseillère', ana)}</main>`],
    ['as asesor', `<main>${MARIA}${row('Asesora', ana)}</main>`],
    ['as Berater', `<main>${MARIA}${row('Beraterin', ana)}</main>`],
    ['in a timeline', `<main>${MARIA}<h2>Timeline</h2><ul><li>Call by Ana Ruiz</li><li>Note: ${ana}</li></ul></main>`],
    ['in a French timeline', `<main>${MARIA}<h2>Historique</h2><ul><li>Appel par Ana Ruiz</li><li>${ana}</li></ul></main>`],
    ['in a line of authors', `<main>${MARIA}<p>Erstellt von Ana Ruiz am 3. März 2026</p></main>`],
  ])('%s', (_, html) => {
    expect(lead(html)).toMatchObject(SHE);
  });

  test.each([
    ['Owner', 'Ana Ruiz'],
    ['Propriétaire', 'Ana Ruiz'],
    ['Responsable', 'Ana Ruiz'],
    ['Zuständig', 'Ana Ruiz'],
  ])('%s is kept as the owner', (label, owner) => {
    expect(lead(`<main>${MARIA}${row(label, owner)}</main>`)).toMatchObject({ ...SHE, owner });
  });
});

describe('3: a label stands anywhere', () => {
  test.each([
    ['before', row('Work email', 'maria@example.com') + row('Tel. (work)', '0412 345 678')],
    ['after', '<div><b>maria@example.com</b><small>Email</small></div><div><b>0412 345 678</b><small>Mobile</small></div>'],
    ['as an icon', '<p><i class="fa fa-envelope"></i> maria@example.com</p><p><i class="fa fa-mobile"></i> 0412 345 678</p>'],
    [
      'as an icon’s name',
      '<p><svg aria-label="Email"></svg><span>maria@example.com</span></p><p><svg aria-label="Mobile"></svg><span>0412 345 678</span></p>',
    ],
    ['as aria-label', '<span aria-label="E-Mail">maria@example.com</span><span aria-label="Handy">0412 345 678</span>'],
    [
      'as placeholder',
      '<input placeholder="Correo electrónico" value="maria@example.com"><input placeholder="Móvil" value="0412 345 678">',
    ],
    [
      'as a table’s head',
      '<table><tr><th>Adresse e-mail</th><td>maria@example.com</td></tr><tr><th>Téléphone portable</th><td>0412 345 678</td></tr></table>',
    ],
    ['as dt', '<dl><dt>E-mail</dt><dd>maria@example.com</dd><dt>Handynummer</dt><dd>0412 345 678</dd></dl>'],
    [
      'as a title of a column',
      '<table><tr><th>Email</th><th>Phone</th></tr><tr><td>maria@example.com</td><td>0412 345 678</td></tr></table>',
    ],
    ['in the same text', '<p>E-mail : maria@example.com</p><p>Portable : 0412 345 678</p>'],
    ['as an attribute of its own', '<td data-label="Email">maria@example.com</td><div data-field="mobile_phone">0412 345 678</div>'],
  ])('%s', (_, html) => {
    expect(lead(`<main><h1>Lead 4711</h1>${row('Name', 'Maria Cruz')}${html}</main>`)).toMatchObject(SHE);
  });
});

describe('4: emails and phones in every clothing', () => {
  test.each([
    ['tel:', '<a href="tel:+61412345678">Call</a>'],
    ['callto:', '<a href="callto:0412345678">0412 345 678</a>'],
    ['sms:', '<a href="sms:+61412345678">Text</a>'],
    ['WhatsApp', '<a href="https://wa.me/61412345678">Chat</a>'],
    ['a data attribute', '<button data-phone="0412345678">Call</button>'],
    ['plain text', '<p>0412 345 678</p>'],
  ])('a phone as %s', (_, html) => {
    expect(person(`<main><h1>Maria Cruz</h1>${row('Email', 'maria@example.com')}${html}</main>`).phones).toMatchObject([
      { e164: '+61412345678' },
    ]);
  });

  test.each([
    ['mailto:', '<a href="mailto:maria@example.com">Write</a>'],
    ['a popup’s link', '<a href="javascript:void(0)" data-email="maria@example.com">Write</a>'],
    ['plain text', '<p>maria@example.com</p>'],
    ['cut off, whole in the link', '<a href="mailto:maria@example.com">maria@exa…</a>'],
    ['cut off, whole in the title', '<span title="maria@example.com">maria@exa…</span>'],
    ['(at)', row('Email', 'maria (at) example.com')],
    ['[at] and [dot]', row('E-mail', 'maria [at] example [dot] com')],
    ['AT and DOT', row('Email', 'maria AT example DOT com')],
    ['(arobase)', row('Courriel', 'maria (arobase) example.com')],
  ])('an email as %s', (_, html) => {
    expect(lead(`<main><h1>Maria Cruz</h1>${row('Phone', '0412 345 678')}${html}</main>`).emails).toEqual(['maria@example.com']);
  });
});

describe('5: on a form the values live in its fields', () => {
  const field = (label: string, html: string) => `<div class="field"><label>${label}</label>${html}</div>`;

  test.each([
    ['First name', 'Last name', 'Email', 'Mobile', 'Lead source'],
    ['Prénom', 'Nom', 'Courriel', 'Portable', 'Origine'],
    ['Nombre', 'Apellidos', 'Correo electrónico', 'Móvil', 'Origen'],
    ['Vorname', 'Nachname', 'E-Mail', 'Mobil', 'Quelle'],
  ])('%s', (first, last, email, mobile, source) => {
    const html = `<main><form>${field(first, '<input value="Maria">')}${field(last, '<input value="Cruz">')}${field(email, '<input type="email" value="maria@example.com">')}
      ${field(mobile, '<textarea>0412 345 678</textarea>')}${field(source, '<select><option>Web</option><option selected>Partner</option></select>')}</form></main>`;
    expect(lead(html)).toMatchObject({ ...SHE, firstName: 'Maria', lastName: 'Cruz', source: 'Partner' });
    const empty = html
      .replaceAll(/ value="[^"]*"/g, ' placeholder="maria@example.com"')
      .replace('0412 345 678', '')
      .replace(' selected', '');
    expect(found(empty).kind).toBe('none');
  });
});

describe('6: what is not seen, or is somebody’s signature', () => {
  const bob = row('Name', 'Bob Brown') + row('Email', 'bob@example.com') + '<a href="tel:0498765432">0498 765 432</a>';

  test.each([
    [
      'a tooltip with escaped HTML',
      `<span title="&lt;b&gt;Bob Brown&lt;/b&gt; bob@example.com 0498 765 432" data-bs-content="&lt;p&gt;bob@example.com">i</span>`,
    ],
    ['a hidden tab', `<div role="tabpanel" hidden>${bob}</div>`],
    ['a tab without display', `<div role="tabpanel" style="display:none">${bob}</div>`],
    ['a closed dialog', `<dialog>${bob}</dialog>`],
    ['a closed part', `<details><summary>Partner</summary>${bob}</details>`],
    ['a template', `<template>${bob}</template>`],
    ['the app’s footer', `</main><footer>${bob}</footer><main>`],
    [
      'a mail’s signature',
      '<h2>Messages</h2><div><p>Thanks for the call.</p><p>--</p><p>Bob Brown</p><p>bob@example.com</p><p>0498 765 432</p></div>',
    ],
    ['a French signature', '<h2>Échanges</h2><div><p>Cordialement,</p><p>Bob Brown</p><p>bob@example.com</p><p>0498 765 432</p></div>'],
    [
      'a field that nobody sees',
      '<input type="hidden" name="email" value="bob@example.com"><input type="password" name="phone" value="0498765432">',
    ],
  ])('%s', (_, html) => {
    expect(lead(`<main>${MARIA}${html}</main>`)).toMatchObject(SHE);
  });
});

describe('7: what looks like a phone and is none', () => {
  test.each([
    ['Record no.', '0412 000 111'],
    ['N° de dossier', '0612345678'],
    ['Kundennummer', '0151 1234567'],
    ['Listing ID', '0478 123 456'],
    ['MAC address', '04:12:34:56:78:90'],
    ['Adresse MAC', '00-1A-2B-3C-4D-5E'],
    ['Voucher code', '0412 345 679'],
    ['Code promo', '0612 345 678'],
    ['IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['Created', '12.11.2026 10:30'],
    ['Date de création', '2026-11-12 08:15:00'],
    ['Budget', '$1 250 000'],
    ['Prix', '450 000 €'],
    ['Username', '0412345679'],
    ['Nom d’utilisateur', '0612345679'],
    ['Benutzername', '01511234567'],
    ['NIF', '612345678'],
    ['Fax', '(02) 9037 4499'],
  ])('%s', (label, value) => {
    expect(lead(`<main>${MARIA}${row(label, value)}</main>`)).toMatchObject(SHE);
    expect(lead(`<main>${MARIA}<dl><dt>${label}</dt><dd>${value}</dd></dl></main>`)).toMatchObject(SHE);
    expect(lead(`<main>${MARIA}<p>${label}: ${value}</p></main>`)).toMatchObject(SHE);
  });
});

describe('8: names in every order', () => {
  test.each([
    ['O’Connor, Maria', 'Maria', 'O’Connor'],
    ['DUPONT Jean', 'Jean', 'Dupont'],
    ['DUPONT, Jean-Luc', 'Jean-Luc', 'Dupont'],
    ['Mme Claire Moreau', 'Claire', 'Moreau'],
    ['Dr Anna Schmidt', 'Anna', 'Schmidt'],
    ['van der Berg, Sofie', 'Sofie', 'van der Berg'],
    ['Sofie van der Berg', 'Sofie', 'van der Berg'],
    ['Juan de la Cruz', 'Juan', 'de la Cruz'],
    ['Madonna', 'Madonna', null],
  ])('%s', (shown, firstName, lastName) => {
    const name = [firstName, lastName].filter((part) => part !== null).join(' ');
    expect(person(`<main><h1>Lead 4711</h1>${row('Name', shown)}${row('Email', 'x1@example.com')}</main>`)).toMatchObject({
      name,
      firstName,
      lastName,
    });
  });

  test.each([
    ['in a heading', '<h1>Maria Cruz at Lakeview Realty</h1>'],
    ['beside a label', row('Contact', 'Maria Cruz at Lakeview Realty')],
    ['in French', row('Contact', 'Maria Cruz chez Lakeview Realty')],
  ])('a firm behind the name, %s', (_, html) => {
    expect(lead(`<main>${html}${row('Email', 'maria@example.com')}</main>`)).toMatchObject({
      name: 'Maria Cruz',
      company: 'Lakeview Realty',
    });
  });
});

describe('9: a list is a list', () => {
  const names = ['Maria Cruz', 'Bob Brown', 'Ann Lee'];
  const mail = (name: string) => `${name.toLowerCase().replace(' ', '.')}@example.com`;

  test.each([
    [
      'a table',
      `<table><tr><th>Name</th><th>E-mail</th></tr>${names.map((name) => `<tr><td>${name}</td><td>${mail(name)}</td></tr>`).join('')}</table>`,
    ],
    ['cards', names.map((name) => `<div class="card"><h3>${name}</h3><p>${mail(name)}</p></div>`).join('')],
    [
      'a board',
      names
        .map(
          (name, at) =>
            `<div class="column"><h2>${['New', 'Contacted', 'Won'][at]}</h2><div class="card"><b>${name}</b><p>${mail(name)}</p></div></div>`,
        )
        .join(''),
    ],
    ['items', `<ul>${names.map((name) => `<li><strong>${name}</strong> <span>${mail(name)}</span></li>`).join('')}</ul>`],
    [
      'a grid of boxes',
      `<div role="grid"><div role="row"><span role="columnheader">Nom</span><span role="columnheader">Courriel</span></div>${names
        .map((name) => `<div role="row"><span role="gridcell">${name}</span><span role="gridcell">${mail(name)}</span></div>`)
        .join('')}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(listed(`<main>${html}</main>`).map(({ name, emails }) => [name, emails])).toEqual(names.map((name) => [name, [mail(name)]]));
  });
});

describe('10: content that is not there, or is elsewhere', () => {
  test('a record that loads in pieces grows', () => {
    const page = openPage('<main><h1>Lead 4711</h1><div id="a"></div><div id="b"></div></main>');
    const put = (id: string, html: string) => page.getElementById(id)?.insertAdjacentHTML('beforeend', html);
    expect(readDocument(page, RECORD).kind).toBe('none');
    put('a', row('Name', 'Maria Cruz') + row('Email', 'maria@example.com'));
    expect(readDocument(page, RECORD)).toMatchObject({ kind: 'lead', leads: [{ name: 'Maria Cruz', phones: [] }] });
    put('b', row('Mobile', '0412 345 678'));
    expect(readDocument(page, RECORD)).toMatchObject({ kind: 'lead', leads: [SHE] });
  });

  test('the label in one shadow root, the value in another', () => {
    const page = openPage('<main><x-name></x-name><x-details></x-details></main>');
    const fill = (host: ParentNode, tag: string, html: string) => {
      const shadow = host.querySelector(tag)?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = html;
      return shadow;
    };
    fill(page, 'x-name', '<h1>Maria Cruz</h1>');
    const details = fill(
      page,
      'x-details',
      '<div><span>Email</span><x-value></x-value></div><div><span>Mobile</span><b>0412 345 678</b></div>',
    );
    if (details) fill(details, 'x-value', '<a href="mailto:maria@example.com">maria@example.com</a>');
    expect(readDocument(page, RECORD)).toMatchObject({ kind: 'lead', leads: [SHE] });
  });

  test('the record in a frame inside a frame', () => {
    const [outer, middle, inner] = ['<header>Ana Ruiz</header><iframe></iframe>', '<main><iframe></iframe></main>', MARIA].map((html) =>
      openPage(html),
    );
    const hold = (page: Document | undefined, content: Document | undefined) =>
      page && Object.defineProperty(page.querySelector('iframe'), 'contentDocument', { value: content });
    hold(outer, middle);
    hold(middle, inner);
    expect(outer && readDocument(outer, RECORD)).toMatchObject({ kind: 'lead', leads: [SHE] });
  });
});

describe('11: languages and scripts', () => {
  test.each([
    ['English', 'Full name', 'Email address', 'Mobile phone', 'Company', 'Job title', 'Postcode'],
    ['French', 'Nom complet', 'Adresse e-mail', 'Téléphone portable', 'Société', 'Fonction', 'Code postal'],
    ['Spanish', 'Nombre completo', 'Correo electrónico', 'Teléfono móvil', 'Empresa', 'Cargo', 'Código postal'],
    ['German', 'Vollständiger Name', 'E-Mail-Adresse', 'Mobiltelefon', 'Firma', 'Position', 'Postleitzahl'],
  ])('%s', (_, name, email, phone, company, title, postcode) => {
    const fields = [name, email, phone, company, title, postcode] as const;
    const values = ['Maria Cruz', 'maria@example.com', '0412 345 678', 'Lakeview Realty', 'Director', '2150'];
    const html = (draw: (label: string, value: string) => string) =>
      `<main>${fields.map((label, at) => draw(label, values[at] ?? '')).join('')}</main>`;
    const whole = { ...SHE, company: 'Lakeview Realty', title: 'Director', address: { postcode: '2150' } };
    expect(lead(html(row))).toMatchObject(whole);
    expect(
      lead(
        html((label, value) => `<tr><td>${label} :</td><td>${value}</td></tr>`).replace(
          /<main>(.*)<\/main>/,
          '<main><table>$1</table></main>',
        ),
      ),
    ).toMatchObject(whole);
    expect(lead(html((label, value) => `<p><b>${label}:</b> ${value}</p>`))).toMatchObject(whole);
  });

  test.each(['محمد العلوي', 'יוסף לוי', '山田 太郎', 'Σοφία Παπαδοπούλου', 'Иван Петров', '김 민수', 'अमित शर्मा', 'Łukasz Żółć'])(
    '%s',
    (name) => {
      expect(lead(`<main dir="rtl">${row('Name', name)}${row('Email', 'x1@example.com')}</main>`).name).toBe(name);
    },
  );
});

describe('12: a page without a lead', () => {
  const ana = '<dl><dt>Name</dt><dd>Ana Ruiz</dd><dt>Email</dt><dd>ana@harbour.example</dd><dt>Mobile</dt><dd>0412 345 679</dd></dl>';

  test.each([
    [
      'an article',
      '/blog/10-ways',
      '<article><h1>Ten ways to sell</h1><p>By Marcus Webb</p><p>Write to marcus@harbour.example or ring 1300 555 019 any time.</p></article>',
    ],
    ['a dashboard', '/dashboard', '<main><h1>Dashboard</h1><div>12 leads</div><div>Last call: Maria Cruz 0412 345 678</div></main>'],
    ['a tableau de bord', '/accueil', '<main><h1>Tableau de bord</h1><div>Dernier appel</div><div>Maria Cruz 06 12 34 56 78</div></main>'],
    ['settings', '/settings/profile', `<main><h1>Settings</h1>${ana}</main>`],
    ['the own profile', '/me', `<main><h1>My profile</h1>${ana}</main>`],
    ['mon profil', '/utilisateur', `<main><h1>Mon profil</h1>${ana}</main>`],
    ['mi cuenta', '/usuario', `<main><h1>Mi cuenta</h1>${ana}</main>`],
    ['mein Profil', '/benutzer', `<main><h1>Mein Profil</h1>${ana}</main>`],
    [
      'an empty form',
      '/leads/new',
      '<main><h1>New lead</h1><label>Name <input></label><label>Email <input placeholder="jane@example.com"></label></main>',
    ],
    [
      'a search without a result',
      '/search?q=maria',
      '<main><h1>Search</h1><input type="search" value="maria@example.com"><p>No results for maria@example.com</p></main>',
    ],
    [
      'an app’s users',
      '/settings/users',
      '<main><h1>Users</h1><table><tr><th>Name</th><th>Email</th><th>Role</th></tr><tr><td>Ana Ruiz</td><td>ana@harbour.example</td><td>Admin</td></tr><tr><td>Tom Day</td><td>tom@harbour.example</td><td>Agent</td></tr></table></main>',
    ],
    ['an error', '/leads/1', '<main><h1>Something went wrong</h1><p>Ask <a href="mailto:help@crm.example">help@crm.example</a></p></main>'],
  ])('%s', (_, path, html) => {
    expect(found(html, `https://crm.example${path}`)).toEqual({ kind: 'none' });
  });
});
