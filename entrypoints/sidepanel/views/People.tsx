import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import styles from './People.module.css';

/**
 * Everybody on the record, one of them chosen. It stands above what is drawn anew for each person, so that the arrow keys keep
 * their place. Nothing where the record has one person.
 */
export function People({ model }: ViewProps): JSX.Element | null {
  const { t } = useWords();
  const name = useId();
  // Chosen, and on its way: the choice does not jump back until the worker has taken it.
  const chosen = useSignal<string | null>(null);
  const people = model.people.value;
  const shown = chosen.value ?? model.subject.value?.id;
  const tabId = model.shown.value?.tabId;
  if (people.length < 2 || tabId === undefined) return null;
  const choose = async (id: string) => {
    chosen.value = id;
    await model.act.showPerson(tabId, id);
    if (chosen.value === id) chosen.value = null;
  };
  return (
    <div class={styles['people']} role="radiogroup" aria-label={t('people.title')}>
      {people.map(({ id, person }) => {
        const who = person.name ?? person.emails[0] ?? person.phones[0]?.shown ?? t('who.unnamed');
        return (
          <label key={id} class={styles['one']}>
            <input type="radio" class="visually-hidden" name={name} checked={id === shown} onChange={() => void choose(id)} />
            <span class={styles['name']} dir="auto">
              {who}
            </span>{' '}
            {person.role !== null && (
              <span class={styles['role']} dir="auto">
                {person.role}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
