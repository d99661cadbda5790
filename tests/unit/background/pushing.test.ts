import { expect, test } from 'vitest';
import { contact, lead, startWorker, TAB } from './rig.ts';

const ana = lead({ name: 'Ana Ruiz', emails: ['ana@example.com'] });

test('a lead that is sure and that GHL lacks is created at once', async () => {
  const worker = startWorker();
  await worker.record('1', ana);
  const { added } = await worker.pushPage();
  expect(added.map(({ act }) => act.kind)).toEqual(['createContact']);
});

test('one that nobody is sure of is looked up, for it was asked for, and shown as a form', async () => {
  const worker = startWorker();
  await worker.record('1', { ...ana, trust: 0.4 });
  const pushed = await worker.pushPage();
  expect(pushed.pushed).toMatchObject({ person: { name: 'Ana Ruiz' }, doubt: null, match: { at: 'none' } });
  expect(pushed.added).toEqual([]);
  expect((await worker.shown()).doubt).toBe('ask');
});

test('one that GHL has is shown, and is asked about no more', async () => {
  const worker = startWorker(contact('A', { name: 'Ana Ruiz', emails: ['ana@example.com'] }));
  await worker.record('1', { ...ana, trust: 0.4 });
  expect((await worker.pushPage()).pushed?.match).toMatchObject({ at: 'matched', contactId: 'A' });
  expect((await worker.shown()).doubt).toBeNull();
});

test('of several people the one who is shown is pushed; with a number that another has too, as a form', async () => {
  const worker = startWorker();
  const home = { phones: ['02 9999 0000'] };
  await worker.record('1', lead({ name: 'John Smith', ...home }), lead({ name: 'Mary Smith', ...home }));
  await worker.answers['person/show']({ tabId: TAB, subjectId: (await worker.named('Mary Smith')).id });
  const pushed = await worker.pushPage();
  expect(pushed.pushed?.person.name).toBe('Mary Smith');
  expect(pushed.added).toEqual([]);
});
