import type { SandboxLead } from '../../app.ts';
import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { detailsOf, phoneOf } from './details.ts';
import { frame, ROOT } from './frame.ts';

/** The first group, and how many more. */
function groupChip([first, ...more]: readonly string[]): Markup | null {
  if (first === undefined) return null;
  return html`<span class="groupe">${first}</span>${more.length === 0 ? null : html` <span class="doux">+${more.length}</span>`}`;
}

function row(lead: SandboxLead, groups: readonly string[]): Markup {
  const [phone] = lead.phones;
  return html`<tr>
    <td><a href="${ROOT}/contacts/${lead.id}">${lead.lastName === '' ? lead.firstName : lead.lastName}</a></td>
    <td>${lead.lastName === '' ? '' : lead.firstName}</td>
    <td class="nb">${phone === undefined ? '' : phoneOf(lead, phone)}</td>
    <td>${lead.emails[0] ?? ''}</td>
    <td class="nb">${groupChip(groups)}</td>
    <td class="nb">${detailsOf(lead).added}</td>
  </tr> `;
}

/** All contacts as one table. */
export function listPage(leads: readonly SandboxLead[], groupsOf: (id: string) => readonly string[]): Markup {
  return frame(
    'Contacts',
    '/contacts',
    html`<div class="tete">
        <div>
          <h1>Contacts</h1>
          <div class="doux">${leads.length} contacts · 1 liste</div>
        </div>
        <a class="bouton plein" href="${ROOT}/contacts/ajouter">Ajouter un contact</a>
      </div>
      <div class="cadre">
        <table>
          <thead>
            <tr>
              <th scope="col">Nom</th>
              <th scope="col">Prénom</th>
              <th scope="col">Numéro</th>
              <th scope="col">Adresse e-mail</th>
              <th scope="col">Groupes</th>
              <th scope="col">Ajouté le</th>
            </tr>
          </thead>
          <tbody>
            ${leads.map((lead) => row(lead, groupsOf(lead.id)))}
          </tbody>
        </table>
      </div>`,
  );
}
