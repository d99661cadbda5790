import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { Phrase } from '../../../components/Phrase.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { Rows, Section } from '../../../components/Section.tsx';
import { clockText } from '../../../components/when.ts';
import { useWords } from '../../../components/words-context.ts';
import type { StoredChange } from '../../../lib/outbox/change.ts';
import type { Words } from '../../../lib/words/words.ts';
import type { ViewProps } from '../App.tsx';
import { sayAct } from '../models/said.ts';
import styles from './Waiting.module.css';

/** What is not through: changes on their way for longer than a moment, and those that a person has to decide. */
export function Waiting({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const waiting = model.work.waiting.value;
  const refused = model.work.refused.value;
  return (
    <>
      {refused.length > 0 && (
        <Section title={t('change.refused_title')} side={String(refused.length)}>
          <Rows>
            {refused.map((change) => (
              <Refused key={change.id} model={model} change={change} />
            ))}
          </Rows>
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={t('change.title')} side={String(waiting.length)}>
          <Rows>
            {waiting.map((change) => (
              <OnItsWay key={change.id} model={model} change={change} />
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}

interface RowProps extends ViewProps {
  readonly change: StoredChange;
}

function OnItsWay({ model, change }: RowProps): JSX.Element {
  const words = useWords();
  const said = sayAct('do', change.act, change.subject.who);
  // What was sent cannot be taken back before its answer is known.
  const group = model.published.changes.value.filter((one) => one.group === change.group);
  const mayUndo = !group.some(({ state }) => state.at === 'sending' || state.at === 'unsure');
  return (
    <li class={styles['row']}>
      <span class={styles['what']}>
        <Phrase word={said.word} values={said.values} n={said.n ?? 1} />{' '}
        <span class={styles['soft']}>{stateText(words, change, model.online.value)}</span>
      </span>
      {mayUndo && (
        <Button kind="text" onClick={() => void model.act.undo(change.group)}>
          {words.t('action.undo')}
        </Button>
      )}
    </li>
  );
}

function stateText({ t, format }: Words, { state }: StoredChange, online: boolean): string {
  if (!online && state.at !== 'sending' && state.at !== 'unsure') return t('change.when_online');
  if (state.at === 'sending') return t('change.sending');
  if (state.at === 'later') return t('change.later', { when: clockText(state.retryAt, format) });
  if (state.at === 'unsure') return t('change.unsure', { when: clockText(state.lookAt, format) });
  return t('change.waiting');
}

function Refused({ model, change }: RowProps): JSX.Element | null {
  const { t } = useWords();
  if (change.state.at !== 'refused') return null;
  const said = sayAct('do', change.act, change.subject.who);
  const others = change.subject.id !== model.subject.value?.id;
  return (
    <li class={styles['refused']}>
      <span class={styles['what']}>
        <Phrase word={said.word} values={said.values} n={said.n ?? 1} />
        {others && change.subject.who !== '' && (
          <span class={styles['soft']}>
            {' '}
            <Phrase word="change.for" values={{ who: change.subject.who }} />
          </span>
        )}
      </span>
      <ProblemNotice
        problem={change.state.problem}
        onRetry={() => void model.act.retry(change.id)}
        onSettings={model.act.openSettings}
        onOpenContact={(contactId) => model.act.openContact(change.locationId, contactId)}
        actions={
          <Button kind="text" onClick={() => void model.act.drop(change.id)}>
            {t('action.drop')}
          </Button>
        }
      />
    </li>
  );
}
