import type { JSX } from 'preact';
import { isolate } from '../../../components/bidi.ts';
import { Button } from '../../../components/Button.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Words } from '../../../lib/words/words.ts';
import type { ViewProps } from '../App.tsx';
import { fieldWord, whyOf, type Correction } from '../models/corrections.ts';
import styles from './Correct.module.css';

/** One field: its value, which shows its place on the page, why it has it, what was taught of it. */
export function CorrectRow({ model: { teach }, row }: ViewProps & { readonly row: Correction }): JSX.Element {
  const { t } = useWords();
  const { field, values, from, taught, isMissing } = row;
  const name = t(fieldWord(field));
  const shown = values.join(', ');
  const why = from === null ? null : whyOf(from);
  const nodes = from?.at ?? [];
  // Of what a person has several the reader's runners-up are values too.
  const others = from?.others.filter((other) => !values.includes(other)) ?? [];
  return (
    <li
      class={styles['row']}
      onMouseEnter={() => nodes.length > 0 && teach.show(nodes, false)}
      onMouseLeave={() => nodes.length > 0 && teach.show([], false)}
    >
      <span class={styles['name']}>{name}</span>
      <span class={styles['value']}>
        {nodes.length > 0 ? (
          <button
            type="button"
            class={styles['place']}
            dir="auto"
            aria-label={t('teach.on_page', { field: name, value: isolate(shown) })}
            onFocus={() => teach.show(nodes, false)}
            onBlur={() => teach.show([], false)}
            onClick={() => teach.show(nodes, true)}
          >
            {shown}
          </button>
        ) : (
          <span dir="auto">{shown || <span class={styles['soft']}>{t('teach.nothing')}</span>}</span>
        )}
        {why !== null && (
          <span class={styles['soft']} dir="auto">
            {t(why.word, { label: isolate(why.label) })}
          </span>
        )}
        {others.length > 0 && (
          <span class={styles['soft']} dir="auto">
            {t('teach.why.others', { values: others.map(isolate).join(', ') })}
          </span>
        )}
        {isMissing && <span class={styles['soft']}>{t('teach.missing')}</span>}
        {taught.map((one, at) => (
          <span key={at} class={styles[one.state]}>
            {stateText(one, t)}
          </span>
        ))}
      </span>
      <span class={styles['buttons']}>
        <Button kind="small" label={t('teach.point_label', { field: name })} onClick={() => void teach.point(field)}>
          {t('teach.point')}
        </Button>
        {taught.length > 0 && (
          <Button kind="small" label={t('teach.forget_label', { field: name })} onClick={() => void teach.forget(field)}>
            {t('teach.forget')}
          </Button>
        )}
      </span>
    </li>
  );
}

function stateText({ state, refusal }: Correction['taught'][number], t: Words['t']): string {
  if (state !== 'refused') return t(`teach.state.${state}`);
  return t('teach.state.refused', { why: refusal === null ? '' : t(`teach.refused.${refusal.why}`, { n: refusal.people }) });
}
