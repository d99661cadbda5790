import type { PersonRow, PersonView } from '../person.ts';

/** Northwind's server as its client knows it. Each call throws where the server says no. */
export interface Api {
  readonly people: () => Promise<readonly PersonRow[]>;
  readonly person: (id: string) => Promise<PersonView>;
  /** Gives the person as they are after the change. */
  readonly write: (id: string, path: string, body: unknown) => Promise<PersonView>;
}

/** Runs in the page: its source is sent there. */
export async function ask(path: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(path, init);
  if (!answer.ok) throw new Error(`Northwind answered ${answer.status}`);
  return answer;
}

/** Runs in the page with `ask`. The server is our own, so the shapes are known. */
export function makeApi(): Api {
  return {
    people: async () => (await ask('/api/people', {})).json(),
    person: async (id) => (await ask(`/api/people/${encodeURIComponent(id)}`, {})).json(),
    write: async (id, path, body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await ask(`/api/people/${encodeURIComponent(id)}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      return answer.json();
    },
  };
}
