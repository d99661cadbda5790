import { problem } from '../../lib/base/problem.ts';
import type { Found } from '../../lib/lead/lead.ts';
import { postToTab } from '../../lib/platform/runtime.ts';
import { tabUrl } from '../../lib/platform/tabs.ts';
import type { PageCaller } from '../../lib/protocol/answer.ts';
import { shownPerson } from '../../lib/state/people.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import { inTurn, snapshots, tabViews } from '../../lib/state/session.ts';
import type { PageState, SiteBinding, SiteName, Subject, TabView } from '../../lib/state/view.ts';
import type { Finding } from './finding.ts';
import { hear } from './hearing.ts';
import { whoseOf, type Linking } from './linking.ts';
import { createResolving, type Resolving } from './resolving.ts';
import { ensureScript, siteOn } from './sites.ts';
import { shownSubjects, subjectsOf } from './tab-view.ts';

export interface Tabs extends Resolving {
  /** Makes the tab's view true: which site, on or off, and whether its page has been heard of. */
  look(tabId: number): Promise<void>;
  /** The tab loads another page: nothing of the last one is shown any more. */
  loading(tabId: number): Promise<void>;
  /** The page is there: if it has not been heard of, it is asked. */
  complete(tabId: number): Promise<void>;
  /** What a page's content script has read. */
  seen(found: Found, caller: PageCaller): Promise<void>;
  /** Does what changes who a tab's page shows after all that the page has said before it. */
  inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T>;
  /** Looks the subject up again, wherever it is shown. `past` forgets what was remembered. */
  again(tabId: number, subjectId: string, how: { past: boolean }): Promise<void>;
  /** Makes every tab's view true: the sub-account, a site or a permission changed. */
  refreshAll(): Promise<void>;
  /** GHL does not have the contact any more: wherever it is shown, its link is dropped and the person is looked up afresh. */
  gone(locationId: string, contactId: string): Promise<void>;
  /** A worker that died in the middle of looking somebody up or reading a contact goes on; nothing else is asked at a start. */
  wake(): Promise<void>;
  setPush(tabId: number, push: TabView['push']): Promise<void>;
}

const nameOf = ({ origin, name }: SiteBinding): SiteName => ({ origin, name });

export function createTabs({ finding, linking }: { readonly finding: Finding; readonly linking: Linking }): Tabs {
  const { setMatch, resolve } = createResolving(finding);
  const setPage = (tabId: number, page: PageState) => tabViews.update(tabId, (view) => ({ ...view, page }));

  /** The state of a page nobody has reported on: from its address alone. */
  async function stateOf(tabId: number): Promise<PageState | null> {
    const url = await tabUrl(tabId);
    if (url === undefined) return null;
    if (url === null || url === '') return { at: 'unknown' };
    const { protocol, origin, host } = new URL(url);
    if (protocol !== 'https:') return { at: 'unsupported' };
    const site = await siteOn(origin);
    return site ? { at: 'reading', site: nameOf(site) } : { at: 'off', origin, host };
  }

  async function look(tabId: number): Promise<void> {
    const state = await stateOf(tabId);
    if (!state) return;
    if (state.at !== 'reading') {
      await setPage(tabId, state);
      return;
    }
    const { page } = await tabViews.get(tabId);
    const site = 'site' in page ? page.site : page.at === 'lead' ? page.people[0].site : null;
    const isHeard = site?.origin === state.site.origin;
    if (!isHeard) await setPage(tabId, state);
    if (isHeard && page.at === 'lead') await stillTrue(tabId, shownPerson(page));
    else await ask(tabId, state.site);
  }

  /** A subject that is shown already: its contact is read again when it is old, and looked up when it never was. */
  async function stillTrue(tabId: number, subject: Subject): Promise<void> {
    const connection = await connectionItem.get();
    if (subject.locationId !== (connection?.locationId ?? null)) return refreshTab(tabId);
    if (subject.doubt === null && ['matched', 'unasked', 'looking', 'failed'].includes(subject.match.at)) await resolve(tabId, subject);
  }

  async function ask(tabId: number, site: SiteName): Promise<void> {
    const there = await ensureScript(tabId);
    if (there) await postToTab(tabId, { leadside: 'page/read' });
    else await setPage(tabId, { at: 'failed', site, problem: problem('no-access') });
  }

  async function refreshTab(tabId: number): Promise<void> {
    const state = await stateOf(tabId);
    if (!state) return;
    await tabViews.update(tabId, () => ({ page: state, push: null }));
    if (state.at === 'reading') await ask(tabId, state.site);
  }

  // What a new page says waits until the old one has been cleared away, or the clearing would take it for old.
  const clearing = new Map<number, Promise<void>>();
  async function clear(tabId: number): Promise<void> {
    const state = await stateOf(tabId);
    if (state) await tabViews.update(tabId, () => ({ page: state, push: null }));
  }

  // A page's words in the order in which it said them: the last one holds.
  const inTurnOf = <T>(tabId: number, work: () => Promise<T>) => inTurn(`seen:${tabId}`, work);

  return {
    look,
    loading: async (tabId) => {
      const run = clear(tabId);
      clearing.set(tabId, run);
      await run;
      if (clearing.get(tabId) === run) clearing.delete(tabId);
    },
    complete: async (tabId) => {
      await clearing.get(tabId);
      const { page } = await tabViews.get(tabId);
      if (page.at === 'reading') await ask(tabId, page.site);
    },
    seen: async (found, caller) => {
      const subject = await inTurnOf(caller.tabId, async () => {
        await clearing.get(caller.tabId);
        return hear(found, caller, linking);
      });
      if (subject) await resolve(caller.tabId, subject);
    },
    inTurn: inTurnOf,
    again: async (tabId, subjectId, how) => {
      const subject = subjectsOf(await tabViews.get(tabId)).find(({ id }) => id === subjectId);
      if (subject) await resolve(tabId, subject, how);
    },
    refreshAll: async () => {
      const locationId = (await connectionItem.get())?.locationId ?? null;
      for (const tabId of (await tabViews.all()).keys()) {
        // What was pushed for another sub-account must not be seen, let alone chosen from, in this one.
        await tabViews.update(tabId, (view) =>
          view.push?.at === 'lead' && view.push.subject.locationId !== locationId ? { ...view, push: null } : view,
        );
        await look(tabId);
      }
    },
    gone: async (locationId, contactId) => {
      for (const [tabId, view] of await tabViews.all()) {
        const shown = new Set(shownSubjects(view).map(({ id }) => id));
        for (const subject of subjectsOf(view)) {
          if (subject.locationId !== locationId || subject.match.at !== 'matched' || subject.match.contactId !== contactId) continue;
          await linking.forget(locationId, whoseOf(subject), contactId);
          const isShown = shown.has(subject.id);
          await setMatch(tabId, subject.id, { at: isShown ? 'looking' : 'unasked' }, true);
          if (isShown) await resolve(tabId, { ...subject, match: { at: 'looking' } });
        }
      }
    },
    wake: async () => {
      for (const [tabId, view] of await tabViews.all()) {
        for (const subject of subjectsOf(view)) if (await isHalfDone(subject)) void resolve(tabId, subject);
      }
    },
    setMatch,
    setPush: async (tabId, push) => void (await tabViews.update(tabId, (view) => ({ ...view, push }))),
    resolve,
  };
}

/** Whether a look-up or a read of the contact was under way: at a start, a death cut it off. */
async function isHalfDone({ match, locationId }: Subject): Promise<boolean> {
  if (match.at === 'looking') return true;
  return match.at === 'matched' && locationId !== null && (await snapshots.get(locationId, match.contactId))?.reading === true;
}
