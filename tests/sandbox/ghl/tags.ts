import type { Call, Reply } from './call.ts';
import { requireContact, tidyTags } from './contact-write.ts';
import { tags as dto } from './dtos.ts';
import { validate } from './validation.ts';

/** Answers all tags of the contact after the operation; records only what was not there before. */
export function addTags(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  validate(call.body, dto);
  const added = tidyTags(call.body.tags).filter((tag) => !contact.tags.includes(tag));
  const tags = [...contact.tags, ...added];
  if (added.length > 0) {
    call.store.putContact({ ...contact, tags, updatedAt: call.now }, call.searchSeesAt);
    call.record('tags.added', contact, { tags: added });
  }
  return { status: 201, body: { tags } };
}

/** A DELETE that carries a JSON body. */
export function removeTags(call: Call): Reply {
  const contact = requireContact(call, call.params.contactId ?? '');
  validate(call.body, dto);
  const unwanted = tidyTags(call.body.tags);
  const removed = contact.tags.filter((tag) => unwanted.includes(tag));
  const tags = contact.tags.filter((tag) => !unwanted.includes(tag));
  if (removed.length > 0) {
    call.store.putContact({ ...contact, tags, updatedAt: call.now }, call.searchSeesAt);
    call.record('tags.removed', contact, { tags: removed });
  }
  return { status: 200, body: { tags } };
}
