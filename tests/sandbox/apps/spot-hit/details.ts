import type { SandboxLead } from '../../app.ts';
import { french } from '../shared/phone.ts';
import { seeded } from '../shared/random.ts';
import { SENDERS } from './staff.ts';

/** One campaign that went to a contact. Its reference is written like a mobile number. */
export interface Sending {
  readonly date: string;
  readonly campaign: string;
  readonly kind: string;
  readonly state: string;
  readonly by: string;
  readonly reference: string;
}

export interface Details {
  readonly civility: string;
  readonly added: string;
  readonly city: string;
  readonly sendings: readonly Sending[];
}

const CAMPAIGNS = ['Offre de rentrée', 'Rappel de rendez-vous', 'Soldes privées', 'Portes ouvertes', 'Bienvenue', 'Newsletter octobre'];
const CITIES = ['69003 Lyon', '38000 Grenoble', '42000 Saint-Étienne', '75011 Paris', '44000 Nantes', '13006 Marseille'];
const WOMEN = new Set('Camille Léa Chloé Manon Inès Jade Louise Zoé Anaïs Noémie Clémence Aurélie Élodie'.split(' '));

/** Deterministic by the contact's id. */
export function detailsOf(lead: SandboxLead): Details {
  const random = seeded(Number(lead.id));
  const digits = (): string => String(10 + random.below(90));
  const first = random.below(CAMPAIGNS.length);
  return {
    civility: WOMEN.has(lead.firstName) || lead.firstName.startsWith('Thị') ? 'Mme' : 'M.',
    added: `${String(1 + random.below(28)).padStart(2, '0')}/0${1 + random.below(8)}/2026`,
    city: random.pick(CITIES),
    sendings: Array.from({ length: 2 + random.below(3) }, (_, at) => ({
      date: `${String(18 - at * 5).padStart(2, '0')}/11/2026 à ${9 + random.below(9)}h${random.pick(['00', '15', '30', '45'])}`,
      campaign: CAMPAIGNS[(first + at) % CAMPAIGNS.length] ?? '',
      kind: random.pick(['SMS', 'SMS', 'E-mail', 'RCS']),
      state: random.pick(['Reçu', 'Reçu', 'Reçu', 'Non distribué']),
      by: random.pick(SENDERS),
      reference: `06 98 ${digits()} ${digits()} ${digits()}`,
    })),
  };
}

/** "LEFÈVRE Camille", as French administrations write it. */
export function lastFirst(lead: SandboxLead): string {
  return `${lead.lastName.toLocaleUpperCase('fr')} ${lead.firstName}`.trim();
}

/** The spelling this contact's page uses for a phone: people type numbers in every way there is. */
export function phoneOf(lead: SandboxLead, e164: string): string {
  return french(e164, Math.floor(Number(lead.id) / 2) % 5);
}
