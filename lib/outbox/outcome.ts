import { problem, type Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { ChangeState, Did, StoredChange } from './change.ts';
import { LANDING_MS, rules } from './reconcile.ts';

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Doubles with every try, up to five minutes. */
function laterState(change: StoredChange, why: Problem, now: number, leastMs = 0): ChangeState {
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(change.tries, 10), LONGEST_WAIT_MS);
  return { at: 'later', retryAt: Math.max(why.retryAt ?? 0, now + Math.max(waitMs, leastMs)), problem: why };
}

/**
 * Nobody knows whether it happened. Even what may be repeated freely waits until a cut request can no longer land: it could
 * overtake what the person does next. It may have been sent long after `since`, so the time counts from now as well.
 */
function unknownState(change: StoredChange, why: Problem, since: number, now: number): ChangeState {
  const rule = rules[change.act.kind];
  const isCut = why.code === 'timeout' || why.code === 'cut';
  if (rule.again === 'safe') return laterState(change, why, now, isCut ? LANDING_MS : 0);
  return { at: 'unsure', since, lookAt: Math.max(since + rule.waitMs, now + LANDING_MS) };
}

/** The state after `change` was sent at `since` and `result` came back. */
export function stateAfter(change: StoredChange, result: Result<Did>, since: number, now: number): ChangeState {
  if (result.ok) return { at: 'done', when: now, did: result.value, undone: false };
  const { problem: why } = result;
  switch (why.code) {
    // It may have been carried out: a 5xx and an answer that cannot be read say nothing of the effect.
    case 'timeout':
    case 'cut':
    case 'down':
    case 'shape':
      return unknownState(change, why, since, now);
    // It was not carried out, and waiting helps; the last four until the person connects anew.
    case 'offline':
    case 'unreachable':
    case 'busy':
    case 'not-connected':
    case 'token-refused':
    case 'token-kind':
    case 'wrong-location':
      return laterState(change, why, now);
    default:
      return { at: 'refused', when: now, problem: why };
  }
}

/** The state of a change that was being sent when the worker died: nobody knows whether it went. */
export function stateAfterDeath(change: StoredChange, now: number): ChangeState {
  if (change.state.at !== 'sending') return change.state;
  return unknownState(change, problem('cut'), change.state.since, now);
}
