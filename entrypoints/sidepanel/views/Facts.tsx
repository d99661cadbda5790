import type { ComponentChildren, JSX } from 'preact';
import type { Person } from '../../../lib/lead/person.ts';
import type { Words } from '../../../lib/words/words.ts';
import { phonesOf } from './addresses.ts';
import { Phone } from './Addresses.tsx';
import styles from './Facts.module.css';

interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
  readonly key: string;
}

/** What a page says, a line each. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <dl class={styles['facts']}>
      {facts.map(({ key, label, value }) => (
        <div key={key} class={styles['fact']}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const fact = (key: string, label: string, value: string | null): readonly Fact[] => (value === null ? [] : [{ key, label, value }]);

/** Who works on the person and how far, as the page says. */
export function workFacts({ owner, status, source }: Person, t: Words['t']): readonly Fact[] {
  return [
    ...fact('owner', t('on_page.owner'), owner),
    ...fact('status', t('on_page.status'), status),
    ...fact('source', t('create.source'), source),
  ];
}

/** Everything by which somebody can tell whether this is the lead. */
export function readFacts(person: Person, t: Words['t']): readonly Fact[] {
  const { street, city, state, postcode, country } = person.address ?? {};
  // Where there are states the postcode stands behind them.
  const town = (state ? [city, state, postcode] : [postcode, city]).filter(Boolean).join(' ');
  const address = [street, town, country].filter(Boolean).join(', ');
  return [
    ...person.emails.map((email): Fact => ({ key: email, label: t('create.email'), value: <bdi dir="ltr">{email}</bdi> })),
    ...phonesOf(person).map((phone): Fact => ({ key: phone.shown, label: t('create.phone'), value: <Phone phone={phone} /> })),
    ...fact('address', t('on_page.address'), address || null),
    ...workFacts(person, t),
  ];
}
