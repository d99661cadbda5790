import type { Markup, Part } from '../shared/html.ts';
import { html, trusted } from '../shared/html.ts';
import { COMPANY, SIGNED_IN } from './staff.ts';
import { STYLE } from './style.ts';

const LOGO = trusted(
  '<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path d="M11 1a8 8 0 0 0-8 8c0 6 8 12 8 12s8-6 8-12a8 8 0 0 0-8-8Z" fill="#5fd0a5"/><path d="M7 10l4-3.5L15 10v4H7Z" fill="#0f3d30"/></svg>',
);

const SECTIONS = [
  ['/dashboard', 'Dashboard'],
  ['/leads', 'Leads'],
  ['/guides/first-call', 'Guides'],
  ['/settings', 'Settings'],
] as const;

/** The page around every BrokerSpot page: header with the signed-in user, footer with the company's own phone and email. */
export function frame(title: string, path: string, body: Part): Markup {
  const links = SECTIONS.map(
    ([href, name]) => html`<a href="${href}" ${path.startsWith(href) ? trusted(' aria-current="page"') : null}>${name}</a>`,
  );
  return html`<html lang="en-AU">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="data:," />
      <title>${title} · BrokerSpot</title>
      <style>
        ${STYLE}
      </style>
    </head>
    <body>
      <header class="top">
        <a class="logo" href="/dashboard">${LOGO}BrokerSpot</a>
        <nav aria-label="Main">${links}</nav>
        <div class="me">
          Signed in as <a href="/profile"><b>${SIGNED_IN.name}</b></a
          ><br />${SIGNED_IN.email} · ${SIGNED_IN.phone}
        </div>
      </header>
      <main>${body}</main>
      <footer>
        ${COMPANY.name} · ${COMPANY.address} · <a href="tel:1300555019">${COMPANY.phone}</a> ·
        <a href="mailto:${COMPANY.email}">${COMPANY.email}</a>
      </footer>
    </body>
  </html>`;
}
