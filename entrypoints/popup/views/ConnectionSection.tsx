import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Problem } from '../../../lib/base/problem.ts';
import type { Connection } from '../../../lib/ghl/connection.ts';
import type { WordKey } from '../../../lib/words/words.ts';
import { isolate } from '../../../components/bidi.ts';
import { Button } from '../../../components/Button.tsx';
import { ConnectForm } from '../../../components/ConnectForm.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Phrase } from '../../../components/Phrase.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { Section } from '../../../components/Section.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { PopupProps } from '../Popup.tsx';
import styles from './ConnectionSection.module.css';

/** What a person cannot do without a scope. */
const without: Readonly<Record<string, WordKey>> = {
  'contacts.readonly': 'connection.scope.contacts_readonly',
  'contacts.write': 'connection.scope.contacts_write',
  'locations.readonly': 'connection.scope.locations_readonly',
  'locations/tags.readonly': 'connection.scope.locations_tags_readonly',
};

/** Which sub-account it is, or the form to connect one. */
export function ConnectionSection({ model }: PopupProps): JSX.Element {
  const { t } = useWords();
  const replacing = useSignal(false);
  const connection = model.connection.value;
  const connect = async (token: string, location: string) => {
    const problem = await model.connect(token, location);
    if (problem === null) replacing.value = false;
    return problem;
  };
  return (
    <Section title={t('connection.title')}>
      {connection && <Connected connection={connection} />}
      {connection === null && <p>{t('connect.body')}</p>}
      {connection === null || replacing.value ? (
        <ConnectForm connect={connect} {...(connection ? { onCancel: () => (replacing.value = false) } : {})} />
      ) : (
        <Forget model={model} name={connection.name} onReplace={() => (replacing.value = true)} />
      )}
    </Section>
  );
}

function Connected({ connection }: { readonly connection: Connection }): JSX.Element {
  const { t } = useWords();
  const { name, hue, missingScopes } = connection;
  return (
    <>
      <div class={styles['account']} role="status">
        <span class={styles['dot']} style={{ '--hue': String(hue) }} />
        <span>
          <Phrase word="connection.connected" values={{ name }} />
        </span>
      </div>
      {missingScopes.length > 0 && (
        <Notice tone="warn" more={t('connection.missing_hint')}>
          {t('connection.missing', { n: missingScopes.length })}
          <ul class={styles['missing']}>
            {missingScopes.map((scope) => (
              <li key={scope}>
                <code>{scope}</code> {t(without[scope] ?? 'connection.scope.unknown')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

interface ForgetProps extends PopupProps {
  readonly name: string;
  readonly onReplace: () => void;
}

/** Forgetting is asked twice: the token cannot be read again in GHL. */
function Forget({ model, name, onReplace }: ForgetProps): JSX.Element {
  const { t } = useWords();
  const asking = useSignal(false);
  const problem = useSignal<Problem | null>(null);
  const forget = async () => {
    problem.value = await model.forget();
  };
  if (!asking.value) {
    return (
      <div class={styles['line']}>
        <Button kind="small" onClick={onReplace}>
          {t('connection.replace')}
        </Button>
        <Button kind="small" onClick={() => (asking.value = true)}>
          {t('connection.forget')}
        </Button>
      </div>
    );
  }
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape') asking.value = false;
      }}
    >
      <Notice
        tone="warn"
        role="alert"
        actions={
          <>
            <Button kind="small" onClick={() => void forget()}>
              {t('connection.forget_yes')}
            </Button>
            <Button kind="small" onClick={() => (asking.value = false)}>
              {t('action.cancel')}
            </Button>
          </>
        }
      >
        {t('connection.forget_ask', { name: isolate(name) })}
      </Notice>
      {problem.value && <ProblemNotice problem={problem.value} role="alert" />}
    </div>
  );
}
