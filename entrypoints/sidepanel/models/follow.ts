import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import type { TabView } from '../../../lib/state/view.ts';
import { faceOf, keyOf, type Shown } from './face.ts';

/** What the page shows now while the panel stays with somebody else. */
export type Moved = { readonly to: 'lead'; readonly name: string | null } | { readonly to: 'nothing' };

export interface Follow {
  /** Null until the worker has said something about the tab. */
  readonly shown: ReadonlySignal<Shown | null>;
  /** Null while panel and page agree. */
  readonly moved: ReadonlySignal<Moved | null>;
  /** Go where the page is. */
  show(): void;
  /** Go to this person of the record as soon as the page shows them: somebody chose them, whatever is half written. */
  expect(subjectId: string): void;
}

interface World {
  readonly activeTab: ReadonlySignal<number | null>;
  tab(tabId: number): TabView | null;
  /** Something of this person's is half written. */
  isTyping(subjectId: string): boolean;
}

/**
 * The panel follows the active tab's page, but stays with the person somebody is writing about. It then goes on to stay until
 * it is told to move, or until the page moves again with nothing half written: sending a note does not whisk its contact away.
 * What was pushed, and who of a record was chosen, is shown at once: a person asked for it with a click.
 */
export function createFollow({ activeTab, tab, isTyping }: World): Follow {
  const look = (tabId: number): Shown | null => {
    const view = tab(tabId);
    return view && { tabId, face: faceOf(view) };
  };
  const live = computed(() => (activeTab.value === null ? null : look(activeTab.value)));
  const current = signal<Shown | null>(null);
  let lastKey = '';
  let expected: string | null = null;

  effect(() => {
    const next = live.value;
    untracked(() => {
      const now = current.value;
      if (next === null) {
        if (now === null || !mustStay(now)) current.value = null;
        lastKey = '';
        return;
      }
      const key = keyOf(next);
      const moved = key !== lastKey;
      lastKey = key;
      if (now && keyOf(now) === key) current.value = next;
      else if (moved && (now === null || !mustStay(now) || isAsked(next))) current.value = next;
      if (moved) expected = null;
    });
  });

  const mustStay = ({ face }: Shown) => face.at === 'lead' && isTyping(face.subject.id);
  const isAsked = ({ face }: Shown) =>
    face.at === 'push-failed' || (face.at === 'lead' && (face.from !== null || face.subject.id === expected));

  return {
    // The person's own tab may have news of them (the match was found) while another tab is in front.
    shown: computed(() => {
      const now = current.value;
      if (now === null) return null;
      const fresh = look(now.tabId);
      return fresh && keyOf(fresh) === keyOf(now) ? fresh : now;
    }),
    moved: computed(() => {
      const next = live.value;
      const now = current.value;
      if (!next || !now || keyOf(next) === keyOf(now)) return null;
      if (next.face.at === 'lead') return { to: 'lead', name: next.face.subject.person.name };
      return next.face.at === 'page' && next.face.page.at === 'reading' ? null : { to: 'nothing' };
    }),
    show: () => {
      current.value = live.value;
    },
    expect: (subjectId) => {
      expected = subjectId;
    },
  };
}
