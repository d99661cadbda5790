import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon.tsx';
import styles from './Chip.module.css';

export function Chips({ label, children }: { readonly label: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <ul class={styles['chips']} aria-label={label}>
      {children}
    </ul>
  );
}

interface ChipProps {
  readonly text: string;
  /** On its way: the text says so ("hot, waiting"). */
  readonly waiting?: boolean;
  readonly remove?: { readonly label: string; readonly onClick: () => void } | null;
}

export function Chip({ text, waiting = false, remove = null }: ChipProps): JSX.Element {
  return (
    <li class={`${styles['chip']} ${waiting ? styles['waiting'] : ''} ${remove ? '' : styles['plain']}`}>
      <span dir="auto" title={text}>
        {text}
      </span>
      {remove && (
        <button type="button" class={styles['remove']} aria-label={remove.label} title={remove.label} onClick={remove.onClick}>
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}

interface AddChipProps {
  readonly text: string;
  readonly label?: string;
  readonly onClick: () => void;
}

/** A chip that is not there yet: pressing it adds it. */
export function AddChip({ text, label, onClick }: AddChipProps): JSX.Element {
  return (
    <li>
      <button type="button" class={`${styles['chip']} ${styles['add']}`} aria-label={label} onClick={onClick}>
        <span dir="auto">{text}</span>
      </button>
    </li>
  );
}
