import { computed, type ReadonlySignal } from '@preact/signals';
import { isUnderWay } from '../../../lib/outbox/apply.ts';
import { inverseOf } from '../../../lib/outbox/inverse.ts';
import type { StoredChange } from '../../../lib/outbox/change.ts';

/** How long a change may be on its way before the panel speaks of waiting: most are through sooner, and nothing flickers. */
const QUIET_MS = 1500;
/** How long the line about the last thing done stays. */
const RECENT_MS = 10 * 60_000;

/** The same each time, so that nothing is drawn anew with every tick of the clock. */
const nothing: readonly StoredChange[] = [];

/** Whose changes are shown. */
export interface Whose {
  readonly subjectId: string;
  readonly contactId: string | null;
}

export interface Work {
  /** Those of the person shown, in order. */
  readonly own: ReadonlySignal<readonly StoredChange[]>;
  /** On their way for longer than a moment. */
  readonly waiting: ReadonlySignal<readonly StoredChange[]>;
  /** GHL or the worker said no: of everybody, because a person has to decide. */
  readonly refused: ReadonlySignal<readonly StoredChange[]>;
  /** All that will be sent once the network is back. */
  readonly underWay: ReadonlySignal<number>;
  /** The last click that is done and can be spoken of. */
  readonly lastDone: ReadonlySignal<readonly StoredChange[] | null>;
}

interface World {
  readonly changes: ReadonlySignal<readonly StoredChange[]>;
  readonly whose: ReadonlySignal<Whose | null>;
  readonly now: ReadonlySignal<number>;
  readonly online: ReadonlySignal<boolean>;
}

/** Sorts the outbox for the person shown. */
export function createWork({ changes, whose, now, online }: World): Work {
  const own = computed(() => {
    const shown = whose.value;
    if (!shown) return [];
    return changes.value.filter(
      ({ subject, contactId }) => subject.id === shown.subjectId || (contactId !== null && contactId === shown.contactId),
    );
  });
  return {
    own,
    waiting: computed(() => {
      const waiting = own.value.filter(
        (change) =>
          isUnderWay(change) &&
          (!online.value || change.state.at === 'later' || change.state.at === 'unsure' || now.value - change.at > QUIET_MS),
      );
      return waiting.length === 0 ? nothing : waiting;
    }),
    refused: computed(() => changes.value.filter(({ state }) => state.at === 'refused')),
    underWay: computed(() => changes.value.filter(isUnderWay).length),
    lastDone: computed(() => {
      const last = own.value.filter(({ state }) => state.at === 'done' && !state.undone).toSorted((a, b) => whenDone(b) - whenDone(a))[0];
      if (!last || now.value - whenDone(last) > RECENT_MS) return null;
      const group = own.value.filter((change) => change.group === last.group);
      return group.every(({ state }) => state.at === 'done' && !state.undone) ? group : null;
    }),
  };
}

function whenDone({ state }: StoredChange): number {
  return state.at === 'done' ? state.when : 0;
}

/** Whether an undo would take anything back. */
export function canUndo(group: readonly StoredChange[]): boolean {
  return group.some((change) => inverseOf(change) !== null);
}
