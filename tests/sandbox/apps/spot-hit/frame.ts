import type { Markup, Part } from '../shared/html.ts';
import { html, trusted } from '../shared/html.ts';
import { COMPANY, SIGNED_IN } from './staff.ts';
import { STYLE } from './style.ts';

const LOGO = trusted(
  '<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><circle cx="11" cy="11" r="10" fill="#ff7a59"/><circle cx="11" cy="11" r="5.5" fill="#2c2450"/><circle cx="11" cy="11" r="2" fill="#fff"/></svg>',
);

export const ROOT = '/espace-client';

const MENU = [
  ['/tableau-de-bord', 'Tableau de bord'],
  ['/contacts', 'Contacts'],
  ['/envois-effectues', 'Envois effectués'],
  ['/aide/premier-envoi', 'Aide'],
  ['/parametres/api', 'Paramètres API'],
] as const;

/** The page around every page of the client area: the menu, the account, the signed-in user and the support line. */
export function frame(title: string, path: string, body: Part): Markup {
  const links = MENU.map(
    ([href, name]) => html`<a href="${ROOT}${href}" ${path.startsWith(href) ? trusted(' aria-current="page"') : null}>${name}</a>`,
  );
  return html`<html lang="fr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="data:," />
      <title>${title} - Spot-Hit</title>
      <style>
        ${STYLE}
      </style>
    </head>
    <body>
      <div class="shell">
        <div class="menu">
          <div class="marque">${LOGO}Spot-Hit</div>
          <nav aria-label="Menu">${links}</nav>
          <small>Compte</small><a href="${ROOT}/parametres/profil">Mon profil</a>
        </div>
        <div>
          <div class="barre">
            <span>Crédit : <b>4 812 SMS</b> · Expéditeur : <b>${COMPANY.sender}</b></span
            ><span class="moi">Connecté : <b>${SIGNED_IN.name}</b><br />${SIGNED_IN.email} · ${SIGNED_IN.phone}</span>
          </div>
          <main>${body}</main>
          <footer>
            Une question ? <a href="mailto:${COMPANY.support}">${COMPANY.support}</a> ou ${COMPANY.supportPhone}, du lundi au vendredi.
          </footer>
        </div>
      </div>
    </body>
  </html>`;
}
