/** What the stand-in holds. Records are never changed in place: a new one replaces the old, so that the index can keep versions. */
export interface ContactRecord {
  readonly id: string;
  readonly locationId: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** As given; the lower-cased form is made where it is needed. */
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly additionalEmails: readonly string[];
  readonly additionalPhones: readonly string[];
  readonly tags: readonly string[];
  readonly customFields: readonly { readonly id: string; readonly value: unknown }[];
  /** The plain ones (companyName, city, source, dnd, …), under GHL's own names. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** YYYY-MM-DD. */
  readonly dateOfBirth: string | null;
  /** Epoch milliseconds. */
  readonly addedAt: number;
  readonly updatedAt: number;
}

export interface TaskRecord {
  readonly id: string;
  readonly contactId: string;
  readonly title: string;
  readonly body: string | null;
  readonly assignedTo: string | null;
  /** Epoch milliseconds. */
  readonly dueAt: number;
  readonly completed: boolean;
}

export interface NoteRecord {
  readonly id: string;
  readonly contactId: string;
  readonly body: string;
  readonly title: string | null;
  readonly color: string | null;
  readonly pinned: boolean;
  readonly userId: string | null;
  /** Epoch milliseconds. */
  readonly addedAt: number;
}

export interface AppointmentRecord {
  readonly id: string;
  readonly contactId: string;
  readonly calendarId: string;
  readonly title: string;
  /** Epoch milliseconds; told as naive time in the location's zone. */
  readonly startAt: number;
  readonly endAt: number;
  readonly addedAt: number;
  readonly appointmentStatus: string;
  readonly address: string | null;
  readonly assignedUserId: string | null;
}

/** Tests may change what is not readonly, as an admin would in the app. */
export interface LocationRecord {
  readonly id: string;
  readonly companyId: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** IANA zone. */
  timezone: string;
  city: string;
  address: string;
  postalCode: string;
  state: string;
  email: string;
  phone: string;
  allowDuplicateContact: boolean;
}

export interface TagRecord {
  readonly id: string;
  readonly locationId: string;
  readonly name: string;
}

export interface CustomFieldRecord {
  readonly id: string;
  readonly locationId: string;
  readonly name: string;
  /** "contact.loan_amount" */
  readonly fieldKey: string;
  readonly dataType: string;
  readonly model: 'contact' | 'opportunity';
  readonly picklistOptions: readonly string[];
}

export interface UserRecord {
  readonly id: string;
  readonly companyId: string;
  readonly locationIds: readonly string[];
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly role: 'admin' | 'user';
}
