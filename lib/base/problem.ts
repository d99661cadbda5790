/**
 * Everything that can go wrong and that a person is told about. Each code has its sentence in `words` under `problem.<code>`
 * (a code without words does not compile, see lib/words/words.ts) and what can be pressed in `components/ProblemNotice`.
 */
export const problemCodes = [
  // the way to GHL
  'offline', // the browser says there is no network
  'unreachable', // no connection could be made; nothing was sent
  'timeout', // no answer within the time; it may have been carried out
  'cut', // the connection broke after sending; it may have been carried out
  'busy', // 429: the sub-account's limit is reached
  'down', // 5xx, or an answer that is not GHL's (a proxy's page)
  // who we are to GHL
  'not-connected',
  'token-refused', // revoked, mistyped or expired
  'token-kind', // an agency's token, or another kind that the endpoint does not take
  'scope-missing', // detail.scope names it
  'wrong-location', // the token belongs to another sub-account
  'token-malformed', // what was pasted is no private integration token
  'location-malformed', // what was pasted holds no sub-account id
  // what GHL said
  'not-found', // the contact (task, note) is not there any more
  'duplicate', // detail.contactId is the contact that already has this email or phone
  'refused', // any other 4xx; detail.message is GHL's own sentence
  'shape', // an answer that cannot be used; detail.call names the endpoint
  // our own
  'binding-lost', // the record, contact or sub-account is no longer the one the person was looking at
  'under-way', // what is to be undone is being sent
  'nothing-to-push', // no email, phone or name in what was pushed
  'no-access', // the page may not be read: not switched on, or the browser keeps it closed
  'storage', // what is kept on this machine could not be read or written
  'unexpected', // a defect of ours
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** A failure as data: a code with words, plus the few facts its sentence needs. Never holds a token or a body. */
export interface Problem {
  readonly code: ProblemCode;
  /** Epoch milliseconds before which trying again is pointless. */
  readonly retryAt?: number;
  readonly detail?: {
    readonly scope?: string;
    readonly contactId?: string;
    /** GHL's own sentence, bounded to 300 characters; shown as text. */
    readonly message?: string;
    /** The endpoint, for example `POST /contacts/`. */
    readonly call?: string;
    readonly status?: number;
    /** GHL's trace id, for its support. */
    readonly traceId?: string;
  };
}

export function problem(code: ProblemCode, more: Omit<Problem, 'code'> = {}): Problem {
  return { code, ...more };
}
