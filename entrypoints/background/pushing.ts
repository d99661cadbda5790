import { nextWorkingMorning } from '../../lib/base/clock.ts';
import { problem } from '../../lib/base/problem.ts';
import { siteFor } from '../../lib/detect/sites.ts';
import { readText } from '../../lib/detect/text.ts';
import type { Lead, RecordRef } from '../../lib/lead/lead.ts';
import { readOnce } from '../../lib/platform/scripts.ts';
import type { MenuClick } from '../../lib/platform/events.ts';
import { foundShape } from '../../lib/protocol/schemas.ts';
import { tabViews } from '../../lib/state/session.ts';
import { connectionItem, defaultsItem } from '../../lib/state/settings.ts';
import type { PushKind, PushState, Subject } from '../../lib/state/view.ts';
import type { Outbox } from '../../lib/outbox/outbox.ts';
import { changesOf, creationActs, fieldsOf, subjectRefOf } from '../../lib/outbox/click.ts';
import { isBeingCreated } from './changing.ts';
import { subjectOf } from './subject.ts';
import type { Tabs } from './tabs.ts';

interface Parts {
  readonly tabs: Tabs;
  readonly outbox: Outbox;
}

/** What was pushed, before anybody is looked up. */
type Pushed = { readonly what: PushKind; readonly text: string; readonly lead: Lead | null; readonly record: RecordRef };

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
  const { what, text, lead, record } = pushed;
  const { origin, host } = new URL(record.origin);
  const connection = await connectionItem.get();
  const subject = lead ? subjectOf(lead, record, { origin, name: siteFor(host)?.name ?? host }, connection) : null;
  if (!subject || (subject.person.emails.length === 0 && subject.person.phones.length === 0 && subject.person.name === null)) {
    await tabs.setPush(tabId, { at: 'failed', what, text: text.slice(0, 200), problem: problem('nothing-to-push') });
    return;
  }
  await tabs.setPush(tabId, { at: 'lead', what, subject });
  await tabs.resolve(tabId, subject);
  await createIfClear(tabId, subject.id, { tabs, outbox });
}

/**
 * A push is an order: a person whom GHL does not have, with a name and one address of a kind, is created at once, and the panel
 * offers to undo it. Whatever is less clear is shown as a form to look over.
 */
async function createIfClear(tabId: number, subjectId: string, { outbox }: Parts): Promise<void> {
  const shown: PushState | null = (await tabViews.get(tabId)).push;
  if (shown?.at !== 'lead' || shown.subject.id !== subjectId || shown.subject.match.at !== 'none') return;
  const { subject } = shown;
  if (!isClear(subject) || subject.locationId === null || isBeingCreated(outbox, subject.id, null)) return;
  const { tag, task } = await defaultsItem.get();
  const acts = creationActs({
    fields: fieldsOf(subject.person, subject.site.name),
    despite: [],
    tags: tag === '' ? [] : [tag],
    task: task === '' ? null : { title: task, dueAt: nextWorkingMorning(Date.now()) },
  });
  const sight = { locationId: subject.locationId, contactId: null, subject: subjectRefOf(subject), seenBy: () => [] };
  await outbox.add(changesOf(sight, acts, { now: () => Date.now(), newId: () => crypto.randomUUID() }));
}

function isClear({ person }: Subject): boolean {
  return person.firstName !== null && person.emails.length <= 1 && person.phones.length <= 1 && person.beyondBound === 0;
}

async function pushedBy(click: MenuClick, tabId: number): Promise<Pushed | null> {
  // A file or another page without an origin of its own is no record anywhere.
  const url = click.pageUrl !== null && /^https?:/.test(click.pageUrl) ? click.pageUrl : 'https://unknown.invalid/';
  const record: RecordRef = { origin: new URL(url).origin, id: null, url: url.slice(0, 2000) };
  const ofText = (what: PushKind, text: string): Pushed => ({ what, text, lead: readText(text.slice(0, 5000)), record });

  if (click.selection !== null && click.selection.trim() !== '') return ofText('selection', click.selection);
  if (click.linkUrl !== null && /^(?:mailto|tel|callto|sms):/i.test(click.linkUrl)) return ofText('link', click.linkUrl);

  const { page } = await tabViews.get(tabId);
  if (page.at === 'lead') {
    const { person } = page.subject;
    const lead: Lead = { ...person, phones: person.phones.map(({ shown }) => shown) };
    return { what: 'page', text: person.name ?? '', lead, record: page.subject.record };
  }
  const read = foundShape.safeParse(await readOnce(tabId));
  if (!read.success) return null;
  return read.data.kind === 'lead'
    ? { what: 'page', text: '', lead: read.data.lead, record: { ...read.data.record, origin: record.origin } }
    : { what: 'page', text: '', lead: null, record };
}
