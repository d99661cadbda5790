import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { Fold } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import styles from './Correct.module.css';

const BEGINNING = 4_000;

/** A masked copy of the page for a bug report: looked at first, then kept as a file. */
export function ReportPage({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const html = useSignal<string | null>(null);
  const busy = useSignal(false);
  const make = async (): Promise<void> => {
    busy.value = true;
    html.value = await model.teach.report();
    busy.value = false;
  };
  return (
    <Fold summary={t('teach.report.title')}>
      <div class={styles['form']}>
        <p class={styles['soft']}>{t('teach.report.body')}</p>
        <div class={styles['line']}>
          <Button busy={busy.value} onClick={() => void make()}>
            {t('teach.report.make')}
          </Button>
          {html.value !== null && (
            <>
              <Button kind="go" onClick={() => model.port.save('leadside-page.html', 'text/html', html.value ?? '')}>
                {t('teach.report.save')}
              </Button>
              <span class={styles['soft']}>{t('teach.report.size', { kb: Math.ceil(new Blob([html.value]).size / 1_000) })}</span>
            </>
          )}
        </div>
        {html.value !== null && (
          <textarea class={styles['copy']} readOnly rows={8} aria-label={t('teach.report.shown')} value={html.value.slice(0, BEGINNING)} />
        )}
      </div>
    </Fold>
  );
}
