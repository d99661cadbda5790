import { shownPerson } from '../../lib/state/people.ts';
import type { PageState, Subject, TabView } from '../../lib/state/view.ts';

/** Everybody a tab knows of: the record's people and who was pushed from it. */
export function subjectsOf({ page, push }: TabView): readonly Subject[] {
  return [...peopleOn(page), ...(push?.at === 'lead' ? [push.subject] : [])];
}

/** Those whose contact the panel shows or would show: the one of the record who is on it, and who was pushed. */
export function shownSubjects({ page, push }: TabView): readonly Subject[] {
  return [...(page.at === 'lead' ? [shownPerson(page)] : []), ...(push?.at === 'lead' ? [push.subject] : [])];
}

export function peopleOn(page: PageState): readonly Subject[] {
  return page.at === 'lead' ? page.people : [];
}

/** Changes the subject wherever the tab has it: the page's and the pushed one can be the same. The view itself back where it is nowhere. */
export function withSubject(view: TabView, subjectId: string, change: (subject: Subject) => Subject): TabView {
  const { page, push } = view;
  const inPage = peopleOn(page).some(({ id }) => id === subjectId);
  const inPush = push?.at === 'lead' && push.subject.id === subjectId;
  if (!inPage && !inPush) return view;
  return {
    page: inPage && page.at === 'lead' ? withPeople(page, (one) => (one.id === subjectId ? change(one) : one)) : page,
    push: inPush ? { ...push, subject: change(push.subject) } : push,
  };
}

type LeadPage = Extract<PageState, { at: 'lead' }>;

export function withPeople(page: LeadPage, change: (subject: Subject) => Subject): LeadPage {
  const [first, ...others] = page.people;
  return { ...page, people: [change(first), ...others.map(change)] };
}

/** Contacts of the others on the record: what is found for one of them is not this person. */
export function contactsOfOthers({ page }: TabView, subjectId: string): readonly string[] {
  const people = peopleOn(page);
  if (!people.some(({ id }) => id === subjectId)) return [];
  return people.flatMap(({ id, match }) => (id !== subjectId && match.at === 'matched' ? [match.contactId] : []));
}
