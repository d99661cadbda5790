import type { Check } from './validation.ts';

/** Where the trunk "0" of a national number is left out after the country's code. */
const DIAL_CODES: Readonly<Record<string, string>> = { AU: '61', FR: '33', GB: '44', NZ: '64', DE: '49', US: '1', CA: '1' };

/** Digits, with what people write between them. */
export const phone: Check = (value) =>
  typeof value === 'string' && /^\+?[\d\s().-]{6,25}$/.test(value) ? null : 'must be a valid phone number';

/** A number as GHL stores it: E.164, a national one by the location's country. */
export function storedPhone(given: string, country: string): string {
  const digits = given.replace(/\D/g, '');
  if (given.trim().startsWith('+')) return `+${digits}`;
  return `+${DIAL_CODES[country] ?? '1'}${digits.replace(/^0/, '')}`;
}
