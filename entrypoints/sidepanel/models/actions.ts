import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Problem } from '../../../lib/base/problem.ts';
import type { Result } from '../../../lib/base/result.ts';
import type { Task } from '../../../lib/ghl/shapes/types.ts';
import type { Act } from '../../../lib/outbox/change.ts';
import { creationActs } from '../../../lib/outbox/click.ts';
import { useSite } from '../../../lib/protocol/use-site.ts';
import { buildChanges, type Binding } from './changes.ts';
import { chosenTags, contactFields, followUp, type CreateForm } from './create-form.ts';
import type { Follow } from './follow.ts';
import type { PanelPort } from './port.ts';
import type { Speaker } from './speak.ts';
import type { Kept } from './tasks.ts';

export interface Bound extends Binding {
  readonly tabId: number;
  /** Contacts of the others on the record: what is created for this person is not taken for one of them. */
  readonly others: readonly string[];
}

interface World {
  readonly port: PanelPort;
  readonly follow: Pick<Follow, 'expect'>;
  readonly binding: ReadonlySignal<Bound | null>;
  readonly trouble: Signal<Problem | null>;
  readonly speaker: Speaker;
  readonly keptTasks: Signal<Kept>;
  readonly tagsOffered: Signal<readonly string[]>;
}

/** What a person can do. Those that answer say whether it was taken: a draft is let go only then. */
export type Actions = ReturnType<typeof createActions>;

export function createActions({ port, follow, binding, trouble, speaker, keptTasks, tagsOffered }: World) {
  const taken = (answer: Result<unknown>): boolean => {
    if (!answer.ok) trouble.value = answer.problem;
    return answer.ok;
  };
  /** Stores the acts of one click for the person shown at the click. */
  const change = async (...acts: readonly Act[]): Promise<boolean> => {
    const bound = binding.value;
    if (!bound || acts.length === 0) return false;
    trouble.value = null;
    const changes = buildChanges(bound, acts, port);
    const [first] = changes;
    const stored = taken(await port.send('change/add', { tabId: bound.tabId, changes }));
    if (stored && first) speaker.expect(first.group);
    return stored;
  };
  const aboutSubject = async (ask: (about: { tabId: number; subjectId: string }) => Promise<Result<null>>) => {
    const bound = binding.value;
    trouble.value = null;
    if (bound) taken(await ask({ tabId: bound.tabId, subjectId: bound.subject.id }));
  };

  const inTab = async (answer: Promise<Result<null>>): Promise<void> => {
    trouble.value = null;
    taken(await answer);
  };

  return {
    addTags: (text: string) => {
      const tags = new Set(
        text
          .split(',')
          .map((tag) => tag.trim().toLowerCase())
          .filter((tag) => tag !== ''),
      );
      return change({ kind: 'addTags', tags: [...tags] });
    },
    removeTag: (tag: string) => change({ kind: 'removeTags', tags: [tag] }),
    addNote: (body: string) => change({ kind: 'createNote', body: body.trim() }),
    addTask: (title: string, dueAt: number) => change({ kind: 'createTask', title: title.trim(), dueAt }),
    setTaskCompleted: ({ id, title, completed: was }: Task, completed: boolean) => {
      if (!keptTasks.value.has(id)) keptTasks.value = new Map([...keptTasks.value, [id, was ? 'done' : 'open']]);
      return change({ kind: 'setTaskCompleted', taskId: id, title, completed });
    },
    create: (form: CreateForm) => {
      const match = binding.value?.subject.match;
      const refused = match?.at === 'none' ? match.despite : [];
      const despite = [...new Set([...refused, ...(binding.value?.others ?? [])])];
      return change(...creationActs({ fields: contactFields(form), despite, tags: chosenTags(form), task: followUp(form) }));
    },
    showPerson: (tabId: number, subjectId: string) => {
      follow.expect(subjectId);
      return inTab(port.send('person/show', { tabId, subjectId }));
    },
    /** Whether this is the lead at all; null asks again. */
    sayLead: (word: 'yes' | 'no' | null) => aboutSubject((about) => port.send('lead/say', { ...about, word })),
    openRecord: (tabId: number, url: string) => inTab(port.send('list/open', { tabId, url })),
    choose: (contactId: string) => aboutSubject((about) => port.send('match/choose', { ...about, contactId })),
    reject: () => aboutSubject((about) => port.send('match/reject', about)),
    lookAgain: () => aboutSubject((about) => port.send('match/again', about)),
    refresh: async () => {
      const bound = binding.value;
      trouble.value = null;
      if (bound && bound.contactId !== null) {
        taken(await port.send('contact/refresh', { locationId: bound.locationId, contactId: bound.contactId }));
      }
    },
    undo: async (group: string) => {
      trouble.value = null;
      if (taken(await port.send('change/undo', { group }))) speaker.say({ word: 'change.undone', values: {} });
    },
    retry: async (id: string) => void taken(await port.send('change/retry', { id })),
    drop: async (id: string) => void taken(await port.send('change/drop', { id })),
    closePush: (tabId: number) => void port.send('push/close', { tabId }),
    lookAt: (tabId: number) => void port.send('tab/look', { tabId }),
    /** Called in the click. */
    useSite: (origin: string, siteId: string, tabId: number) => useSite(port, { origin, siteId, tabId }),
    connect: async (token: string, location: string): Promise<Problem | null> => {
      const answer = await port.send('connection/connect', { token, location });
      return answer.ok ? null : answer.problem;
    },
    copy: async (text: string) => {
      await port.copy(text);
      speaker.say({ word: 'action.copied', values: {} });
    },
    offerTags: async () => {
      const bound = binding.value;
      if (!bound) return;
      const answer = await port.send('location/tags', { locationId: bound.locationId });
      // Without them a tag can be typed all the same.
      if (answer.ok) tagsOffered.value = answer.value;
    },
    openContact: (locationId: string, contactId: string) => port.openTab(contactAddress(locationId, contactId)),
    openSettings: () => port.openSettings(),
  };
}

/** The contact in GHL's own app (the address that many tools link to). */
export function contactAddress(locationId: string, contactId: string): string {
  return `https://app.gohighlevel.com/v2/location/${encodeURIComponent(locationId)}/contacts/detail/${encodeURIComponent(contactId)}`;
}
