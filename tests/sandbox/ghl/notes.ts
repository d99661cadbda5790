import { succeeded, type Call, type Reply } from './call.ts';
import { requireContact } from './contact-write.ts';
import * as dtos from './dtos.ts';
import { notFound } from './errors.ts';
import type { ContactRecord, NoteRecord } from './records.ts';
import { validate, type Body } from './validation.ts';

function noteView(note: NoteRecord): Readonly<Record<string, unknown>> {
  return {
    id: note.id,
    body: note.body,
    ...(note.userId === null ? {} : { userId: note.userId }),
    ...(note.title === null ? {} : { title: note.title }),
    ...(note.color === null ? {} : { color: note.color }),
    pinned: note.pinned,
    dateAdded: new Date(note.addedAt).toISOString(),
    contactId: note.contactId,
  };
}

function requireNote(call: Call): { contact: ContactRecord; note: NoteRecord } {
  const contact = requireContact(call, call.params.contactId ?? '');
  const note = call.store.notes.get(call.params.id ?? '');
  if (note?.contactId !== contact.id) throw notFound('Note', call.params.id ?? '');
  return { contact, note };
}

function applyBody(note: NoteRecord, body: Body): NoteRecord {
  return {
    ...note,
    ...(typeof body.body === 'string' ? { body: body.body } : {}),
    ...(typeof body.userId === 'string' ? { userId: body.userId } : {}),
    ...(typeof body.title === 'string' ? { title: body.title } : {}),
    ...(typeof body.color === 'string' ? { color: body.color } : {}),
    ...(typeof body.pinned === 'boolean' ? { pinned: body.pinned } : {}),
  };
}

/** No paging, and no order that the vendor promises: by id, which is none that a client could want. */
export function listNotes(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  const notes = [...call.store.notes.values()].filter((note) => note.contactId === contact.id);
  return { status: 200, body: { notes: notes.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(noteView) } };
}

export function getNote(call: Call): Reply {
  return { status: 200, body: { note: noteView(requireNote(call).note) } };
}

/** The body is kept as sent: it is HTML only when it was written in GHL's own app. */
export function createNote(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  validate(call.body, dtos.createNote);
  const blank = { id: call.store.newId(), contactId: contact.id, body: '', title: null, color: null, pinned: false, userId: null };
  const note = applyBody({ ...blank, addedAt: call.now }, call.body);
  call.store.notes.set(note.id, note);
  call.record('note.created', contact, { id: note.id, body: note.body });
  return { status: 201, body: { note: noteView(note) } };
}

export function updateNote(call: Call): Reply {
  const { contact, note } = requireNote(call);
  validate(call.body, dtos.updateNote);
  const changed = applyBody(note, call.body);
  call.store.notes.set(note.id, changed);
  call.record('note.updated', contact, { id: note.id, ...call.body });
  return { status: 200, body: { note: noteView(changed) } };
}

export function deleteNote(call: Call): Reply {
  const { contact, note } = requireNote(call);
  call.store.notes.delete(note.id);
  call.record('note.deleted', contact, { id: note.id, body: note.body });
  return succeeded(call);
}
