import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { Problem } from '../../../lib/base/problem.ts';
import type { StoredChange } from '../../../lib/outbox/change.ts';
import { sayDone, sayGroup, type Said } from './said.ts';

/** What a screen reader is told. `at` makes the same sentence twice two announcements. */
export type Announcement = { readonly at: number } & ({ readonly said: Said } | { readonly problem: Problem });

export interface Speaker {
  readonly announced: ReadonlySignal<Announcement | null>;
  /** Say once what became of this click. */
  expect(group: string): void;
  say(said: Said): void;
}

/** One message for each action: that it is done, that it waits, or why it was refused. */
export function createSpeaker(changes: ReadonlySignal<readonly StoredChange[]>, online: ReadonlySignal<boolean>): Speaker {
  const announced = signal<Announcement | null>(null);
  const expected = signal<ReadonlySet<string>>(new Set());
  let count = 0;
  const settle = (group: string, what: { said: Said } | { problem: Problem } | null) => {
    if (!what) return;
    expected.value = new Set([...expected.value].filter((other) => other !== group));
    count += 1;
    announced.value = { at: count, ...what };
  };

  effect(() => {
    for (const group of expected.value) {
      const own = changes.value.filter((change) => change.group === group);
      const what = newsOf(own, online.value);
      untracked(() => settle(group, what));
    }
  });

  return {
    announced,
    expect: (group) => {
      expected.value = new Set([...expected.value, group]);
    },
    say: (said) => {
      count += 1;
      announced.value = { at: count, said };
    },
  };
}

function newsOf(group: readonly StoredChange[], online: boolean): { said: Said } | { problem: Problem } | null {
  if (group.length === 0) return null;
  for (const { state } of group) if (state.at === 'refused') return { problem: state.problem };
  if (group.every(({ state }) => state.at === 'done')) {
    const said = sayDone(group);
    return said && { said };
  }
  if (online && !group.some(({ state }) => state.at === 'later' || state.at === 'unsure')) return null;
  const said = sayGroup('do', group);
  return said && { said: { ...said, waiting: true } };
}
