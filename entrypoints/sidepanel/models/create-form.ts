import type { ContactFields } from '../../../lib/outbox/change.ts';
import { nextWorkingMorning } from '../../../lib/base/clock.ts';
import type { Person } from '../../../lib/lead/person.ts';
import { fieldsOf } from '../../../lib/outbox/click.ts';
import type { Defaults } from '../../../lib/state/view.ts';
import { fromLocalInput, toLocalInput } from './due.ts';

export const createFields = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'company',
  'street',
  'city',
  'state',
  'postcode',
  'website',
  'source',
] as const;
export type CreateField = (typeof createFields)[number];
/** The rows that stand there also when the page has nothing for them. */
const always: ReadonlySet<CreateField> = new Set(['firstName', 'lastName', 'email', 'phone']);

export interface Row {
  readonly use: boolean;
  readonly value: string;
}

/** The contact to be, as the form holds it. */
export interface CreateForm {
  readonly rows: Readonly<Partial<Record<CreateField, Row>>>;
  readonly tags: readonly { readonly name: string; readonly use: boolean }[];
  /** `due` is a datetime-local value. */
  readonly task: { readonly use: boolean; readonly title: string; readonly due: string } | null;
}

export type CreateWrong = Readonly<Partial<Record<CreateField | 'all' | 'due', 'email' | 'phone' | 'nothing' | 'due'>>>;

/** The form as the page and the defaults fill it. `doubtful`: values that come unticked, for they are not this person's alone. */
export function formFor(person: Person, site: string, defaults: Defaults, now: number, doubtful: readonly string[] = []): CreateForm {
  const fields = fieldsOf(person, site);
  const rows: Partial<Record<CreateField, Row>> = {};
  for (const field of createFields) {
    const value = fields[sent[field]] ?? '';
    if (value !== '' || always.has(field)) rows[field] = { use: value !== '' && !doubtful.includes(value), value };
  }
  const tags = new Set([...person.tags, defaults.tag].map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== ''));
  return {
    rows,
    tags: [...tags].map((name) => ({ name, use: true })),
    task: defaults.task.trim() === '' ? null : { use: true, title: defaults.task.trim(), due: toLocalInput(nextWorkingMorning(now)) },
  };
}

const used = (form: CreateForm, field: CreateField) => {
  const row = form.rows[field];
  return row?.use ? row.value.trim() : '';
};

/** "+61 412 345 678" or "0061…" as E.164; null when it is no full number. */
export function toE164(text: string): string | null {
  const bare = text.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(bare) ? bare : null;
}

/** What must be put right before the contact can be created. Empty when nothing is wrong. */
export function wrongIn(form: CreateForm): CreateWrong {
  const wrong: { -readonly [K in keyof CreateWrong]: CreateWrong[K] } = {};
  const email = used(form, 'email');
  const phone = used(form, 'phone');
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) wrong.email = 'email';
  if (phone !== '' && toE164(phone) === null) wrong.phone = 'phone';
  if (email === '' && phone === '' && used(form, 'firstName') === '' && used(form, 'lastName') === '') wrong.all = 'nothing';
  if (form.task?.use && form.task.title.trim() !== '' && fromLocalInput(form.task.due) === null) wrong.due = 'due';
  return wrong;
}

const sent: Readonly<Record<CreateField, keyof ContactFields>> = {
  firstName: 'firstName',
  lastName: 'lastName',
  email: 'email',
  phone: 'phone',
  company: 'companyName',
  street: 'address1',
  city: 'city',
  state: 'state',
  postcode: 'postalCode',
  website: 'website',
  source: 'source',
};

/** What the contact is made of: the ticked rows. Call it on a form in which nothing is wrong. */
export function contactFields(form: CreateForm): ContactFields {
  const fields: { -readonly [K in keyof ContactFields]: ContactFields[K] } = {};
  for (const field of createFields) {
    const typed = used(form, field);
    const value = field === 'phone' ? toE164(typed) : field === 'email' ? typed.toLowerCase() : typed;
    if (value) fields[sent[field]] = value;
  }
  return fields;
}

/** The tags that are ticked. */
export function chosenTags({ tags }: CreateForm): readonly string[] {
  return tags.filter(({ use }) => use).map(({ name }) => name);
}

/** The follow-up task that is ticked. */
export function followUp({ task }: CreateForm): { readonly title: string; readonly dueAt: number } | null {
  if (!task?.use || task.title.trim() === '') return null;
  const dueAt = fromLocalInput(task.due);
  return dueAt === null ? null : { title: task.title.trim(), dueAt };
}
