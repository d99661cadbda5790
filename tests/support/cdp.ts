/** A target of the browser driven over the DevTools protocol itself, for what Playwright does not list among its pages. */
export interface Target {
  readonly targetId: string;
  send(method: string, parameters?: object): Promise<unknown>;
  on(event: string, heard: (parameters: unknown) => void): void;
  /** Runs `run` in the target as if the person had just clicked there, and gives back its answer as JSON data. Throws what it throws. */
  evaluate<A extends readonly unknown[], R>(run: (...given: A) => R | Promise<R>, ...given: A): Promise<R>;
  close(): void;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
}

/** Connects to a target. `endpoint` is the browser's web socket (`ws://127.0.0.1:port/devtools/browser/…`). */
export async function connectTarget(endpoint: string, targetId: string): Promise<Target> {
  const socket = new WebSocket(new URL(`/devtools/page/${targetId}`, endpoint));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`The browser does not take a connection to target ${targetId}.`)), {
      once: true,
    });
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const listeners: { readonly event: string; heard(parameters: unknown): void }[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    for (const { event, heard } of listeners) if (event === reply.method) heard(reply.params);
    const asked = waiting.get(reply.id ?? 0);
    waiting.delete(reply.id ?? 0);
    if (reply.error) asked?.reject(new Error(reply.error.message));
    else asked?.resolve(reply.result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the connection.'));
    waiting.clear();
  });
  const send: Target['send'] = (method, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params: parameters }));
    });
  return {
    targetId,
    send,
    on: (event, heard) => void listeners.push({ event, heard }),
    async evaluate<A extends readonly unknown[], R>(run: (...given: A) => R | Promise<R>, ...given: A) {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression: `(${String(run)})(...${JSON.stringify(given)})`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      })) as { result: { value: R }; exceptionDetails?: { text: string; exception?: { description?: string } } };
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => socket.close(),
  };
}
