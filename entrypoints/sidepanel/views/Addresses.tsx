import type { JSX } from 'preact';
import { Soft } from '../../../components/Soft.tsx';
import { useWords } from '../../../components/words-context.ts';
import type { Person } from '../../../lib/lead/person.ts';
import { phonesOf, type ShownPhone } from './addresses.ts';

/** The main email and phone of a person, as the page shows them. */
export function Addresses({ person }: { readonly person: Person }): JSX.Element {
  const [email] = person.emails;
  const [phone] = phonesOf(person);
  return (
    <>
      {email !== undefined && <div dir="ltr">{email}</div>}
      {phone && <Phone phone={phone} />}
    </>
  );
}

/** A number; where two countries have it, both are looked up, and that is said. */
export function Phone({ phone }: { readonly phone: ShownPhone }): JSX.Element {
  return (
    <div>
      <span dir="ltr">{phone.shown}</span>
      {phone.ways.length > 1 && (
        <>
          {' '}
          <Soft>
            <TwoWays ways={phone.ways} />
          </Soft>
        </>
      )}
    </div>
  );
}

export function TwoWays({ ways }: Pick<ShownPhone, 'ways'>): JSX.Element {
  const { t, format } = useWords();
  const either = new Intl.ListFormat(format, { type: 'disjunction' });
  return <>{t('who.two_ways', { numbers: either.format(ways.map((way) => `\u2066${way}\u2069`)) })}</>;
}
