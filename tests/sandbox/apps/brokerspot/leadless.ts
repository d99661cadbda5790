import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { frame } from './frame.ts';
import { COLLEAGUES, SIGNED_IN } from './staff.ts';

/** Figures and the team: no lead. */
export function dashboardPage(leadCount: number): Markup {
  const team = [SIGNED_IN, ...COLLEAGUES];
  return frame(
    'Dashboard',
    '/dashboard',
    html`<h1>Good morning, Ana</h1>
      <div class="figures">
        <div class="card"><b>${leadCount}</b>open leads</div>
        <div class="card"><b>9</b>new this week</div>
        <div class="card"><b>5</b>tasks due today</div>
        <div class="card"><b>$4.2m</b>in application</div>
      </div>
      <h2>Team</h2>
      <div class="box">
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>Role</th>
              <th>Email</th>
              <th>Phone</th>
              <th>Settled</th>
            </tr>
          </thead>
          <tbody>
            ${team.map(
              (staff, at) =>
                html`<tr>
                  <td class="name">${staff.name}</td>
                  <td>${staff.role}</td>
                  <td>${staff.email}</td>
                  <td class="num">${staff.phone}</td>
                  <td>${7 - at}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  );
}

/** The account's own data, and a key that looks like a phone. */
export function settingsPage(): Markup {
  return frame(
    'Settings',
    '/settings',
    html`<h1>Settings</h1>
      <section class="card">
        <h2>Lead routing</h2>
        <dl>
          <dt>New leads go to</dt>
          <dd>Round robin</dd>
          <dt>Reply-to address</dt>
          <dd>replies@harbourloans.example</dd>
          <dt>Caller ID</dt>
          <dd>(02) 9037 4400</dd>
          <dt>Account no.</dt>
          <dd>0412 000 118</dd>
        </dl>
      </section>
      <section class="card">
        <h2>Notifications</h2>
        <label><span>Send a summary to</span><input type="email" value="${SIGNED_IN.email}" /></label
        ><label><span>Text urgent leads to</span><input type="tel" value="${SIGNED_IN.phone}" /></label>
      </section>`,
  );
}

/** Prose with a name, an address and numbers in it. */
export function articlePage(): Markup {
  return frame(
    'The first call',
    '/guides/first-call',
    html`<article class="card">
      <h1>The first call in five minutes</h1>
      <p class="soft">By Marcus Webb, 3 November 2026</p>
      <p>
        A lead that hears from us within five minutes is far more likely to talk to us at all. Open with who you are, say where you got the
        enquiry from, and ask one question.
      </p>
      <p>
        Most people ask about the comparison rate first. If you do not know, say so, and offer to send it. Write to
        marcus.webb@harbourloans.example when you want to sit in on a call, or ring the desk on 1300 555 019 before 6 pm.
      </p>
      <p>Keep the file number at hand (they look like 61298 114 711), and never read a card number aloud.</p>
    </article>`,
  );
}

/** An empty form: labels and placeholders of a person, and nobody in it. */
export function newLeadPage(): Markup {
  return frame(
    'New lead',
    '/leads',
    html`<div class="crumbs"><a href="/leads">Leads</a> / New</div>
      <h1>New lead</h1>
      <form class="card" method="post" action="/leads">
        <div class="half">
          <label><span>First name</span><input name="first" autocomplete="off" /></label
          ><label><span>Last name</span><input name="last" autocomplete="off" /></label>
          <label><span>Email</span><input type="email" name="email" placeholder="jane.citizen@example.com" /></label
          ><label><span>Mobile</span><input type="tel" name="mobile" placeholder="0400 000 000" /></label>
        </div>
        <label
          ><span>Lead source</span
          ><select name="source">
            <option>Website form</option>
            <option>Open house</option>
            <option>Referral</option>
          </select></label
        ><button class="btn main">Create lead</button>
      </form>`,
  );
}

/** The signed-in person's own page, which looks just like a lead's. */
export function profilePage(): Markup {
  return frame(
    'My profile',
    '/profile',
    html`<h1>My profile</h1>
      <section class="card">
        <div class="who">
          <div class="avatar" aria-hidden="true">AR</div>
          <div>
            <div class="contact-name">${SIGNED_IN.name}</div>
            <div class="soft">${SIGNED_IN.role}</div>
          </div>
        </div>
        <dl>
          <dt>Email</dt>
          <dd><a href="mailto:${SIGNED_IN.email}">${SIGNED_IN.email}</a></dd>
          <dt>Phone</dt>
          <dd><a href="tel:+61290374411">${SIGNED_IN.phone}</a></dd>
          <dt>Team</dt>
          <dd>Sydney</dd>
        </dl>
      </section>`,
  );
}

export function noticePage(title: string, text: string): Markup {
  return frame(
    title,
    '',
    html`<section class="card">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/leads">Back to the leads</a></p>
    </section>`,
  );
}
