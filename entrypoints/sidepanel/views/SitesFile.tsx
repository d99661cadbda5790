import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Fold } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ImportOutcome } from '../../../lib/protocol/teaching.ts';
import type { ViewProps } from '../App.tsx';
import styles from './Correct.module.css';

/** More is no file of sites, and is not even read. */
const BYTES_MAX = 2_000_000;

/** What was taught goes to a colleague as a file, and comes from one. */
export function SitesFile({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const said = useSignal('');
  const outcome = useSignal<ImportOutcome | null>(null);
  const text = useSignal('');
  const file = useRef<HTMLInputElement>(null);
  const save = async (): Promise<void> => {
    const exported = await model.teach.exportSites();
    if (exported === null) return;
    const isEmpty = !exported.json.includes('"fields"');
    said.value = isEmpty ? t('teach.sites.nothing') : exported.left.length > 0 ? t('teach.sites.left', { n: exported.left.length }) : '';
    if (!isEmpty) model.port.save('leadside-sites.json', 'application/json', exported.json);
  };
  const take = async (how: 'ask' | 'keep' | 'replace'): Promise<void> => {
    outcome.value = await model.teach.importSites(text.value, how);
    if (outcome.value?.at === 'taken') said.value = t('teach.sites.taken', { n: outcome.value.sites });
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    said.value = '';
    outcome.value = null;
    if (chosen === undefined) return;
    // One character more than the bound is said to be too long by whoever reads it.
    const given = await chosen
      .slice(0, BYTES_MAX)
      .text()
      .catch(() => null);
    if (given === null) said.value = t('teach.sites.unreadable');
    text.value = given ?? '';
    if (given !== null) await take('ask');
  };
  const result = outcome.value;
  return (
    <Fold summary={t('teach.sites.title')}>
      <div class={styles['form']}>
        <div class={styles['line']}>
          <Button onClick={() => void save()}>{t('teach.sites.export')}</Button>
          <Button onClick={() => file.current?.click()}>{t('teach.sites.import')}</Button>
          <input
            ref={file}
            type="file"
            class="visually-hidden"
            tabIndex={-1}
            accept="application/json,.json"
            aria-label={t('teach.sites.file')}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              void read(chosen).then(() => {
                // The same file again is a new choice.
                if (file.current) file.current.value = '';
              });
            }}
          />
        </div>
        <p role="status">{said.value}</p>
        {result?.at === 'refused' && (
          <Notice tone="bad" role="alert">
            <p>{t('teach.sites.refused')}</p>
            <ul>
              {result.faults.map(({ key, values }, at) => (
                <li key={at}>{t(key, values)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {result?.at === 'asks' && (
          <Notice
            tone="warn"
            actions={
              <>
                <Button kind="text" onClick={() => void take('replace')}>
                  {t('teach.sites.replace')}
                </Button>
                <Button kind="text" onClick={() => void take('keep')}>
                  {t('teach.sites.keep')}
                </Button>
              </>
            }
          >
            {t('teach.sites.asks', { sites: result.conflicts.map(({ origin }) => origin.replace('https://', '')).join(', ') })}
          </Notice>
        )}
      </div>
    </Fold>
  );
}
