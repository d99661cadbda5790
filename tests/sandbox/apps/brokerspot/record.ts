import type { SandboxLead } from '../../app.ts';
import type { Markup, Part } from '../shared/html.ts';
import { html, trusted } from '../shared/html.ts';
import { initials } from '../shared/initials.ts';
import { australian } from '../shared/phone.ts';
import type { Entries } from '../shared/workbook.ts';
import type { Details } from './details.ts';
import { detailsOf } from './details.ts';
import { frame } from './frame.ts';
import { activity, hiddenTabs, mergeDialog, TAB_SCRIPT } from './record-tabs.ts';
import { tagsCard, tasksCard } from './record-cards.ts';

const pair = (label: string, value: Part): Markup =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

/** The person stands in a block of their own: the page's `h1` is the record's number. */
function personCard(lead: SandboxLead, details: Details, other: SandboxLead): Markup {
  const hint = `<b>Possible duplicate</b><br>${other.name}, <a href="mailto:${other.emails[0] ?? ''}">${other.emails[0] ?? ''}</a> ${other.phones.map(australian).join()}`;
  return html`<section class="card">
    <div class="who">
      <div class="avatar" aria-hidden="true">${initials(lead.name)}</div>
      <div>
        <div class="contact-name" dir="auto">${lead.name}</div>
        <div class="soft">Buyer <span data-tooltip="${hint}" title="${hint}">ⓘ</span></div>
      </div>
    </div>
    <dl>
      ${lead.emails.map((email, at) => pair(at === 0 ? 'Email' : 'Other email', html`<a href="mailto:${email}">${email}</a>`))}
      ${lead.phones.map((phone, at) => pair(at === 0 ? 'Mobile' : 'Other phone', html`<a href="tel:${phone}">${australian(phone)}</a>`))}
      ${lead.company === null ? null : pair('Company', lead.company)} ${pair('Address', details.address)}
      ${pair('Lead source', lead.source)} ${pair('Looking for', details.interest)} ${pair('Budget', details.budget)}
      ${pair('Listing no.', details.listing)}
    </dl>
  </section>`;
}

/** One lead. `others` are two further leads, whose data stands where no reader should take it from. */
export function recordPage(lead: SandboxLead, entries: Entries, others: readonly [SandboxLead, SandboxLead]): Markup {
  const details = detailsOf(lead);
  return frame(
    `Lead ${lead.id}`,
    '/leads',
    html`<div class="head">
        <div>
          <div class="crumbs"><a href="/leads">Leads</a> / ${lead.id}</div>
          <h1>Lead ${lead.id} <span class="pill">${details.stage}</span></h1>
          <div class="meta">
            <span>Owner <b>${details.owner.name}</b></span
            ><span>Created ${details.created}</span><span>Ref. ${details.reference}</span>
          </div>
        </div>
        <button class="btn" type="button" data-open="merge">Merge…</button>
      </div>
      <div class="cols">
        <div>
          ${personCard(lead, details, others[0])}
          <section class="card">
            <div class="tabs" role="tablist">
              <button role="tab" aria-selected="true" data-tab="activity">Activity</button
              ><button role="tab" aria-selected="false" data-tab="related">Related people</button
              ><button role="tab" aria-selected="false" data-tab="agent">Selling agent</button>
            </div>
            <div id="activity" role="tabpanel">${activity(lead, entries, details)}</div>
            ${hiddenTabs(others)}
          </section>
        </div>
        <aside>${tagsCard(lead, entries)} ${tasksCard(lead, entries)}</aside>
      </div>
      ${mergeDialog(lead, others[1])}
      <script>
        ${trusted(TAB_SCRIPT)};
      </script>`,
  );
}
