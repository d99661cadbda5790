import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../../components/words-context.ts';
import type { CreateForm } from '../models/create-form.ts';
import styles from './CreateContact.module.css';

interface TagsProps {
  readonly tags: CreateForm['tags'];
  readonly onEdit: (tags: CreateForm['tags']) => void;
}

/** The page's tags and the default one, each to tick. */
export function TagsRow({ tags, onEdit }: TagsProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  return (
    <div class={styles['row']} role="group" aria-labelledby={id}>
      <span />
      <span id={id} class={styles['soft']}>
        {t('create.tags')}
      </span>
      <div class={styles['tags']}>
        {tags.map(({ name, use }) => (
          <label key={name} class={styles['tag']}>
            <input
              type="checkbox"
              checked={use}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onEdit(tags.map((tag) => (tag.name === name ? { name, use: checked } : tag)));
              }}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

interface TaskProps {
  readonly task: NonNullable<CreateForm['task']>;
  readonly wrong: boolean;
  readonly onEdit: (task: NonNullable<CreateForm['task']>) => void;
}

/** The follow-up task of the defaults. */
export function TaskRow({ task, wrong, onEdit }: TaskProps): JSX.Element {
  const { t } = useWords();
  const id = useId();
  return (
    <div class={`${styles['row']} ${task.use ? '' : styles['off']}`}>
      <input
        type="checkbox"
        aria-label={t('create.use', { field: t('create.task') })}
        checked={task.use}
        onChange={(event) => onEdit({ ...task, use: event.currentTarget.checked })}
      />
      <label for={id}>{t('create.task')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={200}
        value={task.title}
        onInput={(event) => onEdit({ ...task, title: event.currentTarget.value })}
      />
      <input
        class={styles['wide']}
        type="datetime-local"
        aria-label={t('create.due')}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        value={task.due}
        onInput={(event) => onEdit({ ...task, due: event.currentTarget.value })}
      />
      {wrong && (
        <span class={styles['wrong']} id={`${id}-wrong`} role="alert">
          {t('create.wrong.due')}
        </span>
      )}
    </div>
  );
}
