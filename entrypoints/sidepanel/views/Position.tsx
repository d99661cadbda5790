import type { JSX } from 'preact';
import type { Person } from '../../../lib/lead/person.ts';
import type { ViewProps } from '../App.tsx';

interface Props extends ViewProps {
  readonly person: Person;
  /** As the page or GHL has it. */
  readonly company: string | null;
}

/** What somebody is: on the record ("Co-Applicant"), unless the choice among its people says so already, and where they work. */
export function Position({ model, person: { role, title }, company }: Props): JSX.Element {
  const work = [title, company].filter(Boolean).join(', ');
  return (
    <>
      {role !== null && model.people.value.length < 2 && <div dir="auto">{role}</div>}
      {work !== '' && <div dir="auto">{work}</div>}
    </>
  );
}
