import type { Person } from '../../lib/lead/person.ts';

/** A person with only what a test is about. Phones are E.164. */
export function person(what: { name?: string | null; emails?: readonly string[]; phones?: readonly string[] }): Person {
  const [firstName = null, ...rest] = (what.name ?? '').split(' ').filter((word) => word !== '');
  return {
    name: what.name ?? null,
    firstName,
    lastName: rest.join(' ') || null,
    emails: what.emails ?? [],
    phones: (what.phones ?? []).map((e164) => ({ shown: e164, e164 })),
    company: null,
    title: null,
    address: null,
    website: null,
    source: null,
    status: null,
    tags: [],
    trust: 1,
    beyondBound: 0,
  };
}
