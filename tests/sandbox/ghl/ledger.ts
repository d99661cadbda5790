export type EffectName =
  | 'contact.created'
  | 'contact.updated'
  | 'contact.deleted'
  | 'tags.added'
  | 'tags.removed'
  | 'task.created'
  | 'task.completed'
  | 'task.reopened'
  | 'task.updated'
  | 'task.deleted'
  | 'note.created'
  | 'note.updated'
  | 'note.deleted';

/** One thing that became different in GHL through its API. */
export interface Effect {
  /** Epoch milliseconds by the sandbox's clock. */
  readonly at: number;
  readonly effect: EffectName;
  readonly locationId: string;
  readonly contactId: string;
  readonly what: Readonly<Record<string, unknown>>;
}

/** One request as it came, without headers and body. */
export interface RequestEntry {
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** "GET /contacts/:contactId"; "none" where no route fits. */
  readonly route: string;
  readonly status: number | 'dropped';
}

const MOST_REQUESTS = 5_000;

/** Adds to the log of requests and lets go of the oldest beyond its bound. */
export function logRequest(requests: RequestEntry[], entry: RequestEntry): void {
  requests.push(entry);
  if (requests.length > MOST_REQUESTS) requests.splice(0, requests.length - MOST_REQUESTS);
}
