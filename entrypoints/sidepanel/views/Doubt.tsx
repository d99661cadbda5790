import type { JSX } from 'preact';
import { Button } from '../../../components/Button.tsx';
import { Head } from '../../../components/Head.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Subject } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import { CorrectSlot } from './CorrectSlot.tsx';
import { Facts, readFacts } from './Facts.tsx';
import { Position } from './Position.tsx';
import styles from './PageScreen.module.css';

interface Props extends ViewProps {
  readonly subject: Subject;
}

/** The reader is not sure: nothing is looked up before a person has said that this is the lead. */
export function Doubt({ model, subject }: Props): JSX.Element {
  const { t } = useWords();
  const { person } = subject;
  if (subject.doubt === 'no') {
    return (
      <section class={styles['section']} tabIndex={-1}>
        <h1>{t('lead.denied')}</h1>
        <p class={styles['soft']}>{t('lead.denied_body')}</p>
        <div class={styles['line']}>
          <Button onClick={() => void model.act.sayLead(null)}>{t('lead.again')}</Button>
          <CorrectSlot model={model} />
        </div>
      </section>
    );
  }
  return (
    <>
      <Head name={person.name} unnamed={t('who.unnamed')} pill={{ tone: 'ask', text: t('pill.unsure') }}>
        <Position model={model} person={person} company={person.company} />
      </Head>
      <Facts facts={readFacts(person, t)} />
      <section class={styles['section']} tabIndex={-1}>
        <h2 class={styles['title']}>{t('lead.ask')}</h2>
        <p class={styles['soft']}>{t('lead.ask_body')}</p>
        <div class={styles['line']}>
          <Button kind="go" onClick={() => void model.act.sayLead('yes')}>
            {t('lead.yes')}
          </Button>
          <Button onClick={() => void model.act.sayLead('no')}>{t('lead.no')}</Button>
          <CorrectSlot model={model} />
        </div>
      </section>
    </>
  );
}
