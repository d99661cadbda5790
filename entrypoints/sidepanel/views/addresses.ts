import type { Person } from '../../../lib/lead/person.ts';

/** The main email and phone of a person, as the page shows them. */
export function addressesOf({ emails, phones }: Person): readonly string[] {
  return [emails[0], phones[0]?.shown].filter((address) => address !== undefined);
}
