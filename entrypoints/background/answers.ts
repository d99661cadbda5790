import { problem } from '../../lib/base/problem.ts';
import { fail, ok } from '../../lib/base/result.ts';
import type { Outbox } from '../../lib/outbox/outbox.ts';
import { postToTab } from '../../lib/platform/runtime.ts';
import type { Answers } from '../../lib/protocol/answer.ts';
import { locationTags, tabViews } from '../../lib/state/session.ts';
import { connectionItem } from '../../lib/state/settings.ts';
import type { Subject } from '../../lib/state/view.ts';
import type { Words } from '../../lib/words/words.ts';
import { acceptChanges } from './changing.ts';
import { connect, disconnect } from './connecting.ts';
import { whoseOf, type Linking } from './linking.ts';
import { createPeopleAnswers } from './people-answers.ts';
import type { Reading } from './reading.ts';
import { readSeen } from './seeing.ts';
import { siteOn, switchOff, switchOn } from './sites.ts';
import { subjectsOf } from './tab-view.ts';
import type { Tabs } from './tabs.ts';
import { createTeachAnswers } from './teach-answers.ts';
import type { Teaching } from './teaching.ts';
import type { World } from './world.ts';

interface Parts {
  readonly world: World;
  readonly reading: Reading;
  readonly linking: Linking;
  readonly tabs: Tabs;
  readonly outbox: Outbox;
  readonly teaching: Teaching;
  readonly words: Words;
}

/** Tags of a sub-account are offered while typing; they change rarely. */
const TAGS_FRESH_MS = 5 * 60_000;
/** A page that was taken with other selectors is taken again when it is told to, and by then at the latest. */
const UNASKED_MS = 1_000;

/** Everything the worker answers, in the two lists of who may ask. */
export function createAnswers({ world, reading, linking, tabs, outbox, teaching, words }: Parts): Answers {
  const teachAnswers = createTeachAnswers({ teaching, words });
  const subjectIn = async (tabId: number, subjectId: string): Promise<Subject | null> =>
    subjectsOf(await tabViews.get(tabId)).find(({ id }) => id === subjectId) ?? null;

  return {
    page: {
      'page/hello': async (_ask, { origin }) => {
        const site = await siteOn(origin);
        return site && { selectors: (await teaching.readerOf(site)).selectors };
      },
      'page/moved': async (_ask, caller) => {
        await tabs.seen({ kind: 'reading' }, caller);
        return null;
      },
      'page/seen': async (seen, caller) => {
        const site = await siteOn(caller.origin);
        // A page that has been left may still be talking, and may say that it is another.
        if (!site || new URL(seen.url).origin !== caller.origin) return { who: null, againMs: null };
        const reader = await teaching.readerOf(site);
        if (JSON.stringify(seen.asked) !== JSON.stringify(reader.selectors)) {
          // What was taught meanwhile is not marked on it.
          void postToTab(caller.tabId, { leadside: 'page/read', selectors: reader.selectors });
          return { who: null, againMs: UNASKED_MS };
        }
        const { found, told } = readSeen(reader, seen, (await connectionItem.get())?.country ?? null);
        await tabs.seen(found, caller);
        if (told.againMs === null) await teaching.heard(site, seen.page, found);
        return told;
      },
      ...teachAnswers.page,
    },
    panel: {
      'tab/look': async ({ tabId }) => {
        await Promise.all([tabs.look(tabId), outbox.resume()]);
        return null;
      },
      'site/on': async ({ origin, siteId, tabId }) => {
        await switchOn(origin, siteId);
        if (tabId !== null) await tabs.look(tabId);
        return ok(null);
      },
      'site/off': async ({ origin }) => {
        await switchOff(origin);
        await tabs.refreshAll();
        return ok(null);
      },
      'connection/connect': async (pasted) => {
        const connected = await connect(world, pasted);
        if (connected.ok) await Promise.all([tabs.refreshAll(), outbox.resume()]);
        return connected;
      },
      'connection/forget': async () => {
        const done = await disconnect(world);
        await tabs.refreshAll();
        return done;
      },
      ...createPeopleAnswers(tabs),
      ...teachAnswers.panel,
      'match/choose': async ({ tabId, subjectId, contactId }) => {
        const subject = await subjectIn(tabId, subjectId);
        if (!subject?.locationId || !offers(subject, contactId)) return fail(problem('binding-lost'));
        await linking.remember(subject.locationId, whoseOf(subject), contactId);
        await tabs.setMatch(tabId, subjectId, { at: 'matched', contactId, by: 'chosen' });
        return reading.read(subject.locationId, contactId, { force: false });
      },
      'match/reject': async ({ tabId, subjectId }) => {
        const subject = await subjectIn(tabId, subjectId);
        if (!subject?.locationId) return fail(problem('binding-lost'));
        const despite = offered(subject);
        for (const contactId of despite) await linking.forget(subject.locationId, whoseOf(subject), contactId);
        await tabs.setMatch(tabId, subjectId, { at: 'none', despite });
        return ok(null);
      },
      'match/again': async ({ tabId, subjectId }) => {
        await tabs.again(tabId, subjectId, { past: true });
        return ok(null);
      },
      'contact/refresh': async ({ locationId, contactId }) => {
        const read = await reading.read(locationId, contactId, { force: true });
        if (read.ok || read.problem.code !== 'not-found') return read;
        await tabs.gone(locationId, contactId);
        return ok(null);
      },
      'change/add': async ({ tabId, changes }) => {
        const accepted = await acceptChanges(linking, outbox, tabId, changes);
        return accepted.ok ? outbox.add(changes) : accepted;
      },
      'change/undo': ({ group }) => outbox.undo(group),
      'change/retry': ({ id }) => outbox.retry(id),
      'change/drop': ({ id }) => outbox.drop(id),
      'location/tags': async ({ locationId }) => {
        const kept = await locationTags.get(locationId);
        if (kept && world.clock.now() - kept.at < TAGS_FRESH_MS) return ok(kept.tags);
        const ghl = await world.ghl(locationId);
        if (!ghl.ok) return ghl;
        const tags = await ghl.value.listLocationTags({ locationId });
        if (tags.ok) await locationTags.set(locationId, world.clock.now(), tags.value);
        return tags;
      },
      'push/close': async ({ tabId }) => {
        await tabs.setPush(tabId, null);
        return null;
      },
    },
  };
}

function offered({ match }: Subject): readonly string[] {
  switch (match.at) {
    case 'confirm':
      return [match.card.contact.id];
    case 'several':
      return match.cards.map(({ contact }) => contact.id);
    case 'matched':
      return [match.contactId];
    default:
      return [];
  }
}

/** A contact can be chosen only among those that were offered for this subject. */
const offers = (subject: Subject, contactId: string) => offered(subject).includes(contactId);
