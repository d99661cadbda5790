import { signal, type Signal } from '@preact/signals';
import type { CreateForm } from './create-form.ts';

/** What is half written about one person. */
export interface Draft {
  readonly text: Signal<string>;
  /** The due date of the task being written (datetime-local); null while its form is closed. */
  readonly due: Signal<string | null>;
  /** The tag being typed; null while its field is closed. */
  readonly tag: Signal<string | null>;
  /** The create form once it was touched; null while it is as the page fills it. */
  readonly create: Signal<CreateForm | null>;
}

export interface Drafts {
  of(subjectId: string): Draft;
  isTyping(subjectId: string): boolean;
}

/** One draft for each person, kept while the panel lives: moving to another person and back loses nothing. */
export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();
  return {
    of: (subjectId) => {
      let draft = drafts.get(subjectId);
      if (!draft) {
        draft = {
          text: signal(''),
          due: signal<string | null>(null),
          tag: signal<string | null>(null),
          create: signal<CreateForm | null>(null),
        };
        drafts.set(subjectId, draft);
      }
      return draft;
    },
    isTyping: (subjectId) => {
      const draft = drafts.get(subjectId);
      if (!draft) return false;
      return (
        draft.text.value.trim() !== '' || draft.due.value !== null || (draft.tag.value ?? '').trim() !== '' || draft.create.value !== null
      );
    },
  };
}
