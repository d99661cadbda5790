import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';

interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | null;
  /** Draws the control with what ties it to its label, hint and error. */
  readonly control: (ids: ControlIds) => ComponentChildren;
}

/** A label, its control, and what is wrong with it. */
export function Field({ label, hint, wrong = null, control }: Props): JSX.Element {
  const id = useId();
  const told = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div class={styles['field']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      {control({ id, 'aria-describedby': told || undefined, 'aria-invalid': wrong ? 'true' : undefined })}
      {hint && (
        <span class={styles['hint']} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong && (
        <span class={styles['wrong']} id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
