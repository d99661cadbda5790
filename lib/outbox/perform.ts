import { problem } from '../base/problem.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Ghl } from '../ghl/client.ts';
import type { Contact, Task } from '../ghl/shapes/types.ts';
import type { Act, Change, Did } from './change.ts';
import { notSent } from './seen.ts';

type CreateContact = Extract<Act, { kind: 'createContact' }>;

/** Sends one change and says what its answer shows that it did. `contactId` is known for all but a creation. */
export async function perform(change: Change, contactId: string | null, ghl: Ghl): Promise<Result<Did>> {
  const { act } = change;
  if (act.kind === 'createContact') return create(change.locationId, act, ghl);
  if (contactId === null) return fail(problem('binding-lost'));
  const seen = change.seen ?? [];
  switch (act.kind) {
    case 'addTags': {
      const answer = await ghl.addTags({ contactId, body: { tags: act.tags } });
      if (!answer.ok) return answer;
      return ok({ kind: 'tags', changed: act.tags.filter((tag) => !seen.includes(tag)), now: answer.value });
    }
    case 'removeTags': {
      const answer = await ghl.removeTags({ contactId, body: { tags: act.tags } });
      if (!answer.ok) return answer;
      return ok({ kind: 'tags', changed: act.tags.filter((tag) => seen.includes(tag)), now: answer.value });
    }
    case 'createTask':
      return task(
        await ghl.createTask({
          contactId,
          body: { title: act.title, dueDate: new Date(act.dueAt).toISOString(), completed: false },
        }),
      );
    case 'setTaskCompleted':
      return task(await ghl.setTaskCompleted({ contactId, taskId: act.taskId, body: { completed: act.completed } }));
    case 'createNote': {
      const answer = await ghl.createNote({ contactId, body: { body: act.body } });
      return answer.ok ? ok({ kind: 'note', note: answer.value }) : answer;
    }
    case 'deleteTask':
      return gone(await ghl.deleteTask({ contactId, taskId: act.taskId }));
    case 'deleteNote':
      return gone(await ghl.deleteNote({ contactId, noteId: act.noteId }));
    case 'deleteContact':
      return gone(await ghl.deleteContact({ contactId }));
  }
}

function task(answer: Result<Task>): Result<Did> {
  return answer.ok ? ok({ kind: 'task', task: answer.value }) : answer;
}

/** What is gone already needs no deleting: the repeat of a delete whose answer was lost ends here. */
function gone(answer: Result<null>): Result<Did> {
  if (answer.ok || answer.problem.code === 'not-found') return ok({ kind: 'gone' });
  return answer;
}

/** The contacts that GHL's duplicate search gives for the new contact's email and phone, each once, without those that were refused. */
export async function duplicatesOf(locationId: string, act: CreateContact, ghl: Ghl): Promise<Result<readonly Contact[]>> {
  const { email, phone } = act.fields;
  const answers = await Promise.all([
    ...(email === undefined ? [] : [ghl.findDuplicate({ locationId, email })]),
    ...(phone === undefined ? [] : [ghl.findDuplicate({ locationId, number: phone })]),
  ]);
  const found = new Map<string, Contact>();
  for (const answer of answers) {
    if (!answer.ok) return answer;
    if (answer.value && !act.despite.includes(answer.value.id)) found.set(answer.value.id, answer.value);
  }
  return ok([...found.values()]);
}

/**
 * Creates a contact, guarded: GHL's duplicate search first, then the creation, and a 400 that names a contact is a link to it.
 * Never an upsert, which overwrites tags and drops a primary address (highlevel-api-docs issues 37 and 337).
 */
async function create(locationId: string, act: CreateContact, ghl: Ghl): Promise<Result<Did>> {
  const there = notSent(await duplicatesOf(locationId, act, ghl));
  if (!there.ok) return there;
  const [first, second] = there.value;
  if (first && second) return fail(problem('duplicate', { detail: { contactId: first.id } }));
  if (first) return ok({ kind: 'contact', contactId: first.id, created: false });
  const created = await ghl.createContact({ body: { locationId, ...act.fields } });
  if (created.ok) return ok({ kind: 'contact', contactId: created.value.id, created: true });
  const existing = created.problem.code === 'duplicate' ? created.problem.detail?.contactId : undefined;
  if (existing !== undefined && !act.despite.includes(existing)) return ok({ kind: 'contact', contactId: existing, created: false });
  return created;
}
