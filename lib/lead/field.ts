/** What a value on a page can be of a person or their record. */
export const FIELDS = [
  'recordId',
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'company',
  'title',
  'address',
  'street',
  'city',
  'state',
  'postcode',
  'country',
  'website',
  'source',
  'owner',
  'status',
  'birthDate',
  'tag',
  'note',
  'task',
] as const;

export type Field = (typeof FIELDS)[number];
