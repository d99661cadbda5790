import { problem } from '../base/problem.ts';
import { fail } from '../base/result.ts';
import type { Answer, Ask, MessageName, PageMessages, PanelMessages } from './messages.ts';
import { askShapes } from './schemas.ts';

/** Who is asking, as the browser says. */
export interface Caller {
  readonly origin: string | null;
  readonly tabId: number | null;
  readonly frameId: number | null;
  readonly ownPage: boolean;
  readonly active: boolean;
}

/** A page's content script: its tab and its page's origin come from the browser, never from the message. */
export interface PageCaller {
  readonly origin: string;
  readonly tabId: number;
}

/** One answer for each message; the two lists are who may call what. */
export interface Answers {
  readonly page: { readonly [N in keyof PageMessages]: (ask: Ask<N>, caller: PageCaller) => Promise<Answer<N>> };
  readonly panel: { readonly [N in keyof PanelMessages]: (ask: Ask<N>) => Promise<Answer<N>> };
}

type AnyAnswer = (ask: unknown, caller?: PageCaller) => Promise<unknown>;

function nameOf(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !('leadside' in message)) return null;
  const name = message.leadside;
  return typeof name === 'string' && Object.hasOwn(askShapes, name) ? (name as MessageName) : null;
}

/** Answers a message that came through the door, or gives undefined when it is not for the worker or the caller may not ask it. */
export function answerWith(answers: Answers): (message: unknown, caller: Caller) => Promise<unknown> | undefined {
  return (message, caller) => {
    const name = nameOf(message);
    if (name === null) return undefined;
    const forPage = Object.hasOwn(answers.page, name);
    if (forPage ? caller.ownPage || !caller.active || caller.frameId !== 0 : !caller.ownPage) return undefined;
    const ask = askShapes[name].safeParse((message as { ask?: unknown }).ask);
    if (!ask.success) return forPage ? undefined : Promise.resolve(fail(problem('unexpected')));
    const answer = (forPage ? answers.page : answers.panel)[name as never] as AnyAnswer;
    const { origin, tabId } = caller;
    if (!forPage) return settled(answer(ask.data));
    return origin === null || tabId === null ? undefined : settled(answer(ask.data, { origin, tabId }));
  };
}

/** A defect of ours is a value too: whoever asked gets words, not silence. The browser's own list of errors keeps what it was. */
async function settled(answer: Promise<unknown>): Promise<unknown> {
  try {
    return (await answer) ?? null;
  } catch (error) {
    reportError(error);
    return fail(problem('unexpected'));
  }
}
