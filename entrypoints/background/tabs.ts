import { problem } from '../../lib/base/problem.ts';
import type { Found } from '../../lib/lead/lead.ts';
import { postToTab } from '../../lib/platform/runtime.ts';
import { tabUrl } from '../../lib/platform/tabs.ts';
import type { PageCaller } from '../../lib/protocol/answer.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import { inTurn, snapshots, tabViews } from '../../lib/state/session.ts';
import type { Match, PageState, SiteBinding, SiteName, Subject, TabView } from '../../lib/state/view.ts';
import type { Finding } from './finding.ts';
import { ensureScript, siteOn } from './sites.ts';
import { isSamePerson, subjectOf } from './subject.ts';

export interface Tabs {
  /** Makes the tab's view true: which site, on or off, and whether its page has been heard of. */
  look(tabId: number): Promise<void>;
  /** The tab loads another page: nothing of the last one is shown any more. */
  loading(tabId: number): Promise<void>;
  /** The page is there: if it has not been heard of, it is asked. */
  complete(tabId: number): Promise<void>;
  /** What a page's content script has read. */
  seen(found: Found, caller: PageCaller): Promise<void>;
  /** Looks the subject up again, wherever it is shown. `past` forgets what was remembered. */
  again(tabId: number, subjectId: string, how: { past: boolean }): Promise<void>;
  /** Makes every tab's view true: the sub-account, a site or a permission changed. */
  refreshAll(): Promise<void>;
  /** GHL does not have the contact any more: wherever it is shown, its link is dropped and the person is looked up afresh. */
  gone(locationId: string, contactId: string): Promise<void>;
  /** A worker that died in the middle of looking somebody up or reading a contact goes on; nothing else is asked at a start. */
  wake(): Promise<void>;
  setMatch(tabId: number, subjectId: string, match: Match): Promise<boolean>;
  setPush(tabId: number, push: TabView['push']): Promise<void>;
  resolve(tabId: number, subject: Subject, how?: { past: boolean }): Promise<void>;
}

const nameOf = ({ origin, name }: SiteBinding): SiteName => ({ origin, name });

/** The subjects that a tab shows. */
export function subjectsOf(view: TabView): readonly Subject[] {
  return [view.page, view.push].flatMap((state) => (state?.at === 'lead' ? [state.subject] : []));
}

/** Changes the subject wherever the tab shows it: the page's and the pushed one can be the same. The view itself back where it is nowhere. */
function withSubject(view: TabView, subjectId: string, change: (subject: Subject) => Subject): TabView {
  const { page, push } = view;
  const inPage = page.at === 'lead' && page.subject.id === subjectId;
  const inPush = push?.at === 'lead' && push.subject.id === subjectId;
  if (!inPage && !inPush) return view;
  return {
    page: inPage ? { ...page, subject: change(page.subject) } : page,
    push: inPush ? { ...push, subject: change(push.subject) } : push,
  };
}

export function createTabs(finding: Finding): Tabs {
  const setPage = (tabId: number, page: PageState) => tabViews.update(tabId, (view) => ({ ...view, page }));

  /** False when the tab no longer shows the subject: the answer belongs to nobody on the screen. */
  async function setMatch(tabId: number, subjectId: string, match: Match, lost?: boolean): Promise<boolean> {
    const view = await tabViews.update(tabId, (before) =>
      withSubject(before, subjectId, (subject) => ({ ...subject, match, lost: match.at !== 'matched' && (lost ?? subject.lost) })),
    );
    return subjectsOf(view).some(({ id }) => id === subjectId);
  }

  // A page may report the same person twice while the first look-up is on its way: they share it.
  const running = new Map<string, Promise<void>>();
  async function resolve(tabId: number, subject: Subject, how: { past: boolean } = { past: false }): Promise<void> {
    const name = [tabId, how.past, subject.id, keysIn(subject)].join('|');
    for (let other = running.get(name); other; other = running.get(name)) {
      await other;
      // It may have ended unheard, while the tab showed something else: then this one is still to be done.
      const shown = subjectsOf(await tabViews.get(tabId)).find(({ id }) => id === subject.id);
      if (shown?.match.at !== 'looking') return;
    }
    const run = finding.resolve(subject, (match, lost) => setMatch(tabId, subject.id, match, lost), how);
    running.set(name, run);
    try {
      await run;
    } finally {
      running.delete(name);
    }
  }

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
    const isHeard = ('site' in page ? page.site.origin : page.at === 'lead' ? page.subject.site.origin : null) === state.site.origin;
    if (!isHeard) await setPage(tabId, state);
    if (isHeard && page.at === 'lead') await stillTrue(tabId, page.subject);
    else await ask(tabId, state.site);
  }

  /** A subject that is shown already: its contact is read again when it is old, and looked up when it never was. */
  async function stillTrue(tabId: number, subject: Subject): Promise<void> {
    const connection = await connectionItem.get();
    if (subject.locationId !== (connection?.locationId ?? null)) return refreshTab(tabId);
    if (['matched', 'looking', 'failed'].includes(subject.match.at)) await resolve(tabId, subject);
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

  /** Takes a page's report into the tab's view. Gives the subject that is to be looked up, null where there is none to. */
  async function hear(found: Found, { origin, tabId }: PageCaller): Promise<Subject | null> {
    await clearing.get(tabId);
    const site = await siteOn(origin);
    const url = await tabUrl(tabId);
    // A page that has been left may still be talking.
    if (!site || !url || new URL(url).origin !== origin) return null;
    if (found.kind !== 'lead') {
      await setPage(tabId, { at: found.kind, site: nameOf(site) });
      return null;
    }
    const trueUrl = found.record.url.startsWith(`${origin}/`) ? found.record.url : url;
    const record = { origin, id: found.record.id, url: trueUrl };
    const subject = subjectOf(found.lead, record, nameOf(site), await connectionItem.get());
    let now = subject;
    let isNew = true;
    await tabViews.update(tabId, (view) => {
      const before = view.page.at === 'lead' ? view.page.subject : null;
      if (before && isSamePerson(before, subject)) {
        now = { ...subject, id: before.id, match: before.match, lost: before.lost };
        isNew = before.match.at !== 'matched' && keysIn(before) !== keysIn(subject);
      }
      return { ...view, page: { at: 'lead', subject: now } };
    });
    return isNew || now.match.at === 'looking' || now.match.at === 'matched' ? now : null;
  }

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
      // A page's words in the order in which it said them: the last one holds.
      const subject = await inTurn(`seen:${caller.tabId}`, () => hear(found, caller));
      if (subject) await resolve(caller.tabId, subject);
    },
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
        for (const subject of subjectsOf(view)) {
          if (subject.locationId !== locationId || subject.match.at !== 'matched' || subject.match.contactId !== contactId) continue;
          await finding.forget(locationId, subject.record, contactId);
          await setMatch(tabId, subject.id, { at: 'looking' }, true);
          await resolve(tabId, { ...subject, match: { at: 'looking' } });
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

const keysIn = ({ person }: Subject) => [...person.emails, ...person.phones.map(({ e164 }) => e164)].join(' ');

/** Whether a look-up or a read of the contact was under way: at a start, a death cut it off. */
async function isHalfDone({ match, locationId }: Subject): Promise<boolean> {
  if (match.at === 'looking') return true;
  return match.at === 'matched' && locationId !== null && (await snapshots.get(locationId, match.contactId))?.reading === true;
}
