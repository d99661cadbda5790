import type { JSX } from 'preact';
import { Fold, Rows, Section } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { PageNote, PageTask } from '../../../lib/lead/lead.ts';
import type { Person } from '../../../lib/lead/person.ts';
import { Facts, workFacts } from './Facts.tsx';
import styles from './Facts.module.css';

/** What the record itself says beside who the person is; its notes and tasks folded. */
export function OnPage({ person }: { readonly person: Person }): JSX.Element | null {
  const { t } = useWords();
  const { notes, tasks } = person;
  const facts = workFacts(person, t);
  if (facts.length + notes.length + tasks.length === 0) return null;
  return (
    <Section title={t('on_page.title')}>
      <Facts facts={facts} />
      {tasks.length > 0 && (
        <Fold summary={t('on_page.tasks', { n: tasks.length })}>
          <Entries entries={tasks} />
        </Fold>
      )}
      {notes.length > 0 && (
        <Fold summary={t('on_page.notes', { n: notes.length })}>
          <Entries entries={notes} />
        </Fold>
      )}
    </Section>
  );
}

function Entries({ entries }: { readonly entries: readonly (PageNote | PageTask)[] }): JSX.Element {
  const { t } = useWords();
  return (
    <Rows>
      {entries.map((entry, at) => {
        const about = [entry.date, 'done' in entry && entry.done === true ? t('on_page.done') : null].filter(Boolean).join(', ');
        return (
          <li key={at} class={styles['entry']}>
            <span class={styles['text']} dir="auto">
              {entry.text}
            </span>
            {about !== '' && (
              <span class={styles['meta']} dir="auto">
                {about}
              </span>
            )}
          </li>
        );
      })}
    </Rows>
  );
}
