import { describe, expect, test } from 'vitest';
import { platform } from '../../support/platform.ts';
import { contact, lead, ORIGIN, startWorker, TAB } from './rig.ts';

const LANDLINE = '02 9999 0000';
const E164 = '+61299990000';
const john = lead({ name: 'John Smith', emails: ['john@example.com'], phones: [LANDLINE] });
const mary = lead({ name: 'Mary Smith', role: 'Co-Applicant', phones: [LANDLINE] });
const johns = contact('J', { name: 'John Smith', emails: ['john@example.com'], phones: [E164] });

const show = async (worker: ReturnType<typeof startWorker>, name: string) =>
  worker.answers['person/show']({ tabId: TAB, subjectId: (await worker.named(name)).id });

test('everybody of a record is there, the one it is about is shown, and only who is shown is looked up', async () => {
  const worker = startWorker(johns);
  await worker.record('1', john, mary);
  expect(await worker.names()).toEqual(['John Smith', 'Mary Smith']);
  expect((await worker.shown()).match).toEqual({ at: 'matched', contactId: 'J', by: 'email' });
  expect((await worker.named('Mary Smith')).match).toEqual({ at: 'unasked' });
  expect(worker.asked.filter((what) => what.startsWith('search'))).toEqual([`search john@example.com ${E164}`]);
});

test("a couple's landline: the one's contact is not the other's, neither by search nor by link", async () => {
  const worker = startWorker(johns);
  await worker.record('1', john, mary);
  await show(worker, 'Mary Smith');
  expect(await worker.shown()).toMatchObject({ person: { name: 'Mary Smith' }, match: { at: 'confirm', why: 'shared-on-record' } });
  await show(worker, 'John Smith');
  expect((await worker.shown()).match).toMatchObject({ at: 'matched', contactId: 'J' });
});

test('the choice stays while the record is shown, and a page that is read anew, and goes with the record', async () => {
  const worker = startWorker();
  await worker.record('1', john, mary);
  await show(worker, 'Mary Smith');
  await worker.record('1', john, { ...mary, title: 'Nurse' });
  expect((await worker.shown()).person).toMatchObject({ name: 'Mary Smith', title: 'Nurse' });
  await worker.tabs.loading(TAB);
  await worker.record('1', john, mary);
  expect((await worker.shown()).person.name).toBe('Mary Smith');
  await worker.record('2', lead({ name: 'Ana Ruiz', emails: ['ana@example.com'] }));
  await worker.record('1', john, mary);
  expect((await worker.shown()).person.name).toBe('John Smith');
});

test('a person that is not on the page cannot be shown', async () => {
  const worker = startWorker();
  await worker.record('1', john, mary);
  expect(await worker.answers['person/show']({ tabId: TAB, subjectId: 'nobody' })).toMatchObject({ problem: { code: 'binding-lost' } });
  expect((await worker.shown()).person.name).toBe('John Smith');
});

test('more that arrives of each stays theirs: ids and what was found do not change hands', async () => {
  const worker = startWorker(johns);
  await worker.record('1', lead({ name: 'John Smith', phones: [LANDLINE] }));
  const before = await worker.shown();
  await worker.record('1', mary, john);
  expect((await worker.named('John Smith')).id).toBe(before.id);
  expect((await worker.named('Mary Smith')).id).not.toBe(before.id);
  expect((await worker.named('Mary Smith')).match.at).not.toBe('matched');
});

test("a person's own id tells them on whatever record: the link serves there too", async () => {
  const worker = startWorker(contact('A', { name: 'Ana Ruiz', emails: ['ana@example.com'] }));
  const ana = lead({ name: 'Ana Ruiz', personId: '77', emails: ['ana@example.com'] });
  await worker.record('1', ana);
  const one = await worker.shown();
  worker.asked.length = 0;
  await worker.record('2', ana);
  expect((await worker.shown()).match).toEqual({ at: 'matched', contactId: 'A', by: 'link' });
  expect(worker.asked).toEqual(['read A']);
  expect((await worker.shown()).id).not.toBe(one.id);
});

test('somebody else under the id of a record that was linked is nobody known', async () => {
  const worker = startWorker(johns);
  await worker.record('1', john);
  await worker.record('1', lead({ name: 'Tom Reilly', emails: ['tom@example.com'] }));
  expect((await worker.shown()).match).toEqual({ at: 'none', despite: [] });
});

test('two of the same name are two', async () => {
  const worker = startWorker();
  await worker.record('1', lead({ name: 'John Smith', role: 'Primary' }), lead({ name: 'John Smith', role: 'Guarantor' }));
  await worker.record(
    '1',
    lead({ name: 'John Smith', role: 'Primary', emails: ['j1@example.com'] }),
    lead({ name: 'John Smith', role: 'Guarantor' }),
  );
  const view = await worker.view();
  const ids = view.page.at === 'lead' ? view.page.people.map(({ id }) => id) : [];
  expect(new Set(ids).size).toBe(2);
});

describe('is this the lead?', () => {
  const unsure = lead({ ...john, trust: 0.4 });
  const say = async (worker: ReturnType<typeof startWorker>, word: 'yes' | 'no' | null) =>
    worker.answers['lead/say']({ tabId: TAB, subjectId: (await worker.shown()).id, word });

  test('GHL is asked for nothing before somebody says yes, and then it is', async () => {
    const worker = startWorker(johns);
    await worker.record('1', unsure);
    await worker.tabs.look(TAB);
    expect(await worker.shown()).toMatchObject({ doubt: 'ask', match: { at: 'unasked' } });
    expect(worker.asked).toEqual([]);
    await say(worker, 'yes');
    expect(await worker.shown()).toMatchObject({ doubt: null, match: { at: 'matched', contactId: 'J' } });
  });

  test('yes is remembered while the tab lives', async () => {
    const worker = startWorker();
    await worker.record('1', unsure);
    await say(worker, 'yes');
    await worker.seen({ kind: 'none' });
    await worker.tabs.loading(TAB);
    await worker.record('1', unsure);
    expect(await worker.shown()).toMatchObject({ doubt: null, match: { at: 'none' } });
  });

  test('no is remembered too, asks for nothing, and can be taken back', async () => {
    const worker = startWorker(johns);
    await worker.record('1', unsure);
    await say(worker, 'no');
    await worker.record('1', { ...unsure, title: 'Nurse' });
    expect((await worker.shown()).doubt).toBe('no');
    await say(worker, null);
    expect((await worker.shown()).doubt).toBe('ask');
    expect(worker.asked).toEqual([]);
  });

  test('who has a link is not asked about', async () => {
    const worker = startWorker(johns);
    await worker.record('1', john);
    platform.session.clear();
    await worker.record('1', unsure);
    expect(await worker.shown()).toMatchObject({ doubt: null, match: { at: 'matched', by: 'link' } });
  });

  test('a page that becomes sure is not asked about any more', async () => {
    const worker = startWorker(johns);
    await worker.record('1', unsure);
    await worker.record('1', { ...unsure, trust: 0.9 });
    expect(await worker.shown()).toMatchObject({ doubt: null, match: { at: 'matched' } });
  });

  test('the answer is about one person: another of the record is asked about for themselves', async () => {
    const worker = startWorker();
    await worker.record('1', unsure, { ...mary, trust: 0.4 });
    await say(worker, 'yes');
    await show(worker, 'Mary Smith');
    expect(await worker.shown()).toMatchObject({ person: { name: 'Mary Smith' }, doubt: 'ask', match: { at: 'unasked' } });
  });
});

describe('lists', () => {
  const row = (name: string, path: string | null, what = {}) => ({
    ...lead({ name, ...what }),
    record: { origin: ORIGIN, id: path, url: path === null ? `${ORIGIN}/deals/1` : path },
  });
  const rows = async (worker: ReturnType<typeof startWorker>) => {
    const { page } = await worker.view();
    return page.at === 'list' ? page.rows : null;
  };

  test('a row says who, by what, and where; GHL is asked for nothing', async () => {
    const worker = startWorker(johns);
    await worker.list(
      row('Smith, John', `${ORIGIN}/deals/1`, { emails: ['john@example.com'], phones: [LANDLINE] }),
      row('Mary Smith', `${ORIGIN}/deals/2`, { phones: [LANDLINE], role: 'Co-Applicant' }),
      row('Ana Ruiz', null, { company: 'Ruiz SA' }),
    );
    expect(await rows(worker)).toEqual([
      { name: 'John Smith', hint: 'john@example.com', role: null, url: null },
      { name: 'Mary Smith', hint: LANDLINE, role: 'Co-Applicant', url: `${ORIGIN}/deals/2` },
      { name: 'Ana Ruiz', hint: 'Ruiz SA', role: null, url: null },
    ]);
    expect(worker.asked).toEqual([]);
  });

  test('it grows while rows come into sight, takes what is new of a row, and starts anew on another page', async () => {
    const worker = startWorker();
    await worker.list(row('A Bee', `${ORIGIN}/c/1`), row('C Dee', `${ORIGIN}/c/2`));
    await worker.list(row('C Dee', `${ORIGIN}/c/2`, { emails: ['c@example.com'] }), row('E Eff', `${ORIGIN}/c/3`));
    expect((await rows(worker))?.map(({ name, hint }) => [name, hint])).toEqual([
      ['A Bee', null],
      ['C Dee', 'c@example.com'],
      ['E Eff', null],
    ]);
    await worker.seen({ kind: 'reading' });
    await worker.list(row('G Aitch', `${ORIGIN}/c/4`));
    expect(await rows(worker)).toHaveLength(1);
  });

  test.each([
    ['another origin', 'https://evil.example/c/1'],
    ['a script', 'javascript:alert(1)'],
    ["a blob of the page's", `blob:${ORIGIN}/3f1c`],
    ['a login in the address', 'https://me:secret@crm.example/c/1'],
    ['no address', 'c/1'],
  ])('%s is no address to go to', async (_name, url) => {
    const worker = startWorker();
    await worker.list(row('A Bee', url));
    expect(await rows(worker)).toMatchObject([{ url: null }]);
    expect(await worker.answers['list/open']({ tabId: TAB, url })).toMatchObject({ ok: false });
    expect(platform.done).toEqual([]);
  });

  test('the tab is led only to what the list shows, and only while it is on that origin', async () => {
    const worker = startWorker();
    await worker.list(row('A Bee', `${ORIGIN}/c/1`));
    expect(await worker.answers['list/open']({ tabId: TAB, url: `${ORIGIN}/logout` })).toMatchObject({ ok: false });
    expect(await worker.answers['list/open']({ tabId: TAB, url: `${ORIGIN}/c/1` })).toEqual({ ok: true, value: null });
    platform.urls.set(TAB, 'https://evil.example/');
    expect(await worker.answers['list/open']({ tabId: TAB, url: `${ORIGIN}/c/1` })).toMatchObject({ ok: false });
    expect(platform.done).toEqual([`lead ${TAB} to ${ORIGIN}/c/1`]);
  });
});
