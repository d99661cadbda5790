import { day, email, filledText, isoDate, list, object, text, texts, wholeNumber, yesOrNo, type Dto } from './validation.ts';
import { phone } from './phone.ts';

/** The bodies that the write endpoints take, by the vendor's published list of fields (2026-06-19, Version 2021-07-28). */
const contactFields: Dto = {
  firstName: { check: text, nullable: true },
  lastName: { check: text, nullable: true },
  name: { check: text, nullable: true },
  email: { check: email, nullable: true },
  phone: { check: phone, nullable: true },
  address1: { check: text, nullable: true },
  city: { check: text, nullable: true },
  state: { check: text, nullable: true },
  postalCode: { check: text },
  website: { check: text, nullable: true },
  timezone: { check: text, nullable: true },
  dnd: { check: yesOrNo },
  dndSettings: { check: object },
  inboundDndSettings: { check: object },
  tags: { check: texts },
  customFields: { check: list },
  source: { check: text },
  dateOfBirth: { check: day, nullable: true },
  country: { check: text },
};

export const createContact: Dto = {
  ...contactFields,
  locationId: { check: filledText, required: true },
  gender: { check: text },
  companyName: { check: text, nullable: true },
  assignedTo: { check: text },
};

/** No companyName, gender or locationId: each is a 422. */
export const updateContact: Dto = {
  ...contactFields,
  source: { check: text, nullable: true },
  assignedTo: { check: text, nullable: true },
};

export const upsertContact: Dto = { ...createContact, createNewIfDuplicateAllowed: { check: yesOrNo } };

export const searchContacts: Dto = {
  locationId: { check: filledText, required: true },
  pageLimit: { check: wholeNumber(1, 500), required: true },
  page: { check: wholeNumber(1, 10_000) },
  searchAfter: { check: list },
  filters: { check: list },
  sort: { check: list },
  query: { check: text },
};

export const tags: Dto = { tags: { check: texts, required: true } };

export const createTask: Dto = {
  title: { check: filledText, required: true },
  dueDate: { check: isoDate, required: true },
  completed: { check: yesOrNo, required: true },
  body: { check: text },
  assignedTo: { check: text },
};

export const updateTask: Dto = {
  title: { check: filledText },
  dueDate: { check: isoDate },
  completed: { check: yesOrNo },
  body: { check: text },
  assignedTo: { check: text },
};

export const completeTask: Dto = { completed: { check: yesOrNo, required: true } };

export const createNote: Dto = {
  body: { check: filledText, required: true },
  userId: { check: text },
  title: { check: text },
  color: { check: text },
  pinned: { check: yesOrNo },
};

export const updateNote: Dto = {
  body: { check: filledText },
  userId: { check: text },
  title: { check: text },
  color: { check: text },
  pinned: { check: yesOrNo },
};
