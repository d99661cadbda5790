import { problem, type Problem } from '../base/problem.ts';

/** What GHL answers to a request it does not carry out, as far as anything is known of it. */
interface ErrorBody {
  readonly message?: unknown;
  readonly error?: unknown;
  readonly traceId?: unknown;
  readonly meta?: { readonly contactId?: unknown } | null;
}

/** `message` may be one text or a list; some clients saw it in `error`. Bounded: it is shown to a person. */
function sentence(body: ErrorBody): string {
  const said = body.message ?? body.error;
  const text = Array.isArray(said) ? said.filter((part) => typeof part === 'string').join('; ') : said;
  return typeof text === 'string' ? text.slice(0, 300) : '';
}

/**
 * An answer that is not a success, as a Problem. Told by the message first: GHL says 401 for a missing scope and for a wrong
 * sub-account too, so not every 401 means "connect again" (highlevel-api-docs; the error table is walked by
 * tests/unit/ghl/problems.test.ts).
 */
export function problemOf(status: number, body: unknown, asked: { call: string; scope: string; retryAt: number }): Problem {
  const isObject = typeof body === 'object' && body !== null;
  const read: ErrorBody = isObject ? body : {};
  const message = sentence(read);
  const detail = {
    call: asked.call,
    status,
    ...(message === '' ? {} : { message }),
    ...(typeof read.traceId === 'string' ? { traceId: read.traceId.slice(0, 100) } : {}),
  };
  if (status === 429) return problem('busy', { retryAt: asked.retryAt, detail });
  if (status >= 500) return problem('down', { detail });
  if (status === 401 || status === 403) {
    if (/not authorized for this scope/i.test(message)) return problem('scope-missing', { detail: { ...detail, scope: asked.scope } });
    if (/location/i.test(message) && /not accessible|not have access/i.test(message)) return problem('wrong-location', { detail });
    if (/authclass/i.test(message)) return problem('token-kind', { detail });
    // A 403 without GHL's JSON is a gateway's (Cloudflare answers odd clients with a page).
    if (status === 403 && !isObject) return problem('down', { detail });
    return problem('token-refused', { detail });
  }
  const existing = read.meta?.contactId;
  if (status === 400 && typeof existing === 'string') return problem('duplicate', { detail: { ...detail, contactId: existing } });
  if (status === 404 || (status === 400 && /not found/i.test(message))) return problem('not-found', { detail });
  return problem('refused', { detail });
}
