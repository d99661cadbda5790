import type { Field } from '../../../lib/lead/field.ts';
import type { Locator } from '../../../lib/lead/locator.ts';

/** A piece of a page, which element a person clicks, and the locator that is to come of it. */
export interface Snippet {
  readonly manner: string;
  readonly html: string;
  readonly click: string;
  readonly field: Field;
  readonly at: Locator;
}

const css = (selector: string): Locator => ({ by: 'css', css: selector });
const label = (text: string, under: string | null = null): Locator => ({ by: 'label', label: text, under });

export const snippets: readonly Snippet[] = [
  // Test ids
  {
    manner: 'a test id',
    html: '<main><span data-testid="lead-email" class="css-1x2y3z">maria@example.com</span></main>',
    click: 'span',
    field: 'email',
    at: css('[data-testid="lead-email"]'),
  },
  {
    manner: 'a test id on the element around',
    html: '<main><div data-cy="phone"><span class="sc-bdVaJa"><b class="x9Y2k">0412 345 678</b></span></div></main>',
    click: 'b',
    field: 'phone',
    at: css('[data-cy="phone"]'),
  },
  {
    manner: 'a test id on a row whose only link is the value',
    html: '<main><h1>Maria Silva</h1><div data-testid="summary-emailAddress"><span>Email</span><a href="mailto:maria@example.com">maria@example.com</a></div></main>',
    click: 'a',
    field: 'email',
    at: css('[data-testid="summary-emailAddress"] a'),
  },
  {
    manner: 'a test id that stands twice, inside parts that have ids of their own',
    html: '<main><section id="applicant"><b data-testid="mobile">0412 345 678</b></section><section id="guarantor"><b data-testid="mobile">0498 765 432</b></section></main>',
    click: '#applicant b',
    field: 'phone',
    at: css('#applicant [data-testid="mobile"]'),
  },
  {
    manner: 'a test id with the record’s number in it',
    html: '<main><span data-testid="lead-4711-email">maria@example.com</span><span data-testid="lead-4711-source">Web</span></main>',
    click: 'span',
    field: 'email',
    at: css('[data-testid^="lead-"][data-testid$="-email"]'),
  },
  {
    manner: 'a test id with the person’s name in it',
    html: '<main><h1>Maria Silva</h1><span data-qa="phone-of-maria">0412 345 678</span></main>',
    click: 'span',
    field: 'phone',
    at: css('[data-qa^="phone-of-"]'),
  },
  // Names and ids
  {
    manner: 'a form field’s name',
    html: '<form><label>E-mail</label><input id=":r1:" name="contact.email" value="maria@example.com"></form>',
    click: 'input',
    field: 'email',
    at: css('[name="contact.email"]'),
  },
  {
    manner: 'a name with brackets',
    html: '<form><input name="lead[first_name]" value="Maria"><input name="lead[last_name]" value="Silva"></form>',
    click: 'input',
    field: 'firstName',
    at: css('[name="lead[first_name]"]'),
  },
  {
    manner: 'an id',
    html: '<table><tr><td>Cell</td><td id="customer_phone">0412 345 678</td></tr></table>',
    click: '#customer_phone',
    field: 'phone',
    at: css('#customer_phone'),
  },
  {
    manner: 'an id behind a server’s counted containers',
    html: '<form><span id="ctl00_MainContent_ctl02_lblEmail">maria@example.com</span></form>',
    click: 'span',
    field: 'email',
    at: css('[id$="_lblEmail"]'),
  },
  {
    manner: 'a JSF id',
    html: '<form><span id="j_idt45:details:mobilePhone">0412 345 678</span></form>',
    click: 'span',
    field: 'phone',
    at: css('[id$=":details:mobilePhone"]'),
  },
  {
    manner: 'a select',
    html: '<form><select name="lead_source"><option>Web</option><option selected>Referral</option></select></form>',
    click: 'option[selected]',
    field: 'source',
    at: css('[name="lead_source"]'),
  },
  {
    manner: 'an Odoo field',
    html: '<div class="o_form"><div name="phone" class="o_field_widget"><span class="o_form_uri">0412 345 678</span></div></div>',
    click: 'span',
    field: 'phone',
    at: css('[name="phone"]'),
  },
  // Attributes that say the field
  {
    manner: 'a data attribute that names the field',
    html: '<div class="row"><div class="col-md-6" data-field="company">Acme Holdings</div></div>',
    click: 'div.col-md-6',
    field: 'company',
    at: css('[data-field="company"]'),
  },
  {
    manner: 'microdata',
    html: '<div itemscope><span itemprop="jobTitle">Engineer</span></div>',
    click: 'span',
    field: 'title',
    at: css('[itemprop="jobTitle"]'),
  },
  {
    manner: 'autocomplete of a form without names',
    html: '<form><input id="input-57" autocomplete="given-name" value="Maria"><input id="input-58" autocomplete="family-name" value="Silva"></form>',
    click: '#input-58',
    field: 'lastName',
    at: css('[autocomplete="family-name"]'),
  },
  {
    manner: 'a responsive table’s data-label',
    html: '<table><tr><td data-label="Name">Maria Silva</td><td data-label="Stage">Qualified</td></tr></table>',
    click: '[data-label="Stage"]',
    field: 'status',
    at: css('[data-label="Stage"]'),
  },
  {
    manner: 'an Angular form',
    html: '<form><input id="mat-input-3" formcontrolname="mobile" value="0412 345 678"></form>',
    click: 'input',
    field: 'phone',
    at: css('[formcontrolname="mobile"]'),
  },
  // What is said to the blind
  {
    manner: 'an aria-label',
    html: '<main><p><a class="css-9a8b7c" aria-label="Email address" href="mailto:maria@example.com">maria@…</a></p></main>',
    click: 'a',
    field: 'email',
    at: css('a[aria-label="Email address"]'),
  },
  {
    manner: 'an aria-label that holds the person’s name is left alone',
    html: '<main><h1>Maria Silva</h1><div class="contact-card"><a aria-label="Call Maria Silva" href="tel:+61412345678">0412 345 678</a></div></main>',
    click: 'a',
    field: 'phone',
    at: css('.contact-card a[href^="tel:"]'),
  },
  {
    manner: 'a role with its label',
    html: '<div role="group" aria-label="Stage"><span class="text-sm font-bold">Qualified</span></div>',
    click: 'span',
    field: 'status',
    at: css('[role="group"][aria-label="Stage"]'),
  },
  // Labels
  {
    manner: 'a definition list',
    html: '<dl><dt>Company</dt><dd>Acme Holdings</dd><dt>Mobile</dt><dd>0412 345 678</dd></dl>',
    click: 'dd:nth-of-type(2)',
    field: 'phone',
    at: label('Mobile'),
  },
  {
    manner: 'rows of a table',
    html: '<table><tr><th>Email:</th><td><span>maria@example.com</span></td></tr><tr><th>Stage:</th><td><span>New</span></td></tr></table>',
    click: 'tr:nth-of-type(2) span',
    field: 'status',
    at: label('Stage'),
  },
  {
    manner: 'columns with titles',
    html: '<table><thead><tr><th>Ref</th><th>Agence</th></tr></thead><tbody><tr><td>AB12</td><td>Nantes</td></tr></tbody></table>',
    click: 'td:nth-of-type(2)',
    field: 'company',
    at: label('Agence'),
  },
  {
    manner: 'utility classes',
    html: '<div class="grid gap-2"><div class="flex px-4 py-2"><div class="w-1/3 text-sm text-gray-500">Mobile</div><div class="text-sm">0412 345 678</div></div><div class="flex px-4 py-2"><div class="w-1/3 text-sm text-gray-500">Siren</div><div class="text-sm">Acme</div></div></div>',
    click: '.flex:nth-of-type(2) div:nth-of-type(2)',
    field: 'company',
    at: label('Siren'),
  },
  {
    manner: 'a label bound to its field',
    html: '<form><label for="f1x9k2">Téléphone mobile *</label><div><span></span><input id="f1x9k2" value="06 12 34 56 78"></div></form>',
    click: 'input',
    field: 'phone',
    at: label('Téléphone mobile'),
  },
  {
    manner: 'label and value in one text',
    html: '<ul><li>Company: Acme Holdings</li><li>Stage: Qualified</li></ul>',
    click: 'li:nth-of-type(2)',
    field: 'status',
    at: label('Stage'),
  },
  {
    manner: 'a bold label before bare text',
    html: '<p><b>Company:</b> Acme Holdings<br><b>Source:</b> Web form</p>',
    click: 'p',
    field: 'company',
    at: label('Company'),
  },
  {
    manner: 'a click on the whole row',
    html: '<div class="flex"><div class="flex p-2"><span class="text-sm">Ville</span><span class="text-sm">Nantes</span></div><div class="flex p-2"><span class="text-sm">Pays</span><span class="text-sm">France</span></div></div>',
    click: '.p-2',
    field: 'city',
    at: label('Ville'),
  },
  {
    manner: 'the same label under two headings',
    html: '<main><section><h3>Primary applicant</h3><dl><dt>Mobile</dt><dd>0412 345 678</dd></dl></section><section><h3>Guarantor</h3><dl><dt>Mobile</dt><dd>0498 765 432</dd></dl></section></main>',
    click: 'section dd',
    field: 'phone',
    at: label('Mobile', 'Primary applicant'),
  },
  {
    manner: 'an icon that is named',
    html: '<main><div><svg aria-label="Phone"></svg><span class="text-sm">0412 345 678</span></div></main>',
    click: 'span',
    field: 'phone',
    at: label('Phone'),
  },
  // Classes
  {
    manner: 'a CSS module',
    html: '<main><div class="LoanBoardCard__cardName__x1Y2z"><span>Maria Silva</span></div></main>',
    click: 'span',
    field: 'name',
    at: css('[class^="LoanBoardCard__cardName__"]'),
  },
  {
    manner: 'a CSS module behind a utility class',
    html: '<main><h2 class="mt-2 ContactHeader_title__kQzRt">Maria Silva</h2><p>Notes</p></main>',
    click: 'h2',
    field: 'name',
    at: css('[class*=" ContactHeader_title__"]'),
  },
  {
    manner: 'a Vite module',
    html: '<main><div class="_personName_1x2y3_12">Maria Silva</div></main>',
    click: 'div',
    field: 'name',
    at: css('[class^="_personName_"]'),
  },
  {
    manner: 'a BEM class',
    html: '<main><div class="record-header"><span class="record-header__company">Acme Holdings</span><span class="record-header__meta">Sydney</span></div></main>',
    click: '.record-header__company',
    field: 'company',
    at: css('.record-header__company'),
  },
  {
    manner: 'h-card',
    html: '<div class="h-card"><a class="p-name u-url" href="/p/4711">Maria Silva</a></div>',
    click: 'a',
    field: 'name',
    at: css('.p-name'),
  },
  {
    manner: 'a class that is the value’s own is left alone',
    html: '<main><div class="lead-head"><h1>Lead 4711</h1><span class="badge status-qualified">Qualified</span></div></main>',
    click: 'span',
    field: 'status',
    at: css('.lead-head .badge'),
  },
  // Links, headings
  {
    manner: 'a mail link in a named part',
    html: '<main><section class="record-contact"><div><a class="css-0aa1bb" href="mailto:maria@example.com">Write</a></div></section><footer><a href="mailto:help@crm.example">Help</a></footer></main>',
    click: 'section a',
    field: 'email',
    at: css('.record-contact a[href^="mailto:"]'),
  },
  {
    manner: 'rows of one test id',
    html: '<div data-testid="detailRow"><svg></svg><a href="mailto:m@example.com">m@example.com</a></div><div data-testid="detailRow"><svg></svg><a href="tel:0412345678">0412 345 678</a></div>',
    click: 'div:nth-of-type(2) a',
    field: 'phone',
    at: css('[data-testid="detailRow"] a[href^="tel:"]'),
  },
  {
    manner: 'a heading',
    html: '<header><h1>Northwind</h1></header><main><div class="css-1q2w3e"><h1>Maria Silva</h1><p>Lead since May</p></div></main>',
    click: 'main h1',
    field: 'name',
    at: css('main h1'),
  },
  // Lists
  {
    manner: 'tags',
    html: '<main><ul class="tag-list"><li class="tag-list__tag">VIP</li><li class="tag-list__tag">First home</li><li class="tag-list__add"><button>Add</button></li></ul></main>',
    click: 'li',
    field: 'tag',
    at: css('.tag-list__tag'),
  },
  {
    manner: 'tags of utility classes',
    html: '<main><div id="tags" class="flex gap-1"><span class="px-2 bg-red-100">VIP</span><span class="px-2 bg-red-100">Hot</span></div></main>',
    click: 'span',
    field: 'tag',
    at: css('#tags span'),
  },
  {
    manner: 'tags beside their label',
    html: '<dl><dt>Étiquettes</dt><dd><span>VIP</span><span>Hot</span></dd><dt>Source</dt><dd>Web</dd></dl>',
    click: 'dd span',
    field: 'tag',
    at: label('Étiquettes'),
  },
  {
    manner: 'several phones without labels of their own',
    html: '<section data-test="phones"><p>0412 345 678</p><p>02 9037 4412</p></section>',
    click: 'p',
    field: 'phone',
    at: css('[data-test="phones"] p'),
  },
  {
    manner: 'several phones, each with its label',
    html: '<ul><li><label>Work</label><span>02 9037 4412</span></li><li><label>Mobile</label><span>0412 345 678</span></li></ul>',
    click: 'li:nth-of-type(2) span',
    field: 'phone',
    at: label('Mobile'),
  },
  // Structure
  {
    manner: 'nothing but structure, under the nearest part that has a name',
    html: '<main><div class="summary-box"><div class="css-1ab2cd"><span class="css-2bc3de">Acme</span><span class="css-3cd4ef">Sydney</span></div></div></main>',
    click: 'span:nth-of-type(2)',
    field: 'city',
    at: css('.summary-box > div > span:nth-of-type(2)'),
  },
];
