import type { Colleague, PersonView } from '../person.ts';
import type { Api } from './api.ts';
import type { Dom } from './dom.ts';
import type { OtherViews } from './other-views.ts';
import type { PersonPieces } from './person-view.ts';

/** What the shell hands to the client. */
export interface Boot {
  readonly me: Colleague;
}

/** What the client is built from. */
export interface Parts {
  readonly api: Api;
  readonly dom: Dom;
  readonly pieces: PersonPieces;
  readonly views: OtherViews;
}

/** How long each piece of a record takes. Runs in the page: its source is sent there. */
export function delayMs(): number {
  const asked = Number(new URLSearchParams(location.search).get('delay') ?? 150);
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), 60_000) : 150;
}

/**
 * Northwind's client: routes by `history.pushState` and draws into `main` and `rail`. Runs in the page with
 * `delayMs`: it uses nothing else from outside itself.
 *
 * A record arrives in pieces, `?delay=` milliseconds apart (150): first the name, then the details, then the work.
 * `?view=shadow` draws it in an open shadow root, `?view=frame` in a same-origin frame, `?view=slow-mutations` beside a widget
 * that never stops. `/focus` shows one person after the other under the same address.
 */
export function startNorthwind({ me }: Boot, { api, dom, pieces, views }: Parts, main: HTMLElement, rail: HTMLElement): void {
  /** Counts what was asked for: an answer to an earlier question is dropped. */
  let turn = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const showPerson = async (id: string, target: HTMLElement | ShadowRoot, mine: number): Promise<void> => {
    const [name, details, work] = [pieces.skeleton(), dom.box(''), dom.box('')];
    target.append(name, details, work);
    await dom.wait(delayMs());
    const person = await api.person(id);
    if (mine !== turn) return;
    name.replaceChildren(pieces.name(person));
    await dom.wait(delayMs());
    if (mine !== turn) return;
    details.replaceChildren(pieces.details(person));
    rail.replaceChildren(pieces.rail(person, me));
    await dom.wait(delayMs());
    if (mine !== turn) return;
    const write = async (path: string, body: unknown): Promise<void> => {
      const changed = await api.write(id, path, body);
      if (mine === turn) drawWork(changed);
    };
    const drawWork = (shown: PersonView): void => work.replaceChildren(pieces.work(shown, (path, body) => void write(path, body)));
    drawWork(person);
  };

  const tick = (): HTMLElement => {
    const clock = dom.box('text-xs text-slate-500');
    const bars = dom.box('flex bars');
    let count = 0;
    ticking = setInterval(() => {
      count += 1;
      clock.textContent = `Live: ${count} updates`;
      bars.append(dom.box(count % 2 === 0 ? 'bar' : 'bar bar-low'));
      if (bars.childElementCount > 40) bars.firstElementChild?.remove();
      clock.setAttribute('data-beat', String(count));
    }, 40);
    return dom.box('bg-white border rounded-lg p-4 mb-3', clock, bars);
  };

  const record = async (id: string, view: string | null, mine: number): Promise<void> => {
    if (view === 'frame') {
      const frame = document.createElement('iframe');
      frame.className = 'frame';
      frame.src = `/embed/people/${id}${location.search}`;
      main.append(frame);
      return;
    }
    if (view === 'slow-mutations') main.append(tick());
    const host = dom.box('');
    main.append(host);
    if (view !== 'shadow') return showPerson(id, host, mine);
    const root = host.attachShadow({ mode: 'open' });
    for (const style of document.querySelectorAll('style')) root.append(style.cloneNode(true));
    return showPerson(id, root, mine);
  };

  /** The queue: the address stays, the person changes. */
  const focus = async (at: number, mine: number): Promise<void> => {
    const queue = await api.people();
    const next = queue[at % queue.length];
    if (mine !== turn || next === undefined) return;
    const onward = dom.button('Next person', 'border rounded px-3 py-1 bg-dark', () => {
      begin();
      void focus(at + 1, turn);
    });
    const host = dom.box('');
    main.append(
      dom.box('flex items-center gap-3 mb-4', dom.box('grow text-sm text-slate-500', `Focus: ${at + 1} of ${queue.length}`), onward),
      host,
    );
    await showPerson(next.id, host, mine);
  };

  const begin = (): void => {
    turn += 1;
    clearInterval(ticking);
    main.replaceChildren();
    rail.replaceChildren();
  };

  const draw = async (): Promise<void> => {
    begin();
    const mine = turn;
    const [, section = '', id] = /^(?:\/embed)?\/(\w+)(?:\/(.+))?$/.exec(location.pathname) ?? [];
    if (section === 'people' && id !== undefined) {
      const embedded = location.pathname.startsWith('/embed/');
      return record(id, embedded ? null : new URLSearchParams(location.search).get('view'), mine);
    }
    if (section === 'focus') return focus(0, mine);
    if (section === 'handbook') return main.append(views.handbook());
    if (section === 'settings') {
      rail.append(pieces.you(me));
      return main.append(views.profile(me));
    }
    main.append(pieces.skeleton());
    await dom.wait(delayMs());
    const rows = await api.people();
    if (mine === turn) main.replaceChildren(section === 'people' ? views.list(rows) : views.dashboard(rows.length));
  };

  const drawOrSay = (): void => {
    draw().catch(() => main.replaceChildren(views.message('This person could not be found.')));
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (link === null || !plain || link.origin !== location.origin) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    scrollTo(0, 0);
    drawOrSay();
  });
  addEventListener('popstate', drawOrSay);
  drawOrSay();
}
