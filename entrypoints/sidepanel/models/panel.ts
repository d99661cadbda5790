import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Problem } from '../../../lib/base/problem.ts';
import { applyChanges, type ShownContact } from '../../../lib/outbox/apply.ts';
import type { Snapshot, Subject } from '../../../lib/state/view.ts';
import { createActions, type Actions, type Bound } from './actions.ts';
import { createDrafts, type Draft } from './drafts.ts';
import { createFollow, type Follow } from './follow.ts';
import type { PanelPort } from './port.ts';
import { createPublished, type Published } from './published.ts';
import { createSpeaker, type Speaker } from './speak.ts';
import type { Kept } from './tasks.ts';
import { createTeachModel, type TeachModel } from './teach.ts';
import { createWork, type Work } from './work.ts';

/** All that the views draw from. They change nothing but drafts; everything else is an action. */
export interface PanelModel extends Follow {
  readonly published: Published;
  readonly work: Work;
  readonly speaker: Speaker;
  readonly act: Actions;
  /** Correcting and teaching. */
  readonly teach: TeachModel;
  readonly port: PanelPort;
  /** The person shown; null on a page without one. */
  readonly subject: ReadonlySignal<Subject | null>;
  /** Everybody of the record that the page shows, the person shown among them; empty where there is no record, or the page has moved on. */
  readonly people: ReadonlySignal<readonly Subject[]>;
  readonly snapshot: ReadonlySignal<Snapshot | null>;
  /** The snapshot with what is on its way laid over it. */
  readonly contact: ReadonlySignal<ShownContact | null>;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly keptTasks: Signal<Kept>;
  readonly now: ReadonlySignal<number>;
  /** The time to the minute: what is drawn from it is drawn anew once a minute. */
  readonly minute: ReadonlySignal<number>;
  readonly online: ReadonlySignal<boolean>;
  /** Why the last thing pressed did not work. */
  readonly trouble: Signal<Problem | null>;
  /** The sub-account's tags; empty until they were asked for. */
  readonly tagsOffered: Signal<readonly string[]>;
  start(): Promise<void>;
}

const MINUTE_MS = 60_000;

export function createPanelModel(port: PanelPort): PanelModel {
  const published = createPublished(port);
  const drafts = createDrafts();
  const activeTab = signal<number | null>(null);
  const now = signal(port.now());
  const online = signal(port.online());
  const trouble = signal<Problem | null>(null);
  const tagsOffered = signal<readonly string[]>([]);
  const keptTasks = signal<Kept>(new Map());

  const follow = createFollow({ activeTab, tab: published.tab, isTyping: drafts.isTyping });
  const subject = computed(() => {
    const face = follow.shown.value?.face;
    return face?.at === 'lead' ? face.subject : null;
  });
  const people = computed(() => {
    const face = follow.shown.value?.face;
    return face?.at === 'lead' && follow.moved.value === null ? face.people : [];
  });
  const contactId = computed(() => (subject.value?.match.at === 'matched' ? subject.value.match.contactId : null));
  const snapshot = computed(() => {
    const locationId = subject.value?.locationId;
    return locationId && contactId.value !== null ? published.snapshot(locationId, contactId.value) : null;
  });
  const subjectId = computed(() => subject.value?.id ?? null);
  const whose = computed(() => (subjectId.value === null ? null : { subjectId: subjectId.value, contactId: contactId.value }));
  const work = createWork({ changes: published.changes, whose, now, online });
  const speaker = createSpeaker(published.changes, online);
  const binding = computed((): Bound | null => {
    const shown = follow.shown.value;
    const who = subject.value;
    if (!shown || !who || who.locationId === null) return null;
    const { tabId, face } = shown;
    const onRecord = face.at === 'lead' ? face.people : [];
    const others = onRecord.flatMap(({ id, match }) => (id !== who.id && match.at === 'matched' ? [match.contactId] : []));
    return { tabId, subject: who, others, locationId: who.locationId, contactId: contactId.value, snapshot: snapshot.value };
  });

  // Another person: what was said about the last one is no longer theirs.
  effect(() => {
    void subjectId.value;
    untracked(() => {
      trouble.value = null;
      keptTasks.value = new Map();
    });
  });

  // The contact is there: what was written for a new one has had its day, and holds the panel no longer.
  effect(() => {
    const id = subjectId.value;
    if (id !== null && contactId.value !== null) untracked(() => (drafts.of(id).create.value = null));
  });

  const look = () => {
    if (activeTab.value !== null) void port.send('tab/look', { tabId: activeTab.value });
  };

  return {
    ...follow,
    published,
    work,
    speaker,
    port,
    subject,
    people,
    snapshot,
    contact: computed(() => snapshot.value && applyChanges(snapshot.value, work.own.value)),
    draft: computed(() => (subjectId.value === null ? null : drafts.of(subjectId.value))),
    keptTasks,
    now,
    minute: computed(() => Math.floor(now.value / MINUTE_MS) * MINUTE_MS),
    online,
    trouble,
    tagsOffered,
    teach: createTeachModel({ port, published, speaker, shown: follow.shown, trouble }),
    act: createActions({ port, follow, binding, trouble, speaker, keptTasks, tagsOffered }),
    start: async () => {
      port.everySecond(() => (now.value = port.now()));
      port.onNetwork(() => {
        online.value = port.online();
        // What waits for the network is sent now, not at its next time.
        if (online.value) look();
      });
      port.onVisible(look);
      await published.start();
      port.watchActiveTab(await port.windowId(), (tabId) => {
        activeTab.value = tabId;
        look();
      });
    },
  };
}
