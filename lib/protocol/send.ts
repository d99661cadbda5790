import { fail } from '../base/result.ts';
import { problem } from '../base/problem.ts';
import type { Answer, Ask, PanelMessages } from './messages.ts';

export type Send = <N extends keyof PanelMessages>(name: N, ask: Ask<N>) => Promise<Answer<N>>;

/**
 * The panel's and popup's way to the worker. A worker that was just being stopped drops the message: it is sent once more,
 * which is safe because a change carries its id and every other message may be repeated.
 */
export function createSend(post: (message: unknown) => Promise<unknown>): Send {
  return async <N extends keyof PanelMessages>(name: N, ask: Ask<N>) => {
    const envelope = { leadside: name, ask };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        // The worker answers with JSON null where there is nothing to say; undefined is nobody's answer.
        const answer = await post(envelope);
        if (answer !== undefined) return answer as Answer<N>;
      } catch {
        // Nobody there: the worker was between two lives. Once more.
      }
    }
    // Every message but those that answer with nothing answers with a Result.
    const dead: unknown = fail(problem('unexpected'));
    return dead as Answer<N>;
  };
}
