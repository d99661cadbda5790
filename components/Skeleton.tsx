import type { JSX } from 'preact';
import styles from './Skeleton.module.css';

/** Holds the place of `lines` lines that are still being read, so that nothing jumps when they come. */
export function Skeleton({ lines = 2 }: { readonly lines?: number }): JSX.Element {
  return (
    <div class={styles['skeleton']} aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} class={styles['bar']} />
      ))}
    </div>
  );
}
