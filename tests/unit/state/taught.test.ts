import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openDb } from '../../../lib/state/db.ts';
import { taughtIn } from '../../../lib/state/taught.ts';
import { openVault } from '../../../lib/state/vault.ts';
import { lookOf } from '../../../lib/teach/sighting.ts';
import { forget, learn } from '../../../lib/teach/taught.ts';
import { css, label, ORIGIN, point, reading, site } from '../teach/made.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const EMAIL = point('email', css('#email'));
const OTHER = 'https://other.example';
const open = async () => {
  const db = await openDb();
  const vault = await openVault(db);
  return { db, vault, taught: taughtIn(vault) };
};

test('what was taught is there after a restart, with its proof, one record a site', async () => {
  const { taught } = await open();
  const looks = await Promise.all(
    [reading('1', 'Ann', [[EMAIL, ['ann@x.com']]]), reading('2', 'Bob', [[EMAIL, ['bob@x.com']]])].map((one) => lookOf(one, taught.digest)),
  );
  const proved = looks.reduce(learn, site([EMAIL, point('phone', label('Mobile', 'Client'))]));
  expect(proved.fields[0]?.state).toBe('proved');
  const other = site([EMAIL], OTHER, 'brokerspot');
  await taught.put([proved, other]);
  const again = (await open()).taught;
  expect(await again.get(ORIGIN)).toEqual(proved);
  expect(await again.get('https://nobody.example')).toBeNull();
  expect((await again.all()).toSorted((a, b) => (a.origin < b.origin ? -1 : 1))).toEqual([proved, other]);
});

test('neither the site nor a value of anybody lies readable on the disk or in the record', async () => {
  const { db, taught } = await open();
  const look = await lookOf(reading('4711', 'Maria Cruz', [[EMAIL, ['maria@x.com']]]), taught.digest);
  const seen = learn(site([EMAIL]), look);
  await taught.put([seen]);
  expect(JSON.stringify(seen)).not.toMatch(/maria|cruz|4711/i);
  expect((await db.getAllKeys('taught')).join()).not.toContain('crm');
  const [sealed] = await db.getAll('taught');
  expect(Buffer.from(sealed?.data ?? new ArrayBuffer(0)).toString('latin1')).not.toMatch(/crm|email/);
});

test('a digest is the same after a restart, and another on another machine', async () => {
  const digest = await (await open()).taught.digest('maria@x.com');
  expect(digest).toMatch(/^[0-9a-f]{16}$/);
  expect(await (await open()).taught.digest('maria@x.com')).toBe(digest);
  globalThis.indexedDB = new IDBFactory();
  expect(await (await open()).taught.digest('maria@x.com')).not.toBe(digest);
});

test('a site in which nothing is taught any more has no record', async () => {
  const { db, taught } = await open();
  const full = site([EMAIL]);
  await taught.put([full, site([EMAIL], OTHER)]);
  await taught.put([forget(full, [EMAIL])]);
  await taught.remove(OTHER);
  expect(await db.getAllKeys('taught')).toEqual([]);
});

test('what cannot be read goes to quarantine, whole, and the other sites go on', async () => {
  const { db, vault, taught } = await open();
  const fine = site([EMAIL], OTHER);
  await taught.put([fine]);
  await vault.put('taught', new Map([[await vault.nameOf(`taught|${ORIGIN}`), { ...site([EMAIL]), version: 2 }]]));
  expect(await taught.get(ORIGIN)).toBeNull();
  expect(await taught.all()).toEqual([fine]);
  expect((await db.getAll('quarantine')).map(({ store }) => store)).toEqual(['taught']);
});

test('a machine that has the first version of the store keeps what is in it', async () => {
  const first = indexedDB.open('leadside', 1);
  first.addEventListener('upgradeneeded', () => {
    for (const store of ['keys', 'tokens', 'links', 'changes', 'quarantine']) first.result.createObjectStore(store);
  });
  await new Promise((resolve) => first.addEventListener('success', resolve));
  const writing = first.result.transaction('tokens', 'readwrite');
  writing.objectStore('tokens').put('old', 'L');
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  first.result.close();
  const { db, taught } = await open();
  expect(await db.getAllKeys('tokens')).toEqual(['L']);
  await taught.put([site([EMAIL])]);
  expect(await taught.get(ORIGIN)).toEqual(site([EMAIL]));
});
