import type { SandboxLead } from '../../app.ts';
import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { australian } from '../shared/phone.ts';
import { detailsOf } from './details.ts';
import { frame } from './frame.ts';

function row(lead: SandboxLead): Markup {
  const { owner, stage, created } = detailsOf(lead);
  const [email] = lead.emails;
  const [phone] = lead.phones;
  return html`<tr>
    <td class="num"><a href="/leads/${lead.id}">${lead.id}</a></td>
    <td class="name">${lead.name}</td>
    <td class="mail" title="${email ?? ''}">${email ?? '—'}</td>
    <td class="num">${phone === undefined ? '—' : australian(phone)}</td>
    <td><span class="pill">${stage}</span></td>
    <td>${owner.name}</td>
    <td class="num">${created}</td>
  </tr> `;
}

/** All leads as one table. */
export function listPage(leads: readonly SandboxLead[]): Markup {
  return frame(
    'Leads',
    '/leads',
    html`<div class="head">
        <div>
          <h1>Leads</h1>
          <div class="meta">${leads.length} open leads</div>
        </div>
        <a class="btn main" href="/leads/new">New lead</a>
      </div>
      <div class="box">
        <table>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Name</th>
              <th scope="col">Email</th>
              <th scope="col">Mobile</th>
              <th scope="col">Stage</th>
              <th scope="col">Owner</th>
              <th scope="col">Created</th>
            </tr>
          </thead>
          <tbody>
            ${leads.map(row)}
          </tbody>
        </table>
      </div>`,
  );
}
