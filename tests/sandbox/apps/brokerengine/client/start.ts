import type { DealView } from '../shapes.ts';
import type { Staff } from '../staff.ts';
import type { Api } from './api.ts';
import type { ContactPages } from './contact-view.ts';
import type { DealFrame } from './deal-frame.ts';
import type { DealSections } from './deal-sections.ts';
import type { Dom } from './dom.ts';
import type { ListViews } from './list-views.ts';
import type { OtherViews } from './other-views.ts';

/** What the shell hands to the client. */
export interface Boot {
  readonly me: Staff;
  readonly team: readonly Staff[];
  /** Ends of the class names: one a release. */
  readonly salt: number;
}

export interface Parts {
  readonly api: Api;
  readonly dom: Dom;
  readonly frame: DealFrame;
  readonly sections: DealSections;
  readonly contacts: ContactPages;
  readonly lists: ListViews;
  readonly others: OtherViews;
}

/** How long each piece of a page takes. Runs in the page: its source is sent there. */
export function delayMs(): number {
  const asked = Number(new URLSearchParams(location.search).get('delay') ?? 120);
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), 60_000) : 120;
}

/**
 * BrokerEngine's client: routes by `history.pushState` and draws into `root`. Runs in the page with `delayMs`: it uses nothing
 * else from outside itself.
 *
 * A deal arrives in pieces, `?delay=` milliseconds apart (120): its header, the applicants' names, then one row after the other.
 * The side menu changes the middle alone: header and applicants stay as they are.
 */
export function startBrokerEngine({ me, team }: Boot, parts: Parts, root: HTMLElement): void {
  const { api, dom, frame, sections, contacts, lists, others } = parts;
  /** Counts what was asked for: an answer to an earlier question is dropped. */
  let turn = 0;
  /** The deal on the screen, and where its middle is drawn. */
  let open: { readonly deal: DealView; readonly menu: HTMLElement; readonly middle: HTMLElement; readonly side: HTMLElement } | null = null;

  const showSection = (name: string): void => {
    if (open === null) return;
    const { deal, menu, middle, side } = open;
    const write = async (what: string, body: unknown): Promise<void> => {
      const changed = await api.writeDeal(deal.id, what, body);
      if (open?.deal.id !== deal.id) return;
      open = { ...open, deal: changed };
      showSection(name);
    };
    const writeSoon = (what: string, body: unknown): void => void write(what, body);
    menu.replaceChildren(frame.menu(deal.id, name));
    middle.replaceChildren(sections.section(name, deal, writeSoon));
    side.replaceChildren(sections.side(deal, writeSoon));
  };

  const showDeal = async (id: string, section: string, mine: number): Promise<void> => {
    if (open?.deal.id === id) return showSection(section);
    open = null;
    const [header, menu, clients] = [dom.box('', dom.skeleton()), dom.box(''), dom.box('', dom.skeleton())];
    const [middle, side] = [dom.box('', dom.skeleton()), dom.box('')];
    const aside = dom.box('SideMenu__menu', menu, dom.box('SideMenu__section', dom.el('h4', '', {}, 'Applicant Details'), clients));
    root.replaceChildren(header, dom.box('LoanApplicationView__columns', aside, middle, side));
    await dom.wait(delayMs());
    const deal = await api.deal(id);
    if (mine !== turn) return;
    document.title = `${deal.name} | BrokerEngine`;
    header.replaceChildren(frame.header(deal));
    root.append(...frame.unseen(deal));
    open = { deal, menu, middle, side };
    showSection(section);
    await dom.wait(delayMs());
    if (mine !== turn) return;
    const boxes = deal.applicants.map((applicant) => frame.client(applicant));
    clients.replaceChildren(...boxes);
    for (const [at, applicant] of deal.applicants.entries()) {
      for (const row of frame.rows(applicant)) {
        await dom.wait(delayMs() / 3);
        if (open?.deal.id !== id) return;
        boxes[at]?.lastElementChild?.append(row);
      }
    }
  };

  const showContact = async (id: string, mine: number): Promise<void> => {
    const place = dom.box('', dom.skeleton());
    root.replaceChildren(place);
    await dom.wait(delayMs());
    const contact = await api.contact(id);
    if (mine !== turn) return;
    document.title = `${contact.name} | BrokerEngine`;
    const header = contacts.header(contact);
    place.replaceChildren(header);
    for (const row of contacts.rows(contact)) {
      await dom.wait(delayMs() / 3);
      if (mine !== turn) return;
      header.querySelector('[data-testid="contactDetailsHeader-rows"]')?.append(row);
    }
    place.append(dom.box('Page__main', contacts.body(contact)));
  };

  const editContact = async (id: string, mine: number): Promise<void> => {
    const contact = await api.contact(id);
    if (mine !== turn) return;
    const save = async (values: Readonly<Record<string, string>>): Promise<void> => {
      await api.saveContact(id, values);
      history.pushState(null, '', `/contacts/${id}/`);
      drawOrSay();
    };
    root.replaceChildren(contacts.form(contact, (values) => void save(values)));
  };

  const draw = async (): Promise<void> => {
    const mine = (turn += 1);
    const [, area = '', id = '', section = ''] = /^\/([\w-]+)\/(?:([\w-]+)\/)?(?:([\w-]+)\/)?/.exec(location.pathname) ?? [];
    bar.replaceChildren(others.bar(me, location.pathname));
    if (area === 'applications') return showDeal(id, section, mine);
    open = null;
    document.title = 'BrokerEngine';
    if (area === 'contacts' && id === 'new') return root.replaceChildren(contacts.form(null, () => undefined));
    if (area === 'contacts' && id !== '') return section === 'edit' ? editContact(id, mine) : showContact(id, mine);
    if (area === 'dashboard') return root.replaceChildren(others.dashboard(me, team));
    if (area === 'my-profile') return root.replaceChildren(id === '' ? others.profile(me) : others.templates());
    root.replaceChildren(dom.skeleton());
    await dom.wait(delayMs());
    const made =
      area === 'boards'
        ? lists.board(id, await api.board(id))
        : area === 'queue'
          ? lists.queue(await api.queue())
          : lists.contacts(await api.contacts());
    if (mine === turn) root.replaceChildren(made);
  };

  /** `window.drawn` is the address whose last piece is there: what tests wait for. */
  const drawOrSay = (): void => {
    const { href } = location;
    draw()
      .catch(() => root.replaceChildren(others.message('This page could not be found.')))
      .finally(() => Reflect.set(window, 'drawn', href));
  };

  const bar = dom.box('');
  root.before(bar);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (link === null || !plain || link.origin !== location.origin || link.getAttribute('href') === '#') return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    scrollTo(0, 0);
    drawOrSay();
  });
  addEventListener('popstate', drawOrSay);
  drawOrSay();
}
