// What `npm run new:site` writes, ready to be replaced piece by piece.

/** lib/detect/sites/<id>.site.ts. */
export const siteFile = (id: string, name: string): string => `import type { SiteFile } from '../site.ts';

/**
 * ${name}: what kind of app it is. Say of every line below where it was seen: "verified" (in its pages, its help, its public
 * files) or "inferred". Leave out what you only suppose: the general reader needs no help with most pages.
 */
export const site: SiteFile = {
  id: '${id}',
  // As the app calls itself.
  name: '${name}',
  // The hosts that are verified to be this app's, for example ['app.${id}.com']; then \`bound\` is false. While none is known, a
  // person binds this kind of site to an address.
  hosts: [],
  bound: true,
  // What an address is, by the first pattern that fits its path, query and route. Where none fits, the page decides.
  // { path: '^/contacts/\\\\d+', kind: 'record' }, { path: '^/contacts/?$', kind: 'list' }, { path: '^/settings', kind: 'none' }
  pages: [],
  // Words that this app writes beside a field and that mean something else elsewhere, in lower case: { 'lead ref': 'recordId' }
  labels: {},
  // Verified places of fields, for what stands beside no label. Test ids, names and roles last; class names with a hash do not.
  // { field: 'phone', at: { by: 'css', css: '[data-testid="contact-phone"] a' } }
  // { field: 'email', at: { by: 'label', label: 'Reach at', under: null } }
  points: [],
  // Boxes that hold one person each, where a record shows several: ['[data-testid="applicant-card"]']
  people: [],
  // What is never the lead's, such as staff or the deal's own title: ['[data-testid="owner-name"]']
  others: [],
};
`;

const OWNER = 'Helen Ward';
const NOTE = 'Asked for a call after five.';

/** The first saved page: invented, as every page here. */
export const recordPage = (name: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Maria O'Connor · ${name}</title>
  </head>
  <body>
    <header>
      <nav><a href="/contacts">Contacts</a> <a href="/settings">Settings</a></nav>
      <div>Signed in as ${OWNER} <a href="mailto:helen.ward@agency.example">helen.ward@agency.example</a></div>
    </header>
    <main>
      <h1>Maria O'Connor</h1>
      <dl>
        <dt>Email</dt>
        <dd><a href="mailto:maria@harbour.example">maria@harbour.example</a></dd>
        <dt>Mobile</dt>
        <dd>0412 345 678</dd>
        <dt>Company</dt>
        <dd>Harbour Flowers</dd>
        <dt>Lead source</dt>
        <dd>Web form</dd>
        <dt>Tags</dt>
        <dd>newsletter, garden</dd>
        <dt>Owner</dt>
        <dd>${OWNER}</dd>
      </dl>
      <section>
        <h2>Notes</h2>
        <ul>
          <li>${NOTE}</li>
        </ul>
      </section>
    </main>
  </body>
</html>
`;

const lead = {
  name: "Maria O'Connor",
  firstName: 'Maria',
  lastName: "O'Connor",
  emails: ['maria@harbour.example'],
  phones: [{ shown: '0412 345 678', e164: '+61412345678' }],
  company: 'Harbour Flowers',
  title: null,
  tags: ['newsletter', 'garden'],
  source: 'Web form',
  notes: [NOTE],
  address: null,
};

/** What is expected of that page. */
export const expectedOfRecord = { kind: 'lead', lead, leads: [{ ...lead, role: null }] };

/** Its entry in pages.json. */
export const entryOfRecord = (id: string) => ({
  file: 'record.html',
  url: `https://${id}.example/contacts/4711`,
  region: 'AU',
  site: id,
  trap: 'The signed-in user stands in the header with an email, and again as the owner.',
});
