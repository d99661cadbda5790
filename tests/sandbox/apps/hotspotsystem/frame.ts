import type { Markup, Part } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { OPERATOR, SUPPORT } from './staff.ts';
import { STYLE } from './style.ts';

const MENU = [
  ['/cc/index.php', 'Control Center'],
  ['/cc/user_search.php', 'User Search'],
  ['/cc/locations.php', 'Locations'],
  ['/cc/vouchers.php', 'Vouchers'],
  ['/cc/transactions.php', 'Transactions'],
  ['/cc/settings.php', 'Tools & Settings'],
] as const;

/** Any page's head and style, without the Control Center around it. */
export function document(title: string, body: Part): Markup {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <link rel="icon" href="data:," />
      <title>${title}</title>
      <style>
        ${STYLE}
      </style>
    </head>
    <body>
      ${body}
    </body>
  </html>`;
}

/** A page of the Control Center, as server pages of its age are made: tables for everything, the operator at the top. */
export function frame(title: string, path: string, body: Part): Markup {
  return document(
    `${title} - HotspotSystem Control Center`,
    html`<div class="page">
      <table class="top" cellspacing="0">
        <tr>
          <td class="logo">HotspotSystem</td>
          <td align="right">
            Logged in as: <b>${OPERATOR.login}</b> (<a href="/cc/profile.php">${OPERATOR.name}</a>)<br />${OPERATOR.email} |
            ${OPERATOR.phone}
          </td>
        </tr>
      </table>
      <table class="menu" cellspacing="0">
        <tr>
          ${MENU.map(([href, name]) => html`<td class="${href === path ? 'on' : 'off'}"><a href="${href}">${name}</a></td>`)}
          <td width="100%">&nbsp;</td>
        </tr>
      </table>
      <div class="content">${body}</div>
      <div class="foot">
        &copy; 2026 HotspotSystem &nbsp;|&nbsp; Support: <a href="mailto:${SUPPORT.email}">${SUPPORT.email}</a> &nbsp;|&nbsp;
        ${SUPPORT.phone}
      </div>
    </div>`,
  );
}

/** One line of a table of labels and values. */
export function pair(label: string, value: Part): Markup {
  return html`<tr>
    <td class="label">${label}:</td>
    <td class="value">${value === '' || value === null ? html`&nbsp;` : value}</td>
  </tr> `;
}

/** A table of labels and values under a bar. */
export function box(title: string, rows: Part): Markup {
  return html`<table class="box" cellspacing="0" cellpadding="0">
    <tr>
      <td class="bar" colspan="2">${title}</td>
    </tr>
    ${rows}
  </table>`;
}

/** A table with headings; every second line is shaded. */
export function list(headings: readonly string[], rows: readonly (readonly Part[])[]): Markup {
  return html`<table class="list" cellspacing="0">
    <tr>
      ${headings.map((heading) => html`<th>${heading}</th>`)}
    </tr>
    ${rows.map(
      (cells, at) =>
        html`<tr class="${at % 2 === 0 ? 'even' : 'odd'}">
          ${cells.map((cell) => html`<td>${cell === '' || cell === null ? html`&nbsp;` : cell}</td>`)}
        </tr> `,
    )}
  </table>`;
}
