import type { JSX } from 'preact';
import { IconButton } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Fold } from '../../../components/Section.tsx';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Contact } from '../../../lib/ghl/shapes/types.ts';
import type { Person } from '../../../lib/lead/person.ts';
import type { ViewProps } from '../App.tsx';
import styles from './Matched.module.css';

interface Way {
  readonly kind: 'phone' | 'email';
  /** What is dialled, written to and copied. */
  readonly value: string;
  readonly shown: string;
}

/** How to reach the contact, the main ways first. A phone is written as the page writes it where it is the same number. */
function waysOf({ phones, emails }: Contact, person: Person): readonly Way[] {
  const asOnPage = new Map(person.phones.map(({ e164, shown }) => [e164, shown]));
  const calls = phones.map((value): Way => ({ kind: 'phone', value, shown: asOnPage.get(value) ?? value }));
  const mails = emails.map((value): Way => ({ kind: 'email', value, shown: value }));
  return [...calls.slice(0, 1), ...mails.slice(0, 1), ...calls.slice(1), ...mails.slice(1)];
}

interface Props extends ViewProps {
  readonly contact: Contact | null;
  readonly person: Person;
}

export function Reach({ model, contact, person }: Props): JSX.Element | null {
  const { t } = useWords();
  if (!contact) return model.snapshot.value?.contact.problem ? null : <Skeleton lines={2} />;
  const ways = waysOf(contact, person);
  const main = ways.slice(0, 2);
  const more = ways.slice(2);
  const list = (some: readonly Way[]) => (
    <ul class={styles['reach']}>
      {some.map((way) => (
        <Line key={way.kind + way.value} model={model} way={way} />
      ))}
    </ul>
  );
  return (
    <div>
      {list(main)}
      {more.length > 0 && <Fold summary={t('who.more', { n: more.length })}>{list(more)}</Fold>}
    </div>
  );
}

function Line({ model, way }: ViewProps & { readonly way: Way }): JSX.Element {
  const { t } = useWords();
  const scheme = way.kind === 'phone' ? 'tel' : 'mailto';
  return (
    <li class={styles['way']}>
      <Icon name={way.kind} />
      <a href={`${scheme}:${encodeURIComponent(way.value).replaceAll('%40', '@').replaceAll('%2B', '+')}`} dir="ltr">
        {way.shown}
      </a>
      <IconButton icon="copy" label={t('action.copy', { what: way.value })} onClick={() => void model.act.copy(way.value)} />
    </li>
  );
}
