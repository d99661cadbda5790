import { page } from '../shared/answer.ts';
import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import type { Route } from '../shared/router.ts';
import type { Guest } from './details.ts';
import { addressOf } from './details.ts';
import { box, document, pair } from './frame.ts';

/** Where guests sign in, in front of the hotspot. Its name and the paths of its login are public; the account's path is inferred. */
export const PORTAL_HOST = 'customer.hotspotsystem.com';
export const PORTAL_PATHS = [
  '/customer/index.php?operator=harbourwifi&location=1',
  '/customer/hotspotlogin.php?res=notyet&uamip=10.5.50.1',
  '/customer/account.php',
];

function loginPage(): Markup {
  return document(
    'Harbour Marina WiFi',
    html`<div class="guest">
      <div class="title">Welcome to Harbour Marina WiFi</div>
      <form method="post" action="/customer/hotspotlogin.php">
        <table>
          <tr>
            <td>Username:</td>
            <td><input type="text" name="username" /></td>
          </tr>
          <tr>
            <td>Password:</td>
            <td><input type="password" name="password" /></td>
          </tr>
          <tr>
            <td>Voucher code:</td>
            <td><input type="text" name="voucher" placeholder="0466 118 904" /></td>
          </tr>
        </table>
        <button>Log in</button>
      </form>
      <p class="small">Questions? marina@harbour-wifi.example, (02) 5550 0161</p>
    </div>`,
  );
}

/** What a guest sees of themselves: all that the operator's record has, for the guest's eyes alone. */
function accountPage(guest: Guest): Markup {
  const { lead, home, userName } = guest;
  return document(
    'My account',
    html`<div class="guest">
      <div class="title">Hello ${lead.name}, you are online</div>
      ${box('My account', [
        pair('Username', userName),
        pair('Name', lead.name),
        pair('E-mail', lead.emails[0] ?? ''),
        pair('Phone number', home.phoneShown ?? ''),
        pair('Address', addressOf(guest)),
        pair('MAC address', guest.macs.join(', ')),
      ])}
      <p><a href="/customer/index.php?operator=harbourwifi&amp;location=1">Log out</a></p>
    </div>`,
  );
}

/** The portal's pages, with one guest signed in. */
export function portalRoutes(guest: () => Guest): readonly Route[] {
  return [
    { method: 'GET', path: /^\/customer\/(?:index|hotspotlogin)\.php$/, answer: () => page(loginPage()) },
    { method: 'POST', path: /^\/customer\/hotspotlogin\.php$/, answer: () => page(accountPage(guest())) },
    { method: 'GET', path: /^\/customer\/account\.php$/, answer: () => page(accountPage(guest())) },
  ];
}
