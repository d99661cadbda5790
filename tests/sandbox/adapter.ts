import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** `'drop'`: end the connection without an answer. */
export type Handle = (request: Request) => Response | 'drop' | Promise<Response | 'drop'>;

const LARGEST_BODY_BYTES = 4_000_000;

/** Serves a Fetch handler with Node's server. A defect of the handler is a 500 that says so, and a line on standard error. */
export function listener(scheme: 'http' | 'https', handle: Handle): RequestListener {
  return (incoming, outgoing) => {
    void serve(scheme, handle, incoming, outgoing).catch((error: unknown) => {
      // the client went away while it was sending
      if (incoming.destroyed && !incoming.complete) return;
      console.error('sandbox:', incoming.method, incoming.url, error);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500, { 'content-type': 'text/plain' }).end('the sandbox failed, see its standard error');
    });
  };
}

async function serve(scheme: 'http' | 'https', handle: Handle, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const answer = await handle(await requestOf(scheme, incoming));
  if (answer === 'drop') {
    incoming.socket.destroy();
    return;
  }
  if (outgoing.destroyed) return;
  const headers: [string, string][] = [...answer.headers].filter(([name]) => name !== 'set-cookie');
  outgoing.statusCode = answer.status;
  for (const [name, value] of headers) outgoing.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.end(new Uint8Array(await answer.arrayBuffer()));
}

async function requestOf(scheme: 'http' | 'https', incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const method = incoming.method ?? 'GET';
  const body = await bodyOf(incoming);
  const url = new URL(incoming.url ?? '/', `${scheme}://${incoming.headers.host ?? 'localhost'}`);
  return new Request(url, { method, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body }) });
}

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a request body that is no bytes');
    size += chunk.byteLength;
    if (size > LARGEST_BODY_BYTES) throw new Error(`a request body beyond ${LARGEST_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
