import type { JSX } from 'preact';
import { ConnectForm } from '../../../components/ConnectForm.tsx';
import { Head } from '../../../components/Head.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { ViewProps } from '../App.tsx';
import { Addresses } from './Addresses.tsx';
import styles from './PageScreen.module.css';

export function NotConnected({ model }: ViewProps): JSX.Element {
  const { t } = useWords();
  const person = model.subject.value?.person;
  return (
    <>
      {person && (
        <Head name={person.name} unnamed={t('who.unnamed')} pill={{ tone: 'plain', text: t('pill.no_key') }}>
          <Addresses person={person} />
        </Head>
      )}
      <section class={styles['section']} tabIndex={-1}>
        {person ? <h2 class={styles['title']}>{t('connect.title')}</h2> : <h1>{t('connect.title')}</h1>}
        <p class={styles['soft']}>{t('connect.body')}</p>
        <ConnectForm connect={model.act.connect} />
      </section>
    </>
  );
}
