import { problemSentence } from '../../components/problem-words.ts';
import { problem } from '../../lib/base/problem.ts';
import { fail, ok, type Result } from '../../lib/base/result.ts';
import { isUnderWay, settleInto } from '../../lib/outbox/apply.ts';
import type { Change, StoredChange } from '../../lib/outbox/change.ts';
import { createOutbox, type Outbox } from '../../lib/outbox/outbox.ts';
import { isPanelOpen, notify, setAlarm, stayAwake } from '../../lib/platform/events.ts';
import { changeKey, shownChanges, tabViews } from '../../lib/state/session.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import type { Words } from '../../lib/words/words.ts';
import { whoseOfChange, type Linking } from './linking.ts';
import type { Reading } from './reading.ts';
import { subjectsOf } from './tab-view.ts';
import type { Tabs } from './tabs.ts';
import type { World } from './world.ts';

export const OUTBOX_ALARM = 'outbox';

interface Parts {
  readonly world: World;
  readonly reading: Reading;
  readonly linking: Linking;
  readonly tabs: Tabs;
  readonly words: Words;
}

/** The outbox as this worker runs it: stored in the vault, shown in the session, its outcomes told to whoever they concern. */
export function createChanging({ world, reading, linking, tabs, words }: Parts): Outbox {
  return createOutbox({
    store: world.changes,
    clock: world.clock,
    newId: () => crypto.randomUUID(),
    ghl: (locationId) => {
      stayAwake();
      // Writes leave the last of the limit to somebody who waits for a read.
      return world.ghl(locationId, 'work');
    },
    restore: (changes) => shownChanges.set(changes),
    wakeAt: (at) => setAlarm(OUTBOX_ALARM, at),
    show: async (changes) => {
      const gone = [...changes].flatMap(([id, change]) => (change === undefined ? [id] : []));
      if (gone.length > 0) await shownChanges.remove(gone);
      for (const change of changes.values()) if (change) await show(change);
    },
  });

  async function show(change: StoredChange): Promise<void> {
    const { state, locationId, contactId, act } = change;
    // What is marked as undone had its effect when it was done; laid over the contact again it would bring back what is being undone.
    if (state.at !== 'done' || state.undone) {
      await shownChanges.set([change]);
      if (state.at === 'refused') await tellRefusal(change);
      return;
    }
    const { did } = state;
    const along = { [changeKey(change.id)]: change };
    if (did.kind === 'contact') {
      await shownChanges.set([change]);
      await linking.remember(locationId, whoseOfChange(change.subject), did.contactId);
      await showContact(change, did.contactId, did.created);
    } else if (act.kind === 'deleteContact' && contactId !== null) {
      await shownChanges.set([change]);
      await linking.forget(locationId, whoseOfChange(change.subject), contactId);
      await showDeleted(change);
    } else if (contactId !== null) {
      await reading.settled(locationId, contactId, (snapshot) => settleInto(snapshot, change, did), along);
    }
  }

  /** Wherever the record is on the screen, its contact is shown now. */
  async function showContact(change: StoredChange, contactId: string, created: boolean): Promise<void> {
    for (const [tabId, view] of await tabViews.all()) {
      if (!subjectsOf(view).some(({ id, match }) => id === change.subject.id && match.at !== 'matched')) continue;
      await tabs.setMatch(tabId, change.subject.id, { at: 'matched', contactId, by: created ? 'created' : 'link' });
      void reading.read(change.locationId, contactId, { force: true });
    }
  }

  async function showDeleted(change: StoredChange): Promise<void> {
    for (const [tabId, view] of await tabViews.all()) {
      for (const { id, match } of subjectsOf(view)) {
        if (match.at === 'matched' && match.contactId === change.contactId) await tabs.setMatch(tabId, id, { at: 'none', despite: [] });
      }
    }
  }

  /** A refusal that nobody is looking at would be a loss: it is told outside the browser window. */
  async function tellRefusal(change: StoredChange): Promise<void> {
    if (change.state.at !== 'refused' || (await isPanelOpen())) return;
    notify(`refused:${change.id}`, words.t('notify.refused', { who: change.subject.who }), problemSentence(words, change.state.problem));
  }
}

/**
 * Whether the changes still mean what was seen: the sub-account is the connected one, a creation is for a person who has no
 * contact, and anything else is for the contact that is shown for that person now (or remembered, where the tab moved on).
 */
export async function acceptChanges(linking: Linking, outbox: Outbox, tabId: number, changes: readonly Change[]): Promise<Result<null>> {
  const connection = await connectionItem.get();
  const ids = new Set(changes.map(({ id }) => id));
  const view = await tabViews.get(tabId);
  for (const change of changes) {
    if (change.locationId !== connection?.locationId) return fail(problem(connection ? 'binding-lost' : 'not-connected'));
    if (change.follows !== null && !ids.has(change.follows)) return fail(problem('binding-lost'));
    const shown = subjectsOf(view).find(({ id }) => id === change.subject.id);
    if (change.act.kind === 'createContact') {
      if (shown?.match.at === 'matched') return fail(problem('binding-lost'));
      if (isBeingCreated(outbox, change.subject.id, change.id)) return fail(problem('under-way'));
    } else if (change.follows === null) {
      const shownId = shown?.match.at === 'matched' ? shown.match.contactId : null;
      const isBound = shown ? shownId === change.contactId : await isRemembered(linking, change);
      if (!isBound) return fail(problem('binding-lost'));
    }
  }
  return ok(null);
}

/** Whether the person is being created already: two clicks must not make two contacts. The same click again is no second one. */
export function isBeingCreated(outbox: Outbox, subjectId: string, changeId: string | null): boolean {
  return outbox
    .changes()
    .some(
      (change) => change.act.kind === 'createContact' && change.subject.id === subjectId && change.id !== changeId && isUnderWay(change),
    );
}

async function isRemembered(linking: Linking, { locationId, subject, contactId }: Change): Promise<boolean> {
  return (await linking.find(locationId, whoseOfChange(subject)))?.contactId === contactId;
}
