import type { JSX } from 'preact';
import { IconButton } from '../../../components/Button.tsx';
import { agoText } from '../../../components/when.ts';
import { useWords } from '../../../components/words-context.ts';
import type { Snapshot } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import styles from './Footer.module.css';

/** How old the oldest part of what is shown is. */
function readAt({ contact, tasks, notes, appointments }: Snapshot): number | null {
  const times = [contact, tasks, notes, appointments].map((part) => part.readAt).filter((at) => at !== null);
  return times.length === 0 ? null : Math.min(...times);
}

export function Footer({ model }: ViewProps): JSX.Element | null {
  const { t, format } = useWords();
  const subject = model.subject.value;
  const match = subject?.doubt === null ? subject.match.at : null;
  if (match === 'none') return <footer class={styles['footer']}>{t('footer.looked_up')}</footer>;
  if (match !== 'matched') return null;
  const snapshot = model.snapshot.value;
  const at = snapshot && readAt(snapshot);
  const isReading = snapshot === null || snapshot.reading;
  return (
    <footer class={styles['footer']}>
      <span>
        {isReading && t('footer.reading')}
        {!isReading &&
          at !== null &&
          t(model.online.value ? 'footer.updated' : 'footer.copy', { when: agoText(at, model.now.value, format) })}
      </span>
      <IconButton icon="refresh" label={t('action.refresh')} onClick={() => void model.act.refresh()} />
    </footer>
  );
}
