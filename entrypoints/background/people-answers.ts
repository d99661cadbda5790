import { problem } from '../../lib/base/problem.ts';
import { fail, ok } from '../../lib/base/result.ts';
import { leadTab, tabUrl } from '../../lib/platform/tabs.ts';
import type { Answers } from '../../lib/protocol/answer.ts';
import { tabChoices, withAnswer } from '../../lib/state/choices.ts';
import { tabViews } from '../../lib/state/session.ts';
import type { Subject } from '../../lib/state/view.ts';
import { recordName } from './hearing.ts';
import { recordUrl } from './listing.ts';
import { peopleOn, withSubject } from './tab-view.ts';
import type { Tabs } from './tabs.ts';

/** Who of a record is shown, whether it is the lead at all, and the way from a list to a record. */
export function createPeopleAnswers(tabs: Tabs): Pick<Answers['panel'], 'person/show' | 'lead/say' | 'list/open'> {
  const personOn = async (tabId: number, subjectId: string): Promise<Subject | null> =>
    peopleOn((await tabViews.get(tabId)).page).find(({ id }) => id === subjectId) ?? null;

  /** Puts a person whom nobody has looked up yet on the way. */
  const wanted = (subject: Subject): Subject => (subject.match.at === 'unasked' ? { ...subject, match: { at: 'looking' } } : subject);

  const lookUp = async (tabId: number, subjectId: string) => {
    const subject = await personOn(tabId, subjectId);
    if (subject && (subject.match.at === 'looking' || subject.match.at === 'matched')) await tabs.resolve(tabId, subject);
    return ok(null);
  };

  return {
    'person/show': async ({ tabId, subjectId }) => {
      const isThere = await tabs.inTurn(tabId, async () => {
        const subject = await personOn(tabId, subjectId);
        if (!subject) return false;
        await tabChoices.update(tabId, (choices) => ({ ...choices, shown: { record: recordName(subject), subjectId } }));
        await tabViews.update(tabId, (view) => {
          if (view.page.at !== 'lead') return view;
          const chosen = { ...view, page: { ...view.page, shown: subjectId } };
          return withSubject(chosen, subjectId, (one) => (one.doubt === null ? wanted(one) : one));
        });
        return true;
      });
      return isThere ? lookUp(tabId, subjectId) : fail(problem('binding-lost'));
    },
    'lead/say': async ({ tabId, subjectId, word }) => {
      const isThere = await tabs.inTurn(tabId, async () => {
        if (!(await personOn(tabId, subjectId))) return false;
        await tabChoices.update(tabId, (choices) => withAnswer(choices, subjectId, word));
        await tabViews.update(tabId, (view) =>
          withSubject(view, subjectId, (one) =>
            word === 'yes' ? wanted({ ...one, doubt: null }) : { ...one, doubt: word ?? 'ask', match: { at: 'unasked' } },
          ),
        );
        return true;
      });
      if (!isThere) return fail(problem('binding-lost'));
      return word === 'yes' ? lookUp(tabId, subjectId) : ok(null);
    },
    'list/open': async ({ tabId, url }) => {
      const { page } = await tabViews.get(tabId);
      const here = await tabUrl(tabId);
      // The page has told the addresses: only one that it lists, and on its own origin, is gone to.
      const isListed = page.at === 'list' && page.rows.some((row) => row.url === url);
      const target = here && isListed ? recordUrl(url, new URL(here).origin) : null;
      if (target === null) return fail(problem('binding-lost'));
      return (await leadTab(tabId, target)) ? ok(null) : fail(problem('binding-lost'));
    },
  };
}
