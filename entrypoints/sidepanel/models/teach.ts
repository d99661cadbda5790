import { computed, effect, signal, untracked, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Problem } from '../../../lib/base/problem.ts';
import type { Result } from '../../../lib/base/result.ts';
import type { Field } from '../../../lib/lead/field.ts';
import type { ImportOutcome, PickStep } from '../../../lib/protocol/teaching.ts';
import type { Pick, TeachView } from '../../../lib/state/teach-view.ts';
import type { Subject } from '../../../lib/state/view.ts';
import type { KnownValues } from '../../../lib/teach/by-value.ts';
import type { Exported } from '../../../lib/teach/exchange.ts';
import type { Shown } from './face.ts';
import type { PanelPort } from './port.ts';
import type { Published } from './published.ts';
import type { Speaker } from './speak.ts';

/** The page that is being corrected. `subject`: the person it shows; null where nobody was found on it. */
export interface TeachPlace {
  readonly tabId: number;
  readonly origin: string;
  readonly subject: Subject | null;
}

export interface TeachModel {
  /** Null where what is shown is no page of a site that is on. */
  readonly place: ReadonlySignal<TeachPlace | null>;
  readonly isOpen: ReadonlySignal<boolean>;
  readonly taught: ReadonlySignal<TeachView | null>;
  readonly pick: ReadonlySignal<Pick | null>;
  readonly open: () => void;
  readonly close: () => void;
  readonly point: (field: Field) => Promise<void>;
  readonly step: (step: PickStep) => void;
  /** Lets go of what is being taught. */
  readonly stop: () => void;
  readonly propose: (values: KnownValues) => Promise<void>;
  readonly keep: (which: readonly number[]) => Promise<void>;
  readonly forget: (field: Field) => Promise<void>;
  /** Outlines nodes on the page; none takes the outline away. */
  readonly show: (nodes: readonly number[], scroll: boolean) => void;
  readonly exportSites: () => Promise<Exported | null>;
  readonly importSites: (text: string, how: 'ask' | 'keep' | 'replace') => Promise<ImportOutcome | null>;
  readonly report: () => Promise<string | null>;
}

interface World {
  readonly port: PanelPort;
  readonly published: Published;
  readonly speaker: Speaker;
  readonly shown: ReadonlySignal<Shown | null>;
  readonly trouble: Signal<Problem | null>;
}

/** Correcting what was read, and teaching where it stands. */
export function createTeachModel({ port, published, speaker, shown, trouble }: World): TeachModel {
  const { send } = port;
  /** The tab that is being corrected: its records may change meanwhile, for a second one proves what was taught on the first. */
  const openIn = signal<number | null>(null);
  const place = computed(() => placeOf(shown.value));
  const isOpen = computed(() => place.value !== null && place.value.tabId === openIn.value);
  const pick = computed(() => (place.value === null ? null : published.pick(place.value.tabId)));

  const taken = <T>(answer: Result<T>): T | null => {
    trouble.value = answer.ok ? null : answer.problem;
    return answer.ok ? answer.value : null;
  };
  const end = (tabId: number): void => {
    void send('teach/show', { tabId, nodes: [], scroll: false });
    void send('teach/stop', { tabId });
  };
  const here = async <T>(ask: (at: TeachPlace) => Promise<T>): Promise<T | null> => (place.value === null ? null : ask(place.value));

  // Another tab, another site, a page without one: nobody is pointing there any more.
  effect(() => {
    const tabId = openIn.value;
    const isGone = tabId !== null && !isOpen.value && shown.value !== null && shown.value.tabId !== tabId;
    if (isGone) untracked(() => end(tabId));
  });

  return {
    place,
    isOpen,
    pick,
    taught: computed(() => (place.value === null ? null : published.taught(place.value.origin))),
    open: () => (openIn.value = place.value?.tabId ?? null),
    close: () => {
      if (openIn.value !== null) end(openIn.value);
      openIn.value = null;
    },
    point: async (field) =>
      void (await here(async ({ tabId }) => {
        // The picker's outline is the only one.
        void send('teach/show', { tabId, nodes: [], scroll: false });
        return taken(await send('teach/point', { tabId, field }));
      })),
    step: (step) => void here(({ tabId }) => send('teach/step', { tabId, step })),
    stop: () => void here(({ tabId }) => send('teach/stop', { tabId })),
    propose: async (values) => void (await here(async ({ tabId }) => taken(await send('teach/propose', { tabId, values })))),
    keep: (which) =>
      here(async ({ tabId }) => {
        const answer = await send('teach/keep', { tabId, which });
        taken(answer);
        if (answer.ok) speaker.say({ word: 'teach.offer.kept', values: {} });
      }).then(() => undefined),
    forget: (field) =>
      here(async ({ origin }) => {
        const answer = await send('teach/forget', { origin, field });
        taken(answer);
        if (answer.ok) speaker.say({ word: 'teach.forgotten', values: {} });
      }).then(() => undefined),
    show: (nodes, scroll) => {
      if (pick.value?.at !== 'pointing') void here(({ tabId }) => send('teach/show', { tabId, nodes, scroll }));
    },
    exportSites: async () => taken(await send('teach/export', null)),
    importSites: async (text, how) => {
      // A page of ours can ask its own document whether a selector is one; the worker has none.
      const { importSites } = await import('../../../lib/teach/exchange.ts');
      const file = importSites(text, isSelector);
      return file.ok ? taken(await send('teach/import', { text, how })) : { at: 'refused', faults: file.faults };
    },
    report: () => here(async ({ tabId }) => taken(await send('teach/report', { tabId }))),
  };
}

function placeOf(shown: Shown | null): TeachPlace | null {
  if (shown === null) return null;
  const { tabId, face } = shown;
  if (face.at === 'lead') return face.from === null ? { tabId, origin: face.subject.site.origin, subject: face.subject } : null;
  if (face.at !== 'page' || !('site' in face.page)) return null;
  return { tabId, origin: face.page.site.origin, subject: null };
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}
