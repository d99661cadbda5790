import type { ComponentChildren, JSX } from 'preact';
import styles from './Soft.module.css';

/** Words of less weight. */
export function Soft({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class={styles['soft']}>{children}</span>;
}
