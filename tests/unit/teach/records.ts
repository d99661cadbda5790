import type { Field } from '../../../lib/lead/field.ts';

/** Whom a made page is about. */
export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  readonly status: string;
  readonly tags: readonly string[];
}

/** What a release, a redraw or a setting changes about a page while it shows the same fields. */
export interface Look {
  /** What a build and a session put into names: five letters and digits. */
  readonly hash: string;
  readonly counter: number;
  /** The rows in another order. */
  readonly reversed: boolean;
  /** How many further rows or columns stand before the first. */
  readonly extra: number;
  /** How many boxes are put around each value. */
  readonly wraps: number;
  /** The words that are not labels, in another language. */
  readonly german: boolean;
}

interface Row {
  readonly field: Field;
  readonly label: string;
  readonly html: string;
}

const wrapped = (html: string, { wraps }: Look): string => '<div>'.repeat(wraps) + html + '</div>'.repeat(wraps);

/** The rows of a person in the order and number of a look. */
function rowsOf({ email, phone, company, status }: Someone, look: Look): Row[] {
  const rows: Row[] = [
    { field: 'email', label: 'Email', html: `<a href="mailto:${email}">${email}</a>` },
    { field: 'phone', label: 'Mobile', html: phone },
    { field: 'company', label: 'Employer', html: company },
    { field: 'status', label: 'Stage', html: status },
  ];
  const extra: Row[] = ['Budget', 'Postcode', 'Lender'].slice(0, look.extra).map((label) => ({ field: 'note', label, html: `${label} 7` }));
  const all = look.reversed ? rows.toReversed() : rows;
  return [...extra, ...all.map((row) => ({ ...row, html: wrapped(row.html, look) }))];
}

const shell = ({ name }: Someone, { german }: Look, main: string): string => `
  <title>${name} | Northwind</title>
  <header><a href="/">Northwind</a><span>${german ? 'Angemeldet als' : 'Signed in as'} Sam Broker</span></header>
  <nav><a href="/leads">${german ? 'Interessenten' : 'Leads'}</a><a href="/tasks">${german ? 'Aufgaben' : 'Tasks'}</a></nav>
  <main><h1>${name}</h1><p>${german ? 'Seit Mai dabei.' : 'With us since May.'}</p>${main}</main>
  <footer><a href="mailto:help@northwind.example">${german ? 'Hilfe' : 'Help'}</a></footer>`;

/** One app's record page. */
export interface App {
  readonly name: string;
  readonly page: (someone: Someone, look: Look) => string;
  readonly fields: readonly Field[];
}

const ALL: readonly Field[] = ['name', 'email', 'phone', 'company', 'status'];

export const apps: readonly App[] = [
  {
    name: 'a definition list',
    fields: ALL,
    page: (who, look) => {
      const rows = rowsOf(who, look).map(({ label, html }) => `<dt>${label}</dt><dd>${html}</dd>`);
      return shell(who, look, `<dl>${rows.join('')}</dl>`);
    },
  },
  {
    name: 'a server’s table',
    fields: ALL,
    page: (who, look) => {
      const rows = rowsOf(who, look).map(({ label, html }) => `<tr class="r${look.counter}"><th>${label}:</th><td>${html}</td></tr>`);
      return shell(who, look, `<table><tbody>${rows.join('')}</tbody></table>`);
    },
  },
  {
    name: 'columns',
    fields: ALL,
    page: (who, look) => {
      const rows = rowsOf(who, look);
      const cells = (tag: string, what: (row: Row) => string): string => rows.map((row) => `<${tag}>${what(row)}</${tag}>`).join('');
      return shell(
        who,
        look,
        `<table><thead><tr>${cells('th', ({ label }) => label)}</tr></thead><tbody><tr>${cells('td', ({ html }) => html)}</tr></tbody></table>`,
      );
    },
  },
  {
    name: 'CSS modules with test ids',
    fields: ALL,
    page: (who, look) => {
      const rows = rowsOf(who, look).map(
        ({ field, html }) =>
          `<div class="Row__row__${look.hash}" data-testid="contact-${who.id}-${field}"><i class="icon"></i>${html}</div>`,
      );
      return shell(who, look, `<section class="Details__root__${look.hash} css-${look.hash}">${rows.join('')}</section>`);
    },
  },
  {
    name: 'CSS modules alone',
    fields: ALL,
    page: (who, look) => {
      const rows = rowsOf(who, look).map(({ field, html }) => `<div class="Contact__${field}__${look.hash}">${html}</div>`);
      return shell(who, look, `<section class="Contact__root__${look.hash}">${rows.join('')}</section>`);
    },
  },
  {
    name: 'utility classes and labels',
    fields: ALL,
    page: (who, look) => {
      const rows = rowsOf(who, look).map(
        ({ label, html }) =>
          `<div class="flex px-${look.counter % 9}"><div class="w-1/3 text-sm css-${look.hash}">${label}</div><div class="text-sm">${html}</div></div>`,
      );
      return shell(who, look, `<div class="grid gap-2">${rows.join('')}</div>`);
    },
  },
  {
    name: 'a form of a component library',
    fields: ['email', 'phone', 'company', 'status'],
    page: (who, look) => {
      const values: Partial<Record<Field, string>> = { email: who.email, phone: who.phone, company: who.company, status: who.status };
      const rows = rowsOf(who, look).map(({ field, label }, at) => {
        const id = `:r${look.counter + at}:`;
        return wrapped(
          `<div class="MuiFormControl-root css-${look.hash}"><label for="${id}">${label}</label><input id="${id}" value="${values[field] ?? ''}"></div>`,
          look,
        );
      });
      return shell(who, look, `<form>${rows.join('')}</form>`);
    },
  },
  {
    name: 'a form with names',
    fields: ['email', 'phone', 'company', 'status'],
    page: (who, look) => {
      const values: Partial<Record<Field, string>> = { email: who.email, phone: who.phone, company: who.company, status: who.status };
      const rows = rowsOf(who, look).map(({ field, label }, at) =>
        field === 'note'
          ? `<input name="contact.${label.toLowerCase()}" value="7">`
          : wrapped(`<input id="input-${look.counter + at}" name="contact.${field}" value="${values[field] ?? ''}">`, look),
      );
      return shell(who, look, `<form id="form-${who.id}">${rows.join('')}</form>`);
    },
  },
  {
    name: 'a web component',
    fields: ALL,
    page: (who, look) => {
      const rows = rowsOf(who, look).map(
        ({ label, html }) => `<div class="css-${look.hash}"><span>${label}</span><span>${html}</span></div>`,
      );
      return shell(who, look, `<lead-card><template shadowrootmode="open"><section>${rows.join('')}</section></template></lead-card>`);
    },
  },
  {
    name: 'tags',
    fields: ['name', 'tag'],
    page: (who, look) => {
      const tags = (look.reversed ? who.tags.toReversed() : who.tags).map(
        (tag) => `<li class="Tag__root__${look.hash}"><span class="css-${look.hash}">${tag}</span><button>×</button></li>`,
      );
      return shell(who, look, wrapped(`<ul class="Tags__list__${look.hash}">${tags.join('')}</ul>`, look));
    },
  },
  {
    name: 'two applicants',
    fields: ['email', 'phone', 'company', 'status'],
    page: (who, look) => {
      const rows = (person: Someone): string =>
        rowsOf(person, look)
          .map(({ label, html }) => `<tr><td>${label}</td><td>${html}</td></tr>`)
          .join('');
      const other = { ...who, name: 'Nia Moss', email: 'nia@moss.example', phone: '0491 570 158', company: 'Moss Pty', status: 'Approved' };
      const card = (title: string, person: Someone): string =>
        `<div class="css-${look.hash}"><h3>${title}</h3>${wrapped(`<table>${rows(person)}</table>`, look)}</div>`;
      return shell(who, look, card('Primary applicant', who) + card('Guarantor', other));
    },
  },
];

/** What a field shows of somebody. */
export function shownOf({ name, email, phone, company, status, tags }: Someone, field: Field): readonly string[] {
  const one: Partial<Record<Field, string>> = { name, email, phone, company, status };
  return field === 'tag' ? tags : [one[field] ?? ''];
}
