import type { Colleague } from './person.ts';

/** The person in front of the screen. */
export const SIGNED_IN: Colleague = { name: 'Dana Whitfield', email: 'dana@northwind.example', phone: '0455 010 201' };

/** Owners and authors of what happened. Their phones are mobiles of a range that no lead has. */
export const COLLEAGUES: readonly Colleague[] = [
  { name: 'Ravi Menon', email: 'ravi@northwind.example', phone: '0455 010 202' },
  { name: 'Lucy Brandt', email: 'lucy@northwind.example', phone: '0455 010 203' },
  { name: 'Oscar Pell', email: 'oscar@northwind.example', phone: '0455 010 204' },
];
