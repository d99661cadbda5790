import { describe, expect, test } from 'vitest';
import { toPerson } from '../../../lib/lead/normalise.ts';
import { lead } from './open-page.ts';

const page = (html: string) => `<main><h1>Maria O'Connor</h1><section>${html}</section></main>`;
const phonesOf = (html: string) =>
  toPerson(lead(page(`<a href="mailto:maria@example.com">Mail</a>${html}`)), {
    siteOrigin: 'https://crm.example',
    country: 'AU',
  }).phones.map(({ e164 }) => e164);

describe('links', () => {
  test.each([
    ['<a href="tel:+61412345678">Call</a>'],
    ['<a href="tel:0412-345-678">0412 345 678</a>'],
    ['<a href="callto:+61412345678">Call</a>'],
    ['<a href="sms:+61412345678?body=Hi">Text</a>'],
    ['<a href="https://wa.me/61412345678">WhatsApp</a>'],
    ['<a href="https://api.whatsapp.com/send?phone=61412345678&text=Hi">WhatsApp</a>'],
    ['<a href="whatsapp://send?phone=61412345678">WhatsApp</a>'],
    ['<button data-phone="+61 412 345 678">Call</button>'],
    ['<p>+61 412 345 678</p>'],
    ['<p>0412 345 678</p>'],
    ['<a href="tel:+61412345678">0412 345 678</a><p>+61 412 345 678</p>'],
  ])('a phone in %s', (html) => {
    expect(phonesOf(html)).toEqual(['+61412345678']);
  });

  test.each([
    ['<a href="mailto:Maria@Example.com?subject=Hello">Write</a>'],
    ['<a href="mailto:maria%40example.com">maria@exam…</a>'],
    ['<a href="mailto:maria@example.com">maria@example.…</a>'],
    ['<span data-email="maria@example.com">m…@example.com</span>'],
    ['<td>maria@example.com</td>'],
    ['<a href="#" onclick="mail()">maria@example.com</a>'],
  ])('an email in %s', (html) => {
    expect(lead(page(html)).emails).toEqual(['maria@example.com']);
  });

  test('a visible email that is cut off is none', () => {
    expect(lead(page('<dl><dt>Email</dt><dd>maria.oconnor@exam…</dd><dt>Phone</dt><dd>0412 345 678</dd></dl>')).emails).toEqual([]);
  });

  test('the first of several is the main one', () => {
    const html =
      '<dl><dt>Email</dt><dd><a href="mailto:maria@example.com">maria@example.com</a></dd><dt>Other email</dt><dd>m.oc@example.org</dd></dl>';
    expect(lead(page(html)).emails).toEqual(['maria@example.com', 'm.oc@example.org']);
  });
});

describe('what only looks like a phone', () => {
  test.each([
    ['<dl><dt>Listing no.</dt><dd>0478 123 456</dd></dl>'],
    ['<dl><dt>Voucher code</dt><dd>0412 345 679</dd></dl>'],
    ['<dl><dt>Account no.</dt><dd>0412 000 118</dd></dl>'],
    ['<dl><dt>MAC address</dt><dd>00:1A:2B:3C:4D:5E</dd></dl>'],
    ['<dl><dt>IBAN</dt><dd>FR76 3000 6000 0112 3456 7890 189</dd></dl>'],
    ['<p>Created 12/11/2026 10:30</p>'],
    ['<p>2026-11-12</p>'],
    ['<p>$1 250 000</p>'],
    ['<p>192.168.100.200</p>'],
    ['<p>Ref. 61298114711</p>'],
    ['<p>4000 1234 5678 9010</p>'],
    ['<dl><dt>Username</dt><dd>0412345679</dd></dl>'],
    ['<dl><dt>Fax</dt><dd>(02) 9037 4499</dd></dl>'],
    ['<p>Left a message, my direct line is (02) 9037 4412, call before noon please.</p>'],
    [
      '<table><thead><tr><th>Date</th><th>Campaign</th><th>Sending no.</th></tr></thead><tr><td>1 Nov</td><td>News</td><td>0498 123 456</td></tr></table>',
    ],
  ])('%s', (html) => {
    expect(phonesOf(html)).toEqual([]);
  });
});
