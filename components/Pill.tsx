import type { JSX } from 'preact';
import styles from './Pill.module.css';

export type PillTone = 'good' | 'new' | 'ask' | 'plain';

export function Pill({ tone, text }: { readonly tone: PillTone; readonly text: string }): JSX.Element {
  return <span class={`${styles['pill']} ${styles[tone]}`}>{text}</span>;
}
