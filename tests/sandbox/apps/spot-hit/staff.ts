/** The people of the client account: never contacts. */
export const SIGNED_IN = { name: 'Julien Mercier', email: 'julien.mercier@atelier-lyon.example', phone: '04 78 00 41 12' } as const;

export const SENDERS = ['Julien Mercier', 'Sophie Lambert', 'Karim Haddad'] as const;

export const COMPANY = {
  name: 'Atelier Lyon',
  sender: 'ATELIERLYON',
  support: 'support@spot-hit.example',
  supportPhone: '01 84 00 12 34',
} as const;
