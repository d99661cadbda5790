/** People who work with BrokerSpot. None of them is ever a lead. Their phones are landlines, which no lead has. */
export interface Staff {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: string;
}

export const SIGNED_IN: Staff = { name: 'Ana Ruiz', email: 'ana.ruiz@harbourloans.example', phone: '(02) 9037 4411', role: 'Broker' };

export const COLLEAGUES: readonly Staff[] = [
  { name: 'Marcus Webb', email: 'marcus.webb@harbourloans.example', phone: '(02) 9037 4412', role: 'Senior broker' },
  { name: 'Priyanka Desai', email: 'priyanka.desai@harbourloans.example', phone: '(02) 9037 4413', role: 'Loan processor' },
  { name: 'Toby Hart', email: 'toby.hart@harbourloans.example', phone: '(03) 9037 5514', role: 'Broker' },
];

export const COMPANY = {
  name: 'Harbour Loans Pty Ltd',
  email: 'hello@harbourloans.example',
  phone: '1300 555 019',
  address: 'Level 4, 20 Bridge Street, Sydney NSW 2000',
} as const;
