/** Where a taught place was found and where it was not, by records (digests). */
export interface Presence {
  /** The records on which it was there since it last was not, the latest last; at most ten. */
  readonly seen: readonly string[];
  /** The records running, since, on which it was missing; at most three. */
  readonly missing: readonly string[];
  /** Some records do not have it: that it is missing means nothing. */
  readonly gaps: boolean;
}

export const NEVER_SEEN: Presence = { seen: [], missing: [], gaps: false };

/** A page on which the place was looked for. */
export interface Glance {
  readonly record: string;
  /** The page shows a lead at all; without one it is another kind of page, or broken as a whole. */
  readonly lead: boolean;
  readonly there: boolean;
}

/** So many records running without it are a change of the site. */
export const RUNNING = 3;
/** After so many records running with it, a place that once was missing counts as one that is always there. */
export const STEADY = 5;
const SEEN_MAX = 10;

/**
 * The presence after one more page. A record counts once, and one that has shown the place does not miss it later: the person has
 * opened another of its tabs, or has deleted the value.
 */
export function glance(presence: Presence, { record, lead, there }: Glance): Presence {
  const { seen, missing, gaps } = presence;
  if (!lead) return presence;
  if (there) {
    // A record that only was slow to show it is no gap.
    const isBack = missing.some((one) => one !== record);
    const before = isBack ? [] : seen.filter((one) => one !== record);
    const now = [...before, record].slice(-SEEN_MAX);
    return { seen: now, missing: [], gaps: (gaps || isBack) && now.length < STEADY };
  }
  if (seen.includes(record) || missing.includes(record) || missing.length === RUNNING) return presence;
  return { ...presence, missing: [...missing, record] };
}

/** Whether a place that was always there is gone: it is to be pointed at again. It comes back by itself when it is seen. */
export const isDrifted = ({ seen, missing, gaps }: Presence): boolean => seen.length > 0 && !gaps && missing.length === RUNNING;
