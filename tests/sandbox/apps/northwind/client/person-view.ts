import type { Colleague, PersonView } from '../person.ts';
import type { Dom } from './dom.ts';

/** The pieces of a record, each made when its data is there. */
export interface PersonPieces {
  name(person: PersonView): HTMLElement;
  details(person: PersonView): HTMLElement;
  work(person: PersonView, write: (path: string, body: unknown) => void): HTMLElement;
  rail(person: PersonView, me: Colleague): HTMLElement;
  you(me: Colleague): HTMLElement;
  skeleton(): HTMLElement;
}

/** Runs in the page: its source is sent there. */
export function initials(name: string): string {
  const letters = name.split(' ').map((word) => word.match(/\p{L}/u)?.[0] ?? '');
  return letters.slice(0, 2).join('').toUpperCase();
}

/** Runs in the page with `initials`: it uses nothing else from outside itself. */
export function makePersonPieces({ box, button, line }: Dom): PersonPieces {
  const card = (title: string, ...children: readonly (Node | string)[]): HTMLElement =>
    box('bg-white border rounded-lg p-4 mb-3', box('text-xs text-slate-500 uppercase mb-2', title), ...children);
  const pair = (label: string, value: string): HTMLElement =>
    box('flex gap-2 py-1', box('w-28 shrink-0 text-slate-500', label), box('min-w-0 break-words', value));
  const staff = (title: string, { name, email, phone }: Colleague): HTMLElement =>
    card(title, box('font-semibold', name), box('text-xs text-slate-500 break-words', email), box('text-xs text-slate-500', phone));

  return {
    name: (person) =>
      box(
        'flex items-center gap-3 mb-4',
        box('avatar shrink-0', initials(person.name)),
        box(
          'min-w-0',
          box('text-xl font-semibold break-words', person.name),
          box('text-sm text-slate-500', person.company === '' ? person.title : `${person.title} at ${person.company}`),
        ),
      ),
    details: (person) => {
      const referrer = person.referredBy;
      return box(
        '',
        card(
          'About',
          ...person.emails.map((email, at) => pair(at === 0 ? 'Work email' : 'Private email', email)),
          ...person.phones.map((phone, at) => pair(at === 0 ? 'Mobile' : 'Second phone', phone)),
          pair('Company', person.company === '' ? '—' : person.company),
          pair('City', person.city),
          pair('Source', person.source),
          pair('Status', person.status),
          pair('Account no.', person.account),
        ),
        box(
          'hidden',
          card('Referred by', box('font-semibold', referrer.name), pair('Work email', referrer.email), pair('Mobile', referrer.phone)),
        ),
      );
    },
    work: (person, write) => {
      const tags = person.tags.map((tag) =>
        box(
          'chip',
          tag,
          button('×', 'chip-x', () => write('tags/remove', { tag })),
        ),
      );
      const tasks = person.tasks.map((task) =>
        box(
          'flex items-center gap-2 py-1',
          button(task.done ? '✓' : ' ', task.done ? 'tick tick-on' : 'tick', () =>
            write('tasks/done', { task: task.id, done: !task.done }),
          ),
          box(task.done ? 'line-through text-slate-500' : '', task.title),
          box('text-xs text-slate-500 ml-auto', task.due),
        ),
      );
      const entry = (text: string, by: string, when: string): HTMLElement =>
        box('py-2 border-t', box('break-words', text), box('text-xs text-slate-500', `${when} · by ${by}`));
      return box(
        '',
        card(
          'Tags',
          box('flex flex-wrap gap-2', ...tags),
          line('Add a tag', (tag) => write('tags', { tag })),
        ),
        card(
          'Tasks',
          ...tasks,
          line('Add a task', (title) => write('tasks', { title, due: '' })),
        ),
        card(
          'Timeline',
          box(
            'mb-2',
            line('Write a note', (text) => write('notes', { text })),
          ),
          ...person.notes.map((note) => entry(note.text, note.by, note.when)),
          ...person.activity.map(({ text, by, when }) => entry(text, by, when)),
        ),
      );
    },
    rail: (person, me) => box('', staff('Owner', person.owner), staff('You', me)),
    you: (me) => staff('You', me),
    skeleton: () => box('', box('bone w-1/2'), box('bone'), box('bone'), box('bone w-1/2')),
  };
}
