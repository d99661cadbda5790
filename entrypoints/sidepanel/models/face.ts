import { shownPerson } from '../../../lib/state/people.ts';
import type { PageState, PushKind, PushState, Subject, TabView } from '../../../lib/state/view.ts';

/** What a tab has to show: a person (from its page or from a push), a push that failed, or a page without one. */
export type Face =
  | { readonly at: 'page'; readonly page: Exclude<PageState, { at: 'lead' }> }
  | { readonly at: 'push-failed'; readonly push: Extract<PushState, { at: 'failed' }> }
  /** `people`: everybody of the page's record, the subject among them; empty for a push. */
  | { readonly at: 'lead'; readonly subject: Subject; readonly people: readonly Subject[]; readonly from: PushKind | null };

export interface Shown {
  readonly tabId: number;
  readonly face: Face;
}

export function faceOf({ page, push }: TabView): Face {
  if (push?.at === 'failed') return { at: 'push-failed', push };
  if (push) return { at: 'lead', subject: push.subject, people: [], from: push.what };
  return page.at === 'lead' ? { at: 'lead', subject: shownPerson(page), people: page.people, from: null } : { at: 'page', page };
}

/** The same for as long as it is the same person, or the same state of a page, in the same tab. */
export function keyOf({ tabId, face }: Shown): string {
  if (face.at === 'lead') return `${tabId} lead ${face.from ?? ''} ${face.subject.id}`;
  if (face.at === 'push-failed') return `${tabId} push ${face.push.text}`;
  return `${tabId} page ${face.page.at} ${'origin' in face.page ? face.page.origin : 'site' in face.page ? face.page.site.origin : ''}`;
}
