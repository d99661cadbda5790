import type { Entries } from '../shared/workbook.ts';
import type { HomeAddress } from './details.ts';
import type { Professional } from './staff.ts';

// What BrokerEngine's own API gives to its pages.

export interface PhoneView {
  readonly kind: 'mobile' | 'home';
  readonly shown: string;
  /** For a `tel:` link. */
  readonly dial: string;
}

export interface ApplicantView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly emails: readonly string[];
  readonly phones: readonly PhoneView[];
  readonly birthDate: string;
  readonly address: string;
  readonly employer: string;
}

export interface CardView {
  readonly id: string;
  readonly name: string;
  readonly client: string;
  readonly others: number;
  /** On the board of leads alone. */
  readonly phone: PhoneView | null;
  readonly amount: string;
  readonly lender: string;
  readonly broker: string;
  readonly days: number;
}

export interface BoardView {
  readonly columns: readonly { readonly stage: string; readonly cards: readonly CardView[] }[];
}

export interface DealView {
  readonly id: string;
  readonly board: string;
  readonly name: string;
  readonly stage: number;
  readonly stages: readonly string[];
  readonly broker: string;
  readonly team: string;
  readonly lender: string;
  readonly lenderReference: string;
  readonly amount: string;
  readonly security: string;
  readonly source: string;
  readonly created: string;
  readonly applicants: readonly ApplicantView[];
  readonly professionals: readonly Professional[];
  readonly notes: Entries['notes'];
  readonly tags: Entries['tags'];
  readonly tasks: Entries['tasks'];
  readonly activity: readonly { readonly text: string; readonly by: string; readonly when: string }[];
  /** The deal before this one, whose preview stays in the closed drawer. */
  readonly previous: { readonly name: string; readonly client: string; readonly email: string; readonly phone: string };
}

export interface ContactView {
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly emails: readonly string[];
  readonly phones: readonly PhoneView[];
  readonly home: HomeAddress;
  readonly address: string;
  readonly birthDate: string;
  readonly employer: string;
  readonly source: string;
  readonly broker: string;
  readonly clientSince: string;
  readonly tags: readonly string[];
  readonly deals: readonly { readonly id: string; readonly name: string; readonly role: string; readonly stage: string }[];
  /** Somebody else on one of the deals, on a tab that is not shown. */
  readonly related: { readonly role: string; readonly name: string; readonly email: string; readonly phone: string } | null;
}

export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly broker: string;
}

export interface QueueRow {
  readonly task: string;
  readonly dealId: string;
  readonly deal: string;
  readonly priority: string;
  readonly due: string;
  readonly assignee: string;
  readonly created: string;
}
