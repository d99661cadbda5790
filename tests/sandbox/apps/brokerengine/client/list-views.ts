import type { BoardView, ContactRow, QueueRow } from '../shapes.ts';
import type { Dom } from './dom.ts';

export interface ListViews {
  board(name: string, view: BoardView): HTMLElement;
  /** Only the rows that can be seen, and a few more, are in the page. */
  contacts(rows: readonly ContactRow[]): HTMLElement;
  queue(rows: readonly QueueRow[]): HTMLElement;
}

/** Runs in the page: its source is sent there. */
export function makeListViews({ el, box, span, link, icon, avatar }: Dom): ListViews {
  const head = (title: string, action: HTMLElement | null): HTMLElement => box('Page__head', el('h1', '', {}, title), action);
  return {
    board: (name, { columns }) =>
      box(
        'Page__main',
        head(name === 'lead' ? 'Leads' : 'Deals', null),
        box(
          'LoanBoard__board',
          ...columns.map(({ stage, cards }) =>
            box(
              'LoanBoard__column',
              el('h3', 'LoanBoard__columnTitle', {}, `${stage} `, span('ant-tag', String(cards.length))),
              ...cards.map((card) =>
                box(
                  'LoanBoardCard__card',
                  link(`/applications/${card.id}/activity/`, 'LoanBoardCard__cardName', card.name),
                  box(
                    'LoanBoardCard__clients',
                    icon('user'),
                    el('span', '', { title: 'Primary Applicant', dir: 'auto' }, card.client),
                    card.others === 0 ? null : span('ant-tag', `+${card.others}`),
                  ),
                  card.phone === null
                    ? null
                    : box('LoanBoardCard__phone', icon('phone'), link(`tel:${card.phone.dial}`, '', card.phone.shown)),
                  box('LoanBoardCard__meta', span('', `${card.amount} · ${card.lender}`), span('', `${card.days}d`), avatar(card.broker)),
                ),
              ),
            ),
          ),
        ),
      ),
    contacts: (rows) => {
      const rowHeight = 42;
      const body = box('VirtualTable__body');
      const windowed = box('VirtualTable__window', body);
      body.style.position = 'relative';
      body.style.height = `${rows.length * rowHeight}px`;
      const draw = (): void => {
        const first = Math.max(0, Math.floor(windowed.scrollTop / rowHeight) - 2);
        body.replaceChildren(
          ...rows.slice(first, first + 15).map((row, at) => {
            const made = el(
              'div',
              'VirtualTable__row',
              { role: 'row' },
              el('span', '', { role: 'cell' }, el('a', '', { href: `/contacts/${row.id}/`, dir: 'auto' }, row.name)),
              el('span', '', { role: 'cell' }, row.email),
              el('span', '', { role: 'cell' }, row.phone),
              el('span', '', { role: 'cell' }, row.broker),
            );
            Object.assign(made.style, { position: 'absolute', left: '0', right: '0', top: `${(first + at) * rowHeight}px` });
            return made;
          }),
        );
      };
      windowed.addEventListener('scroll', draw);
      draw();
      const titles = ['Name', 'Email', 'Mobile', 'Broker'].map((title) => el('span', '', { role: 'columnheader' }, title));
      return box(
        'Page__main',
        head('Contacts', link('/contacts/new/', 'ant-btn ContactHeader__createContact', 'New')),
        el(
          'div',
          'ant-table',
          { role: 'table', 'aria-rowcount': String(rows.length + 1) },
          el('div', 'VirtualTable__row VirtualTable__head', { role: 'row' }, ...titles),
          windowed,
        ),
      );
    },
    queue: (rows) => {
      const cell = (name: string, ...children: readonly (Node | string)[]): HTMLElement =>
        el('td', 'ant-table-cell', { 'data-testid': `queue-cell-${name}` }, ...children);
      const titles = ['Name', 'Deal', 'Priority', 'Date Due', 'Assignee Name', 'Created At'];
      return box(
        'Page__main',
        head('My queue', null),
        box(
          'ant-table',
          el(
            'table',
            '',
            {},
            el('thead', '', {}, el('tr', '', {}, ...titles.map((title) => el('th', 'ant-table-cell', {}, title)))),
            el(
              'tbody',
              'ant-table-tbody',
              {},
              ...rows.map((row) =>
                el(
                  'tr',
                  'ant-table-row',
                  {},
                  cell('name', row.task),
                  cell('deal', link(`/applications/${row.dealId}/activity/`, '', row.deal)),
                  cell('priority', row.priority),
                  cell('dueDate', row.due),
                  cell('assignee', row.assignee),
                  cell('createdAt', row.created),
                ),
              ),
            ),
          ),
        ),
      );
    },
  };
}
