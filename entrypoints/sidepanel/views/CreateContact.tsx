import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { isolate } from '../../../components/bidi.ts';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { useWords } from '../../../components/words-context.ts';
import { isUnderWay } from '../../../lib/outbox/apply.ts';
import type { Subject } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import { createFields, formFor, wrongIn, type CreateForm } from '../models/create-form.ts';
import { FieldRow } from './FieldRow.tsx';
import { phonesOf } from './addresses.ts';
import { TagsRow, TaskRow } from './CreateExtras.tsx';
import { hasNote, KeyNote } from './KeyNote.tsx';
import styles from './CreateContact.module.css';

interface Props extends ViewProps {
  readonly subject: Subject;
}

/** GHL does not have the person: the contact to be, as the page and the defaults fill it, each field to tick and to edit. */
export function CreateContact({ model, subject }: Props): JSX.Element {
  const { t } = useWords();
  const asked = useSignal(false);
  const sending = useSignal(false);
  const box = useRef<HTMLFormElement>(null);
  const fresh = useComputed(() => {
    const isFirst = model.people.value[0]?.id === subject.id;
    return formFor(subject.person, subject.site.name, model.published.defaults.value, model.port.now(), isFirst ? [] : subject.sharedKeys);
  });
  const draft = model.draft.value;
  const form = draft?.create.value ?? fresh.value;
  const edit = (next: CreateForm) => {
    if (draft) draft.create.value = next;
  };
  const creating = model.work.own.value.some((change) => change.act.kind === 'createContact' && isUnderWay(change));
  if (creating) {
    return (
      <div>
        <p class={styles['soft']}>{t('create.creating')}</p>
        <Skeleton lines={4} />
      </div>
    );
  }

  const wrong = asked.value ? wrongIn(form) : {};
  const submit = async () => {
    asked.value = true;
    if (sending.value) return;
    if (Object.keys(wrongIn(form)).length > 0) {
      // After the errors are drawn.
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    sending.value = true;
    await model.act.create(form);
    sending.value = false;
  };
  const { emails, phones, beyondBound } = subject.person;
  const beyond = beyondBound + Math.max(0, emails.length - 1) + Math.max(0, phonesOf(subject.person).length - 1);

  return (
    <form
      ref={box}
      class={styles['form']}
      noValidate
      autocomplete="off"
      aria-label={t('create.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class={styles['box']}>
        {createFields.map((field) => {
          const row = form.rows[field];
          return (
            row && (
              <FieldRow
                key={field}
                field={field}
                row={row}
                others={field === 'email' ? emails : field === 'phone' ? phones.map(({ e164 }) => e164) : []}
                note={hasNote(subject, row.value) && <KeyNote model={model} subject={subject} value={row.value} />}
                wrong={wrong[field] ?? null}
                onEdit={(next) => edit({ ...form, rows: { ...form.rows, [field]: next } })}
              />
            )
          );
        })}
        {form.tags.length > 0 && <TagsRow tags={form.tags} onEdit={(tags) => edit({ ...form, tags })} />}
        {form.task && <TaskRow task={form.task} wrong={wrong.due !== undefined} onEdit={(task) => edit({ ...form, task })} />}
      </div>
      {beyond > 0 && <p class={styles['soft']}>{t('create.others', { n: beyond })}</p>}
      {wrong.all && (
        <Notice tone="bad" role="alert">
          {t('create.wrong.nothing')}
        </Notice>
      )}
      <div class={styles['line']}>
        <Button kind="go" submit wide busy={sending.value}>
          {t('create.submit', { account: isolate(model.published.connection.value?.name ?? 'GHL') })}
        </Button>
      </div>
      <p class={styles['soft']}>{t('create.automations')}</p>
    </form>
  );
}
