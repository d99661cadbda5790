import type { ShownTask } from '../../../lib/outbox/apply.ts';

/** In which list a task stood when it was ticked here: it stays there, so that nothing jumps and the keyboard keeps its place. */
export type Kept = ReadonlyMap<string, 'open' | 'done'>;

export interface TaskLists {
  readonly open: readonly ShownTask[];
  readonly done: readonly ShownTask[];
  readonly openCount: number;
  readonly doneCount: number;
}

/** Open tasks by due date (those without one last), done ones the latest first. */
export function taskLists(tasks: readonly ShownTask[], kept: Kept): TaskLists {
  const listOf = (task: ShownTask) => kept.get(task.id) ?? (task.completed ? 'done' : 'open');
  const due = ({ dueAt }: ShownTask, none: number) => dueAt ?? none;
  const there = tasks.filter(({ state }) => state !== 'deleting');
  return {
    open: there
      .filter((task) => listOf(task) === 'open')
      .toSorted((a, b) => due(a, Infinity) - due(b, Infinity) || a.title.localeCompare(b.title)),
    done: there.filter((task) => listOf(task) === 'done').toSorted((a, b) => due(b, 0) - due(a, 0)),
    openCount: there.filter(({ completed }) => !completed).length,
    doneCount: there.filter(({ completed }) => completed).length,
  };
}
