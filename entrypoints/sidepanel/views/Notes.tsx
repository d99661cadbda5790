import type { JSX } from 'preact';
import { Icon } from '../../../components/Icon.tsx';
import { Soft } from '../../../components/Soft.tsx';
import { NoteText } from '../../../components/NoteText.tsx';
import { Fold, Rows, Section } from '../../../components/Section.tsx';
import { agoText, dateTimeText } from '../../../components/when.ts';
import { useWords } from '../../../components/words-context.ts';
import type { ShownNote } from '../../../lib/outbox/apply.ts';
import type { ViewProps } from '../App.tsx';
import { PartState } from './Part.tsx';
import styles from './Notes.module.css';

/** How many notes stand open; a caller needs the last ones. */
const OPEN = 2;

/** Pinned ones first, then the newest. */
export function inOrder(notes: readonly ShownNote[]): readonly ShownNote[] {
  return notes
    .filter(({ state }) => state !== 'deleting')
    .toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || (b.addedAt ?? 0) - (a.addedAt ?? 0));
}

export function Notes({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const part = model.snapshot.value?.notes;
  const notes = inOrder(model.contact.value?.notes ?? []);
  const older = notes.slice(OPEN);
  const rows = (some: readonly ShownNote[]) => (
    <Rows>
      {some.map((note) => (
        <NoteRow key={note.id} model={model} note={note} />
      ))}
    </Rows>
  );
  return (
    <Section title={t('notes.title')} {...(notes.length > 0 ? { side: String(notes.length) } : {})}>
      <PartState model={model} part={part} />
      {part?.value && notes.length === 0 && <Soft>{t('notes.none')}</Soft>}
      {notes.length > 0 && rows(notes.slice(0, OPEN))}
      {older.length > 0 && <Fold summary={t('notes.all', { n: older.length })}>{rows(older)}</Fold>}
    </Section>
  );
}

function NoteRow({ model, note }: ViewProps & { readonly note: ShownNote }): JSX.Element {
  const { t, format } = useWords();
  const { addedAt, pinned, state, body } = note;
  const now = model.minute.value;
  return (
    <li class={`${styles['note']} ${state === 'there' ? '' : styles['waiting']}`}>
      <NoteText body={body} />
      <span class={styles['meta']}>
        {pinned && (
          <>
            <Icon name="pin" /> {t('notes.pinned')}
          </>
        )}
        {state === 'waiting' && t(model.online.value ? 'notes.waiting' : 'change.when_online')}
        {state === 'there' && addedAt !== null && (
          <time dateTime={new Date(addedAt).toISOString()} title={dateTimeText(addedAt, now, format)}>
            {agoText(addedAt, now, format)}
          </time>
        )}
      </span>
    </li>
  );
}
