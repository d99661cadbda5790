import { seeded } from '../shared/random.ts';
import type { Markup, Part } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import type { Device, Guest } from './details.ts';
import { box, frame, list, pair } from './frame.ts';
import { OPERATOR } from './staff.ts';

/** What a user paid and when they were online: numbers that read like phones, and the operator's name. */
function history(id: string, macs: readonly string[], voucher: string): Markup {
  const random = seeded(Number(id) * 3);
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  const mac = (): string => random.pick(macs);
  return html`<div class="title">Transactions</div>
    ${list(
      ['Date', 'Transaction ID', 'Package', 'Amount', 'Voucher', 'Entered by'],
      [4, 11, 17].map((day) => [
        `2026-11-${String(day).padStart(2, '0')} 10:${10 + random.below(50)}`,
        `6145${digits(7)}`,
        random.pick(['24 hours', '7 days', '1 hour free']),
        `$${random.below(30)}.95`,
        day === 4 ? voucher : '',
        random.pick([OPERATOR.name, 'system']),
      ]),
    )}
    <br />
    <div class="title">Sessions</div>
    ${list(
      ['Start', 'Stop', 'MAC', 'IP', 'MB'],
      [4, 5, 11].map((day) => [
        `2026-11-${String(day).padStart(2, '0')} 10:14`,
        `2026-11-${String(day).padStart(2, '0')} 11:02`,
        mac().replaceAll('-', ':'),
        `10.5.50.${random.below(250)}`,
        12 + random.below(900),
      ]),
    )}`;
}

function userPage(id: string, userName: string, rows: Part, after: Part): Markup {
  return frame(
    `User ${userName}`,
    '/cc/user_search.php',
    html`<div class="small"><a href="/cc/user_search.php">User Search</a> &raquo; ${id}</div>
      <div class="title">User: ${userName}</div>
      <form method="get" action="/cc/customer_edit.php"><input type="hidden" name="id" value="${id}" /><button>Edit</button></form>
      <br />
      ${box('User details', rows)} ${after}`,
  );
}

/** One user. The heading is the user name; the person stands in the table of labels and values. */
export function customerPage({ lead, home, ...guest }: Guest): Markup {
  return userPage(
    lead.id,
    guest.userName,
    [
      pair('Username', guest.userName),
      pair('E-mail', lead.emails[0] ?? ''),
      pair('Name', html`<span dir="auto">${guest.nameShown}</span>`),
      pair('Company name', lead.company ?? ''),
      pair('Billing Address', guest.street),
      pair('City', guest.city),
      pair('State', guest.state),
      pair('ZIP', guest.zip),
      pair('Country', home.country),
      pair('Phone number', home.phoneShown ?? ''),
      guest.network === null ? null : pair('Social network', guest.network),
      pair('Registered', guest.registered),
      pair('Location', `${guest.location.name} (#${guest.location.id})`),
      pair(
        'MAC address',
        guest.macs.map((mac, at) => [at === 0 ? null : html`<br />`, mac]),
      ),
      pair('Voucher code', guest.voucher),
      pair('Added by', OPERATOR.name),
    ],
    history(lead.id, guest.macs, guest.voucher),
  );
}

/** A user that a device made by itself: the same table, and nobody in it. */
export function devicePage({ id, userName, mac }: Device): Markup {
  const empty = ['E-mail', 'Name', 'Company name', 'Billing Address', 'City', 'State', 'ZIP', 'Country', 'Phone number'];
  return userPage(
    id,
    userName,
    [pair('Username', userName), ...empty.map((label) => pair(label, '')), pair('MAC address', mac), pair('Added by', 'system')],
    history(id, [mac], ''),
  );
}

/** The values stand in the inputs and nowhere else; null: an empty form for somebody new. */
export function editPage(guest: Guest | null): Markup {
  const field = (label: string, name: string, value: string): Markup =>
    pair(label, html`<input type="text" name="${name}" size="36" value="${value}" />`);
  return frame(
    guest === null ? 'Add User' : 'Edit User',
    '/cc/user_search.php',
    html`<div class="title">${guest === null ? 'Add User' : 'Edit User'}</div>
      <form method="post" action="${guest === null ? '/cc/user_add.php' : `/cc/customer_edit.php?id=${guest.lead.id}`}">
        ${box('User details', [
          field('E-mail', 'email', guest?.lead.emails[0] ?? ''),
          field('Name', 'name', guest?.lead.name ?? ''),
          field('Company name', 'company_name', guest?.lead.company ?? ''),
          field('Billing Address', 'address', guest?.street ?? ''),
          field('City', 'city', guest?.city ?? ''),
          field('State', 'state', guest?.state ?? ''),
          field('ZIP', 'zip', guest?.zip ?? ''),
          field('Country', 'country_code', guest?.home.code ?? ''),
          field('Phone number', 'phone', guest?.home.phoneShown ?? ''),
        ])}
        <button>Save</button>
      </form>`,
  );
}
