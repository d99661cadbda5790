import { z } from '../../base/schema.ts';
import { anything, id, instant, text, texts } from './loose.ts';
import type { Contact } from './types.ts';

/** `additionalEmails` are objects in GET contact (highlevel-api-docs issue 289) and plain texts in the search documentation; phones alike. */
const additional = (name: 'email' | 'phone') =>
  anything.transform((value) =>
    Array.isArray(value)
      ? value.flatMap((entry: unknown) => {
          const held = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[name] : entry;
          return typeof held === 'string' && held !== '' ? [held] : [];
        })
      : [],
  );

const once = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];

export const contactShape: z.ZodType<Contact> = z
  .looseObject({
    id,
    locationId: text,
    name: text,
    contactName: text,
    firstName: text,
    lastName: text,
    email: text,
    phone: text,
    additionalEmails: additional('email'),
    additionalPhones: additional('phone'),
    companyName: text,
    tags: texts,
    source: text,
    dateAdded: instant,
  })
  .transform((raw) => {
    const parts = [raw.firstName, raw.lastName].filter((part) => part !== null).join(' ');
    return {
      id: raw.id,
      locationId: raw.locationId ?? '',
      // First and last name keep their case; `name` is lower-cased in some replies.
      name: parts || raw.name || raw.contactName,
      firstName: raw.firstName,
      lastName: raw.lastName,
      emails: once([raw.email, ...raw.additionalEmails].map((email) => email?.toLowerCase() ?? null)),
      phones: once([raw.phone, ...raw.additionalPhones]),
      company: raw.companyName,
      tags: once(raw.tags.map((tag) => tag.toLowerCase())),
      source: raw.source,
      addedAt: raw.dateAdded,
    };
  });
