import { unprocessable } from './errors.ts';

export type Body = Readonly<Record<string, unknown>>;

/** What is wrong with a value, as the end of "title …", or null. */
export type Check = (value: unknown) => string | null;

interface Field {
  readonly check: Check;
  readonly required?: true;
  readonly nullable?: true;
}

export type Dto = Readonly<Record<string, Field>>;

/** ISO 8601: a date, or a date and time with an offset or Z. */
const ISO_8601 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]+$/u;

export const text: Check = (value) => (typeof value === 'string' ? null : 'must be a string');
export const filledText: Check = (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'should not be empty');
export const yesOrNo: Check = (value) => (typeof value === 'boolean' ? null : 'must be a boolean value');
export const object: Check = (value) => (isRecord(value) ? null : 'must be an object');
export const list: Check = (value) => (Array.isArray(value) ? null : 'must be an array');
export const texts: Check = (value) =>
  Array.isArray(value) ? (value.every((item) => typeof item === 'string') ? null : 'each value must be a string') : 'must be an array';
export const email: Check = (value) => (typeof value === 'string' && EMAIL.test(value) ? null : 'must be an email');
export const isoDate: Check = (value) =>
  typeof value === 'string' && ISO_8601.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'must be a valid ISO 8601 date string';

/** YYYY-MM-DD or MM-DD-YYYY, with any of - / . _ between. */
const DAY = /^(\d{4})([-/._])(\d\d)\2(\d\d)$|^(\d\d)([-/._])(\d\d)\6(\d{4})$/;
export const day: Check = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(storedDay(value) ?? '')) ? null : 'must be a valid date';

/** A day in one of the accepted spellings as YYYY-MM-DD, else null. */
export function storedDay(given: string): string | null {
  const [, year, , month, dayOfMonth, lateMonth, , lateDay, lateYear] = DAY.exec(given) ?? [];
  if (year !== undefined) return `${year}-${month}-${dayOfMonth}`;
  return lateYear === undefined ? null : `${lateYear}-${lateMonth}-${lateDay}`;
}

export function wholeNumber(least: number, most: number): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'must be an integer number';
    if (value < least) return `must not be less than ${least}`;
    return value > most ? `must not be greater than ${most}` : null;
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Holds a body against an endpoint's fields, as GHL's validator does: what is not listed "should not exist", and all
 * complaints come at once. Throws a 422 whose `message` is the list.
 */
export function validate(body: Body, dto: Dto): void {
  const messages = Object.keys(body)
    .filter((name) => !Object.hasOwn(dto, name))
    .map((name) => `property ${name} should not exist`);
  for (const [name, field] of Object.entries(dto)) {
    const value = body[name];
    if (value === undefined || value === null) {
      if (field.required) messages.push(`${name} should not be empty`);
      else if (value === null && !field.nullable) messages.push(`${name} ${field.check(null) ?? 'should not be null'}`);
      continue;
    }
    const complaint = field.check(value);
    if (complaint) messages.push(`${name} ${complaint}`);
  }
  if (messages.length > 0) throw unprocessable(messages);
}
