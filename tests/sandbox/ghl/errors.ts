/** A refusal in GHL's shape; thrown by the handlers and turned into an answer in one place. */
export class GhlError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(`${status} ${String(body.message)}`);
    this.name = 'GhlError';
    this.status = status;
    this.body = { statusCode: status, ...body };
  }
}

export function badRequest(message: string, more: Readonly<Record<string, unknown>> = {}): GhlError {
  return new GhlError(400, { message, error: 'Bad Request', ...more });
}

export function unauthorized(message: string): GhlError {
  return new GhlError(401, { message, error: 'Unauthorized' });
}

export function forbidden(message: string): GhlError {
  return new GhlError(403, { message, error: 'Forbidden' });
}

/** The refusal of a request whose body breaks the endpoint's list of fields. */
export function unprocessable(messages: readonly string[]): GhlError {
  return new GhlError(422, { message: messages, error: 'Unprocessable Entity' });
}

/** An unknown contact is a 400, not a 404 (reported live). Tasks and notes: unverified, made alike. */
export function notFound(what: 'Contact' | 'Task' | 'Note' | 'Location', id: string): GhlError {
  return badRequest(`${what} with id ${id} not found`);
}
