import type { SandboxLead } from '../../app.ts';
import { field } from '../shared/answer.ts';
import type { Markup } from '../shared/html.ts';
import { html, trusted } from '../shared/html.ts';
import { detailsOf, phoneOf } from './details.ts';
import { frame, ROOT } from './frame.ts';

interface Values {
  readonly civility: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly phone: string;
  readonly email: string;
}

function fields({ civility, firstName, lastName, phone, email }: Values): Markup {
  const options = ['', 'Mme', 'M.'].map((name) => html`<option${name === civility ? trusted(' selected') : null}>${name}</option>`);
  return html`<label for="civilite"
      >Civilité<select id="civilite" name="civilite">
        ${options}
      </select></label
    >
    <div class="paire">
      <label for="prenom">Prénom<input id="prenom" name="prenom" value="${firstName}" /></label
      ><label for="nom">Nom<input id="nom" name="nom" value="${lastName}" /></label>
      <label for="mobile"
        >Numéro de téléphone<input id="mobile" name="mobile" type="tel" placeholder="06 00 00 00 00" value="${phone}" /></label
      ><label for="email">Adresse e-mail<input id="email" name="email" type="email" placeholder="nom@exemple.fr" value="${email}" /></label>
    </div>`;
}

/** The contact's values stand in the inputs and nowhere else on this page. */
export function editPage(lead: SandboxLead): Markup {
  const [phone] = lead.phones;
  const values = {
    civility: detailsOf(lead).civility,
    firstName: lead.firstName,
    lastName: lead.lastName,
    phone: phone === undefined ? '' : phoneOf(lead, phone),
    email: lead.emails[0] ?? '',
  };
  const here = `${ROOT}/contacts/${lead.id}`;
  return frame(
    'Modifier un contact',
    '/contacts',
    html`<div class="fil"><a href="${ROOT}/contacts">Contacts</a> › <a href="${here}">Fiche n° ${lead.id}</a> › Modifier</div>
      <h1>Modifier le contact</h1>
      <form class="bloc" method="post" action="${here}/modifier">
        ${fields(values)}
        <div class="ligne"><button class="bouton plein">Enregistrer</button><a class="bouton" href="${here}">Annuler</a></div>
      </form>`,
  );
}

/** The same form for nobody yet. */
export function emptyFormPage(): Markup {
  return frame(
    'Ajouter un contact',
    '/contacts',
    html`<div class="fil"><a href="${ROOT}/contacts">Contacts</a> › Ajouter</div>
      <h1>Ajouter un contact</h1>
      <form class="bloc" method="post" action="${ROOT}/contacts">
        ${fields({ civility: '', firstName: '', lastName: '', phone: '', email: '' })}<button class="bouton plein">Créer le contact</button>
      </form>`,
  );
}

/** The contact after the form: what cannot be read as a French number or an address leaves the old one. */
export function edited(lead: SandboxLead, form: FormData): SandboxLead {
  const firstName = field(form, 'prenom') || lead.firstName;
  const lastName = field(form, 'nom');
  const national = /^(?:0|\+33|0033)([1-9]\d{8})$/.exec(field(form, 'mobile').replace(/[ .]/g, ''))?.[1];
  const email = field(form, 'email').toLowerCase();
  return {
    ...lead,
    firstName,
    lastName,
    name: `${firstName} ${lastName}`.trim(),
    phones: national === undefined ? lead.phones : [`+33${national}`, ...lead.phones.slice(1)],
    emails: email.includes('@') ? [email, ...lead.emails.slice(1)] : lead.emails,
  };
}
