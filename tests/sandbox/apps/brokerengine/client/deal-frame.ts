import type { ApplicantView, DealView } from '../shapes.ts';
import type { Dom } from './dom.ts';

/** What stands around every section of a deal. */
export interface DealFrame {
  header(deal: DealView): HTMLElement;
  /** The menu of sections; `current` is the one that is open. */
  menu(id: string, current: string): HTMLElement;
  /** One applicant, without the rows that come later. */
  client(applicant: ApplicantView): HTMLElement;
  /** The rows of an applicant in the order in which they arrive. */
  rows(applicant: ApplicantView): readonly HTMLElement[];
  /** A closed drawer with the deal before, the options of a closed list, a tooltip: in the page and not on it. */
  unseen(deal: DealView): readonly HTMLElement[];
}

/** Runs in the page: its source is sent there. The `data-testid`s are the app's own (verified). */
export function makeDealFrame({ el, box, span, link, icon, avatar }: Dom): DealFrame {
  const labelled = (label: string, value: HTMLElement): HTMLElement => box('', span('LoanApplicationHeader__mutedText', label), value);
  return {
    header: (deal) =>
      box(
        'LoanApplicationHeader__header',
        el('h1', '', {}, span('LoanApplicationHeader__applicationNameNonEditing', deal.name)),
        box(
          'LoanApplicationHeader__sections',
          labelled('Broker', el('span', '', { 'data-testid': 'loanApplicationHeader-brokerName' }, deal.broker)),
          labelled('Assigned team', el('span', '', { 'data-testid': 'loanApplicationHeader-owner' }, deal.team)),
          labelled(
            'Stage',
            el(
              'div',
              'ant-select',
              { name: 'currentBoardStage' },
              span(
                'ant-select-selection-item',
                el('span', '', { 'data-testid': `stage-option-${deal.stage + 1}` }, deal.stages[deal.stage] ?? ''),
              ),
            ),
          ),
          box(
            'LoanApplicationHeader__sectionFunding',
            box('summary-name', link('#', '', deal.lender)),
            span('LoanApplicationHeader__mutedText', deal.amount),
          ),
          box('', span('LoanApplicationHeader__mutedText', 'Viewing now'), avatar('Damien Alsop'), avatar('Tim Osei')),
        ),
      ),
    menu: (id, current) =>
      box(
        '',
        ...(
          [
            ['activity', 'Activity'],
            ['applicants', 'Applicants'],
            ['details', 'Deal Details'],
            ['documents', 'Documents'],
          ] as const
        ).map(([section, name]) =>
          link(`/applications/${id}/${section}/`, section === current ? 'SideMenu__link SideMenu__active' : 'SideMenu__link', name),
        ),
      ),
    client: ({ id, name, role }) =>
      box(
        'SideMenu__client',
        box(
          'SideMenu__clientHead',
          el('a', '', { 'data-testid': 'sideMenu-client-name', href: `/contacts/${id}/`, dir: 'auto' }, name),
          span('ant-tag', role),
        ),
        box('ClientDetailsSummary__summary'),
      ),
    rows: ({ emails, phones }) => [
      ...emails.map((email) =>
        el(
          'div',
          'ClientDetailsSummary__row',
          { 'data-testid': 'clientDetailsSummary-emailAddress' },
          icon('mail'),
          span('summary-data', link(`mailto:${email}`, '', email)),
        ),
      ),
      ...phones.map(({ shown, dial, kind }) =>
        el(
          'div',
          'ClientDetailsSummary__row',
          { 'data-testid': 'clientDetailsSummary-phoneNumber' },
          icon(kind === 'home' ? 'home' : 'phone'),
          span('summary-data', link(`tel:${dial}`, '', shown)),
        ),
      ),
    ],
    unseen: ({ stages, previous }) => [
      box(
        'ant-select-dropdown ant-select-dropdown-hidden',
        ...stages.map((stage, at) => el('span', '', { 'data-testid': `stage-option-${at + 1}` }, stage)),
      ),
      box(
        'ant-drawer ant-drawer-closed',
        el('h3', '', {}, previous.name),
        el('a', '', { 'data-testid': 'sideMenu-client-name', href: '#' }, previous.client),
        el('div', '', { 'data-testid': 'clientDetailsSummary-emailAddress' }, link(`mailto:${previous.email}`, '', previous.email)),
        box('', previous.phone),
        box('ant-drawer-extra', span('', 'View Full Deal')),
      ),
      el(
        'div',
        'ant-tooltip ant-tooltip-hidden',
        { role: 'tooltip', title: `<b>${previous.client}</b> ${previous.email}` },
        `Possible duplicate: ${previous.client}, ${previous.phone}`,
      ),
    ],
  };
}
