import { nextWorkingMorning } from '../../lib/base/clock.ts';
import { problem } from '../../lib/base/problem.ts';
import { siteFor } from '../../lib/detect/sites.ts';
import { readText } from '../../lib/detect/text.ts';
import { SURE, type Lead, type RecordRef } from '../../lib/lead/lead.ts';
import { readOnce } from '../../lib/platform/scripts.ts';
import type { MenuClick } from '../../lib/platform/events.ts';
import { parsePageText } from '../../lib/page/parse.ts';
import { shownPerson } from '../../lib/state/people.ts';
import { tabViews } from '../../lib/state/session.ts';
import { connectionItem, defaultsItem } from '../../lib/state/settings.ts';
import type { PushKind, PushState, Subject } from '../../lib/state/view.ts';
import type { Outbox } from '../../lib/outbox/outbox.ts';
import { changesOf, creationActs, fieldsOf, subjectRefOf } from '../../lib/outbox/click.ts';
import { isBeingCreated } from './changing.ts';
import { readPage } from './seeing.ts';
import { peopleOf } from './subject.ts';
import { contactsOfOthers } from './tab-view.ts';
import type { Tabs } from './tabs.ts';

interface Parts {
  readonly tabs: Tabs;
  readonly outbox: Outbox;
}

/** What was pushed, before anybody is looked up. `isSure`: nobody is to look first whether this is a lead at all. */
interface Pushed {
  readonly what: PushKind;
  readonly text: string;
  readonly subject: Subject | null;
  readonly isSure: boolean;
}

/**
 * "Push to GHL": what is selected, else the mail or telephone link's target, else the record on the page; never what lies near
 * the pointer. Selection and link need no access to the page; a page whose site is off is read once, under the click's activeTab.
 */
export async function push(click: MenuClick, { tabs, outbox }: Parts): Promise<void> {
  const { tabId } = click;
  if (tabId === null) return;
  const pushed = await pushedBy(click, tabId);
  if (!pushed) {
    await tabs.setPush(tabId, { at: 'failed', what: 'page', text: '', problem: problem('no-access') });
    return;
  }
  const { what, text, isSure } = pushed;
  const person = pushed.subject?.person;
  if (!pushed.subject || (person?.emails.length === 0 && person.phones.length === 0 && person.name === null)) {
    await tabs.setPush(tabId, { at: 'failed', what, text: text.slice(0, 200), problem: problem('nothing-to-push') });
    return;
  }
  const isConnected = pushed.subject.locationId !== null;
  const subject: Subject = { ...pushed.subject, doubt: null, lost: false, match: { at: isConnected ? 'looking' : 'not-connected' } };
  await tabs.setPush(tabId, { at: 'lead', what, subject });
  await tabs.resolve(tabId, subject);
  if (isSure) await createIfClear(tabId, subject.id, { outbox });
}

/**
 * A push is an order: a person whom GHL does not have, with a name and one address of a kind, is created at once, and the panel
 * offers to undo it. Whatever is less clear is shown as a form to look over.
 */
async function createIfClear(tabId: number, subjectId: string, { outbox }: Pick<Parts, 'outbox'>): Promise<void> {
  const view = await tabViews.get(tabId);
  const shown: PushState | null = view.push;
  if (shown?.at !== 'lead' || shown.subject.id !== subjectId || shown.subject.match.at !== 'none') return;
  const { subject } = shown;
  if (!isClear(subject) || subject.locationId === null || isBeingCreated(outbox, subject.id, null)) return;
  const { tag, task } = await defaultsItem.get();
  const acts = creationActs({
    fields: fieldsOf(subject.person, subject.site.name),
    despite: contactsOfOthers(view, subjectId),
    tags: tag === '' ? [] : [tag],
    task: task === '' ? null : { title: task, dueAt: nextWorkingMorning(Date.now()) },
  });
  const sight = { locationId: subject.locationId, contactId: null, subject: subjectRefOf(subject), seenBy: () => [] };
  await outbox.add(changesOf(sight, acts, { now: () => Date.now(), newId: () => crypto.randomUUID() }));
}

function isClear({ person, sharedKeys }: Subject): boolean {
  const { firstName, emails, phones, beyondBound } = person;
  return firstName !== null && emails.length <= 1 && phones.length <= 1 && beyondBound === 0 && sharedKeys.length === 0;
}

async function pushedBy(click: MenuClick, tabId: number): Promise<Pushed | null> {
  // A file or another page without an origin of its own is no record anywhere.
  const url = click.pageUrl !== null && /^https?:/.test(click.pageUrl) ? click.pageUrl : 'https://unknown.invalid/';
  const record: RecordRef = { origin: new URL(url).origin, id: null, url: url.slice(0, 2000) };
  const { origin, host } = new URL(url);
  const site = siteFor(host);
  const connection = await connectionItem.get();
  const firstOf = (leads: readonly [Lead, ...Lead[]], of: RecordRef): Subject =>
    peopleOf(leads, of, { origin, name: site?.name ?? host }, connection)[0];
  const ofText = (what: PushKind, text: string): Pushed => {
    const lead = readText(text.slice(0, 5000));
    return { what, text, subject: lead && firstOf([lead], record), isSure: true };
  };

  if (click.selection !== null && click.selection.trim() !== '') return ofText('selection', click.selection);
  if (click.linkUrl !== null && /^(?:mailto|tel|callto|sms):/i.test(click.linkUrl)) return ofText('link', click.linkUrl);

  const { page } = await tabViews.get(tabId);
  if (page.at === 'lead') {
    const subject = shownPerson(page);
    return { what: 'page', text: subject.person.name ?? '', subject, isSure: subject.doubt === null };
  }
  const taken = parsePageText(await readOnce(tabId));
  if (taken === null) return null;
  const found = readPage(site?.id ?? 'general', taken, url, (await connectionItem.get())?.country ?? null);
  if (found.kind !== 'lead') return { what: 'page', text: '', subject: null, isSure: false };
  return { what: 'page', text: '', subject: firstOf(found.leads, found.record), isSure: found.leads[0].trust >= SURE };
}
