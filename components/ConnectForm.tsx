import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Problem } from '../lib/base/problem.ts';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { HELP_ADDRESS } from './help.ts';
import { ProblemNotice } from './ProblemNotice.tsx';
import { useWords } from './words-context.ts';
import styles from './ConnectForm.module.css';

const SCOPES = ['contacts.readonly', 'contacts.write', 'locations.readonly', 'locations/tags.readonly'];

interface Props {
  /** Tries the token. Null when it works. */
  readonly connect: (token: string, location: string) => Promise<Problem | null>;
  readonly onCancel?: () => void;
}

/** Token and sub-account, tried at once. The token leaves the field when it works, and is kept nowhere here. */
export function ConnectForm({ connect, onCancel }: Props): JSX.Element {
  const { t } = useWords();
  const token = useSignal('');
  const location = useSignal('');
  const asked = useSignal(false);
  const trying = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  const tokenField = useRef<HTMLInputElement>(null);
  const locationField = useRef<HTMLInputElement>(null);

  const submit = async () => {
    if (trying.value) return;
    asked.value = true;
    problem.value = null;
    if (token.value.trim() === '') return tokenField.current?.focus();
    if (location.value.trim() === '') return locationField.current?.focus();
    trying.value = true;
    problem.value = await connect(token.value.trim(), location.value.trim());
    trying.value = false;
    if (problem.value === null) {
      token.value = '';
      location.value = '';
      asked.value = false;
    }
  };

  return (
    <form
      class={styles['form']}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <Field
        label={t('connect.token')}
        hint={t('connect.token_hint')}
        wrong={asked.value && token.value.trim() === '' ? t('connect.empty_token') : null}
        control={(ids) => (
          <input
            {...ids}
            ref={tokenField}
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={token.value}
            onInput={(event) => (token.value = event.currentTarget.value)}
          />
        )}
      />
      <Field
        label={t('connect.location')}
        hint={t('connect.location_hint')}
        wrong={asked.value && location.value.trim() === '' ? t('connect.empty_location') : null}
        control={(ids) => (
          <input
            {...ids}
            ref={locationField}
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            value={location.value}
            onInput={(event) => (location.value = event.currentTarget.value)}
          />
        )}
      />
      {problem.value && <ProblemNotice problem={problem.value} role="alert" />}
      <div class={styles['line']}>
        <Button kind="go" submit wide busy={trying.value}>
          {t(trying.value ? 'connect.testing' : 'connect.submit')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('action.cancel')}</Button>}
      </div>
      <p class={styles['soft']}>{t('connect.scopes', { scopes: SCOPES.join(', ') })}</p>
      <p class={styles['soft']}>{t('connect.kept')}</p>
      <a class={styles['how']} href={HELP_ADDRESS} target="_blank" rel="noreferrer">
        {t('connect.how')}
      </a>
    </form>
  );
}
