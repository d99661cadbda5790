import { succeeded, type Call, type Reply } from './call.ts';
import { requireContact } from './contact-write.ts';
import * as dtos from './dtos.ts';
import { notFound } from './errors.ts';
import type { ContactRecord, TaskRecord } from './records.ts';
import { validate, type Body } from './validation.ts';

function taskView(task: TaskRecord): Readonly<Record<string, unknown>> {
  return {
    id: task.id,
    title: task.title,
    ...(task.body === null ? {} : { body: task.body }),
    ...(task.assignedTo === null ? {} : { assignedTo: task.assignedTo }),
    dueDate: new Date(task.dueAt).toISOString(),
    completed: task.completed,
    contactId: task.contactId,
  };
}

function requireTask(call: Call): { contact: ContactRecord; task: TaskRecord } {
  const contact = requireContact(call, call.params.contactId ?? '');
  const task = call.store.tasks.get(call.params.taskId ?? '');
  if (task?.contactId !== contact.id) throw notFound('Task', call.params.taskId ?? '');
  return { contact, task };
}

function applyBody(task: TaskRecord, body: Body): TaskRecord {
  return {
    ...task,
    ...(typeof body.title === 'string' ? { title: body.title } : {}),
    ...(typeof body.body === 'string' ? { body: body.body } : {}),
    ...(typeof body.assignedTo === 'string' ? { assignedTo: body.assignedTo } : {}),
    ...(typeof body.dueDate === 'string' ? { dueAt: Date.parse(body.dueDate) } : {}),
    ...(typeof body.completed === 'boolean' ? { completed: body.completed } : {}),
  };
}

/** No paging, and no order that the vendor promises: by id, which is none that a client could want. */
export function listTasks(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  const tasks = [...call.store.tasks.values()].filter((task) => task.contactId === contact.id);
  return { status: 200, body: { tasks: tasks.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(taskView) } };
}

export function getTask(call: Call): Reply {
  return { status: 200, body: { task: taskView(requireTask(call).task) } };
}

export function createTask(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  validate(call.body, dtos.createTask);
  const blank = { id: call.store.newId(), contactId: contact.id, title: '', body: null, assignedTo: null, dueAt: 0, completed: false };
  const task = applyBody(blank, call.body);
  call.store.tasks.set(task.id, task);
  call.record('task.created', contact, taskView(task));
  return { status: 201, body: { task: taskView(task) } };
}

export function updateTask(call: Call): Reply {
  const { contact, task } = requireTask(call);
  validate(call.body, dtos.updateTask);
  const changed = applyBody(task, call.body);
  call.store.tasks.set(task.id, changed);
  call.record('task.updated', contact, { id: task.id, ...call.body });
  return { status: 200, body: { task: taskView(changed) } };
}

/** Completing what is completed changes nothing and is not recorded. */
export function completeTask(call: Call): Reply {
  const { contact, task } = requireTask(call);
  validate(call.body, dtos.completeTask);
  const changed = applyBody(task, call.body);
  call.store.tasks.set(task.id, changed);
  if (changed.completed !== task.completed) {
    call.record(changed.completed ? 'task.completed' : 'task.reopened', contact, { id: task.id, title: task.title });
  }
  return { status: 200, body: { task: taskView(changed) } };
}

export function deleteTask(call: Call): Reply {
  const { contact, task } = requireTask(call);
  call.store.tasks.delete(task.id);
  call.record('task.deleted', contact, { id: task.id, title: task.title });
  return succeeded(call);
}
