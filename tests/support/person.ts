import { NO_LEAD } from '../../lib/lead/lead.ts';
import type { Person } from '../../lib/lead/person.ts';

/** A person with only what a test is about. Phones are E.164. */
export function person({ phones = [], ...what }: Partial<Omit<Person, 'phones'>> & { readonly phones?: readonly string[] }): Person {
  const [firstName = null, ...rest] = (what.name ?? '').split(' ').filter((word) => word !== '');
  return {
    ...NO_LEAD,
    firstName,
    lastName: rest.join(' ') || null,
    phones: phones.map((e164) => ({ shown: e164, e164, twoWays: false })),
    trust: 1,
    beyondBound: 0,
    ...what,
  };
}
