import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { frame, ROOT } from './frame.ts';
import { COMPANY, SENDERS, SIGNED_IN } from './staff.ts';

export function dashboardPage(contactCount: number): Markup {
  return frame(
    'Tableau de bord',
    '/tableau-de-bord',
    html`<h1>Tableau de bord</h1>
      <div class="chiffres">
        <div class="bloc"><b>${contactCount}</b>contacts</div>
        <div class="bloc"><b>4 812</b>SMS restants</div>
        <div class="bloc"><b>97,4 %</b>reçus ce mois-ci</div>
        <div class="bloc"><b>0,049 €</b>par SMS</div>
      </div>
      <section class="bloc">
        <h2>Prochaines campagnes</h2>
        <p>Portes ouvertes, 05/12/2026 à 9h00, 1 240 destinataires, n° 06 98 20 26 09</p>
        <p>Vœux, 02/01/2027 à 10h30, 2 118 destinataires, n° 06 98 01 20 27</p>
      </section>`,
  );
}

/** Campaigns sent by the account's people. */
export function sendingsPage(): Markup {
  const rows = SENDERS.map(
    (sender, at) =>
      html`<tr>
        <td class="nb">${12 + at}/11/2026</td>
        <td>Newsletter ${at + 1}</td>
        <td class="nb">06 98 20 ${11 + at} 0${at}</td>
        <td>${1_200 + at * 87}</td>
        <td>${sender}</td>
      </tr>`,
  );
  return frame(
    'Envois effectués',
    '/envois-effectues',
    html`<h1>Envois effectués</h1>
      <div class="cadre">
        <table>
          <thead>
            <tr>
              <th>Date</th>
              <th>Campagne</th>
              <th>Réf. envoi</th>
              <th>Destinataires</th>
              <th>Envoyé par</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`,
  );
}

/** An API key of ten digits, which reads like a mobile number, and the account's own address. */
export function apiPage(): Markup {
  return frame(
    'Paramètres API',
    '/parametres/api',
    html`<h1>Paramètres API</h1>
      <section class="bloc">
        <h2>Clé API</h2>
        <dl>
          <dt>Clé</dt>
          <dd><code>0698 0344 89</code></dd>
          <dt>Identifiant client</dt>
          <dd>33698004478</dd>
          <dt>E-mail technique</dt>
          <dd>technique@atelier-lyon.example</dd>
          <dt>Téléphone d'alerte</dt>
          <dd>${SIGNED_IN.phone}</dd>
        </dl>
      </section>
      <section class="bloc">
        <h2>Adresse de retour</h2>
        <label>URL de rappel<input value="https://atelier-lyon.example/retour" /></label>
      </section>`,
  );
}

export function articlePage(): Markup {
  return frame(
    'Réussir son premier envoi',
    '/aide/premier-envoi',
    html`<article class="bloc">
      <h1>Réussir son premier envoi</h1>
      <p class="doux">Par Sophie Lambert, le 3 novembre 2026</p>
      <p>
        Importez vos contacts avec quatre colonnes : nom, prénom, numéro et e-mail. Les numéros s'écrivent au format 06 00 00 00 00 ou
        +33600000000.
      </p>
      <p>
        Envoyez-vous d'abord un message de test. En cas de doute, écrivez à Sophie Lambert, sophie.lambert@spot-hit.example, ou appelez le
        ${COMPANY.supportPhone}.
      </p>
    </article>`,
  );
}

/** The signed-in person's own page, which looks like a contact's. */
export function profilePage(): Markup {
  const [first = '', last = ''] = SIGNED_IN.name.split(' ');
  return frame(
    'Mon profil',
    '/parametres/profil',
    html`<h1>Mon profil</h1>
      <section class="bloc">
        <dl>
          <dt>Prénom</dt>
          <dd>${first}</dd>
          <dt>Nom</dt>
          <dd>${last.toLocaleUpperCase('fr')}</dd>
          <dt>Numéro de téléphone</dt>
          <dd>${SIGNED_IN.phone}</dd>
          <dt>Adresse e-mail</dt>
          <dd>${SIGNED_IN.email}</dd>
          <dt>Société</dt>
          <dd>${COMPANY.name}</dd>
        </dl>
      </section>`,
  );
}

export function noticePage(title: string, text: string): Markup {
  return frame(
    title,
    '',
    html`<section class="bloc">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="${ROOT}/contacts">Retour aux contacts</a></p>
    </section>`,
  );
}
