import { session } from '../platform/store.ts';
import { inTurn } from './session.ts';

/** What a person said in a tab, for as long as the tab lives. Who is who is told by `Subject.id`. */
export interface TabChoices {
  /** Which one of a record's people is to be shown; forgotten with the record. */
  readonly shown: { readonly record: string; readonly subjectId: string } | null;
  /** The answers to "Is this the lead?". */
  readonly said: Readonly<Record<string, 'yes' | 'no'>>;
}

/** Answers kept for one tab; the oldest leave first. */
const SAID_KEPT = 200;

const NOTHING: TabChoices = { shown: null, said: {} };
const keyOf = (tabId: number) => `choices:${tabId}`;

export const tabChoices = {
  get: async (tabId: number): Promise<TabChoices> => ((await session.get(keyOf(tabId))) as TabChoices | undefined) ?? NOTHING,
  /** Changes them in one step; the same object back means nothing changed. */
  update: (tabId: number, change: (choices: TabChoices) => TabChoices): Promise<void> =>
    inTurn(keyOf(tabId), async () => {
      const before = await tabChoices.get(tabId);
      const after = change(before);
      if (after !== before) await session.set({ [keyOf(tabId)]: after });
    }),
  remove: (tabId: number) => inTurn(keyOf(tabId), () => session.remove(keyOf(tabId))),
};

/** The choices with an answer about `subjectId`; null takes it back. */
export function withAnswer(choices: TabChoices, subjectId: string, word: 'yes' | 'no' | null): TabChoices {
  const others = Object.entries(choices.said).filter(([id]) => id !== subjectId);
  const said = word === null ? others : [...others, [subjectId, word] as const].slice(-SAID_KEPT);
  return { ...choices, said: Object.fromEntries(said) };
}
