import type { JSX } from 'preact';
import { initials } from './initials.ts';
import styles from './Avatar.module.css';

/** The name stands beside it, so it says nothing to a screen reader. */
export function Avatar({ name }: { readonly name: string | null }): JSX.Element {
  return (
    <div class={styles['face']} aria-hidden="true">
      {initials(name) || '?'}
    </div>
  );
}
