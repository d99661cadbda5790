import type { SandboxLead } from '../../app.ts';
import type { Markup, Part } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { detailsOf, lastFirst, phoneOf } from './details.ts';
import type { Sending } from './details.ts';
import { frame, ROOT } from './frame.ts';

const pair = (label: string, value: Part): Markup =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

/** What went to the contact, by whom: it stands where other apps have notes and tasks. */
function history(sendings: readonly Sending[]): Markup {
  const rows = sendings.map(
    (sending) =>
      html`<tr>
        <td class="nb">${sending.date}</td>
        <td>${sending.campaign}</td>
        <td>${sending.kind}</td>
        <td class="etat${sending.state === 'Reçu' ? '' : ' non'}">${sending.state}</td>
        <td class="nb">${sending.reference}</td>
        <td>${sending.by}</td>
      </tr>`,
  );
  return html`<h2>Historique des campagnes</h2>
    <div class="cadre">
      <table>
        <thead>
          <tr>
            <th>Date</th>
            <th>Campagne</th>
            <th>Type</th>
            <th>Statut</th>
            <th>Réf. envoi</th>
            <th>Envoyé par</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function groups(id: string, names: readonly string[]): Markup {
  const action = `${ROOT}/contacts/${id}/groupes`;
  const chips = names.map(
    (name) =>
      html`<span class="groupe"
        >${name}
        <form method="post" action="${action}/retirer">
          <input type="hidden" name="groupe" value="${name}" /><button aria-label="Retirer du groupe ${name}">×</button>
        </form></span
      >`,
  );
  return html`<section class="bloc">
    <h2>Groupes</h2>
    <div class="groupes">${chips.length === 0 ? html`<span class="doux">Aucun groupe</span>` : chips}</div>
    <form class="ligne" method="post" action="${action}">
      <input name="groupe" aria-label="Nouveau groupe" placeholder="Ajouter à un groupe" required maxlength="60" /><button class="bouton">
        Ajouter
      </button>
    </form>
  </section>`;
}

/** One contact. The data of `other` is in the page (a closed dialog, a hidden line) and not on it. */
export function contactPage(lead: SandboxLead, groupNames: readonly string[], other: SandboxLead): Markup {
  const details = detailsOf(lead);
  const otherPhone = other.phones.map((phone) => phoneOf(other, phone)).join();
  return frame(
    `Contact ${lead.id}`,
    '/contacts',
    html`<div class="fil"><a href="${ROOT}/contacts">Contacts</a> › Fiche n° ${lead.id}</div>
      <div class="tete">
        <div>
          <h1>${details.civility} ${lastFirst(lead)}</h1>
          <div class="doux">Ajouté le ${details.added} par Sophie Lambert</div>
        </div>
        <div class="actions">
          <a class="bouton" href="${ROOT}/contacts/${lead.id}/modifier">Modifier</a
          ><button class="bouton" type="button" onclick="document.getElementById('doublon').showModal()">Doublons</button>
        </div>
      </div>
      <div class="deux">
        <section class="bloc">
          <h2>Coordonnées</h2>
          <dl>
            ${pair('Civilité', details.civility)} ${pair('Prénom', lead.firstName)}
            ${lead.lastName === '' ? null : pair('Nom', lead.lastName)}
            ${lead.phones.map((phone, at) => pair(at === 0 ? 'Numéro de téléphone' : 'Autre numéro', phoneOf(lead, phone)))}
            ${lead.emails.map((email, at) => pair(at === 0 ? 'Adresse e-mail' : 'Autre adresse e-mail', email))}
            ${lead.company === null ? null : pair('Société', lead.company)} ${pair('Ville', details.city)} ${pair('Source', lead.source)}
            ${pair('Identifiant', lead.id)}
          </dl>
          <p hidden>Parrainé par ${other.name}, ${other.emails[0] ?? ''}, ${otherPhone}</p>
        </section>
        ${groups(lead.id, groupNames)}
      </div>
      ${history(details.sendings)}
      <dialog id="doublon">
        <h2>Doublon possible</h2>
        <dl>${pair('Nom', other.name)}${pair('Numéro', otherPhone)}${pair('E-mail', other.emails[0] ?? '')}</dl>
        <form method="dialog"><button class="bouton">Fermer</button></form>
      </dialog>`,
  );
}
