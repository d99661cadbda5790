/** Something that goes wrong on purpose, for the requests it fits. */
export interface Fault {
  readonly method?: string;
  /** Held against the path without its query. */
  readonly path?: RegExp;
  /** How many requests it strikes; 1 when left out, Infinity allowed. */
  readonly times?: number;
  /**
   * latency: done at once, answered after the wait. status: answered with `status`, not done.
   * drop-before: cut, not done. drop-after: done, then cut. late: cut at once, done after the wait.
   */
  readonly kind: 'latency' | 'status' | 'drop-before' | 'drop-after' | 'late';
  /** Of latency and late; 1,000 and 5,000 when left out, Infinity allowed. */
  readonly waitMs?: number;
  /** Instead of `waitMs`: latency and late wait for this promise, so that a test says when. */
  readonly until?: Promise<unknown>;
  readonly status?: number;
  readonly body?: string;
  /** Of status: done all the same. A 422 on create was seen that had created the contact; a gateway's 502 can hide a success. */
  readonly done?: true;
}

export interface Faults {
  add(fault: Fault): void;
  /** Takes all faults away. What was cut before and is still to land lands. */
  clear(): void;
  /** The first fault that fits, one use of it spent. */
  take(method: string, path: string): Fault | null;
}

export function makeFaults(): Faults {
  let armed: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      armed.push({ fault, left: fault.times ?? 1 });
    },
    clear() {
      armed = [];
    },
    take(method, path) {
      const hit = armed.find(({ fault, left }) => left > 0 && (fault.method ?? method) === method && (fault.path?.test(path) ?? true));
      if (!hit) return null;
      hit.left -= 1;
      return hit.fault;
    },
  };
}

const GATEWAY_WORDS: Readonly<Record<number, string>> = {
  403: 'Error 1010',
  502: 'Bad gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway time-out',
};

/** What a fault of kind `status` answers: the gateway's page in HTML for 403, 502, 503 and 504, else GHL's JSON. */
export function faultAnswer(fault: Fault, traceId: string): Response {
  const status = fault.status ?? 500;
  const words = GATEWAY_WORDS[status];
  if (words !== undefined) {
    const page = `<!DOCTYPE html><html><head><title>${words}</title></head><body><h1>${words}</h1><p>cloudflare</p></body></html>`;
    return new Response(fault.body ?? page, { status, headers: { 'content-type': 'text/html; charset=UTF-8' } });
  }
  const message = status === 429 ? 'Too Many Requests' : status === 500 ? 'Internal server error' : 'Refused by a fault';
  const body = fault.body ?? JSON.stringify({ statusCode: status, message, traceId });
  return new Response(body, { status, headers: { 'content-type': 'application/json; charset=utf-8' } });
}
