import type { JSX } from 'preact';
import { IconButton } from '../../../components/Button.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import type { Face } from '../models/face.ts';
import styles from './Header.module.css';

/** Which site, which record, which sub-account: the three things a person must not mistake. */
export function Header({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const { site, record } = placeOf(model.shown.value?.face ?? null);
  const connection = model.published.connection.value;
  return (
    <div class={styles['header']}>
      <span class={styles['site']} dir="auto" title={site}>
        {site || t('extension.name')}
      </span>
      {record !== null && (
        <span class={styles['record']} title={record}>
          {t('header.record', { id: record })}
        </span>
      )}
      {connection ? (
        <span class={styles['account']} title={t('header.account', { name: connection.name })}>
          <span class={styles['dot']} style={{ '--hue': String(connection.hue) }} />
          <span class="visually-hidden">{t('header.account', { name: '' })}</span>
          <span dir="auto">{connection.name}</span>
        </span>
      ) : (
        <span class={styles['end']} />
      )}
      <IconButton icon="settings" label={t('action.settings')} onClick={model.act.openSettings} />
    </div>
  );
}

function placeOf(face: Face | null): { readonly site: string; readonly record: string | null } {
  if (face?.at === 'lead') return { site: face.subject.site.name, record: face.subject.record.id };
  if (face?.at !== 'page') return { site: '', record: null };
  if (face.page.at === 'off') return { site: face.page.host, record: null };
  return { site: 'site' in face.page ? face.page.site.name : '', record: null };
}
