import { listAppointments } from './appointments.ts';
import type { Handler } from './call.ts';
import { contactView } from './contact-views.ts';
import { createContact, deleteContact, getContact, updateContact, upsertContact } from './contacts.ts';
import { searchDuplicate } from './duplicates.ts';
import { getLocation, listCustomFields, listLocationTags } from './location.ts';
import { createNote, deleteNote, getNote, listNotes, updateNote } from './notes.ts';
import { searchContacts } from './search.ts';
import { addTags, removeTags } from './tags.ts';
import { completeTask, createTask, deleteTask, getTask, listTasks, updateTask } from './tasks.ts';
import { searchUsers } from './users.ts';

interface Route {
  /** "GET /contacts/:contactId" */
  readonly route: string;
  readonly scope: string;
  /** An agency's token is taken too. */
  readonly agency?: true;
  readonly handle: Handler;
}

const READ = 'contacts.readonly';
const WRITE = 'contacts.write';

/** Every endpoint the stand-in has. A fixed path stands before one with a parameter in the same place. */
const routes: readonly Route[] = [
  { route: 'POST /contacts/search', scope: READ, handle: searchContacts },
  { route: 'GET /contacts/search/duplicate', scope: READ, handle: (call) => searchDuplicate(call, contactView) },
  { route: 'POST /contacts/upsert', scope: WRITE, handle: upsertContact },
  { route: 'POST /contacts/', scope: WRITE, handle: createContact },
  { route: 'GET /contacts/:contactId', scope: READ, handle: getContact },
  { route: 'PUT /contacts/:contactId', scope: WRITE, handle: updateContact },
  { route: 'DELETE /contacts/:contactId', scope: WRITE, handle: deleteContact },
  { route: 'GET /contacts/:contactId/tasks', scope: READ, handle: listTasks },
  { route: 'POST /contacts/:contactId/tasks', scope: WRITE, handle: createTask },
  { route: 'GET /contacts/:contactId/tasks/:taskId', scope: READ, handle: getTask },
  { route: 'PUT /contacts/:contactId/tasks/:taskId', scope: WRITE, handle: updateTask },
  { route: 'PUT /contacts/:contactId/tasks/:taskId/completed', scope: WRITE, handle: completeTask },
  { route: 'DELETE /contacts/:contactId/tasks/:taskId', scope: WRITE, handle: deleteTask },
  { route: 'GET /contacts/:contactId/notes', scope: READ, handle: listNotes },
  { route: 'POST /contacts/:contactId/notes', scope: WRITE, handle: createNote },
  { route: 'GET /contacts/:contactId/notes/:id', scope: READ, handle: getNote },
  { route: 'PUT /contacts/:contactId/notes/:id', scope: WRITE, handle: updateNote },
  { route: 'DELETE /contacts/:contactId/notes/:id', scope: WRITE, handle: deleteNote },
  { route: 'GET /contacts/:contactId/appointments', scope: READ, handle: listAppointments },
  { route: 'POST /contacts/:contactId/tags', scope: WRITE, handle: addTags },
  { route: 'DELETE /contacts/:contactId/tags', scope: WRITE, handle: removeTags },
  { route: 'GET /locations/:locationId', scope: 'locations.readonly', agency: true, handle: getLocation },
  { route: 'GET /locations/:locationId/tags', scope: 'locations/tags.readonly', handle: listLocationTags },
  { route: 'GET /locations/:locationId/customFields', scope: 'locations/customFields.readonly', handle: listCustomFields },
  { route: 'GET /users/search', scope: 'users.readonly', agency: true, handle: searchUsers },
];

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The endpoint that a request means; a slash at the end makes no difference. */
export function matchRoute(method: string, path: string): RouteMatch | null {
  const parts = path.replace(/\/$/, '').split('/');
  for (const route of routes) {
    const [routeMethod, routePath = ''] = route.route.split(' ');
    const wanted = routePath.replace(/\/$/, '').split('/');
    if (routeMethod !== method || wanted.length !== parts.length) continue;
    const fits = wanted.every((part, at) => (part.startsWith(':') ? parts[at] !== '' : part === parts[at]));
    if (!fits) continue;
    const named = wanted.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), parts[at] ?? '']] : []));
    return { route, params: Object.fromEntries(named) };
  }
  return null;
}
