import type { ContactView } from '../shapes.ts';
import type { Dom } from './dom.ts';

export interface ContactPages {
  /** The header without its rows. */
  header(contact: ContactView): HTMLElement;
  /** The rows under the name: the second is the email, the third the phone (verified). */
  rows(contact: ContactView): readonly HTMLElement[];
  body(contact: ContactView): HTMLElement;
  /** Values in inputs and nowhere else; null: an empty form for somebody new. */
  form(contact: ContactView | null, save: (values: Readonly<Record<string, string>>) => void): HTMLElement;
}

/** Runs in the page: its source is sent there. */
export function makeContactPages({ el, box, span, link, button, icon, pair }: Dom): ContactPages {
  const row = (name: string, value: Node | string): HTMLElement =>
    el(
      'div',
      'ContactDetailsHeader__detailRow',
      { 'data-testid': 'contactDetailsHeader-detailRow' },
      icon(name),
      span('ContactDetailsHeader__detail', value),
    );

  const tabs = (panes: readonly (readonly [string, HTMLElement])[]): HTMLElement => {
    const show = (at: number): void => {
      for (const [place, [, pane]] of panes.entries()) {
        pane.classList.toggle('ant-tabs-tabpane-hidden', place !== at);
        buttons[place]?.classList.toggle('ant-tabs-tab-active', place === at);
      }
    };
    const buttons = panes.map(([name], at) => button(name, 'ant-tabs-tab', () => show(at)));
    show(0);
    return box('ant-tabs', box('ant-tabs-nav', ...buttons), ...panes.map(([, pane]) => pane));
  };

  const field = (name: string, label: string, value: string, before: HTMLElement | null = null): HTMLElement => {
    const input = el('input', 'ant-input', { id: `contactForm.${name}`, name: `contact.${name}`, type: 'text' });
    input.value = value;
    return box(
      'ant-form-item',
      box('ant-form-item-label', el('label', '', { for: `contactForm.${name}`, title: label }, label)),
      before === null ? input : box('ant-input-group', before, input),
    );
  };

  return {
    header: ({ id, name, broker }) =>
      box(
        'ContactDetailsHeader__header',
        box(
          '',
          el('h1', 'ContactDetailsHeader__title', { dir: 'auto' }, name),
          el('div', 'ContactDetailsHeader__rows', { 'data-testid': 'contactDetailsHeader-rows' }),
        ),
        box('', link(`/contacts/${id}/edit/`, 'ant-btn', 'Edit'), box('Page__muted', `Broker: ${broker}`)),
      ),
    rows: ({ clientSince, emails, phones }) => {
      const [email, ...emailsAfter] = emails.map((one) => row('mail', link(`mailto:${one}`, '', one)));
      const [phone, ...phonesAfter] = phones.map(({ kind, shown }) => row('phone', `${shown} (${kind})`));
      const all = [row('user', `Client since ${clientSince}`), email, phone, ...emailsAfter, ...phonesAfter];
      return all.filter((one) => one !== undefined);
    },
    body: (contact) =>
      box(
        'Page__card',
        tabs([
          [
            'Details',
            box(
              'ant-tabs-tabpane',
              pair('Date of birth', contact.birthDate),
              pair('Home address', contact.address),
              contact.employer === '' ? null : pair('Employer', contact.employer),
              pair('Lead source', contact.source),
              pair('Broker', contact.broker),
              contact.tags.length === 0 ? null : pair('Tags', span('', ...contact.tags.map((tag) => span('ant-tag', tag)))),
            ),
          ],
          [
            'Deals',
            box(
              'ant-tabs-tabpane',
              ...contact.deals.map(({ id, name, role, stage }) =>
                pair(role, span('', link(`/applications/${id}/activity/`, '', name), ` · ${stage}`)),
              ),
            ),
          ],
          [
            'Relationships',
            box(
              'ant-tabs-tabpane',
              contact.related === null
                ? 'Nobody'
                : pair(contact.related.role, `${contact.related.name}, ${contact.related.email}, ${contact.related.phone}`),
            ),
          ],
        ]),
      ),
    form: (contact, save) => {
      const phone = contact?.phones[0]?.dial.replace(/^0/, '') ?? '';
      const country = el('div', 'ant-select', {}, span('ant-select-selection-item', 'AU +61'));
      const form = el(
        'form',
        'ant-form Page__card',
        {},
        box(
          'ContactForm__grid',
          field('firstName', 'First name', contact?.firstName ?? ''),
          field('lastName', 'Last name', contact?.lastName ?? ''),
          field('email', 'Email', contact?.emails[0] ?? ''),
          field('mobilePhoneNumber', 'Mobile', phone, country),
          field('homeAddress.line1', 'Home address', contact?.home.line1 ?? ''),
          field('homeAddress.suburb', 'Suburb', contact?.home.suburb ?? ''),
          field('homeAddress.state', 'State', contact?.home.state ?? ''),
          field('homeAddress.postalCode', 'Postcode', contact?.home.postalCode ?? ''),
        ),
        el('button', 'ant-btn ant-btn-primary', { type: 'submit' }, span('', 'Save')),
      );
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        save(Object.fromEntries([...form.querySelectorAll('input')].map((input) => [input.name, input.value])));
      });
      return box('Page__main', el('h1', '', {}, contact === null ? 'New contact' : 'Edit contact'), form);
    },
  };
}
