import type { Field } from '../lead/field.ts';
import type { Point } from '../lead/locator.ts';
import type { Offer } from '../teach/offer.ts';
import type { ProofState, Refusal } from '../teach/proof.ts';

/**
 * What the panel sees of the teaching, in `storage.session`:
 *
 *   teach:<origin>   TeachView, what was taught for a site
 *   pick:<tabId>     Pick, what is being taught in a tab now
 */
export interface TeachView {
  readonly fields: readonly (Point & { readonly state: ProofState; readonly refusal: Refusal | null })[];
  /** Fields that were always there and that the site does not show any more. */
  readonly drifted: readonly Field[];
}

export type Pick =
  /** The page waits for a person to point. `over`: what the place under the pointer would give; null before there is one. */
  | { readonly at: 'pointing'; readonly origin: string; readonly field: Field; readonly over: readonly string[] | null }
  /** `pointed`: one place, that was pointed at. `values`: all that hold a value the person knows, empty where the page has none. */
  | { readonly at: 'offered'; readonly origin: string; readonly by: 'pointed' | 'values'; readonly offers: readonly Offer[] };

export const teachKey = (origin: string) => `teach:${origin}`;
export const pickKey = (tabId: number) => `pick:${tabId}`;
