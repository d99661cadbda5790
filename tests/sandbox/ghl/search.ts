import type { Call, Reply } from './call.ts';
import { foundView, nameOf } from './contact-views.ts';
import { searchContacts as dto } from './dtos.ts';
import { emailsOf } from './duplicates.ts';
import { badRequest } from './errors.ts';
import type { ContactRecord } from './records.ts';
import { filterTest } from './search-filters.ts';
import { isRecord, validate } from './validation.ts';

const LONGEST_QUERY = 75;
const FURTHEST = 10_000;

type SortKey = string | number;

const SORTS: Readonly<Record<string, (contact: ContactRecord) => SortKey>> = {
  email: (contact) => contact.email?.toLowerCase() ?? '',
  dnd: (contact) => Number(contact.fields.dnd === true),
  source: ({ fields }) => (typeof fields.source === 'string' ? fields.source : ''),
  firstNameLowerCase: (contact) => contact.firstName?.toLowerCase() ?? '',
  lastNameLowerCase: (contact) => contact.lastName?.toLowerCase() ?? '',
  dateAdded: (contact) => contact.addedAt,
  dateUpdated: (contact) => contact.updatedAt,
};

/** `POST /contacts/search`, by the vendor's guide; reads the index, which lags. */
export function searchContacts(call: Call): Reply {
  const { body } = call;
  if (typeof body.locationId === 'string' && body.locationId !== '') call.allow(body.locationId);
  validate(body, dto);
  const pageLimit = Number(body.pageLimit);
  const page = body.page === undefined ? 1 : Number(body.page);
  if (body.searchAfter !== undefined && body.page !== undefined) throw badRequest('page is not allowed with searchAfter');
  if (page * pageLimit > FURTHEST) throw badRequest(`page * pageLimit must not exceed ${FURTHEST}, use searchAfter`);

  const fits = call.quirks.searchIgnoresFilters ? () => true : filterTest(listOf(body.filters));
  const holds = queryTest(body.query);
  const order = sortOrder(listOf(body.sort));
  const found = call.store.index
    .visible(call.now)
    .filter((contact) => contact.locationId === body.locationId)
    .map((contact) =>
      call.quirks.searchMissesPhones ? { whole: contact, seen: { ...contact, phone: null } } : { whole: contact, seen: contact },
    )
    .filter(({ seen }) => fits(seen) && holds(seen))
    .map(({ whole }) => ({ contact: whole, keys: order.keysOf(whole) }))
    .toSorted((one, other) => order.compare(one.keys, other.keys));

  const after = body.searchAfter === undefined ? null : keysFrom(listOf(body.searchAfter), order.length);
  const rest = after ? found.filter(({ keys }) => order.compare(keys, after) > 0) : found.slice((page - 1) * pageLimit);
  const contacts = rest.slice(0, pageLimit).map(({ contact, keys }) => foundView(contact, keys));
  return { status: 200, body: { contacts, total: found.length } };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function queryTest(query: unknown): (contact: ContactRecord) => boolean {
  if (typeof query !== 'string' || query.trim() === '') return () => true;
  if (query.length > LONGEST_QUERY) throw badRequest(`query must be shorter than or equal to ${LONGEST_QUERY} characters`);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (contact) => {
    const text = [nameOf(contact), emailsOf(contact)[0], contact.phone, contact.fields.companyName].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

interface SortOrder {
  readonly length: number;
  keysOf(contact: ContactRecord): readonly SortKey[];
  compare(one: readonly SortKey[], other: readonly SortKey[]): number;
}

/** Newest first when nothing else is asked; the id decides what is equal, so that `searchAfter` loses nobody. */
function sortOrder(sort: readonly unknown[]): SortOrder {
  const parts = sort.map((item) => {
    const read = isRecord(item) && typeof item.field === 'string' && Object.hasOwn(SORTS, item.field) ? SORTS[item.field] : undefined;
    if (!read || !isRecord(item)) throw badRequest(`Invalid sort field ${isRecord(item) ? String(item.field) : ''}`);
    if (item.direction !== 'asc' && item.direction !== 'desc') throw badRequest('Invalid sort direction');
    return { read, sign: item.direction === 'asc' ? 1 : -1 };
  });
  if (parts.length === 0) parts.push({ read: (contact) => contact.addedAt, sign: -1 });
  parts.push({ read: (contact) => contact.id, sign: 1 });
  return {
    length: parts.length,
    keysOf: (contact) => parts.map((part) => part.read(contact)),
    compare(one, other) {
      for (const [at, { sign }] of parts.entries()) {
        const left = one[at] ?? '';
        const right = other[at] ?? '';
        if (left !== right) return (left < right ? -1 : 1) * sign;
      }
      return 0;
    },
  };
}

function keysFrom(given: readonly unknown[], length: number): readonly SortKey[] {
  const keys = given.filter((key) => typeof key === 'string' || typeof key === 'number');
  if (keys.length !== length) throw badRequest('Invalid searchAfter');
  return keys;
}
