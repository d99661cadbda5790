import type { SandboxLead } from '../../app.ts';
import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { australian } from '../shared/phone.ts';
import type { Entries } from '../shared/workbook.ts';
import type { Details } from './details.ts';
import { COLLEAGUES } from './staff.ts';

/** The visible tab: a form for a note, the notes, and what colleagues did. */
export function activity(lead: SandboxLead, { notes }: Entries, { owner, created }: Details): Markup {
  const [first] = COLLEAGUES;
  return html`<form method="post" action="/leads/${lead.id}/notes">
      <textarea name="text" aria-label="New note" placeholder="Write a note" required maxlength="2000"></textarea>
      <div class="row"><button class="btn main">Add note</button></div>
    </form>
    <ul class="feed">
      ${notes.map(
        (note) =>
          html`<li class="note">
            <p>${note.text}</p>
            <div class="by">by ${note.by} · ${note.when}</div>
          </li>`,
      )}
      <li>
        <p>Assigned to ${owner.name} (${owner.email})</p>
        <div class="by">by ${first?.name ?? ''} · ${created}, 08:15</div>
      </li>
      <li>
        <p>Lead received from ${lead.source ?? 'the web'}</p>
        <div class="by">by BrokerSpot · ${created}, 08:12</div>
      </li>
    </ul>`;
}

/** Two tabs that are in the page and not shown: one by style, one by the `hidden` attribute. Both hold other people. */
export function hiddenTabs([related, agent]: readonly [SandboxLead, SandboxLead]): Markup {
  return html`<div id="related" role="tabpanel" style="display:none">
      <dl>
        <dt>Name</dt>
        <dd>${related.name}</dd>
        <dt>Email</dt>
        <dd>${related.emails.map((email) => html`<a href="mailto:${email}">${email}</a>`)}</dd>
        <dt>Mobile</dt>
        <dd>${related.phones.map((phone) => html`<a href="tel:${phone}">${australian(phone)}</a>`)}</dd>
      </dl>
    </div>
    <div id="agent" role="tabpanel" hidden>
      <div class="contact-name">${agent.name}</div>
      <p>${agent.emails[0] ?? ''} ${agent.phones.map(australian).join()}</p>
    </div>`;
}

/** Closed until somebody presses "Merge…", and full of another lead's data. */
export function mergeDialog(lead: SandboxLead, other: SandboxLead): Markup {
  return html`<dialog id="merge">
      <h2>Merge lead ${lead.id} with lead ${other.id}</h2>
      <p><b>${other.name}</b><br />Email: ${other.emails[0] ?? ''}<br />Mobile: ${other.phones.map(australian).join()}</p>
      <form method="dialog"><button class="btn">Close</button></form>
    </dialog>
    <template id="card"
      ><div class="contact-name">${other.name}</div>
      <a href="mailto:${other.emails[0] ?? ''}">${other.emails[0] ?? ''}</a></template
    >`;
}

/** Shows the pressed tab: "related" is hidden by style and the rest by attribute, as grown pages do. */
export const TAB_SCRIPT = `
for (const tab of document.querySelectorAll('[data-tab]')) tab.addEventListener('click', () => {
  for (const other of document.querySelectorAll('[data-tab]')) {
    const on = other === tab;
    const panel = document.getElementById(other.dataset.tab);
    other.setAttribute('aria-selected', String(on));
    panel.hidden = !on;
    panel.style.display = on ? '' : 'none';
  }
});
for (const opener of document.querySelectorAll('[data-open]')) opener.addEventListener('click', () => document.getElementById(opener.dataset.open).showModal());
`;
