import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  /** At the end of the heading's line: a count. */
  readonly side?: string;
  readonly children: ComponentChildren;
}

/** A named part of the page. It can take the focus when what held it inside has gone (components/keep-focus.ts). */
export function Section({ title, side, children }: Props): JSX.Element {
  const id = useId();
  return (
    <section class={styles['section']} aria-labelledby={id} tabIndex={-1}>
      <div class={styles['head']}>
        <h2 id={id}>{title}</h2>
        {side && <span class={styles['side']}>{side}</span>}
      </div>
      {children}
    </section>
  );
}

/** Lines with a hair between them. */
export function Rows({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <ul class={styles['rows']}>{children}</ul>;
}

/** What is there but seldom needed, folded away under its own name. */
export function Fold({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <details class={styles['fold']}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
