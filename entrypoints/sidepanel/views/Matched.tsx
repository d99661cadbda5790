import type { JSX } from 'preact';
import { Head } from '../../../components/Head.tsx';
import { Icon } from '../../../components/Icon.tsx';
import type { PillTone } from '../../../components/Pill.tsx';
import { ProblemNotice } from '../../../components/ProblemNotice.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Subject } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import { contactAddress } from '../models/actions.ts';
import { Appointments } from './Appointments.tsx';
import { CorrectSlot } from './CorrectSlot.tsx';
import { Notes } from './Notes.tsx';
import { OnPage } from './OnPage.tsx';
import { Position } from './Position.tsx';
import { Reach } from './Reach.tsx';
import { Tags } from './Tags.tsx';
import { Tasks } from './Tasks.tsx';
import { Waiting } from './Waiting.tsx';
import styles from './Matched.module.css';

interface Props extends ViewProps {
  readonly subject: Subject;
  readonly pill: { readonly tone: PillTone; readonly text: string };
}

/** The contact, in a caller's order: who and how to reach them, what is open, what was said, when they meet, tags. */
export function Matched({ model, subject, pill }: Props): JSX.Element {
  const { t } = useWords();
  const contact = model.contact.value?.contact ?? null;
  const part = model.snapshot.value?.contact;
  const { match, locationId } = subject;
  return (
    <>
      <section class={styles['top']} tabIndex={-1}>
        <Head name={contact?.name ?? subject.person.name} unnamed={t('who.unnamed')} pill={pill}>
          <Position model={model} person={subject.person} company={contact?.company ?? subject.person.company} />
          {locationId !== null && match.at === 'matched' && (
            <a class={styles['open']} href={contactAddress(locationId, match.contactId)} target="_blank" rel="noreferrer">
              {t('action.open_in_ghl')}
              <Icon name="open" />
            </a>
          )}
          <CorrectSlot model={model} />
        </Head>
        {part?.problem && (
          <ProblemNotice problem={part.problem} onRetry={() => void model.act.refresh()} onSettings={model.act.openSettings} />
        )}
        <Reach model={model} contact={contact} person={subject.person} />
      </section>
      <Waiting model={model} />
      <Tasks model={model} />
      <Notes model={model} />
      <Appointments model={model} />
      <Tags model={model} person={subject.person} />
      <OnPage person={subject.person} />
    </>
  );
}
