import { toChildArray, type ComponentChildren, type JSX } from 'preact';
import { Avatar } from './Avatar.tsx';
import { Pill, type PillTone } from './Pill.tsx';
import styles from './Head.module.css';

interface Props {
  readonly name: string | null;
  /** What to say where there is no name. */
  readonly unnamed: string;
  readonly pill: { readonly tone: PillTone; readonly text: string };
  /** Below the name. */
  readonly children?: ComponentChildren;
}

/** Who this is. */
export function Head({ name, unnamed, pill, children }: Props): JSX.Element {
  return (
    <div class={`${styles['head']} ${toChildArray(children).length > 0 ? styles['two'] : ''}`}>
      <div class={styles['face']}>
        <Avatar name={name} />
      </div>
      <h1 class={styles['name']} dir="auto">
        {name ?? unnamed}
      </h1>
      <div class={styles['pill']}>
        <Pill {...pill} />
      </div>
      <div class={styles['sub']}>{children}</div>
    </div>
  );
}
