import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { Head } from '../../../components/Head.tsx';
import { Notice } from '../../../components/Notice.tsx';
import type { PillTone } from '../../../components/Pill.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { WordKey } from '../../../lib/words/words.ts';
import type { Match, Subject } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import { Addresses } from './Addresses.tsx';
import { Confirm, Several } from './Choose.tsx';
import { CorrectSlot } from './CorrectSlot.tsx';
import { CreateContact } from './CreateContact.tsx';
import { Doubt } from './Doubt.tsx';
import { Matched } from './Matched.tsx';
import { OnPage } from './OnPage.tsx';
import { Position } from './Position.tsx';
import { Waiting } from './Waiting.tsx';
import styles from './PageScreen.module.css';

interface Props extends ViewProps {
  readonly subject: Subject;
}

const pills: Readonly<Record<Match['at'], { readonly tone: PillTone; readonly word: WordKey }>> = {
  matched: { tone: 'good', word: 'pill.found' },
  none: { tone: 'new', word: 'pill.none' },
  several: { tone: 'ask', word: 'pill.ask' },
  confirm: { tone: 'ask', word: 'pill.confirm' },
  looking: { tone: 'plain', word: 'pill.looking' },
  unasked: { tone: 'plain', word: 'pill.no_key' },
  'no-key': { tone: 'plain', word: 'pill.no_key' },
  failed: { tone: 'plain', word: 'pill.no_key' },
  'not-connected': { tone: 'plain', word: 'pill.no_key' },
};

/** A person on a record: who they are, and what is known of them in GHL. */
export function Person({ model, subject }: Props): JSX.Element {
  const { t } = useWords();
  const { match, person, doubt } = subject;
  if (doubt !== null) {
    return (
      <>
        <Doubt model={model} subject={subject} />
        <Waiting model={model} />
      </>
    );
  }
  const pill = { tone: pills[match.at].tone, text: t(pills[match.at].word) };
  if (match.at === 'matched') return <Matched model={model} subject={subject} pill={pill} />;
  return (
    <>
      <Head name={person.name} unnamed={t('who.unnamed')} pill={pill}>
        {/* The form for a new contact has the rest. */}
        <Position model={model} person={person} company={match.at === 'none' ? null : person.company} />
        {match.at !== 'none' && <Addresses person={person} />}
        <CorrectSlot model={model} />
      </Head>
      {subject.lost && <Notice tone="warn">{t('who.lost')}</Notice>}
      <Answer model={model} subject={subject} />
      <OnPage person={person} />
      <Waiting model={model} />
    </>
  );
}

function Answer({ model, subject }: Props): JSX.Element {
  const { t } = useWords();
  const { match } = subject;
  switch (match.at) {
    case 'none':
      return <CreateContact model={model} subject={subject} />;
    case 'several':
      return <Several model={model} match={match} />;
    case 'confirm':
      return <Confirm model={model} match={match} />;
    case 'no-key':
      return (
        <section class={styles['section']} tabIndex={-1}>
          <h2 class={styles['title']}>{t('no_key.title')}</h2>
          <p class={styles['soft']}>{t('no_key.body')}</p>
          <div>
            <Button onClick={() => void model.act.lookAgain()}>{t('no_key.again')}</Button>
          </div>
        </section>
      );
    case 'failed':
      return <ProblemNotice problem={match.problem} onRetry={() => void model.act.lookAgain()} onSettings={model.act.openSettings} />;
    case 'looking':
    case 'unasked':
    case 'matched':
    case 'not-connected':
      return <Skeleton lines={4} />;
  }
}
