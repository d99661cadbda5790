import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import type { Device, Guest } from './details.ts';
import { box, document, frame, list, pair } from './frame.ts';
import { LOCATIONS, OPERATOR } from './staff.ts';

const HEADINGS = ['Username', 'E-mail', 'Name', 'Phone', 'Country', 'MAC', 'Registered'];

/** The form to search by, and everybody it finds. Devices stand among the people. */
export function searchPage(guests: readonly Guest[], devices: readonly Device[], asked: string): Markup {
  const wanted = asked.toLowerCase();
  const rows = [
    ...guests
      .filter(({ lead, userName }) => [lead.name, ...lead.emails, userName].some((text) => text.toLowerCase().includes(wanted)))
      .map(({ lead, home, userName, nameShown, macs, registered }) => [
        html`<a href="/cc/customer.php?id=${lead.id}">${userName}</a>`,
        lead.emails[0] ?? '',
        html`<span dir="auto">${nameShown}</span>`,
        home.phoneShown ?? '',
        home.code,
        macs[0] ?? '',
        registered,
      ]),
    ...devices
      .filter(({ userName }) => userName.includes(wanted))
      .map(({ id, userName, mac }) => [html`<a href="/cc/customer.php?id=${id}">${userName}</a>`, '', '', '', '', mac, '2026-10-02 04:11']),
  ];
  return frame(
    'User Search',
    '/cc/user_search.php',
    html`<div class="title">User Search</div>
      <form method="get" action="/cc/user_search.php">
        <table>
          <tr>
            <td>Username, e-mail or name:</td>
            <td><input type="text" name="q" value="${asked}" /></td>
            <td>MAC:</td>
            <td><input type="text" name="mac" /></td>
            <td><button>Search</button></td>
          </tr>
        </table>
      </form>
      <div class="small">${rows.length} users found | <a href="/cc/user_add.php">Add User</a></div>
      ${list(HEADINGS, rows)}`,
  );
}

/** Figures, and who is online: user names and devices. */
export function dashboardPage(): Markup {
  return frame(
    'Control Center',
    '/cc/index.php',
    html`<div class="title">Welcome, ${OPERATOR.name}</div>
      <table class="box" cellpadding="6">
        <tr>
          <td><span class="figure">36</span><br />users</td>
          <td><span class="figure">5</span><br />online now</td>
          <td><span class="figure">$418.60</span><br />this month</td>
          <td><span class="figure">3</span><br />locations</td>
        </tr>
      </table>
      <div class="title">Online now</div>
      ${list(
        ['Username', 'MAC', 'IP', 'Location', 'Since'],
        [
          ['0477118203', '04-12-34-56-78-90', '10.5.50.12', 'Harbour Marina', '09:14'],
          ['0698001126', '04-77-90-11-25-63', '10.5.50.31', 'Café Atlantique', '08:50'],
          ['guest4471', 'AC-DE-48-00-11-22', '10.5.50.44', 'Seaview Holiday Park', '07:02'],
        ],
      )}`,
  );
}

/** The operator's own places, each with somebody who works there. */
export function locationsPage(): Markup {
  return frame(
    'Locations',
    '/cc/locations.php',
    html`<div class="title">Manage Locations</div>
      ${list(
        ['ID', 'Name', 'City', 'Manager', 'Support phone', 'Router MAC'],
        LOCATIONS.map(({ id, name, city, inCharge, phone }) => [id, name, city, inCharge, phone, `04-18-D6-11-20-0${id}`]),
      )}`,
  );
}

export function vouchersPage(): Markup {
  return frame(
    'Vouchers',
    '/cc/vouchers.php',
    html`<div class="title">Vouchers</div>
      ${list(
        ['Voucher code', 'Serial', 'Package', 'Limit', 'Validity', 'Sold by', 'Status'],
        Array.from({ length: 12 }, (_, at) => [
          `0466 ${String(118 + at * 37).padStart(3, '0')} ${String(904 - at * 31).padStart(3, '0')}`,
          `61466${100_220 + at * 17}`,
          at % 2 === 0 ? '24 hours' : '7 days',
          '500 MB',
          '2027-03-31',
          at % 3 === 0 ? OPERATOR.name : 'Imogen Slater',
          at % 4 === 0 ? 'Used' : 'New',
        ]),
      )}`,
  );
}

export function transactionsPage(): Markup {
  return frame(
    'Transactions',
    '/cc/transactions.php',
    html`<div class="title">Transactions</div>
      ${list(
        ['Date', 'Transaction ID', 'Username', 'Package', 'Amount', 'Status'],
        Array.from({ length: 10 }, (_, at) => [
          `2026-11-${String(19 - at).padStart(2, '0')} 1${at}:20`,
          `6145${1_180_027 + at * 9_113}`,
          `0477${118_203 + at * 4_217}`,
          at % 2 === 0 ? '24 hours' : '7 days',
          at % 2 === 0 ? '$4.95' : '$14.95',
          'Paid',
        ]),
      )}`,
  );
}

/** The operator's own record, in the very table that users have. */
export function profilePage(): Markup {
  return frame(
    'My Profile',
    '/cc/profile.php',
    html`<div class="title">My Profile</div>
      ${box('Operator details', [
        pair('Username', OPERATOR.login),
        pair('E-mail', OPERATOR.email),
        pair('Name', OPERATOR.name),
        pair('Company name', OPERATOR.company),
        pair('Billing Address', '8 Wharf Road'),
        pair('City', 'Sydney'),
        pair('Country', 'Australia'),
        pair('Phone number', OPERATOR.phone),
      ])}`,
  );
}

export function settingsPage(): Markup {
  return frame(
    'Tools & Settings',
    '/cc/settings.php',
    html`<div class="title">Tools &amp; Settings</div>
      ${box('API Keys', [pair('Key', '0466118204'), pair('Created', '2026-02-11'), pair('Notify', 'alerts@harbour-wifi.example')])}
      ${box('Limits', [pair('Session timeout', '3600'), pair('Idle timeout', '900'), pair('RADIUS secret', 'set')])}`,
  );
}

/** What everybody sees who is not signed in. */
export function frontPage(): Markup {
  return document(
    'HotspotSystem - WiFi hotspot management and billing',
    html`<div class="page content">
      <div class="title">WiFi hotspot management and billing</div>
      <p>Manage your hotspots from one place. "Set up in an hour", says Marguerite Dorval of Hôtel des Dunes.</p>
      <p><a href="/cc/index.php">Control Center</a></p>
    </div>`,
  );
}

export function noticePage(title: string, text: string): Markup {
  return frame(
    title,
    '',
    html`<div class="title">${title}</div>
      <p>${text}</p>`,
  );
}
