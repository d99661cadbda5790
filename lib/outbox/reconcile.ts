import { problem } from '../base/problem.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { TIMEOUT_MS, type Ghl } from '../ghl/client.ts';
import type { ActKind, Change, Did } from './change.ts';
import { duplicatesOf } from './perform.ts';

/** A request that was cut may land this long after it was given up. */
export const LANDING_MS = 10_000;
/** Reports of GHL's search index lagging a write end at a minute. */
const INDEX_LAG_MS = 60_000;
/** This machine's clock and GHL's may differ by so much. */
const CLOCKS_APART_MS = 5_000;

/** What a look goes by. */
interface Sight {
  readonly contactId: string | null;
  /** Ids that are other changes' doing. */
  readonly known: readonly string[];
  /** When the change was sent. */
  readonly since: number;
  readonly ghl: Ghl;
}

/** What to do when a change was sent and no answer came. `safe`: send it again. `look`: see whether it happened, once nothing of it can land any more. */
type Rule =
  | { readonly again: 'safe' }
  | {
      readonly again: 'look';
      /** From the moment it was sent. */
      readonly waitMs: number;
      /** What it did, if it happened; null when it did not; `ask` where nothing can prove it. */
      readonly look: (change: Change, sight: Sight) => Promise<Result<Did | null | 'ask'>>;
    };

/** What proves that a change of each kind happened. */
export const rules: Readonly<Record<ActKind, Rule>> = {
  addTags: { again: 'safe' },
  removeTags: { again: 'safe' },
  setTaskCompleted: { again: 'safe' },
  deleteTask: { again: 'safe' },
  deleteNote: { again: 'safe' },
  deleteContact: { again: 'safe' },
  // An open task of the same title and due time with an id that was not there before.
  createTask: {
    again: 'look',
    waitMs: TIMEOUT_MS + LANDING_MS,
    look: async ({ act, seen }, { contactId, known, ghl }) => {
      if (act.kind !== 'createTask' || contactId === null) return ok(null);
      const tasks = await ghl.listTasks({ contactId });
      if (!tasks.ok) return tasks;
      const ours = tasks.value.find(
        (task) => task.title === act.title && task.dueAt === act.dueAt && !seen?.includes(task.id) && !known.includes(task.id),
      );
      return ok(ours ? { kind: 'task', task: ours } : null);
    },
  },
  // A note with the same words and an id that was not there before.
  createNote: {
    again: 'look',
    waitMs: TIMEOUT_MS + LANDING_MS,
    look: async ({ act, seen }, { contactId, known, ghl }) => {
      if (act.kind !== 'createNote' || contactId === null) return ok(null);
      const notes = await ghl.listNotes({ contactId });
      if (!notes.ok) return notes;
      const ours = notes.value.find(
        (note) => wordsOf(note.body) === wordsOf(act.body) && !seen?.includes(note.id) && !known.includes(note.id),
      );
      return ok(ours ? { kind: 'note', note: ours } : null);
    },
  },
  // A contact with its email or phone: the guard had found none before it was sent. Ours only if GHL added it after that; one that
  // was there before, or whose time is not told, is a link, whose undo deletes nobody.
  createContact: {
    again: 'look',
    waitMs: TIMEOUT_MS + INDEX_LAG_MS,
    look: async ({ act, locationId }, { since, ghl }) => {
      if (act.kind !== 'createContact') return ok(null);
      if (act.fields.email === undefined && act.fields.phone === undefined) return ok('ask');
      const there = await duplicatesOf(locationId, act, ghl);
      if (!there.ok) return there;
      const [found, other] = there.value;
      if (found && other) return fail(problem('duplicate', { detail: { contactId: found.id } }));
      if (!found) return ok(null);
      const { addedAt } = found;
      return ok({ kind: 'contact', contactId: found.id, created: addedAt !== null && addedAt >= since - CLOCKS_APART_MS });
    },
  },
};

/** A note's words without markup or spacing, which GHL may add. */
function wordsOf(body: string): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
