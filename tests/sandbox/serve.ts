import { parseArgs } from 'node:util';
import { startSandbox } from './sandbox.ts';
import { HARBOUR_ID, HARBOUR_TOKEN, LYON_ID, LYON_TOKEN, NO_LOCATION_TOKEN, READ_ONLY_TOKEN } from './seed.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, 'plain-ghl-port': { type: 'string' } } });

const plainGhlPort = values['plain-ghl-port'];
const sandbox = await startSandbox({
  port: Number(values.port ?? '0'),
  ...(plainGhlPort === undefined ? {} : { plainGhlPort: Number(plainGhlPort) }),
});

console.log(`The sandbox answers on 127.0.0.1:${sandbox.port} (TLS) as`);
for (const host of sandbox.hosts) console.log(`  ${host}`);
if (sandbox.plainGhlPort !== null) console.log(`GHL alone: http://127.0.0.1:${sandbox.plainGhlPort}`);
console.log('Pages to begin with');
for (const app of Object.values(sandbox.apps)) console.log(`  ${app.listUrl}`);
console.log('Sub-accounts and tokens');
console.log(`  Harbour Loans ${HARBOUR_ID}  ${HARBOUR_TOKEN}`);
console.log(`    read only ${READ_ONLY_TOKEN}`);
console.log(`    without locations.readonly ${NO_LOCATION_TOKEN}`);
console.log(`  Atelier Lyon ${LYON_ID}  ${LYON_TOKEN}`);
console.log(`Chromium: --ignore-certificate-errors --host-resolver-rules="MAP * 127.0.0.1:${sandbox.port}"`);
console.log('Ctrl-C ends it.');

process.once('SIGINT', () => {
  void sandbox.close().then(() => process.exit(0));
});
