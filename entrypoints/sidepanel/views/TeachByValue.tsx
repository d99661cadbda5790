import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { Field as Labelled } from '../../../components/Field.tsx';
import { Fold } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Contact } from '../../../lib/ghl/shapes/types.ts';
import { FIELDS, type Field } from '../../../lib/lead/field.ts';
import type { KnownValues } from '../../../lib/teach/by-value.ts';
import type { ViewProps } from '../App.tsx';
import { fieldWord } from '../models/corrections.ts';
import styles from './Correct.module.css';

/** A value that the person knows, or all of the contact that is shown, and the page is searched for it. */
export function TeachByValue({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const field = useSignal<Field>('email');
  const typed = useSignal('');
  const isEmpty = useSignal(false);
  const contact = model.contact.value?.contact ?? null;
  const propose = (values: KnownValues): void => void model.teach.propose(values);
  return (
    <Fold summary={t('teach.value.title')}>
      <form
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          const value = typed.value.trim();
          isEmpty.value = value === '';
          if (value !== '') propose({ [field.value]: [value] });
        }}
      >
        <p class={styles['soft']}>{t('teach.value.body')}</p>
        <Labelled
          label={t('teach.value.field')}
          control={(ids) => (
            <select {...ids} value={field.value} onChange={({ currentTarget }) => (field.value = currentTarget.value as Field)}>
              {FIELDS.map((one) => (
                <option key={one} value={one}>
                  {t(fieldWord(one))}
                </option>
              ))}
            </select>
          )}
        />
        <Labelled
          label={t('teach.value.value')}
          wrong={isEmpty.value ? t('teach.value.empty') : null}
          control={(ids) => (
            <input
              {...ids}
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={2_000}
              value={typed.value}
              onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
            />
          )}
        />
        <div class={styles['line']}>
          <Button submit>{t('teach.value.add')}</Button>
          {contact !== null && <Button onClick={() => propose(knownOf(contact))}>{t('teach.value.contact')}</Button>}
        </div>
      </form>
    </Fold>
  );
}

/** What GHL knows of the person, as the page may show it. */
function knownOf({ name, firstName, lastName, emails, phones, company, source, tags }: Contact): KnownValues {
  const values = {
    name: [name],
    ...(name === null && { firstName: [firstName], lastName: [lastName] }),
    email: emails,
    phone: phones,
    company: [company],
    source: [source],
    tag: tags,
  } satisfies Partial<Record<Field, readonly (string | null)[]>>;
  const given = Object.entries(values).map(([field, all]) => [field, all.filter((one) => one !== null && one !== '')] as const);
  return Object.fromEntries(given.filter(([, all]) => all.length > 0));
}
