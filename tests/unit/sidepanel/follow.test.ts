import { expect, test } from 'vitest';
import { lead, matched, openPanel, record, snapshot, subject, type World } from './world.ts';

const nameOf = ({ model }: World) => model.subject.value?.person.name ?? null;
const type = ({ model }: World, text: string) => {
  const draft = model.draft.value;
  if (!draft) throw new Error('nobody is shown');
  draft.text.value = text;
};

test('the panel follows the page', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  expect(nameOf(world)).toBe('Maria Tan');
  world.publish({ 'tab:1': lead('James Lee', { at: 'looking' }) });
  expect(nameOf(world)).toBe('James Lee');
  expect(world.model.moved.value).toBeNull();
});

test('it asks for a true view of the tab at the start, when the tab changes and when it is shown again', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  world.activate(2);
  world.comeBack();
  expect(world.sent).toEqual([1, 2, 2].map((tabId) => ({ name: 'tab/look', ask: { tabId } })));
});

test('it stays with the person somebody is writing about, and says what the page shows', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  type(world, 'Call ba');
  world.publish({ 'tab:1': { page: { at: 'reading', site: { origin: 'x', name: 'x' } }, push: null } });
  // A page that is still being read shows nothing yet.
  expect(world.model.moved.value).toBeNull();
  world.publish({ 'tab:1': lead('James Lee') });
  expect(nameOf(world)).toBe('Maria Tan');
  expect(world.model.moved.value).toEqual({ to: 'lead', name: 'James Lee' });
  world.publish({ 'tab:1': { page: { at: 'list', site: { origin: 'x', name: 'x' }, rows: [] }, push: null } });
  expect(world.model.moved.value).toEqual({ to: 'nothing' });
});

test.each([
  ['a tag being typed', 'tag', 'ho'],
  ['an open task form', 'due', '2026-11-23T09:00'],
  ['an edited new contact', 'create', { rows: {}, tags: [], task: null }],
] as const)('%s holds it as well', async (_name, part, value) => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  const draft = world.model.draft.value;
  if (draft) Object.assign(draft[part], { value });
  world.publish({ 'tab:1': lead('James Lee') });
  expect(nameOf(world)).toBe('Maria Tan');
});

test('a tag field that was opened and left empty does not hold it', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  if (world.model.draft.value) world.model.draft.value.tag.value = '';
  world.publish({ 'tab:1': lead('James Lee') });
  expect(nameOf(world)).toBe('James Lee');
});

test('what was written is still there when the person comes back', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  type(world, 'Call ba');
  world.publish({ 'tab:1': lead('James Lee') });
  world.model.show();
  expect(nameOf(world)).toBe('James Lee');
  expect(world.model.draft.value?.text.value).toBe('');
  world.publish({ 'tab:1': lead('Maria Tan') });
  expect(world.model.draft.value?.text.value).toBe('Call ba');
});

test('sending the note does not whisk its contact away; the next move of the page does', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  type(world, 'Call back');
  world.publish({ 'tab:1': lead('James Lee', { at: 'looking' }) });
  type(world, '');
  world.publish({ 'tab:1': lead('James Lee') });
  expect(nameOf(world)).toBe('Maria Tan');
  world.publish({ 'tab:1': lead('Ana Ruiz') });
  expect(nameOf(world)).toBe('Ana Ruiz');
});

test('another tab in front does not take the person away from who is writing, and news of them still come', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan', { at: 'looking' }), 'tab:2': lead('James Lee') });
  type(world, 'Call ba');
  world.activate(2);
  expect(nameOf(world)).toBe('Maria Tan');
  expect(world.model.moved.value).toEqual({ to: 'lead', name: 'James Lee' });
  world.publish({ 'tab:1': lead('Maria Tan', matched), 'snapshot:loc1:c1': snapshot() });
  expect(world.model.contact.value?.contact?.name).toBe('Maria Tan');
  world.activate(1);
  expect(world.model.moved.value).toBeNull();
});

test('a change made while the page is elsewhere is bound to the person shown', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan'), 'tab:2': lead('James Lee'), 'snapshot:loc1:c1': snapshot() });
  type(world, 'Call back');
  world.activate(2);
  await world.model.act.addNote('Call back');
  expect(world.sent.at(-1)).toMatchObject({
    name: 'change/add',
    ask: { tabId: 1, changes: [{ contactId: 'c1', subject: { id: 'Maria Tan', who: 'Maria Tan' } }] },
  });
});

test('what was pushed is shown at once, also over something half written, and the page comes back after it', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  type(world, 'Call ba');
  const push = { at: 'lead', what: 'link', subject: subject('Tom Reilly', matched) };
  world.publish({ 'tab:1': { ...lead('Maria Tan'), push } });
  expect(nameOf(world)).toBe('Tom Reilly');
  world.publish({ 'tab:1': lead('Maria Tan') });
  expect(nameOf(world)).toBe('Maria Tan');
  expect(world.model.draft.value?.text.value).toBe('Call ba');
});

test('a tab that is gone shows nobody', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  world.publish({ 'tab:1': undefined });
  expect(world.model.shown.value).toBeNull();
});

test('who was chosen of a record is shown at once, also over something half written, which stays theirs', async () => {
  const page = record(subject('John Smith', matched), subject('Mary Smith', { at: 'unasked' }));
  const world = await openPanel({ 'tab:1': { page, push: null } });
  type(world, 'Call ba');
  await world.model.act.showPerson(1, 'Mary Smith');
  expect(world.sent.at(-1)).toEqual({ name: 'person/show', ask: { tabId: 1, subjectId: 'Mary Smith' } });
  world.publish({ 'tab:1': { page: { ...page, shown: 'Mary Smith' }, push: null } });
  expect(nameOf(world)).toBe('Mary Smith');
  expect(world.model.draft.value?.text.value).toBe('');
  await world.model.act.showPerson(1, 'John Smith');
  world.publish({ 'tab:1': { page, push: null } });
  expect(nameOf(world)).toBe('John Smith');
  expect(world.model.draft.value?.text.value).toBe('Call ba');
});

test('a choice that was never shown does not open the next page over something half written', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan') });
  type(world, 'Call ba');
  await world.model.act.showPerson(1, 'Tom Tan');
  world.publish({ 'tab:1': lead('James Lee') });
  world.publish({ 'tab:1': lead('Tom Tan') });
  expect(nameOf(world)).toBe('Maria Tan');
});

test('the people to choose from are those of the page: none while it shows something else', async () => {
  const page = record(subject('John Smith', matched), subject('Mary Smith', { at: 'unasked' }));
  const world = await openPanel({ 'tab:1': { page, push: null } });
  expect(world.model.people.value.map(({ id }) => id)).toEqual(['John Smith', 'Mary Smith']);
  type(world, 'Call ba');
  world.publish({ 'tab:1': lead('James Lee') });
  expect(world.model.people.value).toEqual([]);
});

test('an edited new contact that is in GHL by now does not hold the panel', async () => {
  const world = await openPanel({ 'tab:1': lead('Maria Tan', { at: 'none', despite: [] }) });
  if (world.model.draft.value) world.model.draft.value.create.value = { rows: {}, tags: [], task: null };
  world.publish({ 'tab:1': lead('Maria Tan', matched) });
  world.publish({ 'tab:1': lead('James Lee') });
  expect(nameOf(world)).toBe('James Lee');
});
