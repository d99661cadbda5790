import type { Markup } from '../shared/html.ts';
import { html, trusted } from '../shared/html.ts';
import type { PersonView } from './person.ts';
import { shell } from './shell.ts';
import { STYLE } from './style.ts';

const HUGE_BYTES = 10 * 1_024 * 1_024;
const pair = (label: string, value: string): Markup =>
  html`<div class="flex gap-2 py-1">
    <div class="w-28 shrink-0 text-slate-500">${label}</div>
    <div class="min-w-0 break-words">${value}</div>
  </div>`;

function about(person: PersonView, emails: readonly string[]): Markup {
  return html`<div class="text-xl font-semibold mb-4">${person.name}</div>
    <div class="bg-white border rounded-lg p-4 mb-3">
      ${emails.map((email) => pair('Work email', email))}${person.phones.map((phone) => pair('Mobile', phone))}${pair('Company', person.company)}${pair('Account no.', person.account)}
    </div>`;
}

/** A lead in markup that no validator forgives: the name, one email and one phone survive the parser, in that order. */
export function brokenPage(person: PersonView): Markup {
  const [email = ''] = person.emails;
  const [phone = ''] = person.phones;
  return html`<html lang="en"><head><title>Northwind CRM<b></title><style>${STYLE}</style></head></head>
<body class="p-4" class="again"><body lang=en><p><div class="mb-4"><a href=/people>People<a href=/dashboard>Dashboard</a></div></p></section>
<div class=body id=x><div id=x><span><p class="text-xl font-semibold">${person.name}<p></b></i></span>&nosuch; &#xFFFFFF; &amp
<table class="bg-white"><tr><td>Work email<td><a href="mailto:${email}"><a>${email}</td></tr></tr>
<div><tr><td>Mobile</td><td><b><i>${phone}</b></i></table></table>
<form><form><ul><li><ol><li>Company<dd>${person.company}</form></ul></body></html>
<div onclick="" title='Owner: <b>Ravi</b>' title="x">Account no. ${person.account}
<select><option>New<div><option>Working</select><textarea>Unsent draft</textarea></h1></table><![CDATA[ x ]]><?php echo 1 ?>
<!-- this comment never ends`;
}

/** Ten megabytes of a sync log under one lead. Made when asked for. */
export function hugePage(person: PersonView): Markup {
  const lines: string[] = [];
  let bytes = 0;
  for (let step = 1; bytes < HUGE_BYTES; step += 1) {
    const line = `<div class="py-1 border-t text-xs">Sync step ${step}: ${'read the queue, compared the ledger, found nothing to do; '.repeat(6)}</div>\n`;
    bytes += line.length;
    lines.push(line);
  }
  return shell([about(person, person.emails), trusted(lines.join(''))]);
}

/** The person with fifty emails: their own first, then forty-nine that nobody else has. */
export function fiftyPage(person: PersonView): Markup {
  const [email = ''] = person.emails;
  const further = Array.from({ length: 49 }, (_, at) => email.replace('@', `.alias${at + 2}@`));
  return shell(about(person, [email, ...further]));
}
