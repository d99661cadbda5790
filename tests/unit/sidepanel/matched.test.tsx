// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fail } from '../../../lib/base/result.ts';
import { problem } from '../../../lib/base/problem.ts';
import { draw } from './page.tsx';
import { contact, lead, NOW, openPanel, part, snapshot } from './world.ts';

const task = { id: 't1', title: 'Call', body: null, dueAt: NOW - 1, completed: false };
const person = async (parts: Parameters<typeof snapshot>[0] = {}) => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan'), 'snapshot:loc1:c1': snapshot(parts) });
  return { world, page: await draw(world) };
};
const asks = ({ sent }: Awaited<ReturnType<typeof openPanel>>, name: string) =>
  sent.filter((one) => one.name === name).map(({ ask }) => ask);

test('it names the site, the record and the sub-account', async () => {
  const { page } = await person();
  for (const name of ['BrokerSpot', 'lead 4711', 'Harbour Loans']) expect(page.text()).toContain(name);
});

test('what a page or GHL calls somebody is text, whatever it looks like', async () => {
  const hostile = '<img src=x onerror="hit=1"> Tan';
  const world = await openPanel({
    'tab:1': lead(hostile),
    'snapshot:loc1:c1': snapshot({
      contact: part({ ...contact, name: hostile, company: '<b>x</b>', tags: ['<i>t</i>'], emails: ['a"onclick=alert(1)@x.com'] }),
      notes: part([{ id: 'n', body: '<p>hello</p><script>hit=1</script>', addedAt: NOW, pinned: false }]),
    }),
  });
  const { root, text } = await draw(world);
  expect(text()).toContain(hostile);
  expect(text()).toContain('<i>t</i>');
  expect(root.querySelector('img, script, i')).toBeNull();
  expect(root.querySelector('[onclick], [onerror]')).toBeNull();
  expect(root.querySelector('[href^="mailto:"]')?.getAttribute('href')).toBe('mailto:a%22onclick%3Dalert(1)@x.com');
});

test('Enter in the field adds a note; the text goes when it was taken', async () => {
  const { world, page } = await person();
  await page.type('Note or task', 'Prefers mornings');
  await page.key('Note or task', 'Enter', { shiftKey: true });
  expect(asks(world, 'change/add')).toEqual([]);
  await page.key('Note or task', 'Enter');
  expect(asks(world, 'change/add')).toMatchObject([{ changes: [{ act: { kind: 'createNote', body: 'Prefers mornings' } }] }]);
  expect(page.field('Note or task').value).toBe('');
});

test('a refusal is read out, and what was written stays', async () => {
  const { world, page } = await person();
  world.answer('change/add', fail(problem('binding-lost')));
  await page.type('Note or task', 'Prefers mornings');
  await page.press('Note');
  expect(page.field('Note or task').value).toBe('Prefers mornings');
  expect(page.root.querySelector('[role=alert]')?.textContent).toContain('is another one now');
});

test('a task asks for its due date, Escape closes it, and Enter adds it', async () => {
  const { world, page } = await person();
  await page.press('Task');
  expect(page.field('Due').value).toMatch(/^\d{4}-\d\d-\d\dT09:00$/);
  await page.key('Due', 'Escape');
  expect(page.has('input', 'Due')).toBe(false);
  await page.press('Task');
  await page.submit('Note or task');
  expect(page.text()).toContain('Write what is to be done.');
  await page.type('Note or task', 'Call back');
  await page.type('Due', '2026-12-01T10:30');
  await page.key('Note or task', 'Enter');
  expect(asks(world, 'change/add')).toMatchObject([
    { changes: [{ act: { kind: 'createTask', title: 'Call back', dueAt: new Date(2026, 11, 1, 10, 30).getTime() } }] },
  ]);
  expect(page.has('input', 'Due')).toBe(false);
});

test('a late task says so; its box completes it, and it stays in its place', async () => {
  const { world, page } = await person({ tasks: part([task]) });
  expect(page.text()).toContain('1 minute late');
  await page.after(() => page.field('Call').click());
  expect(asks(world, 'change/add')).toMatchObject([{ changes: [{ act: { kind: 'setTaskCompleted', taskId: 't1', completed: true } }] }]);
  const box = page.field('Call');
  await page.after(() => world.publish({ 'snapshot:loc1:c1': snapshot({ tasks: part([{ ...task, completed: true }]) }) }));
  // The same box: the keyboard keeps its place.
  expect(page.field('Call')).toBe(box);
  expect(box.checked).toBe(true);
  expect(box.closest('details')).toBeNull();
});

test('tags: the field opens with the sub-account’s own offered, Enter adds, Escape closes, a cross removes', async () => {
  const { world, page } = await person();
  world.answer('location/tags', { ok: true, value: ['hot', 'refinance'] });
  await page.press('Add a tag');
  expect(document.activeElement).toBe(page.field('Tag'));
  expect([...page.root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual(['refinance']);
  await page.type('Tag', 'VIP');
  await page.submit('Tag');
  expect(asks(world, 'change/add')).toMatchObject([{ changes: [{ act: { kind: 'addTags', tags: ['vip'] } }] }]);
  expect(page.field('Tag').value).toBe('');
  await page.key('Tag', 'Escape');
  expect(page.has('input', 'Tag')).toBe(false);
  await page.press('Remove hot');
  expect(asks(world, 'change/add').at(-1)).toMatchObject({ changes: [{ act: { kind: 'removeTags', tags: ['hot'] } }] });
});

test('when the button that was pressed goes, the focus goes to what it stood in, not to the start of the page', async () => {
  const { world, page } = await person();
  page.button('Remove hot').focus();
  const section = page.button('Remove hot').closest('section');
  await page.after(() => world.publish({ 'snapshot:loc1:c1': snapshot({ contact: part({ ...contact, tags: [] }) }) }));
  expect(document.activeElement).toBe(section);
});

test('each part that failed says so by itself, and the rest stands', async () => {
  const { world, page } = await person({
    tasks: part([task]),
    notes: { value: null, readAt: null, problem: problem('down') },
    appointments: { value: null, readAt: null, problem: problem('timeout') },
  });
  expect(page.text()).toContain('GHL has trouble at the moment.');
  expect(page.text()).toContain('GHL did not answer in time.');
  expect(page.has('input', 'Call')).toBe(true);
  const [retry] = [...page.root.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Try again');
  await page.after(() => retry?.click());
  expect(asks(world, 'contact/refresh')).toEqual([{ locationId: 'loc1', contactId: 'c1' }]);
});
