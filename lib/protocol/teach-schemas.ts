import { z } from '../base/schema.ts';
import { FIELDS } from '../lead/field.ts';
import type { Locator } from '../lead/locator.ts';
import type { Offer } from '../teach/offer.ts';
import type { PageMessages, PanelMessages } from './messages.ts';

/** The messages of teaching, parsed in the worker: what a page says it found there is text, cut and bounded. */
const VALUES_MAX = 20;
const VALUE_MAX = 300;
const OFFERS_MAX = 100;

const tabId = z.number().int().nonnegative();
const field = z.enum(FIELDS);
const origin = z.string().max(300);
const line = (max: number) => z.string().min(1).max(max);
const values = z.array(z.string().transform((value) => value.slice(0, VALUE_MAX))).transform((all) => all.slice(0, VALUES_MAX));

const locator: z.ZodType<Locator> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('css'), css: line(1_000) }),
  z.object({ by: z.literal('label'), label: line(100), under: line(100).nullable() }),
]);

const offer: z.ZodType<Offer> = z.object({ field, at: locator, values, count: z.number().int().min(0).max(500) });

/** What the picker found for values that a person knows. */
export const offersShape: z.ZodType<readonly Offer[]> = z.array(offer).max(OFFERS_MAX);

type Teach<M> = Extract<keyof M, `teach/${string}`>;
type Shapes = {
  readonly [N in Teach<PageMessages>]: z.ZodType<PageMessages[N]['ask']>;
} & { readonly [N in Teach<PanelMessages>]: z.ZodType<PanelMessages[N]['ask']> };

export const teachShapes: Shapes = {
  'teach/over': z.object({ field, values }),
  'teach/picked': offer,
  'teach/left': z.null(),
  'teach/point': z.object({ tabId, field }),
  'teach/step': z.object({ tabId, step: z.enum(['next', 'previous', 'up', 'take', 'leave']) }),
  'teach/stop': z.object({ tabId }),
  'teach/propose': z.object({
    tabId,
    values: z.partialRecord(field, z.array(z.string().max(2_000)).max(VALUES_MAX)),
  }),
  'teach/keep': z.object({ tabId, which: z.array(z.number().int().nonnegative()).min(1).max(OFFERS_MAX) }),
  'teach/forget': z.object({ origin, field }),
  'teach/show': z.object({ tabId, nodes: z.array(z.number().int().nonnegative()).max(50), scroll: z.boolean() }),
  'teach/export': z.null(),
  'teach/import': z.object({ text: z.string().max(1_100_000), how: z.enum(['ask', 'keep', 'replace']) }),
  'teach/report': z.object({ tabId }),
};
