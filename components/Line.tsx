import type { ComponentChildren, JSX } from 'preact';
import styles from './Line.module.css';

/** One line: what follows the first stands at the end. */
export function Line({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class={styles['line']}>{children}</div>;
}

/** Of less weight. */
export function Soft({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <span class={`${styles['soft']} ${styles['wrap']}`}>{children}</span>;
}

/** A name or any other text that people wrote: its own direction, cut where there is no room, whole in the tooltip. */
export function Free({ text, cut = false }: { readonly text: string; readonly cut?: boolean }): JSX.Element {
  return (
    <span dir="auto" class={styles[cut ? 'cut' : 'wrap']} title={cut ? text : undefined}>
      {text}
    </span>
  );
}
