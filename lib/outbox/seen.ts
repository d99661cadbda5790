import { fail, ok, type Result } from '../base/result.ts';
import type { Ghl } from '../ghl/client.ts';
import type { Act } from './change.ts';

/** What the contact holds that `act` could be taken for (`Change.seen`), read from GHL where the click could not know it. */
export async function seenNow(act: Act, contactId: string, ghl: Ghl): Promise<Result<readonly string[]>> {
  switch (act.kind) {
    case 'addTags':
    case 'removeTags': {
      const contact = await ghl.getContact({ contactId });
      return contact.ok ? ok(contact.value.tags) : notSent(contact);
    }
    case 'createTask': {
      const tasks = await ghl.listTasks({ contactId });
      return tasks.ok ? ok(tasks.value.map(({ id }) => id)) : notSent(tasks);
    }
    case 'createNote': {
      const notes = await ghl.listNotes({ contactId });
      return notes.ok ? ok(notes.value.map(({ id }) => id)) : notSent(notes);
    }
    default:
      return ok([]);
  }
}

/** A read before a write failed: whatever became of the read, nothing was written, so there is nothing to be unsure of. */
export function notSent<T>(result: Result<T>): Result<T> {
  if (result.ok || !['timeout', 'cut', 'down', 'shape'].includes(result.problem.code)) return result;
  return fail({ ...result.problem, code: 'unreachable' });
}
