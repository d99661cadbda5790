import type { JSX } from 'preact';
import { isolate } from '../../../components/bidi.ts';
import { useWords } from '../../../components/words-context.ts';
import { keysOf } from '../../../lib/match/keys.ts';
import type { Subject } from '../../../lib/state/view.ts';
import type { ViewProps } from '../App.tsx';
import { phonesOf } from './addresses.ts';
import { TwoWays } from './Addresses.tsx';

interface Props extends ViewProps {
  readonly subject: Subject;
  /** An email or E.164. */
  readonly value: string;
}

/** Whether an email or phone needs a word before a contact is made with it. */
export function hasNote({ person, sharedKeys }: Subject, value: string): boolean {
  return sharedKeys.includes(value) || phonesOf(person).some(({ ways }) => ways.length > 1 && ways.includes(value));
}

/** Who else on the record has it, and that two countries have such a number. */
export function KeyNote({ model, subject, value }: Props): JSX.Element {
  const { t } = useWords();
  const ways = phonesOf(subject.person).find((phone) => phone.ways.includes(value))?.ways ?? [];
  const others = model.people.value.filter(({ id, person }) => id !== subject.id && keysOf(person).some((key) => key.value === value));
  const names = others.map(({ person }) => isolate(person.name ?? t('who.unnamed'))).join(', ');
  return (
    <>
      {ways.length > 1 && <TwoWays ways={ways} />}
      {subject.sharedKeys.includes(value) && (names === '' ? t('create.shared') : t('create.shared_with', { names }))}
    </>
  );
}
