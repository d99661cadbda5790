// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { problem } from '../../../lib/base/problem.ts';
import type { TabView } from '../../../lib/state/view.ts';
import { draw } from './page.tsx';
import { contact, lead, NOW, openPanel, record, snapshot, stored, subject } from './world.ts';

const view = (page: TabView['page']): TabView => ({ page, push: null });
const person = async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan'), 'snapshot:loc1:c1': snapshot() });
  return { world, page: await draw(world) };
};
const asks = ({ sent }: Awaited<ReturnType<typeof openPanel>>, name: string) =>
  sent.filter((one) => one.name === name).map(({ ask }) => ask);

test('several: choosing one is said with the names; none of them only where a contact may be created', async () => {
  const card = { contact: { ...contact, id: 'c2', name: 'James Lee' }, hits: ['+61412345678'] };
  const several = (mayCreate: boolean) => lead('Maria Tan', { at: 'several', cards: [card], why: 'same-key', mayCreate });
  const world = await openPanel({ 'tab:1': several(false) });
  const page = await draw(world);
  expect([...page.root.querySelectorAll('li b')].map(({ textContent }) => textContent)).toEqual(['James Lee', '+61412345678']);
  expect(page.has('button', 'None of these')).toBe(false);
  await page.press('Choose James Lee');
  expect(asks(world, 'match/choose')).toEqual([{ tabId: 1, subjectId: 'Maria Tan', contactId: 'c2' }]);
  await page.after(() => world.publish({ 'tab:1': several(true) }));
  await page.press('None of these');
  expect(asks(world, 'match/reject')).toEqual([{ tabId: 1, subjectId: 'Maria Tan' }]);
});

test('is this the person? yes and no', async () => {
  const card = { contact: { ...contact, id: 'c2', name: 'Tom Reilly' }, hits: [] };
  const world = await openPanel({ 'tab:1': lead('Maria Tan', { at: 'confirm', card, why: 'phone-only', mayCreate: true }) });
  const page = await draw(world);
  await page.press('Yes, this is the person');
  await page.press('No, somebody else');
  expect([...asks(world, 'match/choose'), ...asks(world, 'match/reject')]).toHaveLength(2);
});

test('not in GHL: fields are edited and unticked, what is wrong is told at its field, and nothing is sent before', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan', { at: 'none', despite: [] }) });
  const page = await draw(world);
  await page.type('Phone', '0412 345 678');
  await page.press('Create in Harbour Loans');
  expect(asks(world, 'change/add')).toEqual([]);
  expect(page.field('Phone').getAttribute('aria-invalid')).toBe('true');
  expect(page.text()).toContain("Begin with + and the country's number");
  await page.after(() => page.field('Use: Phone').click());
  await page.type('First name', 'Marie');
  await page.press('Create in Harbour Loans');
  expect(asks(world, 'change/add')).toMatchObject([
    { changes: [{ act: { kind: 'createContact', fields: { firstName: 'Marie', lastName: 'Tan', email: 'maria@example.com' } } }] },
  ]);
  // The form stays until the contact is there.
  expect(page.field('First name').value).toBe('Marie');
});

test('a site that is off: the kind can be said, and pressing asks the browser first', async () => {
  const world = await openPanel({ 'tab:1': view({ at: 'off', origin: 'https://crm.example', host: 'crm.example' }) });
  const page = await draw(world);
  const kind = page.field('What is this site?');
  await page.after(() => {
    kind.value = 'brokerspot';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const before = world.called.length;
  page.button('Use on crm.example').click();
  expect(world.called.slice(before)[0]).toBe('request https://crm.example');
  await page.after(() => {});
  expect(asks(world, 'site/on')).toEqual([{ origin: 'https://crm.example', siteId: 'brokerspot', tabId: 1 }]);
});

test('a site whose file is known is not asked what it is', async () => {
  const world = await openPanel(
    { 'tab:1': view({ at: 'off', origin: 'https://www.spot-hit.fr', host: 'www.spot-hit.fr' }) },
    { siteOf: () => ({ id: 'spot-hit', name: 'Spot-Hit' }), requestOrigin: () => Promise.resolve(false) },
  );
  const page = await draw(world);
  expect(page.has('select', 'What is this site?')).toBe(false);
  await page.press('Use on www.spot-hit.fr');
  expect(page.text()).toContain('Without your permission Leadside stays off');
});

test.each<[string, TabView['page'], string]>([
  ['unknown', { at: 'unknown' }, 'Press the Leadside button to use it here'],
  ['unsupported', { at: 'unsupported' }, 'Leadside cannot work on this page'],
  ['none', { at: 'none', site: { origin: 'x', name: 'BrokerSpot' } }, 'No lead here'],
  ['list', { at: 'list', site: { origin: 'x', name: 'BrokerSpot' }, rows: [] }, 'A list of leads'],
  ['reading', { at: 'reading', site: { origin: 'x', name: 'BrokerSpot' } }, 'Reading the page'],
  [
    'failed',
    { at: 'failed', site: { origin: 'x', name: 'BrokerSpot' }, problem: problem('no-access') },
    'Leadside may not read this page.',
  ],
  ['no key', record(subject('Maria Tan', { at: 'no-key' })), 'No email or phone here'],
  ['looking', record(subject('Maria Tan', { at: 'looking' })), 'Looking'],
  ['failed match', record(subject('Maria Tan', { at: 'failed', problem: problem('token-refused') })), 'GHL does not accept the token.'],
])('the page is %s', async (_name, page, words) => {
  const { text, root } = await draw(await openPanel({ 'tab:1': view(page) }));
  expect(text()).toContain(words);
  expect(root.querySelectorAll('h1')).toHaveLength(1);
});

test('a linked contact that is gone is told of, beside what the search found', async () => {
  const page = await draw(await openPanel({ 'tab:1': view(record({ ...subject('Maria Tan', { at: 'none', despite: [] }), lost: true })) }));
  expect(page.text()).toContain('The contact that belonged here is not in GHL any more.');
  expect(page.has('button', 'Create in Harbour Loans')).toBe(true);
});

test('what was pushed says where it is from, and the page comes back at a press', async () => {
  const failed = { at: 'failed', what: 'selection', text: 'hello', problem: problem('nothing-to-push') } as const;
  const world = await openPanel({ 'tab:1': { ...lead('Maria Tan'), push: failed } });
  const page = await draw(world);
  expect(page.text()).toContain('From your selection');
  expect(page.text()).toContain('There is no email, phone or name in it.');
  await page.press('Back to the page');
  expect(asks(world, 'push/close')).toEqual([{ tabId: 1 }]);
});

test('offline says how many changes wait', async () => {
  const { world, page } = await person();
  await page.after(() => {
    world.goOffline();
    world.publish({ 'change:a': stored({ id: 'a', act: { kind: 'addTags', tags: ['vip'] }, state: { at: 'waiting' } }) });
  });
  expect(page.text()).toContain('Offline. 1 change will be sent when you are back.');
  await page.press('Undo');
  expect(asks(world, 'change/undo')).toEqual([{ group: 'group1' }]);
});

test('a refused change says why and for whom, and can be tried again or dropped', async () => {
  const { world, page } = await person();
  const refused = stored({
    id: 'a',
    act: { kind: 'addTags', tags: ['vip'] },
    state: { at: 'refused', when: NOW, problem: problem('refused', { detail: { message: 'no such tag', traceId: 'abc' } }) },
    subject: { id: 'James Lee', who: 'James Lee', record: { origin: '', id: null, url: '' }, keys: [] },
  });
  await page.after(() => world.publish({ 'change:a': refused }));
  for (const words of ['Add tag vip', 'for James Lee', 'GHL refused this: no such tag', 'For GHL support: abc'])
    expect(page.text()).toContain(words);
  await page.press('Try again');
  await page.press('Drop');
  expect([...asks(world, 'change/retry'), ...asks(world, 'change/drop')]).toEqual([{ id: 'a' }, { id: 'a' }]);
});

test('the last thing done has its undo beside it', async () => {
  const { world, page } = await person();
  const did = { kind: 'tags', changed: ['vip'], now: ['hot', 'vip'] } as const;
  const change = stored({ id: 'a', act: { kind: 'addTags', tags: ['vip'] }, state: { at: 'done', when: NOW, did, undone: false } });
  await page.after(() => world.publish({ 'change:a': change }));
  expect(page.text()).toContain('Added tag vip');
  await page.press('Undo');
  expect(asks(world, 'change/undo')).toEqual([{ group: 'group1' }]);
  expect(page.root.querySelector('[role=status]')?.textContent).toBe('Taken back');
});
