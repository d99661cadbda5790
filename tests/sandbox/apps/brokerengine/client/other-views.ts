import type { Staff } from '../staff.ts';
import type { Dom } from './dom.ts';

/** The bar at the top, and the pages that show nobody in particular. */
export interface OtherViews {
  /** `closed` holds the signed-in person's email in a menu that is not open. */
  bar(me: Staff, path: string): HTMLElement;
  dashboard(me: Staff, team: readonly Staff[]): HTMLElement;
  profile(me: Staff): HTMLElement;
  templates(): HTMLElement;
  message(text: string): HTMLElement;
}

/** Runs in the page: its source is sent there. */
export function makeOtherViews({ el, box, span, link, avatar, pair }: Dom): OtherViews {
  const main = (title: string, ...children: readonly Node[]): HTMLElement => box('Page__main', el('h1', '', {}, title), ...children);
  const figure = (value: string, label: string): HTMLElement => box('Page__card', el('h3', '', {}, value), box('Page__muted', label));
  return {
    bar: (me, path) =>
      el(
        'header',
        'AppHeader__header',
        { id: 'app-header' },
        el('a', 'AppHeader__brand', { href: '/dashboard/', title: 'Go to Home' }, 'BrokerEngine'),
        el(
          'ul',
          'ant-menu',
          { role: 'menu' },
          ...(
            [
              ['/dashboard/', 'Home'],
              ['/boards/lead/', 'Leads'],
              ['/boards/deal/', 'Deals'],
              ['/queue/', 'Queue'],
              ['/contacts/', 'Contacts'],
            ] as const
          ).map(([href, name]) =>
            el('li', path.startsWith(href) ? 'ant-menu-item ant-menu-item-selected' : 'ant-menu-item', {}, link(href, '', name)),
          ),
        ),
        box(
          'AppHeader__user',
          avatar(me.name),
          el('a', 'AppHeader__userName', { href: '/my-profile/' }, me.name),
          box('ant-dropdown ant-dropdown-hidden', `${me.email} · ${me.phone}`, link('/my-profile/', '', 'My profile')),
        ),
      ),
    dashboard: (me, team) =>
      main(
        `Good morning, ${me.name.split(' ')[0] ?? ''}`,
        box(
          'Page__figures',
          figure('14', 'open deals'),
          figure('15', 'leads'),
          figure('$8.4m', 'in the pipeline'),
          figure('6', 'tasks due today'),
        ),
        box(
          'Page__card',
          el('h3', '', {}, 'Team'),
          ...team.map(({ name, role, email, phone }) => pair(name, span('', `${role} · ${email} · ${phone}`))),
        ),
        box('Page__card', 'Commission statement 0431 870 112 is ready. Rates changed on 17 Nov 2026.'),
      ),
    profile: (me) =>
      main(
        'My profile',
        box(
          'Page__card',
          el('h3', '', {}, me.name),
          pair('Role', me.role),
          pair('Email', link(`mailto:${me.email}`, '', me.email)),
          pair('Mobile', me.phone),
          pair('Company', 'Tidewater Broking'),
          pair('Credit representative no.', '0455 118 203'),
        ),
      ),
    templates: () =>
      main(
        'Workflow templates',
        box(
          'Page__card',
          pair('Welcome email', 'Hi {{ firstName }}, this is Renata Kovacs from Tidewater Broking. Call me on (07) 3555 0141.'),
          pair('Settlement text', 'Congratulations {{ firstName }}! Reply to settlements@tidewater-broking.example.'),
        ),
      ),
    message: (text) => box('Page__main', box('Page__card', text)),
  };
}
