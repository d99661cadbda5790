import type { Markup, Part } from '../shared/html.ts';
import { html, trusted } from '../shared/html.ts';
import { ask, makeApi } from './client/api.ts';
import { button, fill, makeDom } from './client/dom.ts';
import { makeOtherViews } from './client/other-views.ts';
import { initials, makePersonPieces } from './client/person-view.ts';
import type { Boot } from './client/start.ts';
import { delayMs, startNorthwind } from './client/start.ts';
import { SIGNED_IN } from './staff.ts';
import { STYLE } from './style.ts';

const LOGO = trusted(
  '<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M10 0l3 10-3 10-3-10z" fill="#7db1ff"/><path d="M0 10l10-3 10 3-10 3z" fill="#fff"/></svg>',
);

const LINKS = [
  ['/dashboard', 'Dashboard'],
  ['/people', 'People'],
  ['/focus', 'Focus'],
  ['/handbook', 'Handbook'],
  ['/settings/profile', 'Settings'],
] as const;

const boot: Boot = { me: SIGNED_IN };

/** What the client consists of: each function is sent to the page as its own source. */
const FUNCTIONS = [ask, makeApi, fill, button, makeDom, initials, makePersonPieces, makeOtherViews, delayMs, startNorthwind];

/** A `<` in the data cannot end the script. */
const CLIENT = trusted(`{
${FUNCTIONS.map(String).join('\n')}
const dom = makeDom();
const parts = { api: makeApi(), dom, pieces: makePersonPieces(dom), views: makeOtherViews(dom) };
const [main, rail] = document.querySelectorAll('.body, .aside');
startNorthwind(${JSON.stringify(boot).replaceAll('<', '\\u003c')}, parts, main, rail);
}`);

/** The frame of every Northwind page; `embedded` leaves the menu out. */
export function shell(body: Part, { script = false, embedded = false } = {}): Markup {
  const menu = html`<div class="side">
    <div class="brand">${LOGO}Northwind</div>
    ${LINKS.map(([path, name]) => html`<a href="${path}">${name}</a>`)}
  </div>`;
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="data:," />
      <title>Northwind CRM</title>
      <style>
        ${STYLE}
      </style>
    </head>
    <body>
      <div class="flex">
        ${embedded ? null : menu}
        <div class="grow min-w-0 body">${body}</div>
        <div class="aside"></div>
      </div>
      ${
        script
          ? html`<script>
              ${CLIENT};
            </script>`
          : null
      }
    </body>
  </html>`;
}
