import { problem } from '../../lib/base/problem.ts';
import { fail, ok, type Result } from '../../lib/base/result.ts';
import type { Ghl } from '../../lib/ghl/client.ts';
import type { Connection } from '../../lib/ghl/connection.ts';
import type { Contact } from '../../lib/ghl/shapes/types.ts';
import { findContact, type Lookup } from '../../lib/match/find.ts';
import type { Hit, Verdict } from '../../lib/match/verdict.ts';
import type { ContactCard, Match, MatchedBy, Subject } from '../../lib/state/view.ts';
import { whoseOf, type Linking } from './linking.ts';
import type { Reading } from './reading.ts';
import { keysIn } from './subject.ts';

export interface FindingPorts {
  readonly linking: Linking;
  readonly reading: Reading;
  ghl(locationId: string): Promise<Result<Ghl>>;
  connection(): Promise<Connection | null>;
}

/** `lost`: the contact that was linked is gone. False when the subject is no longer wanted. */
type Tell = (match: Match, lost?: boolean) => Promise<boolean>;

export interface Finding {
  /**
   * Finds the subject's contact and tells each step through `tell`. `past` forgets the remembered link first.
   */
  resolve(subject: Subject, tell: Tell, how?: { past: boolean }): Promise<void>;
}

const cardOf = ({ contact, keys }: Hit<Contact>): ContactCard => ({ contact, hits: keys.map((key) => key.value) });

export function createFinding({ linking, reading, ghl, connection }: FindingPorts): Finding {
  /** Shows a matched contact and reads the whole of it. False when GHL does not have it any more. */
  async function showMatched(subject: Subject, locationId: string, contactId: string, by: MatchedBy, tell: Tell): Promise<boolean> {
    if (!(await tell({ at: 'matched', contactId, by }))) return true;
    const read = await reading.read(locationId, contactId, { force: false });
    if (read.ok || read.problem.code !== 'not-found') return true;
    await linking.forget(locationId, whoseOf(subject), contactId);
    return false;
  }

  /** Shows the verdict. Gives the id of a contact that the verdict names and GHL no longer has, else null. */
  async function show(subject: Subject, locationId: string, verdict: Verdict<Contact>, tell: Tell): Promise<string | null> {
    const mayCreate = (await connection())?.allowDuplicateContact ?? false;
    switch (verdict.at) {
      case 'matched': {
        const { contact, by } = verdict;
        await reading.prime(contact, locationId);
        await linking.remember(locationId, whoseOf(subject), contact.id);
        return (await showMatched(subject, locationId, contact.id, by, tell)) ? null : contact.id;
      }
      case 'confirm':
        await tell({ at: 'confirm', card: cardOf(verdict.hit), why: verdict.why, mayCreate });
        return null;
      case 'several':
        await tell({ at: 'several', cards: verdict.hits.map(cardOf), why: verdict.why, mayCreate });
        return null;
      case 'none':
        await tell({ at: 'none', despite: [] });
        return null;
      case 'no-key':
        await tell({ at: 'no-key' });
        return null;
    }
  }

  return {
    resolve: async (subject, tell, how = { past: false }) => {
      const { locationId, person } = subject;
      if (locationId === null) return void (await tell({ at: 'not-connected' }));
      const keys = keysIn(subject);
      const link = await linking.find(locationId, whoseOf(subject));
      if (link && how.past) await linking.forget(locationId, whoseOf(subject), link.contactId);
      else if (link && (await showMatched(subject, locationId, link.contactId, 'link', tell))) return;
      const lost = link !== null && !how.past;

      if (keys.length === 0) return void (await tell({ at: 'no-key' }));
      if (!(await tell({ at: 'looking' }, lost || undefined))) return;
      const client = await ghl(locationId);
      // The search index still names a contact for a while after it was deleted: then it is looked up once more without it.
      for (const gone = new Set<string>(); ;) {
        const verdict = client.ok ? await findContact(person, keys, lookupIn(client.value, locationId, gone)) : client;
        if (!verdict.ok) return void (await tell({ at: 'failed', problem: verdict.problem }));
        const missing = await show(subject, locationId, verdict.value, tell);
        if (missing === null) return;
        gone.add(missing);
        if (!(await tell({ at: 'looking' }, true))) return;
      }
    },
  };
}

/** Every contact that could be meant fits one page: the keys are bounded, and duplicates of one key are few. */
const PAGE_LIMIT = 100;

function lookupIn(ghl: Ghl, locationId: string, gone: ReadonlySet<string>): Lookup<Contact> {
  // What belongs to another sub-account is nobody here; search results may leave the sub-account out.
  const isHere = (contact: Contact) => !gone.has(contact.id) && (contact.locationId === '' || contact.locationId === locationId);
  return {
    search: async (keys) => {
      const filters = [{ group: 'OR' as const, filters: keys.map(({ kind, value }) => ({ field: kind, operator: 'eq' as const, value })) }];
      const answer = await ghl.searchContacts({ body: { locationId, pageLimit: PAGE_LIMIT, filters } });
      return answer.ok ? ok(answer.value.filter(isHere)) : answer;
    },
    duplicate: async ({ kind, value }) => {
      const answer = await ghl.findDuplicate({ locationId, ...(kind === 'email' ? { email: value } : { number: value }) });
      return answer.ok && answer.value && !isHere(answer.value) ? ok(null) : answer;
    },
    get: async (contactId) => {
      const answer = await ghl.getContact({ contactId });
      return answer.ok && !isHere(answer.value) ? fail(problem('not-found')) : answer;
    },
  };
}
