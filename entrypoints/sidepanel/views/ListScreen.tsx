import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useWords } from '../../../components/words-context.ts';
import type { ListRow, PageState } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import styles from './ListScreen.module.css';

/** A list of fewer rows is looked over faster than it is filtered. */
const FILTER_FROM = 11;

interface Props extends ViewProps {
  readonly tabId: number;
  readonly page: Extract<PageState, { at: 'list' }>;
}

/** The people of a list; each opens their record in the page's own tab. Nobody here is looked up. */
export function ListScreen({ model, tabId, page }: Props): JSX.Element {
  const { t } = useWords();
  const typed = useSignal('');
  const { rows } = page;
  const texts = useMemo(() => rows.map(({ name, hint, role }) => plain([name, hint, role].filter(Boolean).join(' '))), [rows]);
  const hasFilter = rows.length >= FILTER_FROM;
  const wanted = hasFilter ? plain(typed.value.trim()) : '';
  const shown = wanted === '' ? rows : rows.filter((_, at) => texts[at]?.includes(wanted));
  // One listener for all the rows; the links are reached and pressed by keyboard as links are.
  const list = useRef<HTMLUListElement>(null);
  const isEmpty = shown.length === 0;
  useEffect(() => {
    const rowsDrawn = list.current;
    const onClick = (event: MouseEvent) => follow(event, (url) => void model.act.openRecord(tabId, url));
    rowsDrawn?.addEventListener('click', onClick);
    return () => rowsDrawn?.removeEventListener('click', onClick);
  }, [model, tabId, isEmpty]);
  return (
    <section class={styles['section']} tabIndex={-1}>
      <h1>{t('page.list')}</h1>
      {rows.length === 0 ? (
        <p class={styles['soft']}>{t('page.list_body')}</p>
      ) : (
        <p class={styles['soft']} role="status">
          {shown.length === rows.length ? t('list.count', { n: rows.length }) : t('list.some', { n: shown.length, all: rows.length })}
        </p>
      )}
      {hasFilter && (
        <input
          type="search"
          dir="auto"
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          maxLength={100}
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      )}
      {!isEmpty && (
        <ul class={styles['rows']} ref={list}>
          {shown.map((row, at) => (
            <Row key={`${row.url} ${row.name} ${row.hint} ${row.url === null ? at : ''}`} row={row} unnamed={t('who.unnamed')} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A plain click goes the worker's way, which leads the page's tab there; any other click is the browser's (a new tab). */
function follow(event: MouseEvent, open: (url: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(link.href);
}

function Row({ row: { name, hint, role, url }, unnamed }: { readonly row: ListRow; readonly unnamed: string }): JSX.Element {
  const about = [role, hint].filter(Boolean).join(' · ');
  const inside = (
    <>
      <span class={styles['name']} dir="auto">
        {name ?? unnamed}
      </span>{' '}
      {about !== '' && (
        <span class={styles['soft']} dir="auto">
          {about}
        </span>
      )}
    </>
  );
  return (
    <li>
      {url === null ? (
        <span class={styles['row']}>{inside}</span>
      ) : (
        <a class={styles['row']} href={url} target="_blank" rel="noreferrer">
          {inside}
        </a>
      )}
    </li>
  );
}

/** Without case and accents: what is typed in a hurry. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
