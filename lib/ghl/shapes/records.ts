import { z } from '../../base/schema.ts';
import { flag, id, instant, text } from './loose.ts';
import type { Location, Note, Task } from './types.ts';

export const taskShape: z.ZodType<Task> = z
  .looseObject({ id, title: text, body: text, dueDate: instant, completed: flag })
  .transform((raw) => ({ id: raw.id, title: raw.title ?? '', body: raw.body, dueAt: raw.dueDate, completed: raw.completed }));

export const noteShape: z.ZodType<Note> = z
  .looseObject({ id, body: text, dateAdded: instant, pinned: flag })
  .transform((raw) => ({ id: raw.id, body: raw.body ?? '', addedAt: raw.dateAdded, pinned: raw.pinned }));

export const locationShape: z.ZodType<Location> = z
  .looseObject({
    id,
    name: text,
    companyId: text,
    timezone: text,
    country: text,
    settings: z.looseObject({ allowDuplicateContact: flag }).optional().catch(undefined),
  })
  .transform((raw) => ({
    id: raw.id,
    name: raw.name ?? raw.id,
    companyId: raw.companyId,
    timezone: raw.timezone,
    country: raw.country?.toUpperCase() ?? null,
    allowDuplicateContact: raw.settings?.allowDuplicateContact ?? false,
  }));
