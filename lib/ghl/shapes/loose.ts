import { z } from '../../base/schema.ts';

/** Anything, and nothing too: zod takes a bare `unknown` for required. */
export const anything = z.unknown().optional();

/** Readers for GHL's replies: every field may be absent, null or of a surprising type; then it is null, not an error. */
export const text = anything.transform((value) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : null,
);

export const flag = anything.transform((value) => value === true || value === 'true');

/** ISO text with an offset, or epoch milliseconds, to epoch milliseconds. */
export const instant = anything.transform((value) => {
  const at = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(at) ? at : null;
});

export const texts = anything.transform((value) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [],
);

/** A list whose unusable entries are left out: one odd task must not hide the others. */
export function listOf<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return anything.transform((value) =>
    Array.isArray(value)
      ? value.flatMap((entry) => {
          const read = item.safeParse(entry);
          return read.success ? [read.data] : [];
        })
      : [],
  );
}

export const id = z.string().min(1).max(100);
