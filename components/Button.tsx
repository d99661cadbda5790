import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** `go`: the one thing to do here. `text`: beside a sentence. `small`: in a line. */
  readonly kind?: 'plain' | 'go' | 'text' | 'small';
  readonly onClick?: (event: MouseEvent) => void;
  readonly submit?: boolean;
  /** Under way: stays focusable, so that the keyboard does not lose its place, and does nothing. */
  readonly busy?: boolean;
  /** Fills the line. */
  readonly wide?: boolean;
  /** Where the words alone do not say which one ("Choose" becomes "Choose James Tan"). */
  readonly label?: string;
  readonly expanded?: boolean;
}

export function Button({
  children,
  kind = 'plain',
  onClick,
  submit = false,
  busy = false,
  wide = false,
  label,
  expanded,
}: ButtonProps): JSX.Element {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`${styles['button']} ${styles[kind] ?? ''} ${wide ? styles['wide'] : ''}`}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={label}
      aria-expanded={expanded}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, and the tooltip. */
  readonly label: string;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, onClick }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class={`${styles['button']} ${styles['icon']}`} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
