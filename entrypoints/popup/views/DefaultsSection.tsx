import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Field } from '../../../components/Field.tsx';
import { Soft } from '../../../components/Soft.tsx';
import { Section } from '../../../components/Section.tsx';
import { clockText } from '../../../components/when.ts';
import { useWords } from '../../../components/words-context.ts';
import type { Defaults } from '../../../lib/state/view.ts';
import type { PopupProps } from '../Popup.tsx';

/** What new contacts get. Kept with every keystroke: a popup closes without a word. */
export function DefaultsSection({ model }: PopupProps): JSX.Element {
  const { t, format } = useWords();
  const typed = useSignal<Defaults | null>(null);
  const saved = useSignal(false);
  const shown = typed.value ?? model.defaults.value;
  const edit = async (part: Partial<Defaults>) => {
    typed.value = { ...shown, ...part };
    await model.saveDefaults(typed.value);
    saved.value = true;
  };
  return (
    <Section title={t('defaults.title')}>
      <Field
        label={t('defaults.tag')}
        control={(ids) => (
          <input
            {...ids}
            type="text"
            dir="auto"
            maxLength={100}
            value={shown.tag}
            onInput={(event) => void edit({ tag: event.currentTarget.value })}
          />
        )}
      />
      <Field
        label={t('defaults.task')}
        hint={t('defaults.hint', { time: clockText(new Date(2026, 0, 5, 9).getTime(), format) })}
        control={(ids) => (
          <input
            {...ids}
            type="text"
            dir="auto"
            maxLength={200}
            value={shown.task}
            onInput={(event) => void edit({ task: event.currentTarget.value })}
          />
        )}
      />
      <div role="status">{saved.value && <Soft>{t('defaults.saved')}</Soft>}</div>
    </Section>
  );
}
