import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { z } from '../../../lib/base/schema.ts';
import { changesIn } from '../../../lib/state/changes.ts';
import { openDb } from '../../../lib/state/db.ts';
import { linksIn } from '../../../lib/state/links.ts';
import { tokensIn } from '../../../lib/state/tokens.ts';
import { openVault } from '../../../lib/state/vault.ts';
import { change } from '../../support/outbox.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const shape = z.object({ secret: z.string() });
const open = async () => {
  const db = await openDb();
  return { db, vault: await openVault(db) };
};

test('what was put is there after a restart, and lies encrypted on the disk', async () => {
  const first = await open();
  await first.vault.put('tokens', new Map([['L', { secret: 'pit-very-secret' }]]));
  const { db, vault } = await open();
  expect(await vault.get('tokens', 'L', shape)).toEqual({ secret: 'pit-very-secret' });
  const sealed = await db.get('tokens', 'L');
  expect(Buffer.from(sealed?.data ?? new ArrayBuffer(0)).toString('latin1')).not.toContain('secret');
});

test('the keys cannot be exported', async () => {
  const { db } = await open();
  const keys = await db.getAll('keys');
  expect(keys.map(({ extractable }) => extractable)).toEqual([false, false]);
});

test('the same value twice is not the same on the disk', async () => {
  const { db, vault } = await open();
  await vault.put(
    'links',
    new Map([
      ['a', { secret: 'x' }],
      ['b', { secret: 'x' }],
    ]),
  );
  const [a, b] = await db.getAll('links');
  expect(Buffer.from(a?.data ?? new ArrayBuffer(0))).not.toEqual(Buffer.from(b?.data ?? new ArrayBuffer(0)));
});

test('a damaged record goes to quarantine and the others go on', async () => {
  const { db, vault } = await open();
  await vault.put(
    'changes',
    new Map([
      ['a', { secret: 'a' }],
      ['b', { secret: 'b' }],
    ]),
  );
  const sealed = await db.get('changes', 'a');
  if (sealed) await db.put('changes', { ...sealed, data: sealed.data.slice(1) }, 'a');
  expect(await vault.all('changes', shape)).toEqual([{ secret: 'b' }]);
  expect(await db.getAllKeys('changes')).toEqual(['b']);
  expect((await db.getAll('quarantine'))[0]).toMatchObject({ store: 'changes', name: 'a' });
});

test("a record put in another's place is not taken for it", async () => {
  const { db, vault } = await open();
  await vault.put('tokens', new Map([['L', { secret: 'mine' }]]));
  const sealed = await db.get('tokens', 'L');
  if (sealed) await db.put('tokens', sealed, 'M');
  expect(await vault.get('tokens', 'M', shape)).toBeNull();
});

test('two workers that start at once agree on the keys', async () => {
  const db = await openDb();
  const [one, two] = await Promise.all([openVault(db), openVault(db)]);
  await one.put('tokens', new Map([['L', { secret: 'x' }]]));
  expect(await two.get('tokens', 'L', shape)).toEqual({ secret: 'x' });
});

test('the name of a record tells nothing of its address, and is the same each time', async () => {
  const { vault } = await open();
  const again = (await open()).vault;
  const name = await vault.nameOf('https://crm.example/leads/maria');
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(await again.nameOf('https://crm.example/leads/maria')).toBe(name);
});

test('a link of the first version is read: it names nobody', async () => {
  const { vault } = await open();
  const links = linksIn(vault);
  const place = { by: 'record', record: { origin: 'https://crm.example', id: '1', url: 'https://crm.example/1' } } as const;
  const name = await vault.nameOf('L|https://crm.example|id 1');
  await vault.put('links', new Map([[name, { links: [{ contactId: 'A', keys: ['a@example.com'], madeAt: 1 }] }]]));
  expect(await links.get('L', place)).toEqual([{ contactId: 'A', keys: ['a@example.com'], madeAt: 1, name: null, personId: null }]);
});

test('tokens, links and changes keep what they are given', async () => {
  const { vault } = await open();
  const tokens = tokensIn(vault);
  await tokens.put('L', 'pit-x');
  expect(await tokens.get('L')).toBe('pit-x');
  await tokens.remove('L');
  expect(await tokens.get('L')).toBeNull();

  const links = linksIn(vault);
  const record = { origin: 'https://crm.example', id: '1', url: 'https://crm.example/1' };
  const place = { by: 'record', record } as const;
  const link = { contactId: 'A', keys: ['a@example.com'], name: 'Maria Tan', personId: null, madeAt: 1 };
  await links.put('L', place, [link]);
  expect(await links.get('L', place)).toEqual([link]);
  expect(await links.get('M', place)).toEqual([]);
  expect(await links.get('L', { by: 'record', record: { ...record, id: '2' } })).toEqual([]);
  expect(await links.get('L', { by: 'person', origin: record.origin, personId: '1' })).toEqual([]);
  await links.put('L', place, []);
  expect(await links.get('L', place)).toEqual([]);

  const changes = changesIn(vault);
  const stored = { ...change({ kind: 'createNote', body: 'hi' }), seq: 1, tries: 0, state: { at: 'waiting' as const } };
  await changes.put([stored]);
  expect(await changes.load()).toEqual([stored]);
});
