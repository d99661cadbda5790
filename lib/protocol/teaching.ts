import type { Result } from '../base/result.ts';
import type { Field } from '../lead/field.ts';
import type { KnownValues } from '../teach/by-value.ts';
import type { Conflict } from '../teach/conflicts.ts';
import type { Exported } from '../teach/exchange.ts';
import type { Fault } from '../teach/faults.ts';
import type { Offer } from '../teach/offer.ts';

/** What the picker says (entrypoints/teach.ts). Believed only while the panel waits for it on that tab. */
export interface TeachPageMessages {
  /** The place under the pointer would give this. */
  'teach/over': { ask: { readonly field: Field; readonly values: readonly string[] }; answer: null };
  /** The person has taken this place. */
  'teach/picked': { ask: Offer; answer: null };
  /** The person has left, or the page has moved on. */
  'teach/left': { ask: null; answer: null };
}

export type PickStep = 'next' | 'previous' | 'up' | 'take' | 'leave';

/** What came of a file of sites. `asks`: nothing was taken yet, these sites say something else than what was taught here. */
export type ImportOutcome =
  | { readonly at: 'refused'; readonly faults: readonly Fault[] }
  | { readonly at: 'asks'; readonly conflicts: readonly Conflict[] }
  | { readonly at: 'taken'; readonly sites: number };

export interface TeachPanelMessages {
  /** Let the person point at a field in the page. Called in the press alone. */
  'teach/point': { ask: { tabId: number; field: Field }; answer: Result<null> };
  /** The keyboard's way through the page, from the panel, which has the keys. */
  'teach/step': { ask: { tabId: number; step: PickStep }; answer: null };
  /** Nothing is being taught in this tab any more: what was offered is let go. */
  'teach/stop': { ask: { tabId: number }; answer: null };
  /** Find every place that holds one of these values. */
  'teach/propose': { ask: { tabId: number; values: KnownValues }; answer: Result<null> };
  /** Keep these of what is offered in the tab, by their places in the list. */
  'teach/keep': { ask: { tabId: number; which: readonly number[] }; answer: Result<null> };
  /** Forget all that was taught of a field. */
  'teach/forget': { ask: { origin: string; field: Field }; answer: Result<null> };
  /** Outline nodes of the page as it was read last; none takes the outline away. */
  'teach/show': { ask: { tabId: number; nodes: readonly number[]; scroll: boolean }; answer: null };
  'teach/export': { ask: null; answer: Result<Exported> };
  /** `how`: what becomes of fields that were taught here otherwise; `ask` takes nothing where there are any. */
  'teach/import': { ask: { text: string; how: 'ask' | 'keep' | 'replace' }; answer: Result<ImportOutcome> };
  /** A masked snapshot of the tab's page: HTML that tells nothing of anybody. */
  'teach/report': { ask: { tabId: number }; answer: Result<string> };
}

/** The picker's words, in the person's language. */
interface PickWords {
  readonly field: string;
  readonly nothing: string;
}

/** What the worker may say to the picker in a page. */
export type TeachCommand =
  | { readonly leadside: 'teach/point'; readonly field: Field; readonly words: PickWords }
  | { readonly leadside: 'teach/step'; readonly step: PickStep }
  /** Answered with the offers. */
  | { readonly leadside: 'teach/propose'; readonly values: KnownValues }
  | { readonly leadside: 'teach/leave' };
