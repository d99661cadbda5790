import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isolate } from '../../../components/bidi.ts';
import { Button } from '../../../components/Button.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { PickStep } from '../../../lib/protocol/teaching.ts';
import type { Pick } from '../../../lib/state/teach-view.ts';
import type { ViewProps } from '../App.tsx';
import { fieldWord } from '../models/corrections.ts';
import styles from './Correct.module.css';

/** What is being taught now: the page waits for a person to point, or they have, and judge what it gives. */
export function Picking({ model }: ViewProps): JSX.Element | null {
  const pick = model.teach.pick.value;
  const isOn = pick !== null;
  // The keyboard goes back to where it was pressed.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (!isOn || !(activeElement instanceof HTMLElement)) return undefined;
    return () => activeElement.isConnected && activeElement.focus({ preventScroll: true });
  }, [isOn]);
  if (pick === null) return null;
  return pick.at === 'pointing' ? <Pointing model={model} pick={pick} /> : <Offered key={JSON.stringify(pick)} model={model} pick={pick} />;
}

const STEPS: Readonly<Record<string, PickStep>> = { ArrowUp: 'up', Enter: 'take', Escape: 'leave' };

function Pointing({ model: { teach }, pick }: ViewProps & { readonly pick: Extract<Pick, { at: 'pointing' }> }): JSX.Element {
  const { t } = useWords();
  const field = t(fieldWord(pick.field));
  const keys = useRef<HTMLButtonElement>(null);
  useEffect(() => keys.current?.focus(), []);
  return (
    <section class={styles['box']}>
      <h2>{t('teach.pointing.title', { field })}</h2>
      <p class={styles['soft']}>{t('teach.pointing.body')}</p>
      <p role="status" dir="auto">
        {pick.over !== null && t('teach.pointing.over', { values: pick.over.map(isolate).join(', ') || t('teach.nothing_here') })}
      </p>
      <div class={styles['line']}>
        {/* The keys stay in the panel, which has the focus: it passes them on. Escape lets go of them. */}
        <button
          type="button"
          ref={keys}
          class={styles['keys']}
          onClick={() => teach.step('next')}
          onKeyDown={(event) => {
            const step = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : STEPS[event.key];
            if (step === undefined) return;
            event.preventDefault();
            teach.step(step);
            // A page that has lost the picker is let go of all the same.
            if (step === 'leave') teach.stop();
          }}
        >
          {t('teach.pointing.keys', { field })}
        </button>
        <Button kind="small" onClick={teach.stop}>
          {t('teach.pointing.cancel')}
        </Button>
      </div>
    </section>
  );
}

function Offered({ model: { teach }, pick }: ViewProps & { readonly pick: Extract<Pick, { at: 'offered' }> }): JSX.Element {
  const { t } = useWords();
  const { offers, by } = pick;
  const useful = offers.flatMap(({ values }, at) => (values.length > 0 ? [at] : []));
  const ticked = useSignal<ReadonlySet<number>>(new Set(useful));
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [only] = offers;
  const isAll = ticked.value.size === offers.length;
  return (
    <section class={styles['box']} ref={box} tabIndex={-1} aria-label={t('teach.offer.title')}>
      <h2>{offers.length === 0 ? t('teach.offer.none_here') : t('teach.offer.title')}</h2>
      <ul class={styles['offers']}>
        {offers.map(({ field, values, count }, at) => {
          const name = t(fieldWord(field));
          const text = values.map(isolate).join(', ');
          return (
            <li key={at} class={styles['offer']}>
              {by === 'values' && (
                <input
                  type="checkbox"
                  aria-label={t('teach.offer.use', { field: name, value: text })}
                  checked={ticked.value.has(at)}
                  onChange={({ currentTarget }) => {
                    const others = [...ticked.value].filter((one) => one !== at);
                    ticked.value = new Set(currentTarget.checked ? [...others, at] : others);
                  }}
                />
              )}
              <span class={styles['name']}>{name}</span>
              <span class={styles['value']}>
                <b dir="auto">{values.length === 0 ? t('teach.offer.nothing') : text}</b>
                {count > 1 && <span class={styles['soft']}>{t('teach.offer.count', { n: count })}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      <div class={styles['line']}>
        {useful.length > 0 && (
          <Button kind="go" busy={ticked.value.size === 0} onClick={() => void teach.keep([...ticked.value].toSorted((a, b) => a - b))}>
            {by === 'pointed' ? t('teach.offer.keep') : isAll ? t('teach.offer.keep_all') : t('teach.offer.keep_some')}
          </Button>
        )}
        {by === 'pointed' && only && <Button onClick={() => void teach.point(only.field)}>{t('teach.pick_again')}</Button>}
        <Button onClick={teach.stop}>{t('action.cancel')}</Button>
      </div>
    </section>
  );
}
