import type { Lead } from './lead.ts';

/** A phone as the worker knows it. */
export interface KnownPhone {
  readonly shown: string;
  /** E.164 ("+61412345678"). */
  readonly e164: string;
  /** The page does not say in which of two countries this is a number: two entries with the same `shown` hold both ways, the likelier first. */
  readonly twoWays: boolean;
}

/** A lead after the worker's normaliser: bounded, phones in E.164, what is no phone left out. One person's phones hold no E.164 twice. */
export interface Person extends Omit<Lead, 'phones'> {
  readonly phones: readonly KnownPhone[];
  /** How many further emails and phones the page showed beyond the bound of ten each. */
  readonly beyondBound: number;
}
