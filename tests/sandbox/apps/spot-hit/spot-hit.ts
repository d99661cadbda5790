import type { HostApp, SandboxLead } from '../../app.ts';
import type { Census } from '../../people.ts';
import { field, page, seeOther } from '../shared/answer.ts';
import { HARD_NAMES } from '../shared/names.ts';
import type { Route, Visit } from '../shared/router.ts';
import { router } from '../shared/router.ts';
import { Workbook } from '../shared/workbook.ts';
import { contactPage } from './contact.ts';
import { edited, editPage, emptyFormPage } from './contact-form.ts';
import { ROOT } from './frame.ts';
import { apiPage, articlePage, dashboardPage, noticePage, profilePage, sendingsPage } from './leadless.ts';
import { listPage } from './list.ts';

const HOST = 'www.spot-hit.fr';
const LEADLESS = ['tableau-de-bord', 'parametres/api', 'parametres/profil', 'contacts/ajouter', 'envois-effectues', 'aide/premier-envoi'];

function people(census: Census): readonly SandboxLead[] {
  return census.take({
    population: 'french',
    count: 34,
    // The id decides the spelling of the phone: the first two have the most usual one.
    id: (index) => String(1_048_200 + index * 2 - (index % 2)),
    region: () => 'FR',
    given: {
      0: { name: { first: 'Camille', last: 'Lefèvre' } },
      1: { name: { first: 'Élodie', last: 'Bernard' }, phone: '+33612345678', tags: ['newsletter', 'lyon'] },
      4: { name: { first: 'Jean-Baptiste', last: 'de La Tour' } },
      6: { name: HARD_NAMES.vietnamese },
    },
    mailDomains: ['exemple.fr', 'exemple.fr', 'example.org'],
    companies: ['Atelier Lumière', 'Boulangerie du Parc', 'Garage Bellecour', 'Fleurs de Saône', 'Optique Monplaisir'],
    sources: ['Formulaire du site', 'Import Excel', 'Jeu concours', 'En magasin'],
    tags: ['newsletter', 'lyon', 'clients', 'prospects', 'vip', 'salon 2026'],
  });
}

const plain = (path: string, answer: () => Response): Route => ({ method: 'GET', path: new RegExp(`^${ROOT}${path}$`), answer });

const back = (id: string): Response => seeOther(`${ROOT}/contacts/${id}`);

/**
 * Spot-Hit's client area, server-rendered and in French. The list is /espace-client/contacts, a record /espace-client/contacts/1048200,
 * its edit form the same with /modifier. Groups stand for tags; there are no notes and no tasks.
 */
export function makeSpotHit(census: Census): HostApp {
  const leads = people(census);
  const seeds = new Map(leads.map((lead) => [lead.id, lead]));
  const changed = new Map<string, SandboxLead>();
  const workbook = new Workbook((id) => ({ notes: [], tags: seeds.get(id)?.tags ?? [], tasks: [] }));

  const current = (id: string): SandboxLead | undefined => changed.get(id) ?? seeds.get(id);

  const contact = (
    method: Route['method'],
    path: string,
    answer: (lead: SandboxLead, visit: Visit) => Response | Promise<Response>,
  ): Route => ({
    method,
    path: new RegExp(`^${ROOT}/contacts/(\\d+)${path}$`),
    answer: (visit) => {
      const lead = current(visit.groups[0] ?? '');
      return lead === undefined ? null : answer(lead, visit);
    },
  });

  /** The next contact with a phone: the one whose data is hidden in this one's page. */
  const decoy = (lead: SandboxLead): SandboxLead => {
    const at = leads.findIndex(({ id }) => id === lead.id);
    return [...leads.slice(at + 1), ...leads].find(({ phones, id }) => phones.length > 0 && id !== lead.id) ?? lead;
  };

  const routes: readonly Route[] = [
    { method: 'GET', path: /^\/(?:espace-client)?$/, answer: () => seeOther(`${ROOT}/tableau-de-bord`) },
    plain('/tableau-de-bord', () => page(dashboardPage(leads.length))),
    plain('/envois-effectues', () => page(sendingsPage())),
    plain('/parametres/api', () => page(apiPage())),
    plain('/parametres/profil', () => page(profilePage())),
    plain('/aide/premier-envoi', () => page(articlePage())),
    plain('/contacts', () =>
      page(
        listPage(
          leads.map(({ id }) => current(id)).filter((lead) => lead !== undefined),
          (id) => workbook.of(id).tags,
        ),
      ),
    ),
    plain('/contacts/ajouter', () => page(emptyFormPage())),
    {
      method: 'POST',
      path: new RegExp(`^${ROOT}/contacts$`),
      answer: () => page(noticePage('Accès refusé', 'Votre profil ne permet pas de créer des contacts.'), 403),
    },
    contact('GET', '', (lead) => page(contactPage(lead, workbook.of(lead.id).tags, decoy(lead)))),
    contact('GET', '/modifier', (lead) => page(editPage(lead))),
    contact('POST', '/modifier', async (lead, { request }) => {
      changed.set(lead.id, edited(lead, await request.formData()));
      return back(lead.id);
    }),
    contact('POST', '/groupes', async (lead, { request }) => {
      workbook.addTag(lead.id, field(await request.formData(), 'groupe'));
      return back(lead.id);
    }),
    contact('POST', '/groupes/retirer', async (lead, { request }) => {
      workbook.removeTag(lead.id, field(await request.formData(), 'groupe'));
      return back(lead.id);
    }),
  ];

  return {
    id: 'spot-hit',
    name: 'Spot-Hit',
    host: HOST,
    leads,
    listUrl: `https://${HOST}${ROOT}/contacts`,
    recordUrl: ({ id }) => `https://${HOST}${ROOT}/contacts/${id}`,
    leadlessUrls: LEADLESS.map((path) => `https://${HOST}${ROOT}/${path}`),
    handle: router(routes, () => page(noticePage('Page introuvable', "Il n'y a rien à cette adresse."), 404)),
    reset: () => {
      changed.clear();
      workbook.reset();
    },
  };
}
