import type { PageState, Subject } from './view.ts';

type LeadPage = Extract<PageState, { at: 'lead' }>;

/** The one of the record who is on the panel. */
export function shownPerson({ people, shown }: LeadPage): Subject {
  return people.find(({ id }) => id === shown) ?? people[0];
}
