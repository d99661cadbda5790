import { z } from '../base/schema.ts';
import { body, endpoint } from './endpoint.ts';
import { appointmentShape } from './shapes/appointment.ts';
import { contactShape } from './shapes/contact.ts';
import { listOf, texts } from './shapes/loose.ts';
import { locationShape, noteShape, taskShape } from './shapes/records.ts';

/** A leaf or a group of POST /contacts/search; the top level is AND. (The body is undocumented in the vendor's specification.) */
export type SearchFilter =
  | { readonly field: 'email' | 'phone' | 'id'; readonly operator: 'eq'; readonly value: string }
  | { readonly group: 'AND' | 'OR'; readonly filters: readonly SearchFilter[] };

export interface NewContact {
  readonly locationId: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly companyName?: string;
  readonly address1?: string;
  readonly city?: string;
  readonly state?: string;
  readonly postalCode?: string;
  readonly website?: string;
  readonly source?: string;
}

const contact = z.looseObject({ contact: contactShape }).transform((reply) => reply.contact);
const task = z.looseObject({ task: taskShape }).transform((reply) => reply.task);
const note = z.looseObject({ note: noteShape }).transform((reply) => reply.note);
const tags = z.looseObject({ tags: texts }).transform((reply) => reply.tags.map((tag) => tag.toLowerCase()));
const gone = z.unknown().transform(() => null);

/**
 * Every call of GHL's API that the product makes, one entry each. A new one is an entry here and its behaviour in
 * tests/sandbox/ghl.
 */
export const endpoints = {
  getContact: endpoint({ call: 'GET /contacts/:contactId', scope: 'contacts.readonly', again: 'safe', reply: contact }),
  searchContacts: endpoint({
    call: 'POST /contacts/search',
    scope: 'contacts.readonly',
    again: 'safe',
    body: body<{ locationId: string; pageLimit: number; filters: readonly SearchFilter[] }>(),
    reply: z.looseObject({ contacts: listOf(contactShape) }).transform((reply) => reply.contacts),
  }),
  /** One address a call; `number` in E.164 only. No reply schema is published: an absent or null contact is "none". */
  findDuplicate: endpoint({
    call: 'GET /contacts/search/duplicate',
    scope: 'contacts.readonly',
    again: 'safe',
    query: ['locationId', 'email', 'number'],
    reply: z.looseObject({ contact: contactShape.nullish().catch(null) }).transform((reply) => reply.contact ?? null),
  }),
  createContact: endpoint({ call: 'POST /contacts/', scope: 'contacts.write', again: 'check', body: body<NewContact>(), reply: contact }),
  deleteContact: endpoint({ call: 'DELETE /contacts/:contactId', scope: 'contacts.write', again: 'safe', reply: gone }),

  listTasks: endpoint({
    call: 'GET /contacts/:contactId/tasks',
    scope: 'contacts.readonly',
    again: 'safe',
    reply: z.looseObject({ tasks: listOf(taskShape) }).transform((reply) => reply.tasks),
  }),
  createTask: endpoint({
    call: 'POST /contacts/:contactId/tasks',
    scope: 'contacts.write',
    again: 'check',
    body: body<{ title: string; dueDate: string; completed: boolean }>(),
    reply: task,
  }),
  setTaskCompleted: endpoint({
    call: 'PUT /contacts/:contactId/tasks/:taskId/completed',
    scope: 'contacts.write',
    again: 'safe',
    body: body<{ completed: boolean }>(),
    reply: task,
  }),
  deleteTask: endpoint({ call: 'DELETE /contacts/:contactId/tasks/:taskId', scope: 'contacts.write', again: 'safe', reply: gone }),

  listNotes: endpoint({
    call: 'GET /contacts/:contactId/notes',
    scope: 'contacts.readonly',
    again: 'safe',
    reply: z.looseObject({ notes: listOf(noteShape) }).transform((reply) => reply.notes),
  }),
  createNote: endpoint({
    call: 'POST /contacts/:contactId/notes',
    scope: 'contacts.write',
    again: 'check',
    body: body<{ body: string }>(),
    reply: note,
  }),
  deleteNote: endpoint({ call: 'DELETE /contacts/:contactId/notes/:noteId', scope: 'contacts.write', again: 'safe', reply: gone }),

  listAppointments: endpoint({
    call: 'GET /contacts/:contactId/appointments',
    scope: 'contacts.readonly',
    again: 'safe',
    reply: z.looseObject({ events: listOf(appointmentShape) }).transform((reply) => reply.events),
  }),

  addTags: endpoint({
    call: 'POST /contacts/:contactId/tags',
    scope: 'contacts.write',
    again: 'safe',
    body: body<{ tags: readonly string[] }>(),
    reply: tags,
  }),
  /** A DELETE with a JSON body, as the specification has it. */
  removeTags: endpoint({
    call: 'DELETE /contacts/:contactId/tags',
    scope: 'contacts.write',
    again: 'safe',
    body: body<{ tags: readonly string[] }>(),
    reply: tags,
  }),

  getLocation: endpoint({
    call: 'GET /locations/:locationId',
    scope: 'locations.readonly',
    again: 'safe',
    reply: z.looseObject({ location: locationShape }).transform((reply) => reply.location),
  }),
  listLocationTags: endpoint({
    call: 'GET /locations/:locationId/tags',
    scope: 'locations/tags.readonly',
    again: 'safe',
    reply: z
      .looseObject({ tags: listOf(z.looseObject({ name: z.string().min(1) })) })
      .transform((reply) => reply.tags.map((tag) => tag.name)),
  }),
} as const;
