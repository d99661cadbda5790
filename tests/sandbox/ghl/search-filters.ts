import { badRequest } from './errors.ts';
import { nameOf } from './contact-views.ts';
import type { ContactRecord } from './records.ts';
import { isRecord } from './validation.ts';

type Test = (contact: ContactRecord) => boolean;

const OPERATORS = new Set(['eq', 'not_eq', 'contains', 'not_contains', 'exists', 'not_exists', 'range']);
const LONGEST_VALUE = 75;

/** What a filter can name, in camel case; snake case and all else is a 400. */
const FIELDS: Readonly<Record<string, (contact: ContactRecord) => unknown>> = {
  id: (contact) => contact.id,
  contactName: (contact) => nameOf(contact).toLowerCase(),
  firstNameLowerCase: (contact) => contact.firstName?.toLowerCase(),
  lastNameLowerCase: (contact) => contact.lastName?.toLowerCase(),
  // Whether `email eq` minds the case is unverified: here it does, so a client must lower-case. Additional ones are not seen (issue 289).
  email: (contact) => contact.email?.toLowerCase(),
  phone: (contact) => contact.phone,
  address: (contact) => contact.fields.address1,
  dateAdded: (contact) => contact.addedAt,
  dateUpdated: (contact) => contact.updatedAt,
  tags: (contact) => contact.tags,
  dnd: (contact) => contact.fields.dnd ?? false,
  ...Object.fromEntries(
    ['city', 'state', 'country', 'postalCode', 'companyName', 'businessName', 'assignedTo', 'source'].map((name) => [
      name,
      (contact: ContactRecord) => contact.fields[name],
    ]),
  ),
  isValidWhatsapp: () => null,
  followers: () => [],
  lastEmailClickedDate: () => null,
  lastEmailOpenedDate: () => null,
};

/** The filters of a search as one test; the list is an AND, groups nest. Throws a 400 for what GHL does not take. */
export function filterTest(filters: readonly unknown[]): Test {
  const tests = filters.map(testOf);
  return (contact) => tests.every((test) => test(contact));
}

function testOf(filter: unknown): Test {
  if (!isRecord(filter)) throw badRequest('Invalid filter');
  if (filter.group === undefined) return leafTest(filter);
  if ((filter.group !== 'AND' && filter.group !== 'OR') || !Array.isArray(filter.filters)) throw badRequest('Invalid filter group');
  const tests = filter.filters.map(testOf);
  if (filter.group === 'AND') return (contact) => tests.every((test) => test(contact));
  return (contact) => tests.some((test) => test(contact));
}

function leafTest(filter: Readonly<Record<string, unknown>>): Test {
  const { field, operator, value } = filter;
  if (typeof field !== 'string') throw badRequest('Invalid field');
  const read = fieldReader(field);
  if (typeof operator !== 'string' || !OPERATORS.has(operator)) throw badRequest(`Invalid operator ${String(operator)}`);
  if (typeof value === 'string' && value.length > LONGEST_VALUE)
    throw badRequest(`Max. ${LONGEST_VALUE} characters allowed for value of ${field}`);
  switch (operator) {
    case 'exists':
      return (contact) => isThere(read(contact));
    case 'not_exists':
      return (contact) => !isThere(read(contact));
    case 'range':
      return rangeTest(field, read, value);
    case 'contains':
      return containsTest(field, read, value);
    case 'not_contains': {
      const contains = containsTest(field, read, value);
      return (contact) => !contains(contact);
    }
    default: {
      if (value === undefined || value === null) throw badRequest(`Value is required for ${field}`);
      const wanted = wantedValues(field, value);
      const equals: Test = (contact) => [read(contact)].flat().some((held) => isThere(held) && wanted.includes(held));
      return operator === 'eq' ? equals : (contact) => !equals(contact);
    }
  }
}

function fieldReader(field: string): (contact: ContactRecord) => unknown {
  const custom = /^customFields\.(\w+)$/.exec(field)?.[1];
  if (custom !== undefined) return (contact) => contact.customFields.find((held) => held.id === custom)?.value;
  const read = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
  if (!read) throw badRequest(`Invalid field ${field}`);
  return read;
}

/** A list as value is known to work for tags alone. */
function wantedValues(field: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  if (field !== 'tags') throw badRequest(`Invalid value for field ${field}`);
  return value;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function containsTest(field: string, read: (contact: ContactRecord) => unknown, value: unknown): Test {
  if (field === 'email') throw badRequest('Invalid operator contains for field email');
  if (typeof value !== 'string' || value.length < 3) throw badRequest('Min. 3 characters required for applying contains filter');
  const part = value.toLowerCase();
  return (contact) => [read(contact)].flat().some((held) => typeof held === 'string' && held.toLowerCase().includes(part));
}

function rangeTest(field: string, read: (contact: ContactRecord) => unknown, value: unknown): Test {
  if (!isRecord(value) || Object.keys(value).length === 0) throw badRequest(`Invalid range for field ${field}`);
  const bounds = Object.entries(value).map(([name, bound]) => {
    const at = typeof bound === 'number' ? bound : Date.parse(String(bound));
    if (!['gt', 'gte', 'lt', 'lte'].includes(name) || Number.isNaN(at)) throw badRequest(`Invalid range for field ${field}`);
    return { name, at };
  });
  return (contact) => {
    const held = read(contact);
    if (typeof held !== 'number') return false;
    return bounds.every(
      ({ name, at }) => (held > at && name.startsWith('g')) || (held < at && name.startsWith('l')) || (held === at && name.endsWith('e')),
    );
  };
}
