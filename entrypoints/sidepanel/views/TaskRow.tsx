import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { noteText } from '../../../components/note-text.ts';
import { dateTimeText, dueText, lateText } from '../../../components/when.ts';
import { useWords } from '../../../components/words-context.ts';
import type { ShownTask } from '../../../lib/outbox/apply.ts';
import type { ViewProps } from '../App.tsx';
import styles from './Tasks.module.css';

interface Props extends ViewProps {
  readonly task: ShownTask;
}

/** One task; its box completes and reopens it. A task that waits to be created has no id in GHL yet and cannot be ticked. */
export function TaskRow({ model, task }: Props): JSX.Element {
  const id = useId();
  const { completed, state, title, body } = task;
  return (
    <li class={`${styles['task']} ${completed ? styles['done'] : ''}`}>
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-when`}
        checked={completed}
        disabled={state === 'waiting'}
        onChange={(event) => void model.act.setTaskCompleted(task, event.currentTarget.checked)}
      />
      <label for={id}>
        <span dir="auto">{title}</span>
      </label>
      <When model={model} task={task} id={`${id}-when`} />
      {body && (
        <div class={styles['body']} dir="auto">
          {noteText(body)}
        </div>
      )}
    </li>
  );
}

function When({ model, task, id }: Props & { readonly id: string }): JSX.Element {
  const { t, format } = useWords();
  const { dueAt, completed, state } = task;
  const now = model.minute.value;
  if (state !== 'there') {
    return (
      <span class={styles['when']} id={id}>
        {t(model.online.value ? 'tasks.waiting' : 'change.when_online')}
      </span>
    );
  }
  if (dueAt === null) {
    return (
      <span class={styles['when']} id={id}>
        {t('tasks.no_date')}
      </span>
    );
  }
  const late = !completed && dueAt < now;
  return (
    <span class={`${styles['when']} ${late ? styles['late'] : ''}`} id={id} title={dateTimeText(dueAt, now, format)}>
      {late ? t('tasks.late', { time: lateText(dueAt, now, format) }) : dueText(dueAt, now, format)}
    </span>
  );
}
