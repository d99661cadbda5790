import type { DealView } from '../shapes.ts';
import type { Dom } from './dom.ts';

/** The middle of a deal's page, one part for each entry of the side menu, and the column beside it. */
export interface DealSections {
  section(name: string, deal: DealView, write: (what: string, body: unknown) => void): HTMLElement;
  side(deal: DealView, write: (what: string, body: unknown) => void): HTMLElement;
}

/** Runs in the page: its source is sent there. */
export function makeDealSections({ el, box, span, link, button, pair }: Dom): DealSections {
  const card = (title: string, ...children: readonly (Node | null)[]): HTMLElement =>
    box('Page__card', el('h3', '', {}, title), ...children);
  const line = (label: string, take: (text: string) => void): HTMLElement => {
    const input = el('input', 'ant-input', { placeholder: label, maxlength: '2000', 'aria-label': label });
    const give = (): void => {
      const text = input.value.trim();
      input.value = '';
      if (text !== '') take(text);
    };
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') give();
    });
    return box('ant-input-group', input, button('Add', 'ant-btn', give));
  };
  const entry = (text: string, by: string, when: string): HTMLElement =>
    box('ActivityFeed__item', box('ActivityFeed__text', text), box('Page__muted', `by ${by} · ${when}`));

  const activity: DealSections['section'] = (_, deal, write) =>
    box(
      '',
      card(
        'Notes',
        line('Add a note', (text) => write('notes', { text })),
        ...deal.notes.map(({ text, by, when }) => entry(text, by, when)),
      ),
      card('Activity', ...deal.activity.map(({ text, by, when }) => entry(text, by, when))),
    );
  const applicants: DealSections['section'] = (_, deal) =>
    box(
      '',
      ...deal.applicants.map((one) =>
        box(
          'Page__card ApplicantCard__card',
          box('SideMenu__clientHead', el('h3', '', { dir: 'auto' }, one.name), span('ant-tag', one.role)),
          ...one.emails.map((email, at) => pair(at === 0 ? 'Email' : 'Other email', link(`mailto:${email}`, '', email))),
          ...one.phones.map(({ kind, shown, dial }, at) =>
            pair(kind === 'home' ? 'Home phone' : at === 0 ? 'Mobile' : 'Other mobile', link(`tel:${dial}`, '', shown)),
          ),
          pair('Date of birth', one.birthDate),
          pair('Home address', one.address),
          one.employer === '' ? null : pair('Employer', one.employer),
        ),
      ),
    );
  const details: DealSections['section'] = (_, deal) =>
    box(
      '',
      card(
        'Loan',
        pair('Loan amount', deal.amount),
        pair('Lender', deal.lender),
        pair('Lender reference', deal.lenderReference),
        pair('Security property', deal.security),
        pair('Lead source', deal.source),
        pair('Created', deal.created),
      ),
      card(
        'Professional contacts',
        ...deal.professionals.map(({ role, name, firm, email, phone }) =>
          pair(role, span('', `${name}, ${firm}`, el('br', '', {}), link(`mailto:${email}`, '', email), ` · ${phone}`)),
        ),
      ),
    );
  const documents: DealSections['section'] = (_, deal) =>
    card(
      'Documents',
      ...deal.applicants.map(({ name }, at) => entry(`Payslip ${name} ${2026 - at}.pdf`, deal.broker, 'uploaded 14 Nov 2026')),
      entry('Contract of sale.pdf, signed by Tahlia Greer', 'FinanceVault', 'uploaded 10 Nov 2026'),
    );
  return {
    section: (name, deal, write) => {
      const draw = name === 'applicants' ? applicants : name === 'details' ? details : name === 'documents' ? documents : activity;
      return draw(name, deal, write);
    },
    side: (deal, write) =>
      box(
        '',
        card(
          'Tags',
          box(
            'TagList__tags',
            ...deal.tags.map((tag) =>
              span(
                'ant-tag',
                tag,
                button('×', '', () => write('tags/remove', { tag })),
              ),
            ),
          ),
          line('Add a tag', (tag) => write('tags', { tag })),
        ),
        card(
          'Tasks',
          ...deal.tasks.map(({ id, title, due, done }) =>
            box(
              'TaskList__task',
              button(done ? '✓' : ' ', done ? 'ant-checkbox ant-checkbox-checked' : 'ant-checkbox', () =>
                write('tasks/done', { task: id, done: !done }),
              ),
              box('', box(done ? 'TaskList__done' : '', title), box('Page__muted', due === '' ? 'No date' : `Due ${due}`)),
            ),
          ),
          line('Add a task', (title) => write('tasks', { title, due: '' })),
        ),
      ),
  };
}
