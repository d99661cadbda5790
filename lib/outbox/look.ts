import { problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Ghl } from '../ghl/client.ts';
import type { ChangeState, StoredChange } from './change.ts';
import { rules } from './reconcile.ts';

/** GHL gave no answer to the look either: it is looked again after this. */
const AGAIN_MS = 30_000;

/**
 * The state of an unsure change after GHL was looked at: done where its proof is there, waiting to be sent again where it is not,
 * refused where only a person can know. `others` are the changes beside it, whose doing is not taken for its own.
 */
export async function stateAfterLook(
  change: StoredChange,
  others: readonly StoredChange[],
  ghl: Result<Ghl>,
  since: number,
  now: number,
): Promise<ChangeState> {
  const rule = rules[change.act.kind];
  if (rule.again === 'safe') return { at: 'waiting' };
  const postponed: ChangeState = { at: 'unsure', since, lookAt: now + AGAIN_MS };
  if (!ghl.ok) return postponed;
  const found = await rule.look(change, { contactId: change.contactId, known: others.flatMap(idsOf), since, ghl: ghl.value });
  if (!found.ok) {
    const isFinal = found.problem.code === 'not-found' || found.problem.code === 'duplicate';
    return isFinal ? { at: 'refused', when: now, problem: found.problem } : postponed;
  }
  if (found.value === 'ask') return { at: 'refused', when: now, problem: problem('cut') };
  return found.value === null ? { at: 'waiting' } : { at: 'done', when: now, did: found.value, undone: false };
}

function idsOf({ state }: StoredChange): readonly string[] {
  if (state.at !== 'done') return [];
  const { did } = state;
  if (did.kind === 'task') return [did.task.id];
  return did.kind === 'note' ? [did.note.id] : [];
}
