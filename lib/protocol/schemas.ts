import { z } from '../base/schema.ts';
import { parsePageText } from '../page/parse.ts';
import type { RecordRef } from '../lead/lead.ts';
import type { Act, Change } from '../outbox/change.ts';
import type { Ask, MessageName } from './messages.ts';
import { teachShapes } from './teach-schemas.ts';

/**
 * Every message parsed at run time, in the worker. A content script speaks for a hostile page, so its texts are cut and its
 * lists bounded; what does not parse is not answered.
 */
const cut = (max: number) => z.string().transform((value) => value.slice(0, max));
const id = z.string().min(1).max(200);

const record: z.ZodType<RecordRef> = z.object({ origin: z.string().max(300), id: cut(200).nullable(), url: cut(2000) });
const tabId = z.number().int().nonnegative();
const origin = z
  .string()
  .max(300)
  .refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:' && new URL(value).origin === value);
const typed = z.string().trim().min(1).max(5000);
const field = z.string().trim().min(1).max(500).optional();
const tagNames = z.array(z.string().trim().toLowerCase().min(1).max(200)).min(1).max(50);

const act: z.ZodType<Act> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('createContact'),
    fields: z.object({
      firstName: field,
      lastName: field,
      email: field,
      phone: field,
      companyName: field,
      address1: field,
      city: field,
      state: field,
      postalCode: field,
      website: field,
      source: field,
    }),
    despite: z.array(id).max(50),
  }),
  z.object({ kind: z.literal('deleteContact') }),
  z.object({ kind: z.literal('addTags'), tags: tagNames }),
  z.object({ kind: z.literal('removeTags'), tags: tagNames }),
  z.object({ kind: z.literal('createTask'), title: typed, dueAt: z.number().int().positive() }),
  z.object({ kind: z.literal('setTaskCompleted'), taskId: id, title: z.string().max(5000), completed: z.boolean() }),
  z.object({ kind: z.literal('deleteTask'), taskId: id, title: z.string().max(5000) }),
  z.object({ kind: z.literal('createNote'), body: z.string().trim().min(1).max(20_000) }),
  z.object({ kind: z.literal('deleteNote'), noteId: id }),
]) as z.ZodType<Act>;

const change: z.ZodType<Change> = z.object({
  id: z.uuid(),
  group: z.uuid(),
  at: z.number(),
  locationId: id,
  contactId: id.nullable(),
  follows: z.uuid().nullable(),
  subject: z.object({ id: z.string().max(3000), who: z.string().max(500), record, keys: z.array(z.string().max(500)).max(50) }),
  act,
  seen: z.array(z.string().max(500)).max(5000).nullable(),
});

const subject = { tabId, subjectId: z.string().max(3000) };
const nothing = z.null();

export const askShapes: { readonly [N in MessageName]: z.ZodType<Ask<N>> } = {
  'page/hello': nothing,
  'page/moved': z.object({ url: cut(2000) }),
  'page/seen': z.object({
    url: z.url().max(2000),
    sinceMs: z.number().nonnegative(),
    left: z.object({ url: cut(2000), who: cut(500) }).nullable(),
    asked: z.array(z.string().max(2000)).max(500),
    page: z.unknown().transform((given, context) => {
      const page = parsePageText(given);
      if (page === null) context.addIssue('no page');
      return page ?? z.NEVER;
    }),
  }),
  'tab/look': z.object({ tabId }),
  'site/on': z.object({ origin, siteId: id, tabId: tabId.nullable() }),
  'site/off': z.object({ origin }),
  'connection/connect': z.object({ token: z.string().max(2000), location: z.string().max(2000) }),
  'connection/forget': nothing,
  'person/show': z.object(subject),
  'lead/say': z.object({ ...subject, word: z.enum(['yes', 'no']).nullable() }),
  'list/open': z.object({ tabId, url: z.string().max(2000) }),
  'match/choose': z.object({ ...subject, contactId: id }),
  'match/reject': z.object(subject),
  'match/again': z.object(subject),
  'contact/refresh': z.object({ locationId: id, contactId: id }),
  'change/add': z.object({ tabId, changes: z.array(change).min(1).max(20) }),
  'change/undo': z.object({ group: z.uuid() }),
  'change/retry': z.object({ id: z.uuid() }),
  'change/drop': z.object({ id: z.uuid() }),
  'location/tags': z.object({ locationId: id }),
  'push/close': z.object({ tabId }),
  ...teachShapes,
};
