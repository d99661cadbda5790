import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Button, IconButton } from '../../../components/Button.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { WordKey } from '../../../lib/words/words.ts';
import type { ViewProps } from '../App.tsx';
import { nextWorkingMorning } from '../../../lib/base/clock.ts';
import { fromLocalInput, toLocalInput } from '../models/due.ts';
import type { Draft } from '../models/drafts.ts';
import styles from './Compose.module.css';

/** Writes a note or a task for the contact shown. */
export function Compose({ model }: ViewProps): JSX.Element | null {
  const subject = model.subject.value;
  const draft = model.draft.value;
  if (subject?.match.at !== 'matched' || subject.doubt !== null || !draft || model.published.connection.value === null) return null;
  return <Form key={subject.id} model={model} draft={draft} />;
}

function Form({ model, draft }: ViewProps & { readonly draft: Draft }): JSX.Element {
  const { t } = useWords();
  const wrong = useSignal<WordKey | null>(null);
  const sending = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const asTask = draft.due.value !== null;

  /** One click is sent once; the text goes only when it was taken, and only if it is still the same. */
  const send = async (ask: (body: string) => Promise<boolean>) => {
    const body = draft.text.value;
    if (sending.value) return;
    sending.value = true;
    const taken = await ask(body);
    sending.value = false;
    if (!taken) return;
    if (draft.text.value === body) draft.text.value = '';
    draft.due.value = null;
    // The button that was pressed may be gone now; whoever pressed it elsewhere meanwhile is left alone.
    if (form.current?.contains(document.activeElement)) text.current?.focus();
  };
  const refuse = (why: WordKey) => {
    wrong.value = why;
    text.current?.focus();
  };
  const addNote = () => (draft.text.value.trim() === '' ? text.current?.focus() : void send(model.act.addNote));
  const addTask = () => {
    const dueAt = fromLocalInput(draft.due.value ?? '');
    if (draft.text.value.trim() === '') return refuse('compose.empty_task');
    if (dueAt === null) return refuse('compose.no_due');
    void send((title) => model.act.addTask(title, dueAt));
  };
  const openTask = () => {
    draft.due.value = asTask ? null : toLocalInput(nextWorkingMorning(model.now.value));
    text.current?.focus();
  };

  return (
    <form
      ref={form}
      class={styles['compose']}
      onSubmit={(event) => {
        event.preventDefault();
        if (asTask) addTask();
        else addNote();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && asTask) openTask();
      }}
    >
      {asTask && (
        <div class={styles['due']}>
          <label for={`${id}-due`}>{t('compose.due')}</label>
          <input
            id={`${id}-due`}
            type="datetime-local"
            value={draft.due.value ?? ''}
            onInput={(event) => (draft.due.value = event.currentTarget.value)}
          />
          <IconButton icon="close" label={t('action.cancel')} onClick={openTask} />
        </div>
      )}
      <div class={styles['line']}>
        <textarea
          ref={text}
          class={styles['text']}
          rows={1}
          dir="auto"
          aria-label={t('compose.label')}
          aria-describedby={wrong.value ? `${id}-wrong` : undefined}
          placeholder={t('compose.placeholder')}
          maxLength={5000}
          value={draft.text.value}
          onInput={(event) => {
            draft.text.value = event.currentTarget.value;
            wrong.value = null;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        {asTask ? (
          <Button key="add" kind="go" submit busy={sending.value}>
            {t('compose.add_task')}
          </Button>
        ) : (
          <>
            <Button key="note" onClick={addNote} busy={sending.value}>
              {t('compose.note')}
            </Button>
            <Button key="task" onClick={openTask}>
              {t('compose.task')}
            </Button>
          </>
        )}
      </div>
      {wrong.value && (
        <span class={styles['wrong']} id={`${id}-wrong`} role="alert">
          {t(wrong.value)}
        </span>
      )}
    </form>
  );
}
