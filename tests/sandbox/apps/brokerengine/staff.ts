/** People of the brokerage. None of them is ever a lead. Their phones are landlines or of a range that no lead has. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: string;
}

export const SIGNED_IN: Staff = {
  id: '12',
  name: 'Renata Kovacs',
  email: 'renata.kovacs@tidewater-broking.example',
  phone: '(07) 3555 0141',
  role: 'Mortgage broker',
};

export const COLLEAGUES: readonly Staff[] = [
  {
    id: '14',
    name: 'Damien Alsop',
    email: 'damien.alsop@tidewater-broking.example',
    phone: '(07) 3555 0142',
    role: 'Senior mortgage broker',
  },
  { id: '15', name: 'Kirra Beaumont', email: 'kirra.beaumont@tidewater-broking.example', phone: '0491 570 006', role: 'Loan processor' },
  { id: '19', name: 'Tim Osei', email: 'tim.osei@tidewater-broking.example', phone: '0491 570 156', role: 'Client services' },
];

/** People that a deal names beside its applicants: each has to do with it, and none is its lead. */
export const PROFESSIONALS = [
  { role: 'Solicitor', name: 'Jocelyn Whelan', firm: 'Whelan Conveyancing', email: 'jo@whelan-law.example', phone: '(07) 3555 0171' },
  { role: 'Accountant', name: 'Bernard Achterberg', firm: 'Achterberg & Co', email: 'bernard@achterberg.example', phone: '0491 570 157' },
  { role: 'Selling Agent', name: 'Tahlia Greer', firm: 'Greer Property', email: 'tahlia@greer-property.example', phone: '0491 570 158' },
  { role: 'Lender BDM', name: 'Cameron Ng', firm: 'Southern Mutual', email: 'cameron.ng@southern-mutual.example', phone: '0491 570 159' },
] as const;

export type Professional = (typeof PROFESSIONALS)[number];
