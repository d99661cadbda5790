import type { ComponentChildren, JSX } from 'preact';
import styles from './Notice.module.css';

interface Props {
  readonly tone: 'bad' | 'warn' | 'info' | 'good';
  readonly children: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
  /** Small print below. */
  readonly more?: ComponentChildren;
  /** Across the whole panel, without round corners. */
  readonly bar?: boolean;
  /** `alert` where a form's answer must be heard at once. */
  readonly role?: 'alert';
}

export function Notice({ tone, children, actions, more, bar = false, role }: Props): JSX.Element {
  return (
    <div class={`${styles['notice']} ${styles[tone]} ${bar ? styles['bar'] : ''}`} role={role}>
      <div class={styles['text']}>{children}</div>
      {actions && <div class={styles['actions']}>{actions}</div>}
      {more && <div class={styles['more']}>{more}</div>}
    </div>
  );
}
