import type { ComponentChildren, JSX } from 'preact';
import { Avatar } from '../../../components/Avatar.tsx';
import { isolate } from '../../../components/bidi.ts';
import { Button } from '../../../components/Button.tsx';
import { monthText } from '../../../components/when.ts';
import { useWords } from '../../../components/words-context.ts';
import type { ConfirmWhy } from '../../../lib/match/verdict.ts';
import type { WordKey } from '../../../lib/words/words.ts';
import type { ContactCard, Match } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import styles from './Choose.module.css';

/** A contact as a choice: what agrees with the page is bold. */
function Card({ card, children }: { readonly card: ContactCard; readonly children?: ComponentChildren }): JSX.Element {
  const { t, format } = useWords();
  const { contact, hits } = card;
  const keys = [...new Set([...contact.emails.slice(0, 2), ...contact.phones.slice(0, 2), ...hits])];
  const about = [contact.company, contact.addedAt === null ? null : t('several.since', { when: monthText(contact.addedAt, format) })];
  return (
    <li class={styles['card']}>
      <Avatar name={contact.name} />
      <div class={styles['who']}>
        <b dir="auto">{contact.name ?? t('who.unnamed')}</b>
        {keys.map((key) => (
          <div key={key} class={styles['soft']} dir="ltr">
            {hits.includes(key) ? <b>{key}</b> : key}
          </div>
        ))}
        {about.some(Boolean) && (
          <div class={styles['soft']} dir="auto">
            {about.filter(Boolean).join(' · ')}
          </div>
        )}
      </div>
      {children}
    </li>
  );
}

/** Several contacts could be the person: nothing is written until somebody chooses. */
export function Several({ model, match }: ViewProps & { readonly match: Extract<Match, { at: 'several' }> }): JSX.Element {
  const { t } = useWords();
  return (
    <section class={styles['section']} tabIndex={-1}>
      <p>{t(match.why === 'keys-disagree' ? 'several.keys_disagree' : 'several.same_key')}</p>
      <ul class={styles['list']}>
        {match.cards.map((card) => (
          <Card key={card.contact.id} card={card}>
            <Button
              label={t('several.choose_name', { name: isolate(card.contact.name ?? t('who.unnamed')) })}
              onClick={() => void model.act.choose(card.contact.id)}
            >
              {t('several.choose')}
            </Button>
          </Card>
        ))}
      </ul>
      {match.mayCreate && (
        <div>
          <Button kind="text" onClick={() => void model.act.reject()}>
            {t('several.none')}
          </Button>
        </div>
      )}
    </section>
  );
}

const whys: Readonly<Record<ConfirmWhy, WordKey>> = {
  'phone-only': 'confirm.phone_only',
  'shared-mailbox': 'confirm.shared_mailbox',
  'shared-on-record': 'confirm.shared_on_record',
};

/** One contact agrees by a weak key only, and the name does not tell that it is this person. */
export function Confirm({ model, match }: ViewProps & { readonly match: Extract<Match, { at: 'confirm' }> }): JSX.Element {
  const { t } = useWords();
  return (
    <section class={styles['section']} tabIndex={-1}>
      <h2 class={styles['title']}>{t('confirm.title')}</h2>
      <p class={styles['soft']}>{t(whys[match.why])}</p>
      <ul class={styles['list']}>
        <Card card={match.card} />
      </ul>
      <div class={styles['line']}>
        <Button kind="go" wide onClick={() => void model.act.choose(match.card.contact.id)}>
          {t('confirm.yes')}
        </Button>
        <Button onClick={() => void model.act.reject()}>{t('confirm.no')}</Button>
      </div>
    </section>
  );
}
