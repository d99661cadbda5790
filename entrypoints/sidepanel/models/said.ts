import { noteText } from '../../../components/note-text.ts';
import type { Act, Change, StoredChange } from '../../../lib/outbox/change.ts';
import type { WordKey } from '../../../lib/words/words.ts';

/** A sentence before it is put into a language. `n` chooses the plural. */
export interface Said {
  readonly word: WordKey;
  readonly values: Readonly<Record<string, string>>;
  readonly n?: number;
  /** Not done yet: the sentence is followed by "waiting". */
  readonly waiting?: boolean;
}

type Tense = 'do' | 'did';

const NOTE_LENGTH = 60;

/** "Add tag hot", for what waits; "Added tag hot", for what is done. */
export function sayAct(tense: Tense, act: Act, who: string): Said {
  switch (act.kind) {
    case 'createContact':
      return {
        word: `change.${tense}.create_contact`,
        values: { name: [act.fields.firstName, act.fields.lastName].filter(Boolean).join(' ') || who },
      };
    case 'deleteContact':
      return { word: `change.${tense}.delete_contact`, values: {} };
    case 'addTags':
      return { word: `change.${tense}.add_tags`, values: { tags: act.tags.join(', ') }, n: act.tags.length };
    case 'removeTags':
      return { word: `change.${tense}.remove_tags`, values: { tags: act.tags.join(', ') }, n: act.tags.length };
    case 'createTask':
      return { word: `change.${tense}.create_task`, values: { title: act.title } };
    case 'setTaskCompleted':
      return { word: act.completed ? `change.${tense}.complete_task` : `change.${tense}.reopen_task`, values: { title: act.title } };
    case 'deleteTask':
      return { word: `change.${tense}.delete_task`, values: { title: act.title } };
    case 'createNote': {
      const text = noteText(act.body).replaceAll('\n', ' ');
      return { word: `change.${tense}.create_note`, values: { text: text.length > NOTE_LENGTH ? `${text.slice(0, NOTE_LENGTH)}…` : text } };
    }
    case 'deleteNote':
      return { word: `change.${tense}.delete_note`, values: {} };
  }
}

/** What a whole click did or is to do: its creation says it all, else its first act does. */
export function sayGroup(tense: Tense, group: readonly Change[]): Said | null {
  const leading = group.find(({ act }) => act.kind === 'createContact') ?? group[0];
  return leading ? sayAct(tense, leading.act, leading.subject.who) : null;
}

/** What came of a click that is done. */
export function sayDone(group: readonly StoredChange[]): Said | null {
  const linked = group.find(({ state }) => state.at === 'done' && state.did.kind === 'contact' && !state.did.created);
  if (linked?.act.kind === 'createContact') {
    const { values } = sayAct('did', linked.act, linked.subject.who);
    return { word: 'change.did.link_contact', values };
  }
  return sayGroup('did', group);
}
