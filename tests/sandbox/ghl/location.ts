import type { Call, Reply } from './call.ts';
import { requireLocationRecord } from './contact-write.ts';
import { unprocessable } from './errors.ts';

export function getLocation(call: Call): Reply {
  const { allowDuplicateContact, ...location } = requireLocationRecord(call, call.params.locationId ?? '');
  const settings = {
    allowDuplicateContact,
    allowDuplicateOpportunity: false,
    allowFacebookNameMerge: false,
    disableContactTimezone: false,
  };
  const { name, address, city, state, country, postalCode, timezone } = location;
  const business = { name, address, city, state, country, postalCode, timezone };
  return { status: 200, body: { location: { ...location, business, social: {}, settings } } };
}

export function listLocationTags(call: Call): Reply {
  const { id } = requireLocationRecord(call, call.params.locationId ?? '');
  return { status: 200, body: { tags: call.store.tags.filter((tag) => tag.locationId === id) } };
}

/** `model`: contact (the default), opportunity or all. */
export function listCustomFields(call: Call): Reply {
  const { id } = requireLocationRecord(call, call.params.locationId ?? '');
  const model = call.query.get('model') ?? 'contact';
  if (!['contact', 'opportunity', 'all'].includes(model)) {
    throw unprocessable(['model must be one of the following values: contact, opportunity, all']);
  }
  const fields = call.store.customFields.filter((field) => field.locationId === id && (model === 'all' || field.model === model));
  return { status: 200, body: { customFields: fields.map((field, position) => ({ ...field, placeholder: '', position })) } };
}
