import { describe, expect, test } from 'vitest';
import { found, listed } from './open-page.ts';

const HOST = 'https://crm.example';
const HERE = `${HOST}/leads?page=2`;
const PEOPLE = [
  { id: '4711', name: 'Maria Cruz', email: 'maria@example.com', phone: '0412 345 678' },
  { id: '4712', name: 'Bob Brown', email: 'bob@example.com', phone: '' },
  { id: '4713', name: 'Ann Lee', email: '', phone: '0412 345 670' },
  { id: '4714', name: 'Cy Day', email: 'cy@example.org', phone: '0412 345 671' },
];
type One = (typeof PEOPLE)[number];
const expected = PEOPLE.map(({ id, name, email, phone }) => ({
  name,
  emails: email ? [email] : [],
  phones: phone ? [phone] : [],
  record: { origin: HOST, id, url: `${HOST}/leads/${id}` },
}));
const each = (draw: (one: One) => string, people: readonly One[] = PEOPLE) => people.map(draw).join('');
const table = (titles: string, draw: (one: One) => string, people?: readonly One[]) =>
  `<main><h1>Leads</h1><table><thead><tr>${titles}</tr></thead><tbody>${each(draw, people)}</tbody></table></main>`;
const TITLES = '<th>Name</th><th>Email</th><th>Phone</th>';
const tr = ({ id, name, email, phone }: One) => `<tr><td><a href="/leads/${id}">${name}</a></td><td>${email}</td><td>${phone}</td></tr>`;

describe('each row is a person with the address of their record', () => {
  test.each([
    ['a table', table(TITLES, tr)],
    [
      'a table with boxes to tick and buttons',
      table(`<th></th>${TITLES}<th></th>`, (one) =>
        tr(one).replace('<tr>', '<tr><td><input type="checkbox"></td>').replace('</tr>', '<td><button>Edit</button></td></tr>'),
      ),
    ],
    [
      'rows that are links',
      table(TITLES, (one) =>
        tr(one)
          .replace('<tr>', `<tr data-href="/leads/${one.id}">`)
          .replace(/<\/?a[^>]*>/g, ''),
      ),
    ],
    [
      'a German table with initials',
      table(
        '<th>Kunde</th><th>E-Mail</th><th>Telefon</th>',
        ({ id, name, email, phone }) =>
          `<tr><td><span>${name.replace(/\B\w+ ?/g, '')}</span><a href="/leads/${id}">${name}</a></td><td>${email}</td><td>${phone}</td></tr>`,
      ),
    ],
    [
      'cards',
      `<main><h1>Leads</h1>${each(({ id, name, email, phone }) => `<article class="card"><h3><a href="/leads/${id}">${name}</a></h3><p>${email}</p><p>${phone}</p></article>`)}</main>`,
    ],
    [
      'cards that are links',
      `<main>${each(({ id, name, email, phone }) => `<a class="card" href="/leads/${id}"><strong>${name}</strong><span>${email}</span><span>${phone}</span></a>`)}</main>`,
    ],
    [
      'a board',
      `<main>${[PEOPLE.slice(0, 2), PEOPLE.slice(2)].map((some) => `<div class="column"><h2>New</h2>${each(({ id, name, email, phone }) => `<div class="card"><a class="lead-name" href="/leads/${id}">${name}</a><p>${email}</p><p>${phone}</p></div>`, some)}</div>`).join('')}</main>`,
    ],
    [
      'a grid',
      `<main><div role="grid"><div role="row"><div role="columnheader">Name</div><div role="columnheader">Email</div><div role="columnheader">Phone</div></div>${each(({ id, name, email, phone }) => `<div role="row"><div role="gridcell"><a href="/leads/${id}">${name}</a></div><div role="gridcell">${email}</div><div role="gridcell">${phone}</div></div>`)}</div></main>`,
    ],
    [
      'first and last names in columns',
      table(
        '<th>Apellidos</th><th>Nombre</th><th>Correo</th><th>Teléfono</th>',
        ({ id, name, email, phone }) =>
          `<tr><td><a href="/leads/${id}">${name.split(' ')[1]}</a></td><td>${name.split(' ')[0]}</td><td>${email}</td><td>${phone}</td></tr>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(listed(html, HERE)).toMatchObject(expected);
  });
});

test('a row that leads nowhere, or out of the app, has the page’s own address', () => {
  const nowhere = table(TITLES, (one) => tr(one).replace(/<\/?a[^>]*>/g, ''));
  const away = table(TITLES, (one) => tr(one).replace('href="', 'href="https://elsewhere.example'));
  for (const html of [nowhere, away])
    for (const { record } of listed(html, HERE)) expect(record).toEqual({ origin: HOST, id: null, url: HERE });
});

describe('the same person twice', () => {
  const [maria] = PEOPLE as [One, ...One[]];

  test('is one lead, in the first’s place', () => {
    expect(listed(table(TITLES, tr, [...PEOPLE, maria]), HERE).map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name));
  });

  test('is one lead with all that the fuller row says', () => {
    expect(listed(table(TITLES, tr, [{ ...maria, phone: '' }, ...PEOPLE]), HERE)).toMatchObject(expected);
  });

  test('is two where only the name is the same', () => {
    const other = { id: '4720', name: 'Maria Cruz', email: 'm.cruz@example.net', phone: '0412 999 111' };
    expect(listed(table(TITLES, tr, [...PEOPLE, other]), HERE)).toHaveLength(5);
  });
});

test('the owner’s column is nobody’s', () => {
  const html = table(`${TITLES}<th>Owner</th><th>Owner email</th>`, (one) =>
    tr(one).replace('</tr>', '<td>Ana Ruiz</td><td>ana@harbour.example</td></tr>'),
  );
  expect(listed(html, HERE)).toMatchObject(expected);
});

test('hidden rows and a row that says there is no more are none', () => {
  const html = table(TITLES, tr).replace(
    '</tbody>',
    '<tr hidden><td>Tom Day</td><td>tom@example.com</td><td></td></tr><tr style="display:none"><td>Tim Day</td><td>tim@example.com</td><td></td></tr><tr><td colspan="3">No more leads</td></tr></tbody>',
  );
  expect(listed(html, HERE)).toMatchObject(expected);
  expect(listed(html, HERE)).toHaveLength(4);
});

test('what rows say of status, source, company and tags stays with each', () => {
  const html = table(`${TITLES}<th>Company</th><th>Status</th><th>Source</th>`, (one) =>
    tr(one).replace('</tr>', `<td>${one.name.split(' ')[1]} Pty</td><td>Stage ${one.id}</td><td>Web ${one.id}</td></tr>`),
  );
  for (const { record, company, status, source, name } of listed(html, HERE))
    expect([company, status, source]).toEqual([`${name?.split(' ')[1]} Pty`, `Stage ${record.id}`, `Web ${record.id}`]);
});

test('a list of six hundred gives five hundred', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({
    id: `${9000 + at}`,
    name: `Maria Q${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${'uvwxyz'[Math.floor(at / 100)]}`,
    email: `q${at}@example.com`,
    phone: '',
  }));
  const leads = listed(table(TITLES, tr, many), HERE);
  expect(leads).toHaveLength(500);
  expect(leads[499]).toMatchObject({ emails: ['q499@example.com'], record: { id: '9499' } });
  // So many elements take happy-dom its time.
}, 30_000);

test('a list beside an open record is not the record', () => {
  const html = `<div class="list">${each(({ id, name, phone }) => `<a class="item" href="/leads/${id}"><b>${name}</b><span>${phone}</span></a>`)}</div>
    <main><h1>Bob Brown</h1><dl><dt>Email</dt><dd>bob@example.com</dd><dt>Mobile</dt><dd>0498 111 222</dd></dl></main>`;
  expect(found(html, `${HOST}/leads/4712`)).toMatchObject({
    kind: 'lead',
    leads: [{ name: 'Bob Brown', emails: ['bob@example.com'], phones: ['0498 111 222'] }],
  });
});
