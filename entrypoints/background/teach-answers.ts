import { problem } from '../../lib/base/problem.ts';
import { fail, ok, type Result } from '../../lib/base/result.ts';
import type { Field } from '../../lib/lead/field.ts';
import type { Locator } from '../../lib/lead/locator.ts';
import { postToTab } from '../../lib/platform/runtime.ts';
import { injectPicker, maskedPage } from '../../lib/platform/scripts.ts';
import { tabUrl } from '../../lib/platform/tabs.ts';
import type { Answers, PageCaller } from '../../lib/protocol/answer.ts';
import { offersShape } from '../../lib/protocol/teach-schemas.ts';
import type { TeachCommand, TeachPageMessages, TeachPanelMessages } from '../../lib/protocol/teaching.ts';
import { tabViews } from '../../lib/state/session.ts';
import { picks } from '../../lib/state/teach.ts';
import type { Pick as Picked } from '../../lib/state/teach-view.ts';
import type { PageState, SiteBinding } from '../../lib/state/view.ts';
import { conflictsOf, withImported } from '../../lib/teach/conflicts.ts';
import { exportSites, importSites } from '../../lib/teach/exchange.ts';
import { forget, teach } from '../../lib/teach/taught.ts';
import type { WordKey, Words } from '../../lib/words/words.ts';
import { siteOn } from './sites.ts';
import type { Teaching } from './teaching.ts';

interface Parts {
  readonly teaching: Teaching;
  readonly words: Words;
}

type Answered<N extends keyof Answers> = Pick<
  Answers[N],
  Extract<keyof Answers[N], N extends 'page' ? keyof TeachPageMessages : keyof TeachPanelMessages>
>;

/** Whose names the page is known to show. */
const namesIn = (page: PageState): string[] =>
  (page.at === 'lead' ? page.people.map(({ person }) => person.name) : page.at === 'list' ? page.rows.map(({ name }) => name) : []).filter(
    (name) => name !== null,
  );

/** What the panel and the picker in a page say about teaching. */
export function createTeachAnswers({ teaching, words }: Parts): { readonly page: Answered<'page'>; readonly panel: Answered<'panel'> } {
  /** The site of a tab, if it is on. */
  const siteIn = async (tabId: number): Promise<SiteBinding | null> => {
    const url = await tabUrl(tabId);
    return url?.startsWith('https:') ? siteOn(new URL(url).origin) : null;
  };
  const tell = (tabId: number, command: TeachCommand): Promise<unknown> => postToTab(tabId, command);
  /** What the picker says counts only while the panel waits for it in that tab, of that site. */
  const whilePointing = async ({ tabId, origin }: PageCaller, to: (pick: Pointing) => Picked | null): Promise<null> => {
    await picks.update(tabId, (pick) => (pick?.at === 'pointing' && pick.origin === origin ? to(pick) : pick));
    return null;
  };

  return {
    page: {
      'teach/over': ({ field, values }, caller) =>
        whilePointing(caller, (pick) => (pick.field === field ? { ...pick, over: values } : pick)),
      'teach/picked': (offer, caller) =>
        whilePointing(caller, (pick) =>
          pick.field === offer.field ? { at: 'offered', origin: pick.origin, by: 'pointed', offers: [offer] } : pick,
        ),
      'teach/left': (_ask, caller) => whilePointing(caller, () => null),
    },
    panel: {
      'teach/point': async ({ tabId, field }) => {
        const site = await siteIn(tabId);
        if (site === null || !(await injectPicker(tabId))) return fail(problem('no-access'));
        const drawn = { field: words.t(fieldWord(field)), nothing: words.t('teach.nothing_here') };
        const there = await tell(tabId, { leadside: 'teach/point', field, words: drawn });
        // Told to the panel when the picker can hear its keys.
        await picks.update(tabId, () => (there === true ? { at: 'pointing', origin: site.origin, field, over: null } : null));
        return there === true ? ok(null) : fail(problem('no-access'));
      },
      'teach/step': async ({ tabId, step }) => {
        await tell(tabId, { leadside: 'teach/step', step });
        return null;
      },
      'teach/stop': async ({ tabId }) => {
        await picks.update(tabId, () => null);
        await tell(tabId, { leadside: 'teach/leave' });
        return null;
      },
      'teach/propose': async ({ tabId, values }) => {
        const site = await siteIn(tabId);
        if (site === null || !(await injectPicker(tabId))) return fail(problem('no-access'));
        const offers = offersShape.safeParse(await tell(tabId, { leadside: 'teach/propose', values }));
        if (!offers.success) return fail(problem('no-access'));
        await picks.update(tabId, () => ({ at: 'offered', origin: site.origin, by: 'values', offers: offers.data }));
        return ok(null);
      },
      'teach/keep': async ({ tabId, which }) => {
        const pick = await picks.get(tabId);
        const site = await siteIn(tabId);
        const kept = pick?.at === 'offered' ? which.flatMap((at) => pick.offers[at] ?? []) : [];
        if (pick === null || site === null || site.origin !== pick.origin || kept.length === 0) return fail(problem('binding-lost'));
        const points = kept.map(({ field, at }: { field: Field; at: Locator }) => ({ field, at }));
        await teaching.change(site, (taught) => teach(taught, points));
        await picks.update(tabId, () => null);
        return ok(null);
      },
      'teach/forget': async ({ origin, field }) => {
        const site = await siteOn(origin);
        if (site === null) return fail(problem('binding-lost'));
        await teaching.change(site, (taught) =>
          forget(
            taught,
            taught.fields.filter((one) => one.field === field),
          ),
        );
        return ok(null);
      },
      'teach/show': async ({ tabId, nodes, scroll }) => {
        await postToTab(tabId, { leadside: 'page/show', nodes, scroll });
        return null;
      },
      'teach/export': async () => ok(exportSites(await teaching.all())),
      'teach/import': async ({ text, how }) => {
        const file = importSites(text);
        if (!file.ok) return ok({ at: 'refused', faults: file.faults });
        const here = await teaching.all();
        const conflicts = conflictsOf(here, file.sites);
        if (how === 'ask' && conflicts.length > 0) return ok({ at: 'asks', conflicts });
        await teaching.put(withImported(here, file.sites, () => (how === 'replace' ? 'replace' : 'keep')));
        return ok({ at: 'taken', sites: file.sites.length });
      },
      'teach/report': async ({ tabId }): Promise<Result<string>> => {
        const html = (await siteIn(tabId)) === null ? null : await maskedPage(tabId, namesIn((await tabViews.get(tabId)).page));
        return html === null ? fail(problem('no-access')) : ok(html);
      },
    },
  };
}

type Pointing = Extract<Picked, { at: 'pointing' }>;

/** "birthDate" has its name under `field.birth_date`. */
const fieldWord = (field: Field): WordKey => `field.${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}` as WordKey;
