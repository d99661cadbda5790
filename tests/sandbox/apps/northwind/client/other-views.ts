import type { Colleague, PersonRow } from '../person.ts';
import type { Dom } from './dom.ts';

/** The pages that show nobody in particular. */
export interface OtherViews {
  list(people: readonly PersonRow[]): HTMLElement;
  dashboard(total: number): HTMLElement;
  handbook(): HTMLElement;
  profile(me: Colleague): HTMLElement;
  message(text: string): HTMLElement;
}

/** Runs in the page: its source is sent there, so it uses nothing but its argument. */
export function makeOtherViews({ box, link }: Dom): OtherViews {
  const title = (text: string): HTMLElement => box('text-xl font-semibold mb-4', text);
  const figure = (value: string, label: string): HTMLElement =>
    box('bg-white border rounded-lg p-4', box('text-xl font-semibold', value), box('text-sm text-slate-500', label));
  return {
    list: (people) =>
      box(
        '',
        title(`People (${people.length})`),
        box(
          'bg-white border rounded-lg',
          ...people.map((person) => {
            const email = box(
              'w-52 shrink-0 text-sm text-slate-500',
              person.email.length > 26 ? `${person.email.slice(0, 24)}…` : person.email,
            );
            email.title = person.email;
            return link(
              `/people/${person.id}`,
              'flex gap-3 px-4 py-2 border-t items-center row',
              box('min-w-0 grow', box('font-semibold break-words', person.name), box('text-xs text-slate-500', person.company)),
              email,
              box('w-40 shrink-0', person.phone),
              box('w-20 shrink-0 text-sm text-slate-500', person.status),
            );
          }),
        ),
      ),
    dashboard: (total) =>
      box(
        '',
        title('Dashboard'),
        box('grid-3', figure(String(total), 'people'), figure('14', 'calls this week'), figure('$61,400', 'open proposals')),
        box('bg-white border rounded-lg p-4 mt-3', 'Next sync at 09:30. Batch 0412 998 771 finished without errors.'),
      ),
    handbook: () =>
      box(
        'bg-white border rounded-lg p-4 prose',
        title('How we hand over a customer'),
        box('text-sm text-slate-500 mb-2', 'Lucy Brandt, 2 November 2026'),
        box('mb-2', 'A hand-over takes one call and one written page. The page says who decides, what was promised, and by when.'),
        box('mb-2', 'Copy lucy@northwind.example on the first message, and give the customer the desk number, 0455 010 200.'),
        box('', 'Contract numbers look like 0477 114 208. They are no phone numbers.'),
      ),
    profile: (me) =>
      box(
        'bg-white border rounded-lg p-4',
        title('Your profile'),
        ...[
          ['Name', me.name],
          ['Work email', me.email],
          ['Mobile', me.phone],
          ['Company', 'Northwind'],
        ].map(([label = '', value = '']) => box('flex gap-2 py-1', box('w-28 shrink-0 text-slate-500', label), box('', value))),
      ),
    message: (text) => box('bg-white border rounded-lg p-4', text),
  };
}
