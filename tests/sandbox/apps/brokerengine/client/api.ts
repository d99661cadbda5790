import type { BoardView, ContactRow, ContactView, DealView, QueueRow } from '../shapes.ts';

/** BrokerEngine's server as its client knows it. Each call throws where the server says no. */
export interface Api {
  readonly board: (name: string) => Promise<BoardView>;
  readonly deal: (id: string) => Promise<DealView>;
  readonly contacts: () => Promise<readonly ContactRow[]>;
  readonly contact: (id: string) => Promise<ContactView>;
  readonly queue: () => Promise<readonly QueueRow[]>;
  /** Gives the deal as it is after the change. */
  readonly writeDeal: (id: string, what: string, body: unknown) => Promise<DealView>;
  readonly saveContact: (id: string, body: unknown) => Promise<void>;
}

/** Runs in the page: its source is sent there. The server is our own, so the shapes are known. */
export function makeApi(): Api {
  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const init = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await fetch(`/rad-api/${path}`, init);
    if (!answer.ok) throw new Error(`BrokerEngine answered ${answer.status}`);
    return answer;
  };
  return {
    board: async (name) => (await ask(`board/${name}/`)).json(),
    deal: async (id) => (await ask(`be_core.loanapplication/${id}/`)).json(),
    contacts: async () => (await ask('be_core.contact/')).json(),
    contact: async (id) => (await ask(`be_core.contact/${id}/`)).json(),
    queue: async () => (await ask('queue/')).json(),
    writeDeal: async (id, what, body) => (await ask(`be_core.loanapplication/${id}/${what}/`, body)).json(),
    saveContact: async (id, body) => {
      await ask(`be_core.contact/${id}/`, body);
    },
  };
}
