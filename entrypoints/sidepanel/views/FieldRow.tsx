import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../../components/words-context.ts';
import type { WordKey } from '../../../lib/words/words.ts';
import type { CreateField, Row } from '../models/create-form.ts';
import styles from './CreateContact.module.css';

const names: Readonly<Record<CreateField, WordKey>> = {
  firstName: 'create.first_name',
  lastName: 'create.last_name',
  email: 'create.email',
  phone: 'create.phone',
  company: 'create.company',
  street: 'create.street',
  city: 'create.city',
  state: 'create.state',
  postcode: 'create.postcode',
  website: 'create.website',
  source: 'create.source',
};
const leftToRight: ReadonlySet<CreateField> = new Set(['email', 'phone', 'website', 'postcode']);

interface Props {
  readonly field: CreateField;
  readonly row: Row;
  /** What else the page has for it. */
  readonly others: readonly string[];
  /** What is to be known of the value. */
  readonly note?: ComponentChildren;
  readonly wrong: 'email' | 'phone' | 'nothing' | 'due' | null;
  readonly onEdit: (row: Row) => void;
}

/** One field of the contact to be: used when ticked; typing into it ticks it, emptying it unticks it. */
export function FieldRow({ field, row, others, note, wrong, onEdit }: Props): JSX.Element {
  const { t } = useWords();
  const id = useId();
  const name = t(names[field]);
  return (
    <div class={`${styles['row']} ${row.use ? '' : styles['off']}`}>
      <input
        type="checkbox"
        aria-label={t('create.use', { field: name })}
        checked={row.use}
        onChange={(event) => onEdit({ ...row, use: event.currentTarget.checked })}
      />
      <label for={id}>{name}</label>
      <input
        id={id}
        type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
        dir={leftToRight.has(field) ? 'ltr' : 'auto'}
        autocomplete="off"
        maxLength={200}
        list={others.length > 1 ? `${id}-others` : undefined}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={[note && `${id}-note`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined}
        value={row.value}
        onInput={(event) => onEdit({ use: event.currentTarget.value.trim() !== '', value: event.currentTarget.value })}
      />
      {others.length > 1 && (
        <datalist id={`${id}-others`}>
          {others.map((other) => (
            <option key={other} value={other} />
          ))}
        </datalist>
      )}
      {note && (
        <span class={styles['note']} id={`${id}-note`}>
          {note}
        </span>
      )}
      {wrong && (
        <span class={styles['wrong']} id={`${id}-wrong`} role="alert">
          {t(`create.wrong.${wrong}`)}
        </span>
      )}
    </div>
  );
}
