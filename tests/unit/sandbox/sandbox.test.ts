import { Agent, request } from 'node:https';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { HARBOUR_ID, HARBOUR_TOKEN } from '../../sandbox/seed.ts';

let sandbox: Sandbox;
/** Would use a connection again where the server lets it. */
const agent = new Agent({ keepAlive: true });
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => {
  agent.destroy();
  return sandbox.close();
});

/** A request to the TLS port under a host's name. */
function get(
  host: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: sandbox.port,
        path,
        servername: host,
        headers: { ...headers, host },
        rejectUnauthorized: false,
        agent,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, connection: response.headers.connection }));
      },
    );
    sent.on('error', reject).end();
  });
}

test('GHL answers under its real name, each time as the last on its connection', async () => {
  const answer = await get('services.leadconnectorhq.com', `/locations/${HARBOUR_ID}`, {
    authorization: `Bearer ${HARBOUR_TOKEN}`,
    version: '2021-07-28',
  });
  expect(answer).toMatchObject({ status: 200, connection: 'close' });
  expect(answer.text).toContain('Harbour Loans');
});

test('each app answers under its name', async () => {
  for (const app of Object.values(sandbox.apps)) {
    const { pathname, hostname } = new URL(app.listUrl);
    expect(hostname).toBe(app.host);
    const page = await get(app.host, pathname);
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html');
  }
});

test("GHL's own app names the contact of a deep link, as text", async () => {
  const page = await get('app.gohighlevel.com', '/v2/location/L1/contacts/detail/C1');
  expect(page).toMatchObject({ status: 200 });
  expect(page.text).toContain('Contact C1 of sub-account L1');
  const other = await get('app.gohighlevel.com', "/v2/<img>'");
  expect(other.status).toBe(404);
  expect(other.text).not.toContain("<img>'");
});

test('any other host is a 404 that names it', async () => {
  expect(await get('www.other.example', '/')).toMatchObject({ status: 404, text: 'The sandbox does not serve www.other.example.' });
});

test('the certificate names every host', async () => {
  const names = await new Promise<string>((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: sandbox.port, rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate().subjectaltname ?? '');
      socket.destroy();
    });
    socket.on('error', reject);
  });
  for (const host of sandbox.hosts) expect(names).toContain(`DNS:${host}`);
});

test('reset empties ledger and log and takes back every change', async () => {
  const { ghl } = sandbox;
  const auth = { authorization: `Bearer ${HARBOUR_TOKEN}`, version: '2021-07-28' };
  sandbox.reset();
  const before = [...ghl.store.contacts.keys()];
  const location = ghl.locations.get(HARBOUR_ID);
  if (location) location.allowDuplicateContact = true;
  ghl.store.removeContact(before[0] ?? '');
  ghl.faults.add({ kind: 'status', status: 500, times: Infinity });
  ghl.searchLagMs = 0;
  ghl.quirks.searchIgnoresFilters = true;
  ghl.rateLimit.max = 1;
  await get('services.leadconnectorhq.com', '/users/search', auth);
  expect(ghl.requests).toHaveLength(1);

  sandbox.reset();
  expect([...ghl.store.contacts.keys()]).toEqual(before);
  expect(ghl.locations.get(HARBOUR_ID)?.allowDuplicateContact).toBe(false);
  expect(ghl).toMatchObject({
    searchLagMs: 12_000,
    quirks: { searchIgnoresFilters: false },
    rateLimit: { max: 100 },
    ledger: [],
    requests: [],
  });
  expect((await get('services.leadconnectorhq.com', `/locations/${HARBOUR_ID}`, auth)).status).toBe(200);
});

test('the log of requests has routes, and neither tokens nor bodies', async () => {
  sandbox.reset();
  const version = '2021-07-28';
  await sandbox.ghl.handle(
    new Request('https://services.leadconnectorhq.com/contacts/', {
      method: 'POST',
      headers: { authorization: `Bearer ${HARBOUR_TOKEN}`, version, 'content-type': 'application/json' },
      body: JSON.stringify({ locationId: HARBOUR_ID, firstName: 'Secret' }),
    }),
  );
  expect(sandbox.ghl.requests).toMatchObject([{ method: 'POST', path: '/contacts/', route: 'POST /contacts/', status: 201 }]);
  expect(JSON.stringify(sandbox.ghl.requests)).not.toMatch(/pit-|Secret/);
});

test('close ends open connections', async () => {
  const other = await startSandbox();
  const socket = connect({ host: '127.0.0.1', port: other.port, rejectUnauthorized: false });
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  const ended = new Promise((resolve) => socket.once('close', resolve));
  await other.close();
  await ended;
  expect(socket.destroyed).toBe(true);
});
