import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { ChangeState, Did, StoredChange } from './change.ts';
import { rules } from './reconcile.ts';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Doubles with every try, up to five minutes. */
function laterState(change: StoredChange, problem: Problem, now: number): ChangeState {
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(change.tries, 10), LONGEST_WAIT_MS);
  return { at: 'later', retryAt: Math.max(problem.retryAt ?? 0, now + waitMs), problem };
}

/** The state after `change` was sent at `since` and `result` came back. */
export function stateAfter(change: StoredChange, result: Result<Did>, since: number, now: number): ChangeState {
  if (result.ok) return { at: 'done', when: now, did: result.value, undone: false };
  const { problem } = result;
  const rule = rules[change.act.kind];
  switch (problem.code) {
    // It may have been carried out: a 5xx and an answer that cannot be read say nothing of the effect.
    case 'timeout':
    case 'cut':
    case 'down':
    case 'shape':
      return rule.again === 'safe' ? laterState(change, problem, now) : { at: 'unsure', since, lookAt: since + rule.waitMs };
    // It was not carried out, and waiting helps; the last four until the person connects anew.
    case 'offline':
    case 'unreachable':
    case 'busy':
    case 'not-connected':
    case 'token-refused':
    case 'token-kind':
    case 'wrong-location':
      return laterState(change, problem, now);
    default:
      return { at: 'refused', when: now, problem };
  }
}

/** The state of a change that was being sent when the worker died: nobody knows whether it went. */
export function stateAfterDeath(change: StoredChange): ChangeState {
  if (change.state.at !== 'sending') return change.state;
  const rule = rules[change.act.kind];
  return rule.again === 'safe' ? { at: 'waiting' } : { at: 'unsure', since: change.state.since, lookAt: change.state.since + rule.waitMs };
}
