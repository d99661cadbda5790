import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Problem } from '../lib/base/problem.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { Notice } from './Notice.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { useWords } from './words-context.ts';
import styles from './SiteOffer.module.css';

export interface SiteKind {
  readonly id: string;
  readonly name: string;
}

/** What became of it: on, the person said no, or it failed. */
export type SiteAnswer = 'on' | 'denied' | Problem;

interface Props {
  readonly host: string;
  /** The site file that knows this host, or null: then the person may say which kind it is. */
  readonly known: SiteKind | null;
  readonly kinds: readonly SiteKind[];
  /** Called in the click, before anything is awaited: the browser asks only then. */
  readonly onUse: (siteId: string) => Promise<SiteAnswer>;
}

/** Asks to switch a site on. */
export function SiteOffer({ host, known, kinds, onUse }: Props): JSX.Element {
  const { t } = useWords();
  const kind = useSignal('general');
  const answer = useSignal<SiteAnswer | null>(null);
  const press = async () => {
    const asked = onUse(known?.id ?? kind.value);
    answer.value = null;
    answer.value = await asked;
  };
  return (
    <div class={styles['offer']}>
      <p class={styles['soft']}>{t('site.promise', { host })}</p>
      {known === null && kinds.length > 0 && (
        <Field
          label={t('site.kind')}
          control={(ids) => (
            <select {...ids} value={kind.value} onChange={(event) => (kind.value = event.currentTarget.value)}>
              <option value="general">{t('site.any')}</option>
              {kinds.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        />
      )}
      <div class={styles['line']}>
        <Button kind="go" wide onClick={() => void press()}>
          {t('site.use', { host })}
        </Button>
      </div>
      {answer.value === 'denied' && (
        <Notice tone="warn" role="alert">
          {t('site.denied', { host })}
        </Notice>
      )}
      {answer.value !== null && typeof answer.value === 'object' && <ProblemNotice problem={answer.value} role="alert" />}
    </div>
  );
}
